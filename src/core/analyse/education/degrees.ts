import { everyWord } from '../languages/every.ts';
import type { DegreeWord } from '../languages/language-words.ts';
import { topic } from '../languages/lexicons.ts';
import type { Reading } from '../reading.ts';
import { lately } from '../words/lately.ts';
import { longest } from '../words/longest.ts';
import type { Hit } from '../words/phrases.ts';
import { piecesOf } from '../words/pieces.ts';
import type { Word } from '../words/words.ts';

/** Words that name a degree: indices of words, the last one included. */
export type DegreeHit = { readonly degree: Exclude<DegreeWord, 'degree' | 'not'>; readonly first: number; readonly last: number };

// What looks like a degree and is none first; then the more telling name.
const RANKS: readonly DegreeWord[] = ['not', 'none', 'doctorate', 'associate', 'master', 'hs', 'bachelor', 'degree'];
/** "BS", "MA", "BA": letters that are degrees only in capitals. */
const LETTERS = everyWord(({ degreeLetters }) => degreeLetters);

const degreeTopic = topic(RANKS, ({ degrees }, degree) => degrees[degree]);
const cache = lately<Reading['lines'], readonly DegreeHit[]>();

/** Degrees named in a reading, in the order of the text. */
export function degreesOf(reading: Reading): readonly DegreeHit[] {
  const known = cache.get(reading.lines);
  if (known) return known;
  const degrees = judged(degreeTopic.inText(reading), piecesOf(reading).words, reading.text);
  cache.set(reading.lines, degrees);
  return degrees;
}

/** Degrees named in some words of `text`, read as the reading's languages. */
export function degreesIn(reading: Reading, words: readonly Word[], text: string): DegreeHit[] {
  return judged(degreeTopic.inWords(reading, words), words, text);
}

function judged(hits: readonly Hit<DegreeWord>[], words: readonly Word[], text: string): DegreeHit[] {
  const written = hits.filter(({ first, meaning }) => meaning === 'not' || isWritten(words[first]!, text));
  const kept = longest(written, ['not', 'none']);
  return kept.flatMap(({ meaning, first, last }) => {
    if (meaning === 'not') return [];
    if (meaning !== 'degree') return [{ degree: meaning, first, last }];
    // a degree nobody names is a bachelor's, unless one is named beside it
    const { clause } = words[first]!;
    const named = kept.some((other) => other.meaning !== 'degree' && other.meaning !== 'not' && words[other.first]!.clause === clause);
    return named ? [] : [{ degree: 'bachelor' as const, first, last }];
  });
}

function isWritten({ text: word, start, end }: Word, text: string): boolean {
  if (!LETTERS.has(word)) return true;
  const written = text.slice(start, end);
  return written.slice(0, 1) !== word.slice(0, 1) && (word.length > 2 || written === written.toUpperCase());
}
