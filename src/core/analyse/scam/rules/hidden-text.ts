import type { Examples, ScamRule } from '../rule.ts';

/** Words of the page that no reader can see. They are not judged, only told of. */
export const hiddenText: ScamRule = {
  id: 'hidden-text',
  weight: 'note',
  kind: 'text',
  find: ({ subject: { posting } }) =>
    posting.hiddenText
      .map((text) => text.trim())
      .filter((text) => text.length > 20)
      .slice(0, 3)
      .map((text) => ({ about: [{ field: 'hiddenText', value: text.slice(0, 200) }] })),
};

export const examples: Examples = { en: { hit: [], miss: ['What is hidden is not in the text: nothing to quote.'] } };
