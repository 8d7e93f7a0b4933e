import { askToNotify } from '../../browser/notifications.ts';
import type { Files } from '../components/saved-files.tsx';
import type { Given } from './file-work.ts';

/** What files take (tables, checks, the judgement of their rows) is loaded with the first file, not with the page. */
const work = () => import('./file-work.ts');

/** Files out and in, as the page needs them. */
export function filesOf(given: Given): Files {
  return {
    out: async (what) => (await work()).fileOut(what, given, new Date()),
    read: async (file) => (await work()).readFile(file),
    fromTable: async (table, mapping) => (await work()).recordsOf(table, mapping, given, new Date()),
    plan: async (saved) => (await work()).planImport(saved),
    take: async (saved) => given.tell(await (await work()).applyImport(saved, new Date())),
    allowNotify: askToNotify, // asked within the press: after a wait the browser refuses
  };
}
