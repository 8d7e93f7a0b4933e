// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf, given, scrubbed } from '../../tools/cases/keep.ts';

// Every folder here is a page that somebody kept and what it must give; `npm run case` makes one.
const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(folders.map(({ name }) => name))('%s', (name) => {
  const html = readFileSync(join(import.meta.dirname, name, 'page.html'), 'utf8');

  test('gives what it must give', () => {
    const expected = JSON.parse(readFileSync(join(import.meta.dirname, name, 'expected.json'), 'utf8'));
    expect(given(html, addressOf(html)!, new Date('2026-01-01'))).toEqual(expected);
  });

  test('carries nothing that a kept page must not', () => {
    expect(scrubbed(html, addressOf(html)!)).toBe(html);
  });
});
