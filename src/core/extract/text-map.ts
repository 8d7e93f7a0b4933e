import type { Piece } from './pieces.ts';
import type { Line, Scanned } from './scan.ts';

/** The way from offsets of the posting's text to the page's nodes. */
export type TextMap = {
  readonly text: string;
  /** One range per run of words that stands together in the page; empty when its nodes have left the page. */
  rangesOf(start: number, end: number): Range[];
};

/** The way from a posting's text to the page it was scanned from. Without `picks` the text stands nowhere in it. */
export function textMapOf({ scan, pieces }: Scanned, picks: readonly number[] | null, text: string): TextMap {
  return picks ? mapOf(scan.lines, pieces, picks) : { text, rangesOf: () => [] };
}

/** Units `[start, end)` of one line of a scan. */
export type Spot = { readonly line: number; readonly start: number; readonly end: number };

/** Where the words of a spot stand in the page; empty when its nodes have left it. */
export function rangesOfSpot({ scan, pieces }: Scanned, { line, start, end }: Spot): Range[] {
  const words = scan.lines[line]?.text;
  return words === undefined ? [] : rangesIn(words, pieces[line] ?? [], start, Math.min(words.length, end));
}

/** The picked lines as one text, and the way back. */
export function mapOf(lines: readonly Line[], pieces: readonly (readonly Piece[])[], picks: readonly number[]): TextMap {
  const starts: number[] = [];
  let length = 0;
  for (const pick of picks) {
    starts.push(length);
    length += lines[pick]!.text.length + 1;
  }
  return {
    text: picks.map((pick) => lines[pick]!.text).join('\n'),
    rangesOf(start, end) {
      const ranges: Range[] = [];
      let [low, high] = [0, starts.length];
      while (low + 1 < high) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= start) low = middle;
        else high = middle;
      }
      for (let i = low; i < picks.length && starts[i]! < end; i += 1) {
        const { text } = lines[picks[i]!]!;
        ranges.push(...rangesIn(text, pieces[picks[i]!]!, Math.max(0, start - starts[i]!), Math.min(text.length, end - starts[i]!)));
      }
      return ranges;
    },
  };
}

function rangesIn(text: string, pieces: readonly Piece[], start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let open = false; // the last range may go on into the next piece
  pieces.forEach((piece, i) => {
    const stop = Math.min(pieces[i + 1]?.at ?? text.length, text.length);
    const [from, to] = [Math.max(start, piece.at), Math.min(end, stop)];
    if (from >= to) return;
    const at = offsetsIn(piece, text.slice(piece.at, stop), from - piece.at, to - piece.at);
    const last = ranges.at(-1);
    if (!at) open = false;
    else if (open && last && !piece.apart && last.endContainer.getRootNode() === piece.node.getRootNode()) last.setEnd(piece.node, at[1]);
    else {
      const range = piece.node.ownerDocument.createRange();
      range.setStart(piece.node, at[0]);
      range.setEnd(piece.node, at[1]);
      ranges.push(range);
      open = true;
    }
  });
  return ranges;
}

/** Where units `[from, to)` of a piece's words stand in its node now; null when the node is gone or says something else. */
function offsetsIn({ node, from: begin, to: finish }: Piece, words: string, from: number, to: number): readonly [number, number] | null {
  if (!node.isConnected) return null;
  const { data } = node;
  let at = begin;
  if (words[0] !== ' ') while (at < finish && /\s/.test(data[at]!)) at += 1;
  let start = at;
  for (let i = 0; i < to; i += 1) {
    if (i === from) start = at;
    const sign = data[at];
    if (sign === undefined || at >= finish) return null;
    at += 1;
    if (words[i] !== ' ') {
      if (sign !== words[i]) return null;
    } else if (!/\s/.test(sign)) return null;
    else if (i + 1 < to) while (at < finish && /\s/.test(data[at]!)) at += 1;
  }
  return [start, at];
}
