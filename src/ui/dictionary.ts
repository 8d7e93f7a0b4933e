import type { Dictionary } from '../messages/words.ts';

const files = import.meta.glob<{ readonly default: Dictionary }>('../../public/_locales/*/messages.json');
const fileOf = (language: string) => `../../public/_locales/${language}/messages.json`;

/** The languages of our pages, BCP 47: one for each file in `_locales`. */
export const LANGUAGES: readonly string[] = Object.keys(files)
  .map((path) => path.split('/').at(-2)!)
  .sort();

/** A language other than the browser's, fetched only when a person chose it; English where there is no such file. */
export async function loadDictionary(language: string): Promise<Dictionary> {
  return (await (files[fileOf(language)] ?? files[fileOf('en')]!)()).default;
}
