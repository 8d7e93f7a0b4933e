import { expect, test } from 'vitest';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { fromText } from '../../src/core/posting/from-text.ts';
import { report } from '../../src/core/report.ts';

const baker = { ...EMPTY_PROFILE, titles: ['Baker'], skills: [{ name: 'Baking', years: 4, level: null }] };
const judged = (title: string, text: string) => report(fromText({ title, text }), baker, NEVER_SEEN, new Date('2026-11-21')).match;

test('of a posting without words, as from the row of a table, a title alone makes no score: neither 0 nor 100', () => {
  for (const title of ['Baker', 'Welder']) expect(judged(title, '')).toMatchObject({ score: null, judged: 1 });
  expect(judged('Baker', 'We look for a baker. Requirements: 2+ years of baking bread.')?.score).toBeGreaterThan(0);
});
