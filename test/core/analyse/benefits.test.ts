import { expect, test } from 'vitest';
import { findBenefits } from '../../../src/core/analyse/benefits.ts';
import { subjectOf } from './posting-of.ts';

const ids = (text: string) => findBenefits(subjectOf(text)).map(({ id }) => id);

test.each([
  [
    'Medical, dental and vision insurance, 401(k) matching, 20 days paid vacation',
    ['health-insurance', 'dental', 'vision', 'retirement', 'paid-leave'],
  ],
  ['Perk: work from anywhere for a month a year', ['work-abroad']],
  ['ДМС, гибкий график, оформление по ТК РФ', ['health-insurance', 'flexible-hours', 'official-employment']],
  ['30 Tage Urlaub, Gleitzeit, Jobticket', ['paid-leave', 'flexible-hours', 'commute']],
  ['Mutuelle, titres-restaurant et RTT', ['health-insurance', 'meals', 'paid-leave']],
  ['Vale transporte, plano de saúde e Gympass', ['commute', 'health-insurance', 'gym']],
  ['五险一金，带薪年假', ['health-insurance', 'paid-leave']],
])('%s', (text, expected) => expect(ids(text).sort()).toEqual([...expected].sort()));

test.each([
  'You sell policies for a health insurance company.',
  'Experience in computer vision and mental health services.',
  'We employ a dental assistant.',
])('no benefit in: %s', (text) => expect(ids(text)).toEqual([]));

test('what the requirements name is asked, not given', () => {
  const text = 'Requirements\nKnowledge of health insurance plans';
  const sections = [{ kind: 'requirements', heading: 'Requirements', start: 0, end: text.length }] as const;
  expect(findBenefits({ ...subjectOf(text), sections })).toEqual([]);
});
