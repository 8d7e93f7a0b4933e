import { describe, expect, test } from 'vitest';
import { findEligibility } from '../../../../src/core/analyse/eligibility/eligibility.ts';
import { LANGUAGES } from '../../../../src/core/analyse/languages/index.ts';
import { subjectOf } from '../posting-of.ts';
import { SENTENCES } from './sentences.ts';

const said = (text: string, language: string | null = null) =>
  findEligibility(subjectOf(text, { language })).map(({ kind, verdict, value }) => `${kind} ${verdict} ${value}`);

const sorted = (claims: readonly string[]) => claims.filter(Boolean).sort().join('; ');

test('the frozen table is large enough, in every language', () => {
  const counts = Object.values(SENTENCES).map((sentences) => sentences.length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(280);
  expect(Object.keys(SENTENCES).sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(16);
});

describe.each(Object.entries(SENTENCES))('%s', (language, sentences) => {
  test.each(sentences)('%s', (text, expected) => expect(sorted(said(text, language))).toBe(sorted(expected.split('; '))));
});

test('says the same whether the language is known or not: a refusal stays a refusal', () => {
  for (const [text, expected] of Object.values(SENTENCES).flat()) {
    if (expected.includes('refused')) expect(said(text).join(), text).not.toMatch(/sponsorship offered/);
  }
});

test('a refusal survives capitals, line breaks before it and a sentence after it', () => {
  for (const [text, expected] of Object.values(SENTENCES).flat()) {
    if (!expected.startsWith('sponsorship refused')) continue;
    for (const other of [text.toUpperCase(), `We sell boats.\n${text}`, `${text} Join us and grow.`]) {
      expect(said(other).join(), other).not.toMatch(/sponsorship offered/);
    }
  }
});

test('every claim quotes the posting', () => {
  for (const [text] of Object.values(SENTENCES).flat()) {
    const folded = `\u00a0${text}`;
    for (const { evidence } of findEligibility(subjectOf(folded))) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, quote } of evidence) expect(folded.slice(start, end)).toBe(quote);
    }
  }
});
