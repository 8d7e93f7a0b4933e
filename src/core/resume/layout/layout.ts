import { inReadingOrder } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { type Row, rowsOf, type Sheet } from './pieces.ts';
import { joinLines, tidyLine } from './tidy.ts';

const EDGE = 0.12; // of a line's width: so near its end a line is full

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
    const { size, left } = row.runs[0]!;
    // More than a line's height between two lines, or another column: something new begins
    if (before && (row.y < before.y || row.y - before.y > 2.1 * size)) {
      lines.push('');
      full.push(false);
    }
    lines.push(tidyLine(row.runs.map(({ text }) => text).join('  ')));
    full.push(row.runs.at(-1)!.right >= edgeOf(rows, i, left) - EDGE * (edgeOf(rows, i, left) - left));
  }
  return joinLines(lines, full);
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
