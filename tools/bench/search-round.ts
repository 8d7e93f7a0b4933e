import { WordIndex } from '../../src/core/search/word-index.ts';
import { chanceOf, pick, textOf, vocabulary } from './store-corpus.ts';

/** So many texts of 2 KB in memory, as one would filter them, and the same in the index. */
export function prepare(size: number) {
  const words = vocabulary();
  const chance = chanceOf(size);
  const index = new WordIndex();
  const haystacks: string[] = [];
  let building = 0;
  for (let n = 0; n < size; n += 1) {
    const [title, text] = [`${pick(words, chance)} ${pick(words, chance)}`, textOf(words, chance)];
    haystacks.push(`${title}\n${text}`.toLowerCase());
    const began = performance.now();
    index.add({ id: `${n}`, title, names: '', text, language: 'en' });
    building += performance.now() - began;
  }
  return { queries: queriesOf(words), ours: (query: string) => index.search(query), filter: textFilter(haystacks), building };
}

/** One to three words, often and rare ones; of every third the last is half typed, in every sixth a letter is wrong. */
export function queriesOf(words: readonly string[]): string[] {
  const asked = chanceOf(11);
  return Array.from({ length: 60 }, (_, i) => {
    const list = Array.from({ length: 1 + (i % 3) }, () => pick(words, asked));
    const last = list.length - 1;
    if (i % 3 === 1) list[last] = list[last]!.slice(0, Math.max(2, Math.ceil(list[last]!.length / 2)));
    if (i % 6 === 5 && list[last]!.length > 4) list[last] = `${list[last]!.slice(0, 3)}q${list[last]!.slice(4)}`;
    return list.join(' ');
  });
}

/** The texts that hold every word of a query, looked through one by one. */
export function textFilter(haystacks: readonly string[]): (query: string) => number[] {
  return (query) => {
    const parts = query.toLowerCase().split(' ');
    const found: number[] = [];
    for (let n = 0; n < haystacks.length; n += 1) if (parts.every((part) => haystacks[n]!.includes(part))) found.push(n);
    return found;
  };
}

/** The 95th percentile of what a query takes, ms. */
export function p95(run: (query: string) => unknown, queries: readonly string[]): number {
  const took = queries.map((query) => {
    const began = performance.now();
    run(query);
    return performance.now() - began;
  });
  return took.sort((a, b) => a - b)[Math.ceil(took.length * 0.95) - 1]!;
}
