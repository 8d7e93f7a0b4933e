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

/** A language other than the browser's, fetched only when a person chose it. */
export async function loadDictionary(language: 'en' | 'ru'): Promise<Dictionary> {
  const { default: dictionary } =
    language === 'ru' ? await import('../../public/_locales/ru/messages.json') : await import('../../public/_locales/en/messages.json');
  return dictionary;
}
