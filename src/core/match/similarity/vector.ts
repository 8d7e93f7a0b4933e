import type { Lexicon } from './lexicon.ts';
import type { Terms } from './terms.ts';

/** A text as weights of its stems, of length 1. */
export type Vector = { readonly weights: ReadonlyMap<string, number>; readonly size: number };

/** Term frequency (damped) × idf, of length 1; `size` counts the stems that tell something. */
export function vectorOf(terms: Terms, lexicon: Lexicon): Vector {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [stem, times] of terms) {
    const weight = (1 + Math.log(times)) * lexicon.idf(stem);
    if (weight <= 0) continue;
    weights.set(stem, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [stem, weight] of weights) weights.set(stem, weight / length);
  return { weights, size: weights.size };
}

/** Cosine, 0–1, and the stems that made most of it. */
export function compare(a: Vector, b: Vector): { readonly cosine: number; readonly shared: readonly string[] } {
  const [small, large] = a.size <= b.size ? [a.weights, b.weights] : [b.weights, a.weights];
  let cosine = 0;
  const parts: [string, number][] = [];
  for (const [stem, weight] of small) {
    const other = large.get(stem);
    if (other === undefined) continue;
    cosine += weight * other;
    parts.push([stem, weight * other]);
  }
  parts.sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1));
  return { cosine, shared: parts.slice(0, 6).map(([stem]) => stem) };
}
