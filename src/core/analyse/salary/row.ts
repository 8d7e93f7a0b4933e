/** One line of a reading, folded and in lower case; offsets lead into both. */
export type Row = { readonly text: string; readonly lower: string; readonly start: number; readonly end: number };
