import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main as run } from '../../tools/new.mjs';

const root = resolve(import.meta.dirname, '../..');
const main = run as unknown as (args: readonly string[], root: string) => number;
let copy: string;

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  copy = mkdtempSync(join(tmpdir(), 'new-'));
  for (const path of ['src/core/extract/sites', 'src/core/analyse/scam/rules', 'test/core/extract/sites', 'public/_locales'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
});
afterEach(() => {
  rmSync(copy, { recursive: true });
  vi.restoreAllMocks();
});
const read = (path: string) => readFileSync(join(copy, path), 'utf8');

test('a new site is a file, a line in the list and a page it reads', () => {
  expect(main(['site', 'hire-moss', 'hiremoss.example'], copy)).toBe(0);
  expect(read('src/core/extract/sites/hire-moss.ts')).toContain("hosts: ['hiremoss.example']");
  const index = read('src/core/extract/sites/index.ts');
  expect(index).toContain(
    "import { hh } from './hh.ts';\nimport { hireMoss } from './hire-moss.ts';\nimport { hirify } from './hirify.ts';",
  );
  expect(index).toMatch(/ {2}hh,\n {2}hireMoss,\n/);
  expect(read('test/core/extract/sites/sites.test.ts')).toContain("id: 'hire-moss/4711'");
});

test('a new rule is a file, a line in the list and three messages in every language', () => {
  expect(main(['rule', 'sells-starter-kit'], copy)).toBe(0);
  expect(read('src/core/analyse/scam/rules/sells-starter-kit.ts')).toContain("id: 'sells-starter-kit'");
  expect(read('src/core/analyse/scam/rules/index.ts')).toMatch(/ {2}sellsStarterKit,\n\];\n$/);
  for (const language of ['de', 'en', 'es', 'fr', 'ru']) {
    const keys = Object.keys(JSON.parse(read(`public/_locales/${language}/messages.json`)));
    expect(keys).toEqual([...keys].sort());
    expect(keys.filter((key) => key.startsWith('warning_sells_starter_kit'))).toHaveLength(3);
  }
});

test('what is there already is never written over, and a wrong name is said to be one', () => {
  const before = read('src/core/extract/sites/hh.ts');
  expect(main(['site', 'hh', 'hh.example'], copy)).toBe(2);
  expect(main(['site', 'Hire Moss', 'hiremoss.example'], copy)).toBe(2);
  expect(main(['site', 'hire-moss'], copy)).toBe(2);
  expect(main(['board', 'x'], copy)).toBe(2);
  expect(read('src/core/extract/sites/hh.ts')).toBe(before);
});
