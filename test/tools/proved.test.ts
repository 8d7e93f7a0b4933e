import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cited, figuresIn, recorded, staleIn } from '../../tools/figures.mjs';

const root = resolve(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/how-it-is-proved.md'), 'utf8');
const named = [...text.matchAll(/`((?:test|tools|docs)\/[\w./-]{1,80})`/g)].map(([, file]) => file!);

test.each([...new Set(named)])('%s, which is said to prove something, is there', (file) => expect(existsSync(join(root, file))).toBe(true));

test('every threat that was thought of has its line and its test', () => {
  const ids = [...text.matchAll(/^\| ([PHILS]\d{1,2}) \|.*`(?:test|tools)\/[^`]{1,80}`.*\|$/gm)].map(([, id]) => id);
  const count = (letter: string, most: number) => Array.from({ length: most }, (_, i) => `${letter}${i + 1}`);
  expect(ids).toEqual([...count('P', 17), ...count('H', 5), ...count('I', 3), ...count('L', 12), ...count('S', 6)]);
});

test('every command that is said to measure is one', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  for (const [, name] of text.matchAll(/`npm run ([\w:]{1,30})/g)) expect(Object.keys(scripts)).toContain(name);
});

test('a figure is the same wherever it is told', () => {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  expect(staleIn(read), 'run node tools/figures.mjs').toEqual([]);
  const figures: ReadonlyMap<string, string> = figuresIn(read('docs/benchmarks.md'));
  for (const id of ['B1', 'B7-10k', 'B9-file', 'G1']) expect(figures.get(id)).toMatch(/^\d/);
});

test('what was measured goes into its row and from there into the text; other rows and words stay', () => {
  const record = '| B3 a page ÷ another | 0.5 | 1 | ≤ 0.03 | 0.19 ms |\n| B4 tasks | 10 | | 0 | x |';
  const next: string = recorded(record, [
    { id: 'B3', ratio: 0.02, aa: 0.99 },
    { id: 'B4', missing: 'no browser' },
  ]);
  expect(next).toBe('| B3 a page ÷ another | 0.02 | 0.99 | ≤ 0.03 | 0.19 ms |\n| B4 tasks | 10 | | 0 | x |');
  expect(cited('It costs B3: 0.5, and B9: 4.', figuresIn(next))).toBe('It costs B3: 0.02, and B9: 4.');
});

test('every promise tells what was measured last', () => {
  const table = text.slice(text.indexOf('| promise |'), text.indexOf('## Threat by threat')).trim().split('\n').slice(2);
  expect(table.length).toBeGreaterThan(20);
  for (const row of table) expect(row.split(' | ').at(-1)!, row.slice(0, 60)).toMatch(/\d/);
});
