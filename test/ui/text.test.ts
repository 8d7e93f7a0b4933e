import { describe, expect, test } from 'vitest';
import { lookupIn } from '../../src/messages/words.ts';
import { day, dayAndYear, money, moneyRange, moneyShort, nameOf, numberFrom, plainNumber, safeLink } from '../../src/ui/format.ts';
import { maybe, plural, said, speak, t } from '../../src/ui/text.ts';
import { speakFor } from './spoken.ts';

const plain = (text: string | null) => text?.replace(/\s/g, ' ');

describe('a dictionary', () => {
  const lookup = lookupIn({
    named: { message: 'From $MIN$ to $MAX$', placeholders: { min: { content: '$1' }, max: { content: '$2' } } },
    bare: { message: '$2 before $1' },
    dollar: { message: 'We pay $$38, $1' },
  });
  test('is read as the browser reads it', () => {
    expect(lookup('named', ['1', '9'])).toBe('From 1 to 9');
    expect(lookup('bare', ['a', 'b'])).toBe('b before a');
    expect(lookup('dollar', ['paid weekly'])).toBe('We pay $38, paid weekly');
  });
  test('takes values as they are, whatever signs they hold', () => expect(lookup('bare', ['$2', '$MIN$'])).toBe('$MIN$ before $2'));
  test('knows only its own keys', () => expect(lookup('constructor', [])).toBe(''));
});

describe('a typed number', () => {
  test.each([
    ['en', '37.5', 37.5],
    ['en', '37,5', 37.5],
    ['en', '1,700', 1_700],
    ['en', '1,234,567.8', 1_234_567.8],
    ['ru', '1,700', 1.7],
    ['ru', '14 200', 14_200],
    ['ru', ' 0,8567 ', 0.8567],
    ['en', '', null],
    ['en', '-1', null],
    ['en', '1e3', null],
    ['en', '1.2.3', null],
    ['en', 'twelve', null],
  ] as const)('in %s "%s" is %s', (language, typed, number) => {
    speakFor(language);
    expect(numberFrom(typed)).toBe(number);
  });
  test.each(['en', 'ru', 'de', 'fr', 'es'] as const)('is shown in %s as it can be typed', (language) => {
    speakFor(language);
    for (const value of [0.36, 1.95583, 37.5, 30_700]) expect(numberFrom(plainNumber(value))).toBe(value);
  });
});

test('a day that may be long ago has its year', () => {
  speakFor('en');
  expect(plain(dayAndYear('2026-08-21'))).toBe('Aug 21, 2026');
});

describe('a sentence', () => {
  test('bends to its number in every form of the language', () => {
    speakFor('ru');
    expect([1, 2, 5, 21, 112].map((count) => plural('popup_list', count))).toEqual([
      '1 вакансия на странице',
      '2 вакансии на странице',
      '5 вакансий на странице',
      '21 вакансия на странице',
      '112 вакансий на странице',
    ]);
    speakFor('fr');
    expect([0, 1, 2].map((count) => plural('popup_list', count))).toEqual([
      '0 offre sur cette page',
      '1 offre sur cette page',
      '2 offres sur cette page',
    ]);
    speakFor('en');
    expect([1, 2].map((count) => plural('popup_list', count))).toEqual(['1 posting on this page', '2 postings on this page']);
  });
  test('shows its key where it is missing, and another room’s own words where it has them', () => {
    speak('en', () => '');
    expect(t('popup_check')).toBe('popup_check');
    expect(said(['reason_none', 'x'], 'In its own words')).toBe('In its own words');
    expect(maybe('popup_check')).toBeUndefined();
  });
});

describe('money', () => {
  test('is written the way the reader’s language writes it', () => {
    speakFor('en');
    expect(plain(moneyRange(235_000, 414_000, 'USD'))).toBe('$235,000 – $414,000');
    speakFor('ru');
    expect(plain(moneyRange(350_000, 450_000, 'RUB'))).toBe('350 000–450 000 ₽');
  });
  test.each([
    [null, 90_000, 'up to €90,000'],
    [90_000, null, 'from €90,000'],
    [40, 40, '€40'],
    [32.64, 51.66, '€32.64 – €51.66'],
    [null, null, null],
  ])('from %s to %s', (min, max, words) => {
    speakFor('en');
    expect(moneyRange(min, max, 'EUR')).toBe(words);
  });
  test('keeps a currency that is none of the world’s, and does without one that is not known', () => {
    speakFor('en');
    expect(money(5_000, 'USDT')).toBe('5,000 USDT');
    expect(money(5_000, null)).toBe('5,000');
  });
  test('is short in a column', () => {
    speakFor('en');
    expect(moneyShort(228_000, 301_000, 'USD')).toMatch(/^\$228\D{1,8}301K$/);
    expect(moneyShort(null, null, 'USD')).toBeNull();
  });
});

test('a day names its year only when that is another', () => {
  speakFor('en');
  const now = new Date('2026-11-21T12:00:00Z');
  expect(plain(day('2026-11-18', now))).toBe('Nov 18');
  expect(plain(day('2025-01-09', now))).toBe('Jan 9, 2025');
  expect(day('soon', now)).toBe('soon');
});

test('a code that is none is shown as it is', () => {
  speakFor('en');
  expect(nameOf('region', 'DE')).toBe('Germany');
  expect(nameOf('region', 'Zone A')).toBe('Zone A');
});

test.each([
  ['https://jobs.example/1', 'https://jobs.example/1'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  [' https://jobs.example/1 ', 'https://jobs.example/1'],
  ['/relative', null],
  [null, null],
])('of %s only a safe link is made', (url, link) => expect(safeLink(url)).toBe(link));
