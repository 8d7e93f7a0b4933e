import { denied, near, spanning } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** Whoever hires everybody, unseen, is not looking for staff. */
export const noInterview: ScamRule = {
  id: 'no-interview',
  weight: 'lesser',
  kind: 'hiring',
  find: ({ scan }) => [
    ...marksOf(scan, 'noInterview'),
    // "Interviews are held by Telegram messages only"
    ...marksOf(scan, 'chat').flatMap((chat) => {
      const talk = near(scan, chat, 'interviewWord', { before: 8, after: 4 });
      return talk && !denied(scan, chat) && near(scan, chat, ['only', 'messagesOnly'], { before: 5, after: 5 })
        ? [spanning(talk, chat)]
        : [];
    }),
  ],
};

export const examples: Examples = {
  en: {
    hit: [
      'No interview required, start today.',
      'You have been selected for the position.',
      'The interview is held by text: text interview, same day offer.',
    ],
    miss: ['The interview process has three stages.', 'Start immediately after a short interview.', 'No agencies, please.'],
  },
  ru: {
    hit: ['Без собеседования, старт сегодня.', 'Берём всех, гарантированное трудоустройство.'],
    miss: ['Собеседование в офисе, ответ в течение дня.', 'Гарантированная своевременная зарплата.'],
  },
  de: {
    hit: ['Einstellung ohne Vorstellungsgespräch, Sie fangen morgen an.'],
    miss: ['Nach dem Vorstellungsgespräch melden wir uns innerhalb einer Woche.'],
  },
  fr: { hit: ['Embauche immédiate sans entretien.'], miss: ["Après un entretien en visio, vous rencontrez l'équipe."] },
  es: { hit: ['Contratación inmediata sin entrevista.'], miss: ['Tras la entrevista te respondemos en una semana.'] },
  pt: { hit: ['Contratação imediata, sem entrevista.'], miss: ['Depois da entrevista respondemos em uma semana.'] },
  pl: { hit: ['Zatrudniamy bez rozmowy kwalifikacyjnej, od zaraz.'], miss: ['Po rozmowie kwalifikacyjnej odpowiadamy w ciągu tygodnia.'] },
  uk: { hit: ['Беремо без співбесіди, вихід завтра.'], miss: ['Після співбесіди відповімо за тиждень.'] },
};
