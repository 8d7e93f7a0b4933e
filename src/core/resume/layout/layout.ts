import { inReadingOrder } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { type Row, rowsOf, type Sheet } from './pieces.ts';
import { joinLines, tidyLine } from './tidy.ts';

/** A printed document as text: columns one after the other, cut words whole, without what is repeated on every page. */
export function textOfSheets(sheets: readonly Sheet[]): string {
  const pages = withoutFurniture(sheets.map((sheet) => ({ sheet, rows: rowsOf(sheet.pieces) })));
  // Pages below one another: a column goes on over the page's end
  let top = 0;
  const rows = pages.flatMap((page, i) => {
    const moved = page.map(({ y, runs }) => ({ y: y + top, runs }));
    top += sheets[i]!.height;
    return moved;
  });
  return textOfRows(inReadingOrder(rows)).trim();
}

function textOfRows(rows: readonly Row[]): string {
  const lines: string[] = [];
  const full: boolean[] = [];
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    const { size } = row.runs[0]!;
    // More than a line's height between two lines, or another column: something new begins
    if (before && (row.y < before.y || row.y - before.y > 2.1 * size)) {
      lines.push('');
      full.push(false);
    }
    lines.push(tidyLine(wordsOf(row)));
    full.push(isFull(rows, i));
  }
  return joinLines(lines, full);
}

const WIDE = 1.4; // letters' heights between two things that only share a line

const wordsOf = ({ runs }: Row): string =>
  runs.map(({ text, left, size }, i) => (i === 0 ? text : `${left - runs[i - 1]!.right > WIDE * size ? '  ' : ' '}${text}`)).join('');

/** A line that the first word of the next one had no room in. */
function isFull(rows: readonly Row[], at: number): boolean {
  const [row, next] = [rows[at]!, rows[at + 1]];
  if (!next) return false;
  const { text, left, right, size } = next.runs[0]!;
  const word = text.split(' ', 1)[0]!.length + 1;
  const room = edgeOf(rows, at, row.runs[0]!.left) - row.runs.at(-1)!.right;
  return room < ((right - left) * word) / Math.max(1, text.length) + 0.2 * size;
}

/** How far right the lines around a line reach that begin where it begins. */
function edgeOf(rows: readonly Row[], at: number, left: number): number {
  let edge = 0;
  for (let i = Math.max(0, at - 12); i < Math.min(rows.length, at + 13); i += 1) {
    const { runs } = rows[i]!;
    if (Math.abs(runs[0]!.left - left) < 24) edge = Math.max(edge, runs.at(-1)!.right);
  }
  return edge;
}
