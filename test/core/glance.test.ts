import { expect, test } from 'vitest';
import { PAY_TERMS } from '../../src/core/analyse/salary/pay-terms.ts';
import { type Gist, glance, type Known, MOST_GLANCED, type Remembered } from '../../src/core/glance.ts';
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
const knownAs = (...pairs: [string, Remembered, (Gist | null)?][]) =>
  new Map(pairs.map(([title, what, gist = null]): [string, Known] => [`generic/${title}`, { what, gist }]));
const marksOf = (cards: readonly Card[], profile = BAKER, known: ReadonlyMap<string, Known> = new Map()) =>
  glance(cards, profile, NOW, PAY_TERMS, known).map(({ mark }) => mark);
const GIST: Gist = { score: 20, judged: 8, of: 11, broken: false, pay: null, places: [], mode: null, scam: 'none', warning: null };

test('a card for the work a person does is a strong match, one for other work a weak one', () => {
  expect(marksOf([card('Baker'), card('Senior Java Developer')])).toEqual(['strong', 'weak']);
});

test('without a profile a card is marked by what is remembered alone', () => {
  const cards = [card('Baker'), card('Driver')];
  expect(marksOf(cards, EMPTY_PROFILE, knownAs(['Driver', 'seen']))).toEqual([null, 'seen']);
});

test('a blocked company is blocked, however well its card matches and though it was saved', () => {
  const cards = [card('Baker', { hiringOrganization: 'Zuckerl' })];
  expect(marksOf(cards, BAKER, knownAs(['Baker', 'saved']))).toEqual(['blocked']);
});

test('a card whose words are a scam is warned of', () => {
  expect(marksOf([card('Work from home: we send you a check, buy gift cards and send us the codes')], EMPTY_PROFILE)).toEqual(['warned']);
});

test('saved stands above seen and above the match', () => {
  const known = knownAs(['Baker', 'saved'], ['Driver', 'seen']);
  expect(marksOf([card('Baker'), card('Driver')], BAKER, known)).toEqual(['saved', 'seen']);
});

test('a list without end is looked at to a point: after it, what is remembered is told and nothing else', () => {
  const cards = Array.from({ length: MOST_GLANCED + 2 }, (_, i) => card('Baker', { id: `generic/${i}` }));
  const marks = marksOf(cards, BAKER, knownAs([`${MOST_GLANCED + 1}`, 'seen']));
  expect(marks.slice(MOST_GLANCED - 1)).toEqual(['strong', null, 'seen']);
});

test('what was found in the posting itself counts, not what its card lets guess', () => {
  const [glanced] = glance([card('Baker')], BAKER, NOW, PAY_TERMS, knownAs(['Baker', 'seen', GIST]));
  expect(glanced).toMatchObject({ mark: 'seen', score: 20, known: 'seen', gist: GIST, guess: [] });
  const [unread] = glance([card('Baker')], BAKER, NOW, PAY_TERMS, new Map());
  expect(unread).toMatchObject({ mark: 'strong', known: null, gist: null, guess: [{ criterion: 'title', verdict: 'met' }] });
});

test('a posting that was read and is dangerous is warned of, saved or not; one that breaks a condition is no strong match', () => {
  const danger = { ...GIST, score: 90, scam: 'danger' } as const;
  expect(marksOf([card('Baker')], BAKER, knownAs(['Baker', 'saved', danger]))).toEqual(['warned']);
  expect(marksOf([card('Baker')], BAKER, knownAs(['Baker', 'seen', { ...GIST, score: 90 }]))).toEqual(['strong']);
  expect(marksOf([card('Baker')], BAKER, knownAs(['Baker', 'seen', { ...GIST, score: 90, broken: true }]))).toEqual(['seen']);
});

test('what was judged for another profile gives way to the guess, and the rest of it stays', () => {
  const [glanced] = glance([card('Baker')], BAKER, NOW, PAY_TERMS, knownAs(['Baker', 'seen', { ...GIST, score: null }]));
  expect(glanced!.score).toBeGreaterThan(50);
  expect(glanced).toMatchObject({ gist: { judged: 8 }, guess: [{ criterion: 'title', verdict: 'met' }] });
});
