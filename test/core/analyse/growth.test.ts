import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse/analyse.ts';
import { BLANK_POSTING } from '../../../src/core/posting/posting.ts';

const NOW = new Date('2026-11-21');

test.each(['5+ years ', '5+ years of experience in Go, ', 'http://a.b/ ', 'Go http://a.b/ '])(
  'twice as much "%s" takes about twice as long',
  (words) => {
    const time = (size: number) => {
      const text = words.repeat(Math.ceil(size / words.length));
      const start = performance.now();
      analyse({ ...BLANK_POSTING, text }, NOW);
      return performance.now() - start;
    };
    time(5_000);
    expect(Math.min(time(80_000), time(80_000))).toBeLessThan(Math.max(5 * Math.min(time(40_000), time(40_000)), 400));
  },
);
