import type { DegreeWord } from '../languages/language-words.ts';
import { lexiconOf } from '../languages/lexicons.ts';
import type { Reading } from '../reading.ts';
import { longest } from '../words/longest.ts';
import type { Word } from '../words/words.ts';

/** Words that name a degree: indices of words, the last one included. */
export type DegreeHit = { readonly degree: Exclude<DegreeWord, 'degree' | 'not'>; readonly first: number; readonly last: number };

// What looks like a degree and is none first; then the more telling name.
const RANKS: readonly DegreeWord[] = ['not', 'none', 'doctorate', 'associate', 'master', 'hs', 'bachelor', 'degree'];
/** "BS", "MA", "BA": letters that are degrees only in capitals. */
const LETTERS = new Set('bs ba be bsc bcs ms ma msc mba md jd me btech mtech beng meng bba bfa mfa aa as aas hs spo спо edd'.split(' '));

const degreeLexicon = lexiconOf(RANKS, ({ degrees }, degree) => degrees[degree]);

/** Degrees named in a text, in its order; where two readings overlap the one that is none wins. */
export function degreesIn(reading: Pick<Reading, 'lower' | 'lines'>, words: readonly Word[], text: string): DegreeHit[] {
  const hits = degreeLexicon(reading)
    .findAll(words)
    .filter(({ first, meaning }) => meaning === 'not' || isWritten(words[first]!, text));
  const kept = longest(hits, ['not', 'none']);
  return kept.flatMap(({ meaning, first, last }) => {
    if (meaning === 'not') return [];
    if (meaning !== 'degree') return [{ degree: meaning, first, last }];
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
