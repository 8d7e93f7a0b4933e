import type { documentsOf } from '../core/extract/frames.ts';
import type { scanAdded, scanPage } from '../core/extract/scan.ts';
import type { Site } from '../core/extract/site.ts';
import type { rangesOfSpot, textMapOf } from '../core/extract/text-map.ts';

// The scripts of one page share a world of ours: its group's boards come first, then the reader, then what watches and marks.
export type Reader = {
  readonly documentsOf: typeof documentsOf;
  readonly rangesOfSpot: typeof rangesOfSpot;
  readonly scanAdded: typeof scanAdded;
  readonly scanPage: typeof scanPage;
  readonly textMapOf: typeof textMapOf;
};

const world = globalThis as { jobglossSites?: readonly Site[]; jobglossReader?: Reader };

/** Tells the reader of this page which boards it may meet. */
export function know(sites: readonly Site[]): void {
  world.jobglossSites = sites;
}

export const known = (): readonly Site[] => world.jobglossSites ?? [];

export function bring(reader: Reader): void {
  world.jobglossReader = reader;
}

export const reader = (): Reader => world.jobglossReader!;
