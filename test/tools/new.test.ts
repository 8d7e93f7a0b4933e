import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main as run } from '../../tools/new.mjs';

const root = resolve(import.meta.dirname, '../..');
const main = run as unknown as (args: readonly string[], root: string) => number;
let copy: string;
const FOLDERS = [
  'src/core/extract/sites',
  'src/core/analyse/scam/rules',
  'src/core/analyse/languages',
  'test/core/extract/sites',
  'test/core/analyse/sentences',
  'test/core/analyse/whole-postings',
];

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  copy = mkdtempSync(join(tmpdir(), 'new-'));
  for (const path of [...FOLDERS, 'public/_locales']) cpSync(join(root, path), join(copy, path), { recursive: true });
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

test('a new language is a file with every kind of thing it may know, a line in the list and two files of tests', () => {
  expect(main(['language', 'da'], copy)).toBe(0);
  const [blank, full] = ['da', 'nl'].map((tag) => read(`src/core/analyse/languages/${tag}.ts`));
  const keys = (code: string) => [...code.matchAll(/^ {2}(\w+):/gm)].map(([, key]) => key);
  expect(keys(blank!)).toEqual(keys(full!));
  expect(blank).toContain("tag: 'da',");
  expect(blank).toContain("names: ['', '', '', '', ''],");
  expect(blank).toContain('numbers: {},');
  expect(blank).not.toContain('ervaring');
  const index = read('src/core/analyse/languages/index.ts');
  expect(index).toContain("import { cs } from './cs.ts';\nimport { da } from './da.ts';\nimport { de } from './de.ts';");
  expect(index).toContain("import type { LanguageWords } from './language-words.ts';");
  expect(index).toMatch(/, da\];\n$/);
  expect(read('test/core/analyse/sentences/da.ts')).toContain('export const da: Sentences');
  expect(read('test/core/analyse/whole-postings/da.ts')).toContain('export const da: readonly Whole[]');
  expect(main(['language', 'da'], copy)).toBe(2);
  expect(main(['language', 'Danish'], copy)).toBe(2);
});

test('what is there already is never written over, and a wrong name is said to be one', () => {
  const before = read('src/core/extract/sites/hh.ts');
  expect(main(['site', 'hh', 'hh.example'], copy)).toBe(2);
  expect(main(['site', 'Hire Moss', 'hiremoss.example'], copy)).toBe(2);
  expect(main(['site', 'hire-moss'], copy)).toBe(2);
  expect(main(['board', 'x'], copy)).toBe(2);
  expect(read('src/core/extract/sites/hh.ts')).toBe(before);
});
