/** The way from offsets of the posting's text to the page's nodes. */
export type TextMap = {
  readonly text: string;
  /** One range per run of words that stands together in the page; empty when its nodes have left the page. */
  rangesOf(start: number, end: number): Range[];
};
