/** What went wrong, in a sentence: what we throw is worded for its reader. */
export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
