import { pathToFileURL } from 'node:url';
import { bundled } from '../analyse/bundle.mjs';

/** The search of everything kept, against a filter that looks for the same words in the same texts in memory. */
const searchBench = (id, size, target, most) => ({
  id,
  group: 'store',
  title: `p95 of a search in ${size.toLocaleString('en')} postings of 2 KB ÷ a filter of the texts in memory`,
  unit: '× the filter',
  target,
  async run({ rounds }) {
    const { prepare, p95 } = await import(pathToFileURL(await bundled('tools/bench/search-round.ts')).href);
    const { queries, ours, filter, building } = prepare(size);
    const some = queries.slice(0, most);
    p95(ours, queries);
    p95(filter, some.slice(0, 6));
    const measured = Array.from({ length: rounds }, () => ({ ours: p95(ours, some), filter: p95(filter, some), again: p95(filter, some) }));
    const median = (of) => measured.map(of).sort((a, b) => a - b)[rounds >> 1];
    return {
      ratio: median((m) => m.ours / m.filter),
      aa: median((m) => m.filter / m.again),
      ms: median((m) => m.ours),
      filter_ms: median((m) => m.filter),
      index_ms: Math.round(building),
    };
  },
});

export const benches = [searchBench('B7-10k', 10_000, 1, 60), searchBench('B7', 100_000, 0.25, 30)];
