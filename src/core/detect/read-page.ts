import { scanPage } from '../extract/scan.ts';
import { sites } from '../extract/sites/index.ts';
import { type TextMap, textMapOf } from '../extract/text-map.ts';
import type { PageRead } from '../posting/page-read.ts';
import { understand } from './understand.ts';

/** What a page says, and the way from spans of the posting's text to ranges of the page; no map without a posting. */
export type ReadResult = { readonly page: PageRead; readonly map: TextMap | null };

/** Scans a page in slices and judges it at once. Never writes to the page. The extension does the two in two places. */
export function* readPage(document: Document, url: string, now: Date | null = null): Generator<void, ReadResult> {
  const scanned = yield* scanPage(document, url, sites);
  yield;
  const { page, picks } = understand(scanned.scan, now);
  return { page, map: page.posting && textMapOf(scanned, picks, page.posting.text) };
}

/** Runs a reading to its end at once. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
