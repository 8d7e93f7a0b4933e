import { dictionaries } from 'virtual:background-words';
import { message, uiLanguage } from '../browser/i18n.ts';
import { getItem } from '../browser/storage/item.ts';
import { settingsItem } from '../browser/storage/items.ts';
import { lookupIn, type Words, wordsOf } from '../messages/words.ts';

/** What the background can say, in the language of our pages: the one the person chose, else the browser's. */
export async function words(): Promise<Words> {
  const { language } = await getItem(settingsItem);
  const browsers = message('common_language') || 'en';
  const chosen = language === null || language === browsers ? null : dictionaries[language];
  if (chosen && language) return wordsOf(language, lookupIn(chosen));
  const full = uiLanguage();
  return wordsOf(full.startsWith(browsers) ? full : browsers, message);
}
