import type { Reading } from '../reading.ts';
import { lately } from '../words/lately.ts';
import { type Hit, Lexicon } from '../words/phrases.ts';
import { piecesOf } from '../words/pieces.ts';
import type { Word } from '../words/words.ts';
import { languagesIn } from './detection.ts';
import type { LanguageWords } from './language-words.ts';

type Text = Pick<Reading, 'text' | 'lower' | 'lines'>;

/** One question's phrases, in the languages a text is written in and in no other: "mit Bachelor" and "MIT, Bachelor" are two things. */
export type Topic<Meaning> = {
  /** Everything found in a reading's pieces, in the order of the text. All topics are looked for in one pass over its words. */
  readonly inText: (reading: Text) => readonly Hit<Meaning>[];
  /** Everything found in some words, read as the reading's languages. */
  readonly inWords: (reading: Text, words: readonly Word[]) => readonly Hit<Meaning>[];
};

type Entry = {
  readonly meanings: readonly string[];
  readonly phrases: (language: LanguageWords, meaning: string) => readonly string[] | undefined;
};
type Shared = { readonly topic: number; readonly meaning: string };

const MOST_HITS = 20_000;
/** More than this of one topic is no posting. */
const MOST_OF_TOPIC = 400;

const entries: Entry[] = [];
const shared = new Map<string, Lexicon<Shared>>();
const found = lately<Reading['lines'], { readonly topics: number; readonly hits: readonly (readonly Hit<string>[])[] }>();

/** `meanings` in their order of strength. Of use for single words only, it is left out of the pass over the text. A lexicon is built once for every mix of languages that turns up. */
export function topic<Meaning extends string>(
  meanings: readonly Meaning[],
  phrases: (language: LanguageWords, meaning: Meaning) => readonly string[] | undefined,
  use: 'text' | 'words' = 'text',
): Topic<Meaning> {
  const own = new Map<string, Lexicon<Meaning>>();
  const at = entries.push({ meanings: use === 'text' ? meanings : [], phrases: phrases as Entry['phrases'] }) - 1;
  return {
    inText: (reading) => hitsIn(reading)[at] as unknown as readonly Hit<Meaning>[],
    inWords: (reading, words) => {
      const { key, languages } = languagesIn(reading);
      const lexicon = own.get(key) ?? new Lexicon(book(meanings, phrases, languages));
      own.set(key, lexicon);
      return lexicon.findAll(words);
    },
  };
}

function hitsIn(reading: Text): readonly (readonly Hit<string>[])[] {
  const known = found.get(reading.lines);
  if (known?.topics === entries.length) return known.hits;
  const hits = entries.map((): Hit<string>[] => []);
  for (const hit of sharedLexicon(reading).findAll(piecesOf(reading).words, MOST_HITS)) {
    const { topic: at, meaning } = hit.meaning;
    if (hits[at]!.length < MOST_OF_TOPIC) hits[at]!.push({ ...hit, meaning });
  }
  found.set(reading.lines, { topics: entries.length, hits });
  return hits;
}

function sharedLexicon(reading: Text): Lexicon<Shared> {
  const { key, languages } = languagesIn(reading);
  const name = `${entries.length} ${key}`;
  const known = shared.get(name);
  if (known) return known;
  const all = entries.flatMap(({ meanings, phrases }, at) =>
    book(meanings, phrases, languages).map(([meaning, ...rest]) => [{ topic: at, meaning }, ...rest] as const),
  );
  const lexicon = new Lexicon<Shared>(all);
  shared.set(name, lexicon);
  return lexicon;
}

function book<Meaning>(
  meanings: readonly Meaning[],
  phrases: (language: LanguageWords, meaning: Meaning) => readonly string[] | undefined,
  languages: readonly LanguageWords[],
): (readonly [meaning: Meaning, ...phrases: string[]])[] {
  return meanings.map((meaning) => [meaning, ...languages.flatMap((language) => phrases(language, meaning) ?? [])] as const);
}
