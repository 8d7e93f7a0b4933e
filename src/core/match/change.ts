import type { Match } from './match.ts';
import { type Criterion, hundredths } from './reason.ts';

/** A criterion that gives or takes otherwise than before. `by`: points won or lost; a verdict may change without them. */
export type ChangedPart = {
  readonly criterion: Criterion;
  readonly by: number;
  readonly from: Match['reasons'][number];
  readonly to: Match['reasons'][number];
};

/** Why two scores of one posting differ, the greatest difference first. */
export type Change = { readonly from: number | null; readonly to: number | null; readonly parts: readonly ChangedPart[] };

/**
 * What moved a score: a profile, weights or the posting itself changed between two reports. Null when nothing did.
 * A part counts when its points, what it could give, or its verdict is another.
 */
export function changeOf(before: Match, after: Match): Change | null {
  const parts = after.reasons.flatMap((to): ChangedPart[] => {
    const from = before.reasons.find(({ criterion }) => criterion === to.criterion);
    if (!from || (from.points === to.points && from.maxPoints === to.maxPoints && from.verdict === to.verdict)) return [];
    return [{ criterion: to.criterion, by: hundredths(to.points - from.points), from, to }];
  });
  if (before.score === after.score && parts.length === 0) return null;
  return { from: before.score, to: after.score, parts: parts.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by)) };
}
