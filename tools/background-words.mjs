import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = join(import.meta.dirname, '../public/_locales');
const NAME = 'virtual:background-words';

/** What the background says by itself: on the toolbar, in menus, in the address bar, in notifications, and when it cannot do what it was asked. */
const SAID = /^(?:badge|error|menu|omnibox|reminder|common_status)_|^(?:common_untitled)$/;

/** The keys of every language that the background says. A worker can load nothing later, so they are built in. */
export function backgroundWords() {
  return Object.fromEntries(
    readdirSync(LOCALES)
      .sort()
      .map((language) => {
        const all = JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));
        return [language, Object.fromEntries(Object.entries(all).filter(([key]) => SAID.test(key)))];
      }),
  );
}

/** For Vite: `import { dictionaries } from 'virtual:background-words'`. */
export const backgroundWordsPlugin = () => ({
  name: 'background-words',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load: (id) => (id === `\0${NAME}` ? `export const dictionaries = ${JSON.stringify(backgroundWords())}` : undefined),
});
