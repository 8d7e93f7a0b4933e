import type { SectionKind } from '../../posting/section.ts';
import { LANGUAGES } from '../languages/index.ts';
import { Lexicon } from '../words/phrases.ts';
import type { Word } from '../words/words.ts';

export type CueKind = 'legal' | 'requirements' | 'benefits' | 'responsibilities' | 'company';
/** Of two that are equally likely the first wins. */
const CUE_KINDS: readonly CueKind[] = ['legal', 'requirements', 'benefits', 'responsibilities', 'company'];

let all: Lexicon<CueKind> | null = null;
let legal: Lexicon<'legal'> | null = null;

const phrasesFor = (kind: CueKind) => LANGUAGES.flatMap(({ cues }) => cues[kind] ?? []);

/** What a sentence speaks of, by its words; null when they do not say. `weight` counts the signs. */
export function cueOf(words: readonly Word[]): { readonly kind: CueKind & SectionKind; readonly weight: number } | null {
  all ??= new Lexicon(CUE_KINDS.map((kind) => [kind, ...phrasesFor(kind)] as const));
  const hits = all.findAll(words);
  if (hits.length === 0) return null;
  const weights = CUE_KINDS.map((kind) => ({ kind, weight: hits.filter(({ meaning }) => meaning === kind).length }));
  return weights.sort((a, b) => b.weight - a.weight)[0]!;
}

/** Indices of clauses that are the law speaking: equal opportunities, data protection, accommodations. */
export function legalClauses(words: readonly Word[]): ReadonlySet<number> {
  legal ??= new Lexicon([['legal', ...phrasesFor('legal')]]);
  return new Set(legal.findAll(words).map(({ first }) => words[first]!.clause));
}
