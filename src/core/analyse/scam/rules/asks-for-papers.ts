import type { Examples, ScamRule } from '../rule.ts';
import { asked } from './asks-for-documents.ts';

/** Copies of papers wanted at a time the posting does not name, or of papers that some honest employers want early. */
export const asksForPapers: ScamRule = {
  id: 'asks-for-papers',
  weight: 'lesser',
  kind: 'hiring',
  find: ({ scan }) => asked(scan, false),
};

export const examples: Examples = {
  en: {
    hit: ['Please send a copy of your passport.', "Attach a copy of your driver's license to your application."],
    miss: ['Copies of invoices are sent to the client.', 'Send us a copy of your transcript.'],
  },
  ru: {
    hit: ['Пришлите скан паспорта.'],
    miss: ['Пришлите копию диплома.', 'Сканирование паспортов клиентов.'],
  },
};
