import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

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
