import type { Hit } from './phrases.ts';

/** Of hits that overlap, those of `first` meanings win, then the longer, then the stronger; in the order of the text. */
export function longest<Meaning>(hits: readonly Hit<Meaning>[], first: readonly NoInfer<Meaning>[]): Hit<Meaning>[] {
  if (hits.length < 2) return [...hits];
  const weight = (hit: Hit<Meaning>) => ((first as readonly Meaning[]).includes(hit.meaning) ? MOST : 0) + hit.last - hit.first;
  const kept: Hit<Meaning>[] = [];
  for (const hit of [...hits].sort((a, b) => weight(b) - weight(a) || a.rank - b.rank)) {
    if (!kept.some((other) => hit.first <= other.last && other.first <= hit.last)) kept.push(hit);
  }
  return kept.sort((a, b) => a.first - b.first);
}

const MOST = 1_000;
