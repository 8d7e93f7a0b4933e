import { LANGUAGES } from './index.ts';
import type { LanguageWords } from './language-words.ts';

/** A question about one word. */
export type IsWord = (text: string) => boolean;

const split = (list: string) => list.split(/\s/u).filter(Boolean);

/** A list of words as all languages have it, and `also` what belongs to none. */
export function everyWord(pick: (language: LanguageWords) => string, also = ''): ReadonlySet<string> {
  return new Set([...LANGUAGES.flatMap((language) => split(pick(language))), ...split(also)]);
}

/** A list of phrases or stretches as all languages have it. */
export function everyPhrase(pick: (language: LanguageWords) => readonly string[]): readonly string[] {
  return [...new Set(LANGUAGES.flatMap(pick))];
}

/** Is a word in a list of any language, or does it begin as one that ends in `*`? */
export function isOfAny(pick: (language: LanguageWords) => string, also = ''): IsWord {
  return isOf(everyWord(pick, also));
}

/** Is a word among these, of which `begin*` stands for all that begin so? */
export function isOf(words: Iterable<string>): IsWord {
  const whole = new Set<string>();
  const begun = new Map<string, string[]>(); // by their first letter
  for (const word of words) {
    if (!word.endsWith('*')) whole.add(word);
    else begun.set(word[0]!, [...(begun.get(word[0]!) ?? []), word.slice(0, -1)]);
  }
  return (text) => whole.has(text) || (begun.get(text[0] ?? '')?.some((start) => text.startsWith(start)) ?? false);
}

/** A record of phrases as one, kinds in the order in which the languages name them. */
export function everyBook<Kind extends string>(
  pick: (language: LanguageWords) => Readonly<Partial<Record<Kind, readonly string[]>>>,
): (readonly [kind: Kind, ...phrases: string[]])[] {
  const book = new Map<Kind, string[]>();
  for (const language of LANGUAGES) {
    for (const [kind, phrases] of Object.entries(pick(language)) as [Kind, readonly string[]][]) {
      book.set(kind, [...(book.get(kind) ?? []), ...phrases]);
    }
  }
  return [...book].map(([kind, phrases]) => [kind, ...phrases] as const);
}
