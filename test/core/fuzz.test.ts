import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { marksOf } from '../../src/core/marks.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/core/match/profile.ts';
import { fromText } from '../../src/core/posting/from-text.ts';
import { report } from '../../src/core/report.ts';
import { expectCleanWorld, guardWorld, times } from '../edges/hostile.ts';
import { expectTrueQuotes } from '../seeds/seeds.ts';

// Page text is hostile: whatever it is, the report is made, every offset lies in the text and every quote is its slice.

guardWorld();
afterEach(expectCleanWorld);

const PIECES = [
  'Requirements',
  'Nice to have:',
  '- ',
  '\n',
  '\n\n',
  ' ',
  '5+ years of experience',
  'от 3 лет',
  '3年以上',
  'mind. 2 Jahre',
  '$120k – $150k',
  '250 000 ₽',
  '€60.000',
  'per year',
  'на руки',
  'remote',
  'удалённо',
  '4 days a week in the office',
  'Bachelor’s degree',
  'PhD',
  'Go',
  'C++',
  '.NET',
  'K8s',
  'send us the code from the SMS',
  'пришлите код',
  'we will never ask for money',
  'мошенники',
  'visa sponsorship',
  'must be based in the US',
  '\u200b',
  '\u00a0',
  '\u202e',
  '\ud83d',
  '\ude00',
  '😀',
  'ﬁ',
  '㍿',
  'İ',
  'ß',
  'e\u0301',
  'pаypal',
  '1'.repeat(40),
  '$'.repeat(30),
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 60 }).map((parts) => parts.join('')),
);
const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  titles: ['Engineer'],
  skills: [{ name: 'Go', years: 3, level: null }],
  workModes: ['remote'],
  mostOfficeDays: 2,
  salaryFloor: { amount: 90_000, currency: 'EUR', unit: 'YEAR', tax: 'gross' },
  resumeText: 'Engineer, five years of Go.',
};
const now = new Date('2026-11-21');

test('any text makes a report whose quotes are true', () => {
  fc.assert(
    fc.property(text, fc.option(fc.string({ maxLength: 60 }), { nil: undefined }), (words, title) => {
      const judged = report(fromText({ text: words, title }), PROFILE, NEVER_SEEN, now);
      expect(judged.posting!.text).toBe(words);
      expectTrueQuotes(judged);
      let last = 0;
      for (const { start, end } of judged.sections) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(words.length);
      for (const { start, end } of marksOf(judged)) expect(start >= 0 && end > start && end <= words.length).toBe(true);
      const { match } = judged;
      if (match?.score != null) expect(match.score >= 0 && match.score <= 100).toBe(true);
      expect(judged.highlights.length).toBeLessThanOrEqual(9);
      for (const claim of [
        ...judged.facts.salaries,
        ...judged.facts.experience,
        ...judged.facts.skills,
        ...judged.facts.eligibility,
        ...judged.warnings,
      ]) {
        expect(claim.evidence.length + (claim.about?.length ?? 0)).toBeGreaterThan(0);
      }
    }),
    times(400),
  );
});

test('the same text gives the same report, and reading it changes nothing about the world', () => {
  fc.assert(
    fc.property(text, (words) => {
      const once = JSON.stringify(report(fromText({ text: words }), PROFILE, NEVER_SEEN, now));
      expect(JSON.stringify(report(fromText({ text: words }), PROFILE, NEVER_SEEN, now))).toBe(once);
    }),
    times(100),
  );
});
