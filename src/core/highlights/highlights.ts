import type { Analysis } from '../analyse/analyse.ts';
import type { Match } from '../match/match.ts';
import type { Claim } from '../posting/claim.ts';

/** One line a reader can act on. `say` names the words around the quotation in the reader's language: a locale key and what fills it. */
export type Highlight = Claim & {
  readonly kind: 'tldr' | 'pay' | 'mode' | 'place' | 'years' | 'must' | 'nice' | 'perk' | 'unusual' | 'dealbreaker';
  readonly text: string;
  readonly say: readonly [key: string, ...values: string[]];
};

/** At most nine lines, what decides first. */
export function findHighlights(_analysis: Analysis, _match: Match | null): Highlight[] {
  return [];
}
