import { everyWord } from '../languages/every.ts';
import type { Pieces } from '../words/pieces.ts';
import type { Figure } from './figures.ts';

const AFTER = everyWord(({ years }) => years.areaAfter);
const EXPERIENCE = everyWord(({ years }) => years.nouns);
const PLAIN = everyWord(({ years }) => years.skipped);
const ENDS = everyWord(({ years }) => years.areaEnds, ', ( ) – — " / +');
const LONGEST = 6;

/** What the years are in: "machine learning" of "2 years of experience in machine learning", with the offset where the words end; null when they do not say. */
export function areaOf({ words, clauses }: Pieces, figure: Figure, text: string): { readonly area: string | null; readonly until: number } {
  const { to } = clauses[words[figure.last]!.clause]!;
  const nothing = { area: null, until: words[figure.last]!.end };
  let at = figure.last + 1;
  let [led, experienced] = [false, false];
  while (at < to) {
    const word = words[at]!.text;
    if (EXPERIENCE.has(word)) experienced = true;
    else if (AFTER.has(word)) led = true;
    else if (!PLAIN.has(word)) break;
    at += 1;
  }
  const start = at;
  while (at < to && at - start < LONGEST && !ENDS.has(words[at]!.text) && !EXPERIENCE.has(words[at]!.text)) at += 1;
  if (at === start) return experienced ? { area: null, until: words[at - 1]!.end } : nothing;
  // "9 years of ML experience" says it before, "in machine learning" after
  if (!led && !(at < to && EXPERIENCE.has(words[at]!.text))) return nothing;
  while (at > start + 1 && AFTER.has(words[at - 1]!.text)) at -= 1;
  const end = at < to && EXPERIENCE.has(words[at]!.text) ? words[at]!.end : words[at - 1]!.end;
  return { area: text.slice(words[start]!.start, words[at - 1]!.end), until: end };
}
