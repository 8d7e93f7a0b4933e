/** What a posting may say in one language, and what is to be read in it. */
export type Sentences = {
  /** A sentence that states nothing, by which the language is known. */
  readonly context: string;
  /** The heading that the sentences which state something stand below. */
  readonly requirements: string;
  /** "years 3", "years 3-5", "years 2 preferred", "years 8 with master", "degree bachelor in law or equivalent", "type …", "level …", "nice". */
  readonly stated: readonly (readonly [sentence: string, facts: string])[];
  /** Sentences in which nothing of the kind is asked for. */
  readonly silent: readonly string[];
  readonly titles: readonly (readonly [title: string, level: string | null])[];
};
