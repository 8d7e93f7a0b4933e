import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { licences, packages, tableFiles, tableOf } from '../../tools/shipped.mjs';

type Table = { readonly id: string; readonly source: string; readonly licence: string; readonly asOf: string };

const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');
const files: string[] = tableFiles();
const messages = JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8')) as Record<string, unknown>;

test.each(files)('%s names its table, its source, its licence and its day, and the options have a name for it', (file) => {
  const table = tableOf(file) as Table | null;
  expect(table, 'its first line should be: // Table: id | source | licence | day').not.toBeNull();
  expect(Number.isNaN(Date.parse(table!.asOf))).toBe(false);
  expect(messages).toHaveProperty(`options_table_${table!.id}`);
});

test('no two tables have the same name', () => {
  const ids = files.map((file) => (tableOf(file) as Table).id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('a table whose rows tell when they were looked up is as old as the latest of them', () => {
  for (const file of files) {
    const days = [...readFileSync(join(src, file), 'utf8').matchAll(/\bseen: '(\d{4}-\d\d-\d\d)'/g)].map(([, day]) => day!).sort();
    if (days.length > 0) expect((tableOf(file) as Table).asOf, file).toBe(days.at(-1));
  }
});

test('the day of the rates is that of their table', async () => {
  const { RATES } = await import('../../src/core/analyse/salary/rates.data.ts');
  expect((tableOf('core/analyse/salary/rates.data.ts') as Table).asOf).toBe(RATES.asOf);
});

/** Words of languages, written here: no facts that grow old. */
const LANGUAGE = /^core\/(?:analyse\/(?:languages|scam\/lexicon|scam\/rules)\/|detect\/vocabulary\.ts)/;

test('nothing as large as a table is without one', () => {
  const large = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.startsWith('core/') && name.endsWith('.ts') && statSync(join(src, name)).size > 30_000);
  expect(large.filter((name) => !LANGUAGE.test(name) && !files.includes(name))).toEqual([]);
});

test('every package that ships names its licence, and its licence ships word for word', () => {
  const all = packages() as { name: string; version: string; licence: string }[];
  expect(all.filter(({ licence }) => !licence)).toEqual([]);
  const text = licences() as string;
  for (const { name, version } of all) expect(text).toContain(`${name} ${version}`);
  expect(text).toContain('Permission is hereby granted');
  // What stands for a text that a package does not bring
  expect(text).not.toMatch(/^Licence: /m);
  for (const part of text.split(`${'='.repeat(72)}\n\n`).slice(1)) expect(part.length, part.slice(0, 80)).toBeGreaterThan(400);
});
