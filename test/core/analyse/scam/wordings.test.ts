import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/analyse/analyse.ts';
import { BLANK_POSTING } from '../../../../src/core/posting/posting.ts';
import { demands, honest } from './wordings.json' with { type: 'json' };

// Sentences written after the rules, to see whether they had learnt the tricks or only their own examples.

const alarms = (text: string) =>
  analyse({ ...BLANK_POSTING, text }, new Date('2026-11-21'))
    .warnings.filter(({ group, severity }) => group === 'scam' && severity !== 'info')
    .map(({ id }) => id);

describe.each(Object.entries(demands))('tricks, %s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(alarms(text)).not.toEqual([]));
});

describe.each(Object.entries(honest))('honest words, %s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(alarms(text)).toEqual([]));
});
