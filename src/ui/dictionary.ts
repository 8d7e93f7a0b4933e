import type { Lookup } from './text.ts';

/** `_locales/<language>/messages.json`, the form browsers ask for. */
export type Dictionary = {
  readonly [key: string]: {
    readonly message: string;
    readonly placeholders?: { readonly [name: string]: { readonly content: string } };
  };
};

/** Reads a dictionary as the browser would: `$NAME$` stands for a placeholder, `$1` for a value, `$$` for a dollar. */
export function lookupIn(dictionary: Dictionary): Lookup {
  return (key, values) => {
    const entry = Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
    if (!entry) return '';
    const named = (name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    const whole = entry.message.replace(/\$([A-Za-z0-9_@]{1,60})\$/g, (_, name: string) => named(name));
    return whole.replace(/\$(?:\$|([1-9]))/g, (_, place?: string) => (place ? (values[Number(place) - 1] ?? '') : '$'));
  };
}

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
