import { topic } from '../languages/lexicons.ts';
import type { Reading } from '../reading.ts';
import type { Clause, Pieces } from '../words/pieces.ts';

/** Words of a heading. */
const LONGEST = 9;
const LONGEST_SIGNS = 64;
/** A paragraph is at least so long. */
const PARAGRAPH = 90;
/** An introduction of the employer ends here at the latest. */
const MOST_OPENING = 3;

const people = topic<'candidate' | 'employer'>(['candidate', 'employer'], ({ years }, who) => years[who], 'words');

/** Does this clause stand as a heading stands: short, alone on its line, over lines of its own and parted from those above it? */
export function looksLikeHeading({ text }: Reading, { clauses }: Pieces, at: number): boolean {
  const { from, to, start, end, begins, ends, item } = clauses[at]!;
  if (item || to - from > LONGEST || end - start > LONGEST_SIGNS || (begins !== 'line' && begins !== 'bullet')) return false;
  const sign = text[end - 1]!;
  if (ends === 'sentence' ? !'?？…!！'.includes(sign) : ends !== 'line' && ends !== 'label' && ends !== 'bullet') return false;
  const next = clauses[at + 1];
  if (!next) return false;
  const [above, below] = [breaksBefore(text, start), breaksBefore(text, next.item ? lineStart(text, next.start) : next.start)];
  if (below === 0 || (at > 0 && above === 0)) return false;
  // a list right below says so, else the blank line above and none below
  return next.item ? !clauses[at - 1]?.item || above >= 2 : above >= 2 && below === 1;
}

/** How many line breaks stand right before an offset. */
export function breaksBefore(text: string, at: number): number {
  let breaks = 0;
  for (let i = at - 1; i >= 0 && breaks < 3; i -= 1) {
    if (text[i] === '\n') breaks += 1;
    else if (!' \t\r'.includes(text[i]!)) return breaks;
  }
  return breaks;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

const startsAnew = ({ begins }: Clause) => begins === 'line' || begins === 'bullet';

/** Clauses of the paragraphs in front that speak to nobody: nobody is looked for yet, so the employer is introduced. */
export function introduction(reading: Reading, pieces: Pieces): ReadonlySet<number> {
  const { clauses, words } = pieces;
  const found = new Set<number>();
  let paragraphs = 0;
  for (let at = 0; at < clauses.length && paragraphs < MOST_OPENING; ) {
    let last = at;
    while (clauses[last + 1] && !startsAnew(clauses[last + 1]!)) last += 1;
    const [first, end] = [clauses[at]!, clauses[last]!];
    if (first.item) break;
    const whom = people.inWords(reading, words.slice(first.from, end.to)).map(({ meaning }) => meaning);
    if (whom.includes('candidate')) break;
    if (end.end - first.start >= PARAGRAPH && last > at) {
      if (!whom.includes('employer')) break;
      for (let i = at; i <= last; i += 1) found.add(i);
      paragraphs += 1;
    }
    at = last + 1;
  }
  return found;
}

/** Indices of the clauses of one line from `at` on, when it is a paragraph: several sentences, no item of a list. */
export function paragraphAt({ clauses }: Pieces, at: number): readonly [first: number, last: number] | null {
  if (clauses[at]!.item) return null;
  let last = at;
  while (clauses[last + 1] && !startsAnew(clauses[last + 1]!) && last - at < LONGEST_PARAGRAPH) last += 1;
  return last > at && clauses[last]!.end - clauses[at]!.start >= PARAGRAPH ? [at, last] : null;
}
const LONGEST_PARAGRAPH = 20;
