import { describe, expect, test } from 'vitest';
import { findEligibility } from '../../../../src/core/analyse/eligibility/eligibility.ts';
import { subjectOf } from '../posting-of.ts';
import { LOOK_ALIKES, WORDED } from './worded.ts';

const said = (text: string, language: string) =>
  findEligibility(subjectOf(text, { language })).map(({ kind, verdict }) => `${kind} ${verdict}`);

describe.each(Object.entries(WORDED))('%s, in words of its own', (language, sentences) => {
  test.each(sentences)('%s', (text, says) => expect(said(text, language)).toContain(says));
});

describe.each(Object.entries(LOOK_ALIKES))('%s, no condition', (language, sentences) => {
  test.each(sentences)('%s', (text) => expect(said(text, language)).toEqual([]));
});

test('what is said again is one claim with both places', () => {
  const [claim, ...others] = findEligibility(
    subjectOf('Weekend work is part of the job.\nYou have to be able to work weekends.', { language: 'en' }),
  );
  expect(others).toEqual([]);
  expect(claim?.evidence.map(({ quote }) => quote)).toEqual(['Weekend work', 'able to work weekends']);
});

test('a field is answered on the line below', () => {
  expect(said('Relocation expenses reimbursed\nNo\n\nHow to apply', 'en')).toEqual(['relocation refused']);
});
