import type { SectionKind } from '../../posting/section.ts';
import type { HeadingKind } from '../languages/language-words.ts';
import { topic } from '../languages/lexicons.ts';
import type { Reading } from '../reading.ts';
import type { Clause, Pieces } from '../words/pieces.ts';
import { cueOf } from './cues.ts';
import { headingKind } from './headings.ts';
import { looksLikeHeading } from './shapes.ts';

/** What stands above a line: the last clause's section and the heading it began with, and whether anything was asked for yet. */
type Above = { readonly before: { readonly kind: SectionKind; readonly heading: number | null } | null; readonly asked: boolean };

const LINES_BELOW = 8;
/** So many lines below must say the same. */
const ENOUGH = 2;
/** What a heading says itself counts for more than a line below it. */
const OWN_WORDS = 1.5;
/** A line this long is no item of a list. */
const LONG_SENTENCE = 120;

/** Lines that stand as headings do, where a line of the same kind is one by its words. */
export function shapedHeadings(reading: Reading, pieces: Pieces): ReadonlySet<number> {
  const shaped = pieces.clauses.flatMap((_, at) => (looksLikeHeading(reading, pieces, at) ? [at] : []));
  return new Set(shaped.some((at) => at > 0 && headingKind(reading, pieces, at) !== null) ? shaped : []);
}

/** A line that only stands as a heading does: what it heads is told by its own words and by the lines below it, up to the next one. */
export function headingByShape(
  reading: Reading,
  pieces: Pieces,
  at: number,
  shaped: ReadonlySet<number>,
  { before, asked }: Above,
): HeadingKind | null {
  // the first line is the title; right under a heading stands what it heads
  if (at === 0 || !shaped.has(at) || before?.heading === at - 1) return null;
  const counts = new Map<SectionKind, number>();
  const count = (clause: Clause, weight: number) => {
    const cue = cueOf(reading, pieces, clause);
    if (cue) counts.set(cue.kind, (counts.get(cue.kind) ?? 0) + weight);
  };
  count(pieces.clauses[at]!, OWN_WORDS);
  for (let below = at + 1; below < pieces.clauses.length && below - at <= LINES_BELOW && !shaped.has(below); below += 1)
    count(pieces.clauses[below]!, 1);
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  const told = best && best[1] >= ENOUGH && best[1] > (next?.[1] ?? 0) ? best[0] : null;
  // a second list below what is asked: more of the same kind, or nothing that its words tell, is what would be nice
  const follows = asked && before?.kind === 'requirements' && isList(pieces, at + 1, shaped);
  if (
    follows &&
    (told === null ||
      (told === 'requirements' && wishes.inWords(reading, pieces.words.slice(pieces.clauses[at]!.from, pieces.clauses[at]!.to)).length > 0))
  )
    return 'preferred';
  return told ?? 'untold';
}

const wishes = topic(['wish'], ({ wishWords }) => wishWords.split(' '), 'words');

/** At least two short lines or items up to the next heading, and nothing longer. */
function isList({ clauses }: Pieces, from: number, shaped: ReadonlySet<number>): boolean {
  let lines = 0;
  for (let at = from; at < clauses.length && !shaped.has(at) && at - from < LINES_BELOW; at += 1) {
    const { start, end, begins } = clauses[at]!;
    if (end - start > LONG_SENTENCE) return false;
    if (begins === 'line' || begins === 'bullet') lines += 1;
  }
  return lines >= ENOUGH;
}
