type Value = string | number;

/** Looks a key up in the language spoken and fills `$1`… with the values; empty when there is no such key. */
export type Lookup = (key: string, values: readonly string[]) => string;

let spoken: { readonly language: string; readonly lookup: Lookup } = { language: 'en', lookup: () => '' };

/** Chooses the language of every later `t`. `language` is BCP 47, as full as it is known: en-GB writes dates otherwise than en-US. */
export function speak(language: string, lookup: Lookup): void {
  spoken = { language, lookup };
}

export const language = (): string => spoken.language;

/** The sentence of a key. Numbers are written the way the language writes them. A missing key shows itself. */
export function t(key: string, ...values: readonly Value[]): string {
  return spoken.lookup(key, values.map(inWords)) || key;
}

/** The sentence in the form the count asks for; `$1` is the count. */
export function plural(key: string, count: number, ...values: readonly Value[]): string {
  const words = [count, ...values].map(inWords);
  const form = new Intl.PluralRules(spoken.language).select(count);
  return spoken.lookup(`${key}_${form}`, words) || spoken.lookup(`${key}_other`, words) || key;
}

/** A sentence that another room named by key and values; its own words where this language has none. */
export function said([key, ...values]: readonly [string, ...string[]], otherwise: string): string {
  return spoken.lookup(key, values) || otherwise;
}

/** Undefined where the language has no such key: for parts that may be left out. */
export function maybe(key: string): string | undefined {
  return spoken.lookup(key, []) || undefined;
}

function inWords(value: Value): string {
  return typeof value === 'number' ? new Intl.NumberFormat(spoken.language).format(value) : value;
}
