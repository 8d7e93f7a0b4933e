import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/analyse/analyse.ts';
import { BLANK_POSTING } from '../../../../src/core/posting/posting.ts';
import wordings from './wordings.json' with { type: 'json' };

const { alone, demands, honest } = wordings;

// Sentences written after the rules, to see whether they had learnt the tricks or only their own examples.

const warnings = (text: string) =>
  analyse({ ...BLANK_POSTING, text }, new Date('2026-11-21')).warnings.filter(({ group }) => group === 'scam');
const signs = (text: string) => warnings(text).map(({ id }) => id);
const alarms = (text: string) =>
  warnings(text)
    .filter(({ severity }) => severity !== 'info')
    .map(({ id }) => id);

describe.each(Object.entries(demands))('tricks, %s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(alarms(text)).not.toEqual([]));
});

describe.each(Object.entries(honest))('honest words, %s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(alarms(text)).toEqual([]));
});

// One lesser sign is told, and alarms nobody.
describe.each(Object.entries(alone))('a single sign, %s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(alarms(text)).toEqual([]);
    expect(signs(text)).not.toEqual([]);
  });
});
