import type { Site } from '../core/extract/site.ts';

// The scripts of one page share a world of ours: a group's boards come in a small file of their own, before the reader.
const world = globalThis as { jobglossSites?: readonly Site[] };

/** Tells the reader of this page which boards it may meet. */
export function know(sites: readonly Site[]): void {
  world.jobglossSites = sites;
}

export const known = (): readonly Site[] => world.jobglossSites ?? [];
