import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merged } from '../../../src/core/saved/merge.ts';
import type { Own } from '../../../src/core/saved/own.ts';
import { edited, type Kept } from '../../../src/core/saved/record.ts';
import { nextStamp } from '../../../src/core/saved/stamp.ts';
import { COOK, savedOf } from './records.ts';

const { report: _, ...cook } = savedOf(COOK);
const NOW = Date.parse('2026-11-21T10:00:00Z');

test('of two devices each field is the one changed later', () => {
  const phone = edited(cook, { status: 'applied', notes: 'from the phone' }, nextStamp(null, NOW, 'phone'), '2026-11-21T10:00:00Z');
  const desk = edited(cook, { notes: 'from the desk', rating: 5 }, nextStamp(null, NOW + 1000, 'desk'), '2026-11-21T10:00:01Z');
  expect(merged(phone, desk).own).toMatchObject({ status: 'applied', notes: 'from the desk', rating: 5 });
});

test('a clock that is an hour behind does not lose what was written after reading the other’s', () => {
  const ahead = nextStamp(null, NOW, 'ahead');
  const behind = nextStamp(ahead, NOW - 3_600_000, 'behind');
  const first = edited(cook, { notes: 'first' }, ahead, '2026-11-21T10:00:00Z');
  const second = edited(first, { notes: 'second' }, behind, '2026-11-21T09:00:00Z');
  expect(merged(first, second).own.notes).toBe('second');
});

test('what somebody wrote wins over what nobody touched, whatever the days', () => {
  const written = edited(cook, { notes: 'x' }, nextStamp(null, 1, 'old'), '2020-01-01T00:00:00Z');
  expect(merged(cook, written).own.notes).toBe('x');
  expect(merged({ ...written, stamps: {} }, { ...cook, changedAt: '2030-01-01T00:00:00Z' }).own.notes).toBe('x');
});

test('every address, the first day and the whole history stay', () => {
  const other = edited(
    { ...cook, urls: ['https://board.example/9'], savedAt: '2026-01-01T00:00:00Z' },
    { rating: 1 },
    nextStamp(null, NOW, 'b'),
    '2026-11-22T00:00:00Z',
  );
  const both = merged(cook, other);
  expect([...both.urls].sort()).toEqual(['https://board.example/9', 'https://jobs.example/1']);
  expect(both.savedAt).toBe('2026-01-01T00:00:00Z');
  expect(both.log.map(({ what }) => what)).toEqual(['kept', 'rating']);
});

const changes = fc.array(
  fc.record({
    patch: fc.record(
      {
        status: fc.constantFrom('saved', 'applied', 'offer'),
        notes: fc.string({ maxLength: 5 }),
        tags: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
        rating: fc.option(fc.integer({ min: 1, max: 5 })),
      },
      { requiredKeys: [] },
    ),
    time: fc.integer({ min: 0, max: 5 }),
    device: fc.constantFrom('a', 'b', 'c'),
  }),
  { maxLength: 4 },
);
const form = changes.map((list) =>
  list.reduce<Kept>(
    (record, { patch, time, device }) =>
      edited(record, patch as Partial<Own>, nextStamp(null, time * 1000, device), new Date(time * 1000).toISOString()),
    cook,
  ),
);

test('it does not matter which comes first, how they are grouped, or how often it is done', () => {
  fc.assert(
    fc.property(form, form, form, (a, b, c) => {
      const ab = merged(a, b);
      expect(merged(b, a)).toEqual(ab);
      expect(merged(ab, b)).toEqual(ab);
      expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
    }),
    { numRuns: 300 },
  );
});
