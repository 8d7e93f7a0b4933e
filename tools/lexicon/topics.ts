/** A document as the numbers of its stems and their weights, of length 1. */
export type Document = readonly (readonly [stem: number, weight: number])[];

const ROUNDS = 8;

/**
 * Latent topics: the directions in which documents differ most (truncated SVD by subspace iteration from a fixed start, so that the same
 * documents always give the same topics). The first, what all postings have in common, is dropped. Answers one row a topic, one column a stem.
 */
export function topicsOf(documents: readonly Document[], stems: number, topics: number): Float64Array[] {
  let seed = 12345;
  const next = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed / 2 ** 32 - 0.5;
  };
  let basis = Array.from({ length: topics + 1 }, () => Float64Array.from({ length: stems }, next));
  orthonormal(basis);
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = basis.map(() => new Float64Array(stems));
    for (const document of documents) {
      for (const [k, direction] of basis.entries()) {
        let along = 0;
        for (const [stem, weight] of document) along += weight * direction[stem]!;
        const sum = sums[k]!;
        for (const [stem, weight] of document) sum[stem]! += weight * along;
      }
    }
    basis = sums;
    orthonormal(basis);
  }
  return basis.slice(1);
}

function orthonormal(rows: Float64Array[]): void {
  for (const [i, row] of rows.entries()) {
    for (const before of rows.slice(0, i)) {
      let along = 0;
      for (let t = 0; t < row.length; t += 1) along += row[t]! * before[t]!;
      for (let t = 0; t < row.length; t += 1) row[t]! -= along * before[t]!;
    }
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let t = 0; t < row.length; t += 1) row[t]! /= length;
  }
}
