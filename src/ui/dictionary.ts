import type { Dictionary } from '../messages/words.ts';

/** The languages of our pages, BCP 47: one for each folder in `_locales`. */
export const LANGUAGES: readonly string[] = ['de', 'en', 'es', 'fr', 'ru'];

/**
 * A language other than the browser's, loaded only when a person chose it; English where there is no such file. It is the file the browser reads
 * itself, as a module: our pages may fetch nothing, and nothing ships twice.
 */
export async function loadDictionary(language: string): Promise<Dictionary> {
  const file = `/_locales/${LANGUAGES.includes(language) ? language : 'en'}/messages.json`;
  return ((await import(/* @vite-ignore */ file, { with: { type: 'json' } })) as { readonly default: Dictionary }).default;
}
