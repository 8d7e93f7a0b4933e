// What was measured → rows of the proof's table: `{ promise, figure, kept }`. `kept` is null where nothing could be measured.

const KIB = 1024;
const MOST_ZIP = 1.6 * KIB * KIB;
const MOST_CODE = 300 * KIB;
/** A thing measured against itself: further from 1 than this, and its ratio to another says more of the machine. */
const STEADY = 0.1;

/** A row for a run of tests. Nothing run is nothing proved, whatever the run answers. */
export function testsRow(promise, { ok, text }, told = '') {
  const { passed, failed, skipped } = testsIn(text);
  const figure = [told, `${passed} tests passed`, failed && `${failed} failed`, skipped && `${skipped} not run`].filter(Boolean).join(', ');
  return { promise, figure, kept: ok && passed > 0 && failed === 0 && skipped === 0 };
}

/** The sums of vitest's last lines: "      Tests  1 failed | 53 passed | 2 skipped (56)". */
export function testsIn(text) {
  const lines = text.split('\n').filter((line) => /^ {1,10}Tests {1,4}/.test(line));
  const sum = (word) => lines.reduce((all, line) => all + Number(new RegExp(`(\\d{1,6}) ${word}`).exec(line)?.[1] ?? 0), 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** A row for each figure of a bench: the first, and what else it promises (`also`). */
export function benchRows(result) {
  const { id, title, ratio, aa, target, atLeast, missing, right, also = [] } = result;
  if (missing) return [{ promise: `${id} ${title}`, figure: missing, kept: null }];
  const beside = [aa !== undefined && `A/A ${aa}`, right && `fields right ${right}`].filter(Boolean).join(', ');
  return [
    {
      promise: `${id} ${title} ${atLeast ? '≥' : '≤'} ${target}`,
      figure: `${ratio}${beside && ` (${beside})`}`,
      kept: holds(ratio, target, atLeast),
    },
    ...also.map((one) => ({ promise: `${id} ${one.title} ≤ ${one.target}`, figure: `${one.value}`, kept: holds(one.value, one.target) })),
  ];
}

/** What is no number holds nothing. */
const holds = (value, target, atLeast = false) => Number.isFinite(value) && (atLeast ? value >= target : value <= target);

/** Whether a bench that misses its target may have measured the machine: it is worth a second look. */
export const isUnsteady = (result) => benchRows(result).some(({ kept }) => kept === false) && !(Math.abs(result.aa - 1) <= STEADY);

/** Rows for the store zips, by target, in bytes. */
export function weightRows(weights) {
  const kib = (bytes) => Math.round(bytes / KIB);
  return Object.entries(weights).flatMap(([target, { all, readers, tables, words, code }]) => [
    {
      promise: `the store zip for ${target} weighs at most ${kib(MOST_ZIP)} KiB`,
      figure: `${kib(all)} KiB: readers of files ${kib(readers)}, tables ${kib(tables)}, words of the pages ${kib(words)}, the rest ${kib(code)}`,
      kept: all <= MOST_ZIP,
    },
    {
      promise: `of it at most ${kib(MOST_CODE)} KiB are neither readers nor tables nor words (${target})`,
      figure: `${kib(code)} KiB`,
      kept: code <= MOST_CODE,
    },
  ]);
}

/** A row for what a soak left in its file; null is a soak that did not come to its end. */
export function soakRow(name, visits, ok, told) {
  const promise = `${visits} visits in ${name}: none missed, nothing left behind`;
  if (!told) return { promise, figure: 'did not come to its end', kept: false };
  const { missed, left } = told;
  const figure = `${missed} missed; a visit leaves ${left.page} bytes in the page, ${left.worker} in the background (beside ${left.code} of machine code), ${left.listeners} listeners`;
  return { promise, figure, kept: ok && told.visits === visits && missed === 0 };
}

export function tableOf(rows) {
  const word = (kept) => (kept === null ? 'not measured' : kept ? 'kept' : '**missed**');
  const lines = rows.map(
    ({ promise, figure, kept }) => `| ${[promise, figure, word(kept)].map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`,
  );
  return ['| promise | measured | |', '|---|---|---|', ...lines].join('\n');
}

export function sumOf(rows) {
  const count = (wanted) => rows.filter(({ kept }) => kept === wanted).length;
  return `${count(true)} kept, ${count(false)} missed, ${count(null)} not measured`;
}
