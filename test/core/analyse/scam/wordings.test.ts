import { describe, expect, test } from 'vitest';
import { read } from '../../../../src/core/analyse/reading.ts';
import { findScamWarnings } from '../../../../src/core/analyse/scam/scam.ts';
import { BLANK_POSTING } from '../../../../src/core/posting/posting.ts';
import { NO_FACTS } from '../../../../src/core/report.ts';
import { demands, honest } from './wordings.json' with { type: 'json' };

// Sentences written after the rules, to see whether they had learnt the tricks or only their own examples.

const alarms = (text: string) =>
  findScamWarnings(
    { ...read({ ...BLANK_POSTING, text }), sections: [], language: null, country: null, now: new Date('2026-11-21') },
    NO_FACTS,
  )
    .filter(({ severity }) => severity !== 'info')
    .map(({ id }) => id);

describe.each(Object.entries(demands))('tricks, %s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(alarms(text)).not.toEqual([]));
});

describe.each(Object.entries(honest))('honest words, %s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(alarms(text)).toEqual([]));
});
