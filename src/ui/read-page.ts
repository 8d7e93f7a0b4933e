import { uiLanguage } from '../browser/i18n.ts';
import { readAhead } from '../browser/storage/ahead.ts';
import { HEALTH, JUDGEMENTS, PROFILES, SETTINGS, SHELF } from '../browser/storage/keys.ts';
import { readTab } from './subject.ts';

// One file in the build with what it imports, run before the page's other files are there (`tools/first-chunks.mjs`): it stays small. Other pages and the
// background load that file too; a page that draws with what is read says so itself.
const readsAhead = globalThis.document?.documentElement.hasAttribute('data-reads-ahead') ?? false;

/** What popup and panel ask for piece by piece, read at once: drawn after it, they are whole the first time. Where that fails each asks for itself. */
export const reading: Promise<unknown> = readsAhead
  ? Promise.all([readTab(makeFormats), readAhead('local', [SETTINGS, PROFILES, JUDGEMENTS, SHELF, HEALTH])]).catch(() => undefined)
  : Promise.resolve();

/** A browser's first number and date take it longer than drawing the page: made while the report is on its way, nothing waits for them. */
function makeFormats(): void {
  new Intl.NumberFormat(uiLanguage()).format(0);
  new Intl.DateTimeFormat(uiLanguage()).format(0);
}
