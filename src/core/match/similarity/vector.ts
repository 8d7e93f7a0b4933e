import type { Lexicon } from './lexicon.ts';
import type { Terms } from './terms.ts';

/** A text as weights of its stems, and its place among the topics; both of length 1. */
export type Vector = { readonly weights: ReadonlyMap<string, number>; readonly topics: Float64Array; readonly size: number };

/** What a text says again and again is what it is about, but saying it a hundred times buys nothing. */
const MOST_TIMES = 12;

/** Term frequency × idf; `size` counts the stems that tell something. */
export function vectorOf(terms: Terms, lexicon: Lexicon): Vector {
  const weights = new Map<string, number>();
  const topics = new Float64Array(lexicon.topics);
  let squares = 0;
  for (const [stem, times] of terms) {
    const weight = Math.min(times, MOST_TIMES) * lexicon.idf(stem);
    if (weight <= 0) continue;
    weights.set(stem, weight);
    squares += weight * weight;
    lexicon.addTopics(topics, stem, weight);
  }
  const length = Math.sqrt(squares) || 1;
  for (const [stem, weight] of weights) weights.set(stem, weight / length);
  const along = Math.sqrt(topics.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { weights, topics: topics.map((value) => value / along), size: weights.size };
}

export type Likeness = {
  /** Of the stems themselves, 0–1. */
  readonly cosine: number;
  /** Of the topics, -1…1; null where the language has none. */
  readonly topics: number | null;
  /** The stems that made most of the cosine. */
  readonly shared: readonly string[];
};

/** Of two texts in one language: vectors of different languages have no stems in common. */
export function compare(a: Vector, b: Vector): Likeness {
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
  let topics = 0;
  for (let k = 0; k < a.topics.length; k += 1) topics += a.topics[k]! * b.topics[k]!;
  return {
    cosine,
    topics: a.topics.length > 0 && b.topics.length === a.topics.length ? topics : null,
    shared: parts.slice(0, 6).map(([stem]) => stem),
  };
}
