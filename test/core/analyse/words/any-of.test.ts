import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { everyPhrase } from '../../../../src/core/analyse/languages/every.ts';
import { anyOf } from '../../../../src/core/analyse/words/any-of.ts';

test('finds a stretch as it is written, signs and all', () => {
  expect(anyOf(['e.g', 'c++']).test('in c++')).toBe(true);
  expect(anyOf(['e.g']).test('ebg')).toBe(false);
});

test('in front means at the beginning, and what stands behind belongs to each', () => {
  const leans = anyOf(['we', 'our'], 'in front', ' ');
  expect(leans.test('our team')).toBe(true);
  expect(leans.test('ours is a team')).toBe(false);
  expect(leans.test('to our team')).toBe(false);
});

test('of nothing it finds nothing', () => {
  expect(anyOf([]).test('')).toBe(false);
  expect(anyOf([], 'in front', ' ').test(' ')).toBe(false);
});

const LISTS = {
  hires: everyPhrase(({ tldr }) => tldr.hires),
  boasts: everyPhrase(({ tldr }) => tldr.boasts),
  applying: everyPhrase(({ tldr }) => tldr.applying),
  pays: everyPhrase(({ tldr }) => tldr.pays),
  leans: everyPhrase(({ tldr }) => tldr.leans),
  demands: everyPhrase(({ tldr }) => tldr.demands),
  examples: everyPhrase(({ skills }) => skills.examples),
};

test.each(Object.entries(LISTS))(
  'what the languages say of "%s" makes a linear pattern',
  (_, stretches) => {
    for (const { source, flags } of [anyOf(stretches), anyOf(stretches, 'in front'), anyOf(stretches, 'in front', ' ')]) {
      expect(checkSync(source, flags, { timeout: 40_000, checker: 'automaton' }).status).toBe('safe');
    }
  },
  120_000,
);
