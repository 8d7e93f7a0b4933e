/**
 * What the last round of sync did. `held`: kept postings that go along; `left`: those there was no room for; `tooLong`: names of settings and fields of a
 * profile that do not fit. `problem`: full (the browser's quota), often (too many writes), failed; null when it went well.
 */
export type Synced = {
  readonly at: string | null;
  readonly held: number;
  readonly left: number;
  readonly tooLong: readonly string[];
  readonly problem: 'full' | 'often' | 'failed' | null;
};

export const NEVER_SYNCED: Synced = { at: null, held: 0, left: 0, tooLong: [], problem: null };
