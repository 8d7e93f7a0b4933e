import type { Box, Line } from './scan.ts';
import type { Within } from './within.ts';

/** A text node's part of a line: `data[from, to)` with white space collapsed stands at `at` in the line. `apart`: something is left out before it. */
export type Piece = {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly apart: boolean;
  readonly control: Element | null;
  /** The picture right before it: a pin says that a place follows. */
  readonly icon: Element | null;
  /** What the words stand in. */
  readonly inside: Within;
};

/** The page as lines, in the order of the document, and the text nodes that each is made of. */
export type Walked = {
  readonly lines: readonly Line[];
  readonly boxes: readonly Box[];
  readonly pieces: readonly (readonly Piece[])[];
  /** What stands in the lines and nobody can see. */
  readonly unseen: readonly UnseenText[];
  readonly fields: readonly string[];
  /** The elements of the boxes. */
  readonly elements: readonly Element[];
  readonly partial: boolean;
};

export type UnseenText = { readonly line: number; readonly text: string };

/** A box and a line that are still being read. */
export type OpenBox = { -readonly [K in keyof Box]: Box[K] };
export type OpenLine = { -readonly [K in keyof Line]: Line[K] };

/** White space as single spaces. */
export function collapsed(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
