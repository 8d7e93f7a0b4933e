import { lexiconOf } from '../languages/lexicons.ts';
import type { Reading } from '../reading.ts';
import type { Word } from '../words/words.ts';

export type CueKind = 'legal' | 'requirements' | 'benefits' | 'responsibilities' | 'company';
/** Of two that are equally likely the first wins. */
const CUE_KINDS: readonly CueKind[] = ['legal', 'requirements', 'benefits', 'responsibilities', 'company'];

const cueLexicon = lexiconOf(CUE_KINDS, ({ cues }, kind) => cues[kind]);
const legalLexicon = lexiconOf(['legal'], ({ cues }) => cues.legal);

/** What a sentence speaks of, by its words; null when they do not say. `weight` counts the signs. */
export function cueOf(reading: Reading, words: readonly Word[]): { readonly kind: CueKind; readonly weight: number } | null {
  const hits = cueLexicon(reading).findAll(words);
  if (hits.length === 0) return null;
  const weights = CUE_KINDS.map((kind) => ({ kind, weight: hits.filter(({ meaning }) => meaning === kind).length }));
  return weights.sort((a, b) => b.weight - a.weight)[0]!;
}

/** Indices of clauses that are the law speaking: equal opportunities, data protection, accommodations. */
export function legalClauses(reading: Reading, words: readonly Word[]): ReadonlySet<number> {
  const hits = legalLexicon(reading).findAll(words);
  return new Set(hits.map(({ first }) => words[first]!.clause));
}
