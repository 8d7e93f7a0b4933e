import { expect, test } from 'vitest';
import { benchRows, isUnsteady, soakRow, sumOf, tableOf, testsIn, testsRow, weightRows } from '../../tools/proof/tell.mjs';

const ran = (line: string) => ` Test Files  1 passed (1)\n      ${line}\n   Start at  10:00:00\n`;

test('the tests of several runs are added up, and a name that speaks of tests is not counted', () => {
  const text = `${ran('Tests  1 failed | 53 passed | 2 skipped (56)')} ✓ Tests of 900 passed cards\n${ran('Tests  9 passed (9)')}`;
  expect(testsIn(text)).toEqual({ passed: 62, failed: 1, skipped: 2 });
});

test.each([
  ['all ran and passed', true, 'Tests  9 passed (9)', true],
  ['one failed', false, 'Tests  1 failed | 8 passed (9)', false],
  ['all that ran passed, but a file could not be loaded', false, 'Tests  9 passed (9)', false],
  ['some did not run', true, 'Tests  7 passed | 2 skipped (9)', false],
  ['none ran', true, '', false],
])('where %s, the promise is kept: %#', (_, ok, line, kept) => {
  expect(testsRow('a promise', { ok, text: ran(line) }).kept).toBe(kept);
});

const bench = { id: 'B0', title: 'this ÷ that', ratio: 0.5, aa: 1.02, target: 1 };

test('a bench keeps its promise within its target, each figure on its own', () => {
  const also = [{ title: 'milliseconds', value: 125, target: 100 }];
  expect(benchRows({ ...bench, right: '93 of 93', also })).toEqual([
    { promise: 'B0 this ÷ that ≤ 1', figure: '0.5 (A/A 1.02, fields right 93 of 93)', kept: true },
    { promise: 'B0 milliseconds ≤ 100', figure: '125', kept: false },
  ]);
  expect(benchRows({ ...bench, atLeast: true })[0]!.kept).toBe(false);
});

test('a bench without a figure keeps nothing, and one that could not be measured says why', () => {
  for (const ratio of [null, undefined, Number.NaN]) expect(benchRows({ ...bench, ratio })[0]!.kept).toBe(false);
  expect(benchRows({ ...bench, missing: 'no Chromium was found' })).toEqual([
    { promise: 'B0 this ÷ that', figure: 'no Chromium was found', kept: null },
  ]);
});

test('only a target that was missed on an unsteady machine is measured again', () => {
  expect(isUnsteady({ ...bench, ratio: 2, aa: 1.3 })).toBe(true);
  expect(isUnsteady({ ...bench, ratio: 2 })).toBe(false);
  expect(isUnsteady({ ...bench, aa: 1.3 })).toBe(false);
});

test('a zip is weighed to the byte', () => {
  const most = 1.6 * 1024 * 1024;
  const parts = { readers: 400_000, tables: 600_000, words: 100_000, code: 300 * 1024 };
  const kept = (all: number) => weightRows({ chrome: { all, ...parts } }).map((row: { kept: boolean }) => row.kept);
  expect(kept(most)).toEqual([true, true]);
  expect(kept(most + 1)).toEqual([false, true]);
});

test('a soak that broke off, missed a posting or made fewer visits has kept nothing', () => {
  const told = { visits: 300, missed: 0, left: { page: -1, worker: 30, code: 61, listeners: 0 } };
  expect(soakRow('chrome', 300, true, told).kept).toBe(true);
  for (const [ok, of] of [
    [false, told],
    [true, null],
    [true, { ...told, missed: 1 }],
    [true, { ...told, visits: 20 }],
  ] as const)
    expect(soakRow('chrome', 300, ok, of).kept).toBe(false);
});

test('the table says of each promise what came of it, and its sum stands below', () => {
  const rows = [
    { promise: 'one', figure: '1', kept: true },
    { promise: 'two', figure: 'a | b', kept: false },
    { promise: 'three', figure: 'no browser', kept: null },
  ];
  expect(tableOf(rows).split('\n').slice(2)).toEqual([
    '| one | 1 | kept |',
    '| two | a / b | **missed** |',
    '| three | no browser | not measured |',
  ]);
  expect(sumOf(rows)).toBe('1 kept, 1 missed, 1 not measured');
});
