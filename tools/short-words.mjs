import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A dictionary that says the same in fewer signs: `$P1$`, which names the place of a value for whoever translates, as the `$1` it stands for. */
export const shortWords = (dictionary) =>
  Object.fromEntries(
    Object.entries(dictionary).map(([key, { message, placeholders }]) => [
      key,
      { message: message.replace(/\$(\w+)\$/g, (_, name) => placeholders[name.toLowerCase()].content) },
    ]),
  );

/** For Vite: the dictionaries ship short. */
export const shortWordsPlugin = () => ({
  name: 'short-words',
  writeBundle({ dir }) {
    for (const language of readdirSync(join(dir, '_locales'))) {
      const file = join(dir, '_locales', language, 'messages.json');
      writeFileSync(file, JSON.stringify(shortWords(JSON.parse(readFileSync(file, 'utf8')))));
    }
  },
});
