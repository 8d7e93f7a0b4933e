import { type Lookup, type Words, wordsOf } from '../messages/words.ts';

let spoken: Words = wordsOf('en', () => '');

/** Chooses the language of every later `t`. `language` is BCP 47, as full as it is known: en-GB writes dates otherwise than en-US. */
export function speak(language: string, lookup: Lookup): void {
  spoken = wordsOf(language, lookup);
}

export const language = (): string => spoken.language;

/** The sentence of a key. Numbers are written the way the language writes them. A missing key shows itself. */
export const t: Words['t'] = (key, ...values) => spoken.t(key, ...values);

/** The sentence in the form the count asks for; `$1` is the count. */
export const plural: Words['plural'] = (key, count, ...values) => spoken.plural(key, count, ...values);

/** A sentence that another room named by key and values; its own words where this language has none. */
export function said([key, ...values]: readonly [string, ...string[]], otherwise: string): string {
  return spoken.lookup(key, values) || otherwise;
}

/** Undefined where the language has no such key: for parts that may be left out. */
export function maybe(key: string): string | undefined {
  return spoken.lookup(key, []) || undefined;
}
