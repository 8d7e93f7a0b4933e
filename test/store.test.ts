import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import base from '../manifest.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '..');
const store = join(root, 'docs/store');
const read = (name: string) => readFileSync(join(store, name), 'utf8');

/** The parts of a listing by their headings. */
const partsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')).trim(), part.slice(part.indexOf('\n')).trim()]),
  );

const LANGUAGES = ['de', 'en', 'es', 'fr', 'ru'];
const lettersIn = (text: string) => [...text].length;

test('there is a listing in every language', () => {
  const names = readdirSync(store).filter((name) => name.startsWith('listing.'));
  expect(names.sort()).toEqual(LANGUAGES.map((language) => `listing.${language}.md`));
});

describe.each(LANGUAGES)('the listing in %s', (language) => {
  const parts = partsOf(read(`listing.${language}.md`));

  test('fits the stores', () => {
    expect(Object.keys(parts)).toEqual(['Name', 'Summary', 'Description']);
    expect(lettersIn(parts.Name!)).toBeLessThanOrEqual(75);
    expect(lettersIn(parts.Summary!)).toBeLessThanOrEqual(132);
    expect(lettersIn(parts.Summary!)).toBeGreaterThan(80);
    expect(lettersIn(parts.Description!)).toBeLessThanOrEqual(16_000);
  });

  test('says as much as the English one', () => {
    const english = partsOf(read('listing.en.md')).Description!;
    const shape = (text: string) => text.split('\n\n').map((block) => block.split('\n').length);
    expect(shape(parts.Description!)).toEqual(shape(english));
  });
});

test.each(readdirSync(join(root, 'public/_locales')))('the manifest’s own name and description fit in %s', (language) => {
  const words = JSON.parse(readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8'));
  expect(lettersIn(words.app_name.message)).toBeLessThanOrEqual(75);
  expect(lettersIn(words.app_description.message)).toBeLessThanOrEqual(132);
});

test('every permission of the manifest is justified, and none that is not there', () => {
  const rows = [...read('permissions.md').matchAll(/^\| (?:`([^`]{1,60})`|host permissions)(?: \(optional\))? \|/gm)].map(
    ([, name]) => name ?? 'host',
  );
  expect(rows).toEqual([...base.permissions, 'host', ...base.optional_permissions, ...base.optional_host_permissions]);
});

test('the notes for reviewers name commands that are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = [...read('review.md').matchAll(/npm run ([\w:-]{1,40})/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(1);
  for (const name of named) expect(scripts).toHaveProperty(name);
});
