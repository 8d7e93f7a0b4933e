import type { Reading } from '../reading.ts';
import { Lexicon } from '../words/phrases.ts';
import { languagesIn } from './detection.ts';
import type { LanguageWords } from './language-words.ts';

/**
 * The phrases of the languages a text is written in, and of no other: "mit Bachelor" and "MIT, Bachelor" are two things.
 * `meanings` in their order of strength; a lexicon is built once for every mix of languages that turns up.
 */
export function lexiconOf<Meaning extends string>(
  meanings: readonly Meaning[],
  phrases: (language: LanguageWords, meaning: Meaning) => readonly string[] | undefined,
): (reading: Pick<Reading, 'lower' | 'lines'>) => Lexicon<Meaning> {
  const built = new Map<string, Lexicon<Meaning>>();
  return (reading) => {
    const { key, languages } = languagesIn(reading);
    const known = built.get(key);
    if (known) return known;
    const lexicon = new Lexicon(
      meanings.map((meaning) => [meaning, ...languages.flatMap((language) => phrases(language, meaning) ?? [])] as const),
    );
    built.set(key, lexicon);
    return lexicon;
  };
}
