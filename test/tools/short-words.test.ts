import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Dictionary, lookupIn } from '../../src/messages/words.ts';
import { shortWords } from '../../tools/short-words.mjs';

const folder = resolve(import.meta.dirname, '../../public/_locales');
const VALUES = ['Ada', '2', '$5', 'four', '5', '6', '7', '8', '9'];

test.each(readdirSync(folder))('what ships in %s says every sentence as it is written', (language) => {
  const dictionary = JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')) as Dictionary;
  const short = shortWords(dictionary) as Dictionary;
  for (const key of Object.keys(dictionary)) expect(lookupIn(short)(key, VALUES), key).toBe(lookupIn(dictionary)(key, VALUES));
  expect(JSON.stringify(short)).not.toMatch(/placeholders|\$[A-Z]/);
});

test('a dollar before a value stays a dollar', () => {
  const short = shortWords({ pay: { message: '$$$P1$ a year', placeholders: { p1: { content: '$1' } } } }) as Dictionary;
  expect(lookupIn(short)('pay', ['90'])).toBe('$90 a year');
});
