import { LANGUAGES } from '../languages/index.ts';
import type { LanguageWords } from '../languages/language-words.ts';
import { Lexicon, type PhraseBook } from './phrases.ts';

/** A meaning and the language it is worded in. */
export type Worded<Meaning> = { readonly meaning: Meaning; readonly language: string };

/** The books of all languages as one, each phrase knowing its language. */
export function inLanguages<Meaning>(pick: (language: LanguageWords) => PhraseBook<Meaning>): (readonly [Worded<Meaning>, ...string[]])[] {
  return LANGUAGES.flatMap((language) =>
    pick(language).map(([meaning, ...phrases]) => [{ meaning, language: language.tag }, ...phrases] as const),
  );
}

/**
 * May a phrase of this language be taken at its word in a body of that one? English stands in postings everywhere, and another script
 * speaks for itself; words of the other languages mean something else too often ("sale", "local", "de").
 */
export function speaks(language: string, body: string | null): boolean {
  return body === null || OWN_WAY.has(language) || body.toLowerCase().startsWith(language);
}

/** A book of all languages as lexicons: one for every set of languages that may be taken at their word in some body, built when it turns up. */
export function lexicons<Meaning extends { readonly language: string }>(
  book: () => PhraseBook<Meaning>,
): (body: string | null) => Lexicon<Meaning> {
  const built = new Map<string, Lexicon<Meaning>>();
  let all: PhraseBook<Meaning> | null = null;
  let languages: readonly string[] = [];
  return (body) => {
    if (!all) {
      all = book();
      languages = [...new Set(all.map(([{ language }]) => language))];
    }
    const spoken = languages.filter((language) => speaks(language, body));
    const key = spoken.join();
    const known = built.get(key);
    if (known) return known;
    const lexicon = new Lexicon(all.filter(([{ language }]) => spoken.includes(language)));
    built.set(key, lexicon);
    return lexicon;
  };
}

const OWN_WAY = new Set(LANGUAGES.flatMap(({ tag, script }) => (tag === 'en' || script !== 'latin' ? [tag] : [])));
