/** A whole posting, shaped like the real ones of its trade and language, and all that is to be read in it. */
export type Whole = {
  readonly name: string;
  readonly title: string | null;
  readonly text: string;
  /** "3", "2–5", "3 preferred", "8 with master". */
  readonly years: readonly string[];
  /** "bachelor", "master preferred". */
  readonly education: readonly string[];
  readonly level: string | null;
  /** "remote", "hybrid 2". */
  readonly mode: string | null;
  readonly employment: readonly string[];
  /** "en B2", "de preferred". */
  readonly languages: readonly string[];
  /** "kind verdict value". */
  readonly eligibility: readonly string[];
  /** Names of skills that are asked for, and that would be nice; others may be found besides. */
  readonly must: readonly string[];
  readonly nice: readonly string[];
  /** No skills at all. */
  readonly never: readonly string[];
};
