import { uiLanguage } from '../browser/i18n.ts';
import { readItemsAhead } from '../browser/storage/item.ts';
import { healthItem, judgementsItem, profilesItem, settingsItem } from '../browser/storage/items.ts';
import { shelfItem } from '../browser/storage/shelf-item.ts';
import { readTab } from './subject.ts';

// A file of its own in the build, run before the page's other files are there (`tools/first-chunks.mjs`).

/** What popup and panel ask for piece by piece, read at once: drawn after it, they are whole the first time. Where that fails each asks for itself. */
export const reading = Promise.all([readTab(), readItemsAhead([settingsItem, profilesItem, judgementsItem, shelfItem, healthItem])]).catch(
  () => undefined,
);

// A browser's first number and date take it longer than drawing the page; here nothing waits for them
new Intl.NumberFormat(uiLanguage()).format(0);
new Intl.DateTimeFormat(uiLanguage()).format(0);
