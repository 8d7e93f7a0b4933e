import { everyWord } from '../languages/every.ts';
import type { Word } from '../words/words.ts';

const LEADS = everyWord(({ field }) => field.after);
/** Between a degree and the word that leads to its field: "degree or higher in". */
const BETWEEN = everyWord(({ field }) => field.between, '/ ( )');
const ENDS = everyWord(({ field }) => field.ends, ', ( ) / – —');
/** "In the field of". */
const LEADING = everyWord(({ field }) => field.leading);
const VAGUE = everyWord(({ field }) => field.vague);
const LONGEST = 5;
const MOST_BETWEEN = 6;

/** The field a degree is in, in lower case, with the offset where it ends: "computer science". Null when none is named. */
export function fieldOf(
  words: readonly Word[],
  last: number,
  to: number,
  text: string,
): { readonly field: string; readonly until: number } | null {
  let at = last;
  // "havo- of vwo": half a word, and the Dutch or
  if (/^- ?/u.test(text.slice(words[last]!.end, words[last]!.end + 2))) return null;
  // the degree's own words may end in "in"
  if (!LEADS.has(words[at]!.text)) {
    at += 1;
    while (at < to && at - last <= MOST_BETWEEN && BETWEEN.has(words[at]!.text) && !LEADS.has(words[at]!.text)) at += 1;
    if (at >= to || !LEADS.has(words[at]!.text)) return null;
  }
  let start = at + 1;
  while (start < to && start - at <= 3 && LEADING.has(words[start]!.text)) start += 1;
  if (start >= to || VAGUE.has(words[start]!.text) || words[start]!.text === 'science') return null;
  let end = start;
  while (end < to && end - start < LONGEST && !ENDS.has(words[end]!.text)) end += 1;
  if (end === start) return null;
  return { field: text.slice(words[start]!.start, words[end - 1]!.end).toLowerCase(), until: words[end - 1]!.end };
}
