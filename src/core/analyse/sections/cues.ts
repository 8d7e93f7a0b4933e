import { topic } from '../languages/lexicons.ts';
import type { Reading } from '../reading.ts';
import { lately } from '../words/lately.ts';
import type { Clause, Pieces } from '../words/pieces.ts';

export type CueKind = 'legal' | 'requirements' | 'benefits' | 'responsibilities' | 'company';
/** What a clause speaks of by its words, and how many signs say so. */
export type Cue = { readonly kind: CueKind; readonly weight: number };

/** Of two that are equally likely the first wins. */
const CUE_KINDS: readonly CueKind[] = ['legal', 'requirements', 'benefits', 'responsibilities', 'company'];

const cues = topic(CUE_KINDS, ({ cues: of }, kind) => of[kind], 'words');
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

function readCue(reading: Reading, { words }: Pieces, { from, to }: Clause): Cue | null {
  const hits = cues.inWords(reading, words.slice(from, to));
  if (hits.length === 0) return null;
  const counts = CUE_KINDS.map(() => 0);
  for (const { meaning } of hits) counts[CUE_KINDS.indexOf(meaning)]! += 1;
  const weight = Math.max(...counts);
  return { kind: CUE_KINDS[counts.indexOf(weight)]!, weight };
}

/** Indices of clauses that are the law speaking: equal opportunities, data protection, accommodations. */
export function legalClauses(reading: Reading, { words }: Pieces): ReadonlySet<number> {
  return new Set(legal.inText(reading).map(({ first }) => words[first]!.clause));
}
