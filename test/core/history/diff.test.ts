import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedLines, diffOf } from '../../../src/core/history/diff.ts';

const joined = (parts: ReturnType<typeof diffOf>, side: 'added' | 'removed') =>
  parts
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ text }) => text)
    .join('');

test('a changed line is told apart by its words', () => {
  expect(diffOf('We pay 2,400 a month.\nCome.', 'We pay 2,900 a month.\nCome.')).toEqual([
    { kind: 'same', text: 'We pay ' },
    { kind: 'removed', text: '2,400 ' },
    { kind: 'added', text: '2,900 ' },
    { kind: 'same', text: 'a month.\nCome.' },
  ]);
});

test('both texts can be had back whole from what is said of them', () => {
  const text = fc.array(fc.constantFrom('a ', 'b ', 'c\n', 'd ', '\n', 'жук '), { maxLength: 30 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffOf(before, after);
      expect(joined(parts, 'removed')).toBe(before);
      expect(joined(parts, 'added')).toBe(after);
    }),
    { numRuns: 2_000 },
  );
});

describe('texts with hardly anything in common', () => {
  /** Every tenth line stays. */
  const lines = (word: string, count: number) =>
    Array.from({ length: count }, (_, i) => (i % 10 === 0 ? `same ${i}\n` : `${word} ${i}\n`)).join('');

  test('are told apart line by line while they are short', () => {
    expect(diffOf(lines('a', 100), lines('b', 100)).filter(({ kind }) => kind === 'same')).not.toEqual([]);
  });

  test('are shown as replaced beyond that: comparing costs the square of what differs', () => {
    const parts = diffOf(lines('a', 5_000), lines('b', 5_000));
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
    expect([parts[0]!.text, parts[3]!.text]).toEqual(['same 0\n', '4999\n']);
    expect(joined(parts, 'added')).toBe(lines('b', 5_000));
  });
});

describe('what changed between two visits', () => {
  test('is told by lines', () => {
    expect(changedLines('Cook\nPay: 2,400\nLisbon', 'Cook\nPay: 2,900\nLisbon')).toEqual({
      added: ['Pay: 2,900'],
      removed: ['Pay: 2,400'],
    });
  });
  test.each([
    ['posted 2 days ago', 'posted 3 days ago'],
    ['17 applicants', '40 applicants'],
    ['Опубликовано 3 дня назад', 'Опубликовано 5 дней назад'],
    ['Come  soon', 'Come soon'],
  ])('is nothing where boards only count: %s → %s', (before, after) =>
    expect(changedLines(`Cook\n${before}`, `Cook\n${after}`)).toBeNull(),
  );
  test('is nothing where lines only moved', () => expect(changedLines('a\nb\nc', 'b\nc\na')).toBeNull());
});
