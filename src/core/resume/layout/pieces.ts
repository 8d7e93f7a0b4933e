/** Some words at one place of a page; points, from its top left corner. `y` is the baseline. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
};
export type Sheet = { readonly width: number; readonly height: number; readonly pieces: readonly Piece[] };

/** Words that belong together: nothing wider than a blank or two between them. */
export type Run = { readonly text: string; readonly left: number; readonly right: number; readonly size: number };
/** What stands on one baseline, from left to right. */
export type Row = { readonly y: number; readonly runs: readonly Run[] };

const APART = 0.85; // letters' heights between two runs
const BLANK = 0.13; // and between two words

/** Pieces as rows: a baseline is shared by what is less than a third of a letter apart. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const seen = pieces.filter(({ text, size }) => text.trim() !== '' && size > 0).sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: { y: number; pieces: Piece[] }[] = [];
  for (const piece of seen) {
    const row = rows.at(-1);
    if (row && piece.y - row.y <= 0.34 * Math.min(piece.size, row.pieces[0]!.size)) row.pieces.push(piece);
    else rows.push({ y: piece.y, pieces: [piece] });
  }
  return rows.map(({ y, pieces: all }) => ({ y, runs: runsOf(all) }));
}

function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: { text: string; left: number; right: number; size: number }[] = [];
  for (const { text, x, width, size } of pieces.toSorted((a, b) => a.x - b.x)) {
    const run = runs.at(-1);
    const gap = run ? x - run.right : Number.POSITIVE_INFINITY;
    // The same words painted twice are bold letters
    if (run && gap < -0.5 * width && run.text.endsWith(text)) continue;
    if (!run || gap > APART * Math.max(size, run.size)) {
      runs.push({ text, left: x, right: x + width, size });
      continue;
    }
    const blank = gap > BLANK * size && !/\s$/u.test(run.text) && !/^\s/u.test(text);
    run.text += blank ? ` ${text}` : text;
    run.right = Math.max(run.right, x + width);
    run.size = Math.max(run.size, size);
  }
  return runs.map((run) => ({ ...run, text: run.text.trim() }));
}
