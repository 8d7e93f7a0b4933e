import type { TextMap } from '../extract/text-map.ts';
import type { PageRead } from '../posting/page-read.ts';

/** What a page says, and the way from spans of the posting's text to ranges of the page; no map without a posting. */
export type ReadResult = { readonly page: PageRead; readonly map: TextMap | null };

/** Reads a page in slices: the caller decides when to go on. Never writes to the page. */
// biome-ignore lint/correctness/useYield: a first form
export function* readPage(_document: Document, _url: string): Generator<void, ReadResult> {
  return {
    page: {
      detection: { kind: 'other', via: null, site: null, why: 'Nothing here reads like a job posting.', partial: false },
      posting: null,
      cards: [],
    },
    map: null,
  };
}

/** Runs a reading to its end at once. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
