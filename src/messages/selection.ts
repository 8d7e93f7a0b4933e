/** Words a person selected in a page and asked about. */
export type Selection = {
  readonly text: string;
  /** Letters that were left out, of a selection longer than is read. */
  readonly left: number;
  /** The page they stood on, where we may know it. */
  readonly url: string | null;
};

/** Letters of a selection that are read: some twenty times a long posting. */
export const MOST_SELECTED = 60_000;

/** A selection as far as it is read; null when it holds no words. A cut leaves no half of a letter. */
export function selectionOf(words: string, url: string | null): Selection | null {
  if (words.trim() === '') return null;
  const text = words.slice(0, MOST_SELECTED).replace(/[\uD800-\uDBFF]$/, '');
  return { text, left: words.length - text.length, url };
}
