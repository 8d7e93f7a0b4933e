import { type ComponentType, Fragment, render } from 'preact';
import { message, uiLanguage } from '../browser/i18n.ts';
import { followItem, getItem } from '../browser/storage/item.ts';
import { settingsItem } from '../browser/storage/items.ts';
import type { Settings } from '../messages/settings.ts';
import { lookupIn } from '../messages/words.ts';
import type { Key } from './components/key-list.tsx';
import { loadDictionary } from './dictionary.ts';
import { Help } from './help.tsx';
import { speak, t } from './text.ts';

/**
 * Draws a page in the language and theme its reader chose, and again when either changes. `title` is a locale key; `keys` are those of the page,
 * shown by the question mark (null: the page shows them itself). `read` is what the page waits for.
 */
export async function start(Page: ComponentType, title: string, keys: readonly Key[] | null = [], read?: Promise<unknown>): Promise<void> {
  const root = document.getElementById('page');
  if (!root) throw new Error('The page has no element to draw into.');
  const draw = async (settings: Settings) => {
    await dress(settings);
    document.title = t(title);
    render(
      <Fragment key={document.documentElement.lang}>
        <Page />
        {keys && <Help keys={keys} />}
      </Fragment>,
      root,
    );
  };
  const [settings] = await Promise.all([getItem(settingsItem), read]);
  await draw(settings);
  let last = Promise.resolve();
  followItem(settingsItem, (settings) => {
    last = last.then(() => draw(settings));
  });
}

async function dress({ theme, language }: Settings): Promise<void> {
  const html = document.documentElement;
  if (theme === 'system') delete html.dataset.theme;
  else html.dataset.theme = theme;
  const browsers = message('common_language') || 'en';
  if (language !== null && language !== browsers) {
    speak(language, lookupIn(await loadDictionary(language)));
    html.lang = language;
    return;
  }
  const full = uiLanguage();
  speak(full.startsWith(browsers) ? full : browsers, message);
  html.lang = browsers;
}
