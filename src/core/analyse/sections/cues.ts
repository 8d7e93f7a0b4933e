import { type Figure, figuresIn } from '../experience/figures.ts';
import { topic } from '../languages/lexicons.ts';
import type { Reading } from '../reading.ts';
import { namesTechnology } from '../skills/names.ts';
import { lately } from '../words/lately.ts';
import type { Clause, Pieces } from '../words/pieces.ts';

export type CueKind = 'legal' | 'requirements' | 'benefits' | 'responsibilities' | 'company' | 'summary';
/** What a clause speaks of by its words, how many signs say so, and whether it says who is sought. */
export type Cue = { readonly kind: CueKind; readonly weight: number; readonly seeks: boolean };

/** Of two that are equally likely the first wins. */
const CUE_KINDS = ['legal', 'requirements', 'benefits', 'responsibilities', 'company'] as const;
type Sign = (typeof CUE_KINDS)[number] | 'seeks' | 'sought';

const cues = topic<Sign>([...CUE_KINDS, 'seeks', 'sought'], ({ cues: of }, sign) => of[sign], 'words');
const legal = topic(['legal'], ({ cues: of }) => of.legal);

/** What a clause speaks of; null when its words do not say. */
export function cueOf(reading: Reading, pieces: Pieces, clause: Clause): Cue | null {
  const asked = known.get(pieces) ?? known.set(pieces, new Map());
  const before = asked.get(clause);
  if (before !== undefined) return before;
  const cue = readCue(reading, pieces, clause);
  asked.set(clause, cue);
  return cue;
}
/** A clause is asked more than once: for itself, its paragraph and the heading above it. */
const known = lately<Pieces, Map<Clause, Cue | null>>();

function readCue(reading: Reading, pieces: Pieces, clause: Clause): Cue | null {
  const counts: Record<Sign, number> = { legal: 0, requirements: 0, benefits: 0, responsibilities: 0, company: 0, seeks: 0, sought: 0 };
  for (const { meaning } of cues.inWords(reading, pieces.words.slice(clause.from, clause.to))) counts[meaning] += 1;
  const seeks = counts.seeks > 0;
  // who is sought is a demand only where the sentence says what one must have or know
  if (seeks && (counts.requirements + counts.sought > 0 || asksBesides(reading, pieces, clause))) counts.requirements += 1;
  const weight = Math.max(...CUE_KINDS.map((kind) => counts[kind]));
  const kind = weight > 0 ? CUE_KINDS.find((one) => counts[one] === weight)! : null;
  if (seeks && (kind === null || kind === 'company')) return { kind: 'summary', weight: 1, seeks };
  return kind && { kind, weight, seeks };
}

/** Years, or a technology by its name: "we are looking for a Java developer". */
function asksBesides(reading: Reading, pieces: Pieces, { from, to, start, end }: Clause): boolean {
  if (hasFigure(figuresIn(reading, pieces), from, to)) return true;
  return namesTechnology(reading.text.slice(start, end), reading.lower.slice(start, end));
}

/** Does a figure stand within words [from, to)? They are in the order of the text. */
function hasFigure(figures: readonly Figure[], from: number, to: number): boolean {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.first < from) low = middle + 1;
    else high = middle;
  }
  return low < figures.length && figures[low]!.last < to;
}

/** Indices of clauses that are the law speaking: equal opportunities, data protection, accommodations. */
export function legalClauses(reading: Reading, { words }: Pieces): ReadonlySet<number> {
  return new Set(legal.inText(reading).map(({ first }) => words[first]!.clause));
}
