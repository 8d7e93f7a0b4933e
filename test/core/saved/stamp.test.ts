import { expect, test } from 'vitest';
import { isStamp, nextStamp } from '../../../src/core/saved/stamp.ts';

test('every stamp is later than the last, even when the clock is set back', () => {
  const now = Date.parse('2026-11-21T10:00:00Z');
  let last = nextStamp(null, now, 'a');
  for (const time of [now, now, now + 1, now - 86_400_000, 0, now + 5]) {
    const next = nextStamp(last, time, 'a');
    expect(isStamp(next)).toBe(true);
    expect(next > last).toBe(true);
    last = next;
  }
});

test('a count that is full goes over into the next millisecond', () => {
  const full = `${(1000).toString(36).padStart(9, '0')}zzzz.a`;
  const next = nextStamp(full, 5, 'a');
  expect(next > full).toBe(true);
  expect(isStamp(next)).toBe(true);
});
