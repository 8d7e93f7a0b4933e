import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../../src/core/match/similarity/lexicon.ts';
import { stem } from '../../../src/core/match/similarity/stem.ts';
import { termsOf } from '../../../src/core/match/similarity/terms.ts';
import { compare, vectorOf } from '../../../src/core/match/similarity/vector.ts';

const likeness = (a: string, b: string, language: string) => {
  const [one, other] = [a, b].map((text) => vectorOf(termsOf(text, language), lexiconOf(language)));
  const { cosine, topics } = compare(one!, other!);
  return cosine + (topics ?? 0);
};

describe('words', () => {
  test('meet in their stems', () => {
    expect(stem('Developing', 'en')).toBe(stem('development', 'en'));
    expect(stem('бухгалтера', 'ru')).toBe(stem('Бухгалтер', 'ru'));
    expect(stem('Verkäufer', 'de')).toBe(stem('verkäufern', 'de'));
  });
  test.each([
    ['the', 'en'],
    ['und', 'de'],
    ['для', 'ru'],
    ['2024', 'en'],
    ['x', 'en'],
  ])('leave out what tells nothing: %s', (word, language) => expect(stem(word, language)).toBeNull());
  test('keep the names of tools whole', () => {
    expect([...termsOf('C++, C#, Node.js and JavaScript; R', 'en').keys()]).toEqual(['c++', 'c#', 'node.js', 'javascript', 'r']);
  });
  test('are told apart where a list lost its line breaks', () => {
    expect([...termsOf('bookkeepingPayroll', 'en').keys()]).toEqual([...termsOf('bookkeeping payroll', 'en').keys()]);
  });
  test('are pairs of signs in scripts without spaces', () => {
    expect([...termsOf('数据分析', 'zh').keys()]).toEqual(['数据', '据分', '分析']);
  });
  test('are read to the end of hostile text', () => {
    for (const piece of ['aB', 'a.', "a'", '+#', 'ä ']) expect(termsOf(piece.repeat(500_000), 'en').size).toBeLessThanOrEqual(500_000);
  });
});

describe('two texts', () => {
  test.each([
    [
      'en',
      'Court hearings, contracts and litigation for banks',
      'Attorney drafting agreements and representing clients in trial',
      'Java and Spring services, deployed with Docker',
    ],
    [
      'ru',
      'Бухгалтер: учет, отчетность, налоги, баланс',
      'Ведение бухгалтерского учета и налоговая отчетность',
      'Разработка сервисов на Python, Docker, базы данных',
    ],
    [
      'de',
      'Pflege von Patienten, Medikamente, Wundversorgung',
      'Wir suchen Pflegekräfte für Patienten und Wundversorgung',
      'Entwicklung von Software, Datenbanken und Servern',
    ],
    [
      'pl',
      'Księgowość, podatki, sprawozdania finansowe',
      'Prowadzenie księgowości i podatków firmy',
      'Programowanie aplikacji, bazy danych, serwery',
    ],
  ])('about the same work are nearer than two about different work (%s)', (language, one, same, other) => {
    expect(likeness(one, same, language)).toBeGreaterThan(likeness(one, other, language) + 0.05);
  });
});

test('all that ships for it weighs less than 400 KB', () => {
  const folder = resolve(import.meta.dirname, '../../../src/core/match/similarity');
  const files = ['english.data.ts', 'russian.data.ts', 'small-words.ts'].map((name) => readFileSync(join(folder, name)));
  expect(gzipSync(Buffer.concat(files)).length).toBeLessThan(400 * 1024);
});
