import { expect, test } from 'vitest';
import { PAY_TERMS } from '../../src/core/analyse/salary/pay-terms.ts';
import { glance, MOST_GLANCED } from '../../src/core/glance.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/core/match/profile.ts';
import type { Card } from '../../src/core/posting/page-read.ts';

const NOW = new Date('2026-11-21');
const card = (title: string, more: Partial<Card> = {}): Card => ({
  id: `generic/${title}`,
  url: null,
  title,
  hiringOrganization: null,
  jobLocation: [],
  datePosted: null,
  salaryText: null,
  ...more,
});
const BAKER: Profile = { ...EMPTY_PROFILE, titles: ['Baker'], blockedCompanies: ['Zuckerl GmbH'] };
const marksOf = (cards: readonly Card[], profile = BAKER, known = new Map<string, 'seen' | 'saved'>()) =>
  glance(cards, profile, NOW, PAY_TERMS, known).map(({ mark }) => mark);

test('a card for the work a person does is a strong match, one for other work a weak one', () => {
  expect(marksOf([card('Baker'), card('Senior Java Developer')])).toEqual(['strong', 'weak']);
});

test('without a profile a card is marked by what is remembered alone', () => {
  const cards = [card('Baker'), card('Driver')];
  expect(marksOf(cards, EMPTY_PROFILE, new Map([['generic/Driver', 'seen']]))).toEqual([null, 'seen']);
});

test('a blocked company is blocked, however well its card matches and though it was saved', () => {
  const cards = [card('Baker', { hiringOrganization: 'Zuckerl' })];
  expect(marksOf(cards, BAKER, new Map([['generic/Baker', 'saved']]))).toEqual(['blocked']);
});

test('a card whose words are a scam is warned of', () => {
  expect(marksOf([card('Work from home: we send you a check, buy gift cards and send us the codes')], EMPTY_PROFILE)).toEqual(['warned']);
});

test('saved stands above seen and above the match', () => {
  const known = new Map([
    ['generic/Baker', 'saved'],
    ['generic/Driver', 'seen'],
  ] as const);
  expect(marksOf([card('Baker'), card('Driver')], BAKER, known)).toEqual(['saved', 'seen']);
});

test('a list without end is looked at to a point: after it, what is remembered is told and nothing else', () => {
  const cards = Array.from({ length: MOST_GLANCED + 2 }, (_, i) => card('Baker', { id: `generic/${i}` }));
  const marks = marksOf(cards, BAKER, new Map([[`generic/${MOST_GLANCED + 1}`, 'seen']]));
  expect(marks.slice(MOST_GLANCED - 1)).toEqual(['strong', null, 'seen']);
});
