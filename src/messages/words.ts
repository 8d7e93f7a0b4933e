type Value = string | number;

/** Looks a key up in one language and fills `$1`… with the values; empty when there is no such key. */
export type Lookup = (key: string, values: readonly string[]) => string;

/** `_locales/<language>/messages.json`, the form browsers ask for. */
export type Dictionary = {
  readonly [key: string]: {
    readonly message: string;
    readonly placeholders?: { readonly [name: string]: { readonly content: string } };
  };
};

/** What can be said in one language. */
export type Words = {
  /** BCP 47, as full as it is known: en-GB writes dates otherwise than en-US. */
  readonly language: string;
  readonly lookup: Lookup;
  /** The sentence of a key. Numbers are written the way the language writes them. A missing key shows itself. */
  readonly t: (key: string, ...values: readonly Value[]) => string;
  /** The sentence in the form the count asks for; `$1` is the count. */
  readonly plural: (key: string, count: number, ...values: readonly Value[]) => string;
};

/** Below this every language of ours writes a whole number as its figures alone: no groups, no sign. */
const BARE = 1_000;

/** The words of a language (BCP 47) as `lookup` knows them. */
export function wordsOf(language: string, lookup: Lookup): Words {
  // Made when first wanted and kept: a browser's first format of numbers takes longer than drawing a page
  let numbers: Intl.NumberFormat | undefined;
  let forms: Intl.PluralRules | undefined;
  const number = (value: number) => {
    if (Number.isInteger(value) && value >= 0 && value < BARE) return String(value);
    numbers ??= new Intl.NumberFormat(language);
    return numbers.format(value);
  };
  const written = (value: Value) => (typeof value === 'number' ? number(value) : value);
  return {
    language,
    lookup,
    t: (key, ...values) => lookup(key, values.map(written)) || key,
    plural: (key, count, ...values) => {
      const said = [count, ...values].map(written);
      forms ??= new Intl.PluralRules(language);
      const form = forms.select(count);
      return lookup(`${key}_${form}`, said) || lookup(`${key}_other`, said) || key;
    },
  };
}

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
