import type { Row, Run } from './pieces.ts';

const FEWEST = 3; // lines a column has at least
const MOST_CUTS = 48;
const DEEPEST = 4;
const DATED = /(?:19|20)\d\d/u;

/** `dates`: what stands left of the strip are the dates of what stands right of it. */
type Cut = { readonly at: number; readonly from: number; readonly to: number; readonly kind: 'columns' | 'dates' };

/** Rows in the order in which they are read: side by side columns one after the other, tables row by row. */
export function inReadingOrder(rows: readonly Row[], depth = 0): Row[] {
  const cut = depth < DEEPEST ? widestCut(rows) : null;
  if (!cut) return [...rows];
  const inside = rows.slice(cut.from, cut.to);
  const left = side(inside, ({ right }) => right <= cut.at);
  const right = side(inside, ({ left: start }) => start >= cut.at);
  const again = (some: readonly Row[]) => inReadingOrder(some, depth + 1);
  const [above, below] = [rows.slice(0, cut.from), rows.slice(cut.to)].map(again) as [Row[], Row[]];
  if (cut.kind === 'dates') return [...above, ...besideDates(left, right), ...below];
  // The column with the name comes first, wherever it stands
  const columns = largest(right) > 1.25 * largest(left) ? [right, left] : [left, right];
  return [...above, ...columns.flatMap(again), ...below];
}

const largest = (rows: readonly Row[]) => Math.max(...rows.slice(0, 4).flatMap(({ runs }) => runs.map(({ size }) => size)));

/** Dates that take several lines in their cell are one line, before the first line beside them. */
function besideDates(left: readonly Row[], right: readonly Row[]): Row[] {
  const cells = cellsOf(left);
  const rows = right.map((row) => ({ y: row.y, runs: [...row.runs] }));
  for (const cell of cells) {
    const { y, runs } = cell[0]!;
    const { left: start, size } = runs[0]!;
    const words = cell.flatMap((row) => row.runs.map(({ text }) => text)).join(' ');
    // However near they stand, they are apart
    const run = { text: words, left: start, right: start, size };
    const beside = rows.find((row) => row.y >= y - 0.5 * size && row.y < cell.at(-1)!.y + size);
    if (beside) beside.runs.unshift(run);
    else rows.push({ y, runs: [run] });
  }
  return rows.sort((a, b) => a.y - b.y);
}

/** Lines right below each other. */
function cellsOf(rows: readonly Row[]): Row[][] {
  const cells: Row[][] = [];
  for (const row of rows) {
    const before = cells.at(-1)?.at(-1);
    if (before && row.y - before.y < 1.75 * row.runs[0]!.size && row.y > before.y) cells.at(-1)!.push(row);
    else cells.push([row]);
  }
  return cells;
}

const side = (rows: readonly Row[], fits: (run: Run) => boolean): Row[] =>
  rows.flatMap(({ y, runs }) => {
    const mine = runs.filter(fits);
    return mine.length > 0 ? [{ y, runs: mine }] : [];
  });

/** The empty strip from top to bottom that keeps most rows apart: nothing crosses it in rows `from` to `to`. */
function widestCut(rows: readonly Row[]): Cut | null {
  const starts = new Map<number, number>();
  for (const { runs } of rows) for (const { left } of runs) starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1);
  // A column begins where many lines begin
  const candidates = [...starts].filter(([, times]) => times >= FEWEST).sort((a, b) => b[1] - a[1]);
  let best: (Cut & { readonly rows: number }) | null = null;
  for (const [x] of candidates.slice(0, MOST_CUTS)) {
    const at = x - 1;
    for (const { from, to } of strips(rows, at)) {
      const inside = rows.slice(from, to);
      if (best && to - from <= best.rows) continue;
      const kind = kindOf(inside, at);
      if (kind) best = { at, from, to, kind, rows: to - from };
    }
  }
  return best;
}

/** Longest runs of rows that nothing crosses at `at`, each beginning and ending where something stands right of it. */
function strips(rows: readonly Row[], at: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  for (let i = 0; i <= rows.length; i += 1) {
    if (i < rows.length && !rows[i]!.runs.some(({ left, right }) => left < at && right > at)) continue;
    if (i - from >= 2 * FEWEST - 2) found.push({ from, to: i });
    from = i + 1;
  }
  return found;
}

function kindOf(rows: readonly Row[], at: number): Cut['kind'] | null {
  const left = side(rows, (run) => run.right <= at);
  const right = side(rows, (run) => run.left >= at);
  if (left.length === 0 || right.length < FEWEST) return null;
  const gap =
    Math.min(...right.flatMap(({ runs }) => runs.map((run) => run.left))) -
    Math.max(...left.flatMap(({ runs }) => runs.map((run) => run.right)));
  if (gap < 6) return null;
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const cells = cellsOf(few).map((cell) => cell.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' '));
  // Dates beside what was done then belong to their rows
  const dated = cells.filter((words) => DATED.test(words) && words.length <= 44).length;
  const plain = few.every(({ runs }) => runs.every(({ text }) => text.length <= 34));
  if (plain && dated >= 0.6 * cells.length) return few === left && few.length < many.length ? 'dates' : null;
  if (few.length < FEWEST) return null;
  const baselines = new Set(many.map(({ y }) => y));
  const aligned = few.filter(({ y }) => baselines.has(y)).length;
  // A few short things on the baselines of others are cells of a table or words put to the margin
  return aligned >= 0.85 * few.length && (few.length <= 0.6 * many.length || rows.length < 8) ? null : 'columns';
}
