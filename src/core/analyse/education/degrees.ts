import { LANGUAGES } from '../languages/index.ts';
import type { DegreeWord } from '../languages/language-words.ts';
import { Lexicon, strongest } from '../words/phrases.ts';
import type { Word } from '../words/words.ts';

/** Words that name a degree: indices of words, the last one included. */
export type DegreeHit = { readonly degree: DegreeWord; readonly first: number; readonly last: number };

// What looks like a degree and is none first; then the more telling name.
const RANKS: readonly DegreeWord[] = ['not', 'none', 'doctorate', 'associate', 'master', 'hs', 'bachelor'];
/** "BS", "MA", "BA": letters that are degrees only in capitals. */
const LETTERS = new Set('bs ba be bsc bcs ms ma msc mba md jd me btech mtech beng meng bba bfa mfa aa as aas hs spo спо edd'.split(' '));

let lexicon: Lexicon<DegreeWord> | null = null;

/** Degrees named in a text, in its order; where two readings overlap the one that is none wins. */
export function degreesIn(words: readonly Word[], text: string): DegreeHit[] {
  lexicon ??= new Lexicon(RANKS.map((degree) => [degree, ...LANGUAGES.flatMap(({ degrees }) => degrees[degree] ?? [])] as const));
  const hits = lexicon.findAll(words).filter(({ first, meaning }) => meaning === 'not' || isWritten(words[first]!, text));
  return strongest(hits).flatMap(({ meaning, first, last }) => (meaning === 'not' ? [] : [{ degree: meaning, first, last }]));
}

function isWritten({ text: word, start, end }: Word, text: string): boolean {
  if (!LETTERS.has(word)) return true;
  const written = text.slice(start, end);
  return written.slice(0, 1) !== word.slice(0, 1) && (word.length > 2 || written === written.toUpperCase());
}
