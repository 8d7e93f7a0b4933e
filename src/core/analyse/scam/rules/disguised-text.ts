import type { Examples, ScamRule } from '../rule.ts';

const FEWEST = 3; // one Cyrillic letter in an English word is a slip of the keyboard

/** Words written so that no search finds them: letters of another script, signs that cannot be seen. */
export const disguisedText: ScamRule = {
  id: 'disguised-text',
  weight: 'note',
  kind: 'text',
  find: ({ subject: { disguised } }) => (disguised.length >= FEWEST ? disguised.slice(0, 3) : []),
};

export const examples: Examples = {
  en: { hit: ['Eаsy mоney frоm hоme'], miss: ['Easy to use software for home offices'] },
  ru: { hit: ['Лeгкий зaрaботок дoмa'], miss: ['Сlient-менеджер в отдел продаж'] },
};
