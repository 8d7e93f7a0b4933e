import { describe, expect, test } from 'vitest';
import { type Criterion, match, standingOf, WEIGHTS } from '../../../src/core/match/match.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/match/profile.ts';
import type { Facts, Salary } from '../../../src/core/posting/facts.ts';
import { analysisOf, quote, skill } from './analysis-of.ts';

const TEXT = `We run the night trains of three countries and look for somebody who keeps the timetable service healthy.
You write Python and PostgreSQL, review the work of others, plan migrations with the database team, and explain to dispatchers why a query was slow.
At least 5 years of experience with backend services. Bachelor's degree in computer science. Fluent German.
Three days a week in our Berlin office. 70,000 - 80,000 EUR per year. We cannot sponsor visas.`;
const RESUME = `Backend developer with 7 years of experience. Python, PostgreSQL and Django services for a timetable and ticket system:
migrations of the database, slow queries, reviews, on-call for the trains of a regional operator. Led the move from one server to many.
Bachelor of Computer Science. German: native, English: C1.`;

const profile = (fields: Partial<Profile>): Profile => ({ ...EMPTY_PROFILE, ...fields });
const evidence = (words: string) => ({ evidence: [quote(TEXT, words)] });
const salary = (fields: Partial<Salary>): Salary => ({
  kind: 'base',
  min: 70_000,
  max: 80_000,
  currency: 'EUR',
  unit: 'YEAR',
  tax: null,
  source: 'text',
  inferred: [],
  annual: null,
  appliesTo: null,
  ...evidence('70,000 - 80,000 EUR per year'),
  ...fields,
});
const FACTS: Partial<Facts> = {
  skills: [skill('Python'), skill('PostgreSQL')],
  experience: [{ minYears: 5, maxYears: null, withDegree: null, area: null, importance: 'required', ...evidence('At least 5 years') }],
  education: [{ value: 'bachelor', field: null, orEquivalent: false, importance: 'required', ...evidence("Bachelor's degree") }],
  languages: [{ value: 'de', level: 'C1', importance: 'required', ...evidence('Fluent German') }],
  workMode: { value: 'hybrid', officeDaysPerWeek: 3, ...evidence('Three days a week') },
  salaries: [salary({})],
  eligibility: [{ kind: 'sponsorship', value: '', verdict: 'refused', ...evidence('We cannot sponsor visas') }],
};
const POSTING = { title: 'Senior Backend Developer', hiringOrganization: 'Nachtzug GmbH', jobLocation: ['Berlin, Germany'], country: 'DE' };
const analysis = analysisOf(TEXT, { facts: FACTS, posting: POSTING });
const judge = (criterion: Criterion, fields: Partial<Profile>, facts: Partial<Facts> = FACTS) =>
  match(analysisOf(TEXT, { facts, posting: POSTING }), profile(fields))!.reasons.find((reason) => reason.criterion === criterion)!;

describe('the score', () => {
  test('is the sum of its reasons over what could be judged', () => {
    const { score, reasons, judged, of } = match(analysis, profile({ resumeText: RESUME }))!;
    const known = reasons.filter(({ verdict }) => verdict !== 'unknown');
    const sum = (key: 'points' | 'maxPoints') => known.reduce((total, reason) => total + reason[key], 0);
    expect(score).toBeCloseTo((100 * sum('points')) / sum('maxPoints'), 2);
    expect(score).toBeGreaterThan(70);
    expect([judged, of]).toEqual([known.length, 11]);
  });
  test('comes from a résumé alone, read for skills, titles, years, degree and languages', () => {
    const { reasons } = match(analysis, profile({ resumeText: RESUME }))!;
    const verdicts = Object.fromEntries(reasons.map(({ criterion, verdict }) => [criterion, verdict]));
    expect(verdicts).toMatchObject({ skills: 'met', title: 'met', experience: 'met', education: 'met', language: 'met', text: 'met' });
    expect(verdicts).toMatchObject({ salary: 'unknown', location: 'unknown', workMode: 'unknown', sponsorship: 'unknown' });
  });
  test('takes and gives nothing for what is unknown', () => {
    for (const reason of match(analysis, profile({ resumeText: RESUME }))!.reasons) {
      if (reason.verdict === 'unknown') expect(reason.points).toBe(0);
      expect(reason.points).toBeLessThanOrEqual(reason.maxPoints);
      expect(reason.maxPoints).toBeLessThanOrEqual(WEIGHTS[reason.criterion]);
    }
  });
  test.each([
    ['an empty profile', EMPTY_PROFILE],
    ['a blank résumé', profile({ resumeText: ' \n\t' })],
    ['a name alone', profile({ name: 'Ada' })],
  ])('is not made up for %s', (_, empty) => expect(match(analysis, empty)).toBeNull());
  test('is not given for wishes alone, though they are judged', () => {
    const wishes = match(analysis, profile({ workModes: ['hybrid'], mostOfficeDays: 3 }))!;
    expect(wishes.score).toBeNull();
    expect(wishes.judged).toBe(1);
  });
  test('is lower for other work', () => {
    const nurse = `Registered nurse on a surgical ward for 6 years: medication, wound care, shift handover, patients and their families, ward rounds with surgeons.
      Trained new nurses in infection control and resuscitation. Bachelor of Nursing. German: native.`;
    const [own, other] = [RESUME, nurse].map((resumeText) => match(analysis, profile({ resumeText }))!.score!);
    expect(own! - other!).toBeGreaterThan(30);
  });
  test('follows the person’s own weights', () => {
    const young = { resumeText: RESUME, yearsOfExperience: 1 };
    const [plain, strict] = [{ experience: 8 }, { experience: 60 }].map(
      (weights) => match(analysis, profile({ ...young, weights }))!.score!,
    );
    expect(strict).toBeLessThan(plain!);
  });
});

describe('reasons', () => {
  test('quote the posting where it can be quoted', () => {
    for (const { evidence: spans } of match(analysis, profile({ resumeText: RESUME }))!.reasons) {
      for (const { start, end, quote: words } of spans) if (words) expect(TEXT.slice(start, end)).toBe(words);
    }
  });
  test('name the skills that are missing', () => {
    const matched = match(analysis, profile({ skills: [{ name: 'python', years: null, level: null }] }))!;
    expect(matched.missingSkills).toEqual(['PostgreSQL']);
    expect(matched.reasons[0]).toMatchObject({ criterion: 'skills', verdict: 'partly', profile: ['python'] });
    expect(matched.reasons[0]!.text).toContain('Not in your profile: PostgreSQL');
  });
  test('know a skill by its other names', () => {
    const facts = { ...FACTS, skills: [{ ...skill('Kubernetes') }] };
    expect(judge('skills', { skills: [{ name: 'k8s', years: null, level: null }] }, facts).verdict).toBe('met');
  });
  test.each([
    [8, 'met'],
    [5, 'met'],
    [4, 'partly'],
    [2, 'unmet'],
  ])('%i years where five are asked for: %s', (yearsOfExperience, verdict) => {
    expect(judge('experience', { yearsOfExperience }).verdict).toBe(verdict);
  });
  test('let a degree stand for years where the posting does', () => {
    const alternatives = [9, 8, 5].map((minYears, i) => ({
      ...FACTS.experience![0]!,
      minYears,
      withDegree: ([null, 'master', 'doctorate'] as const)[i]!,
    }));
    const verdictOf = (education: Profile['education']) =>
      judge('experience', { yearsOfExperience: 5, education }, { ...FACTS, experience: alternatives }).verdict;
    expect(verdictOf([{ value: 'doctorate', field: null }])).toBe('met');
    expect(verdictOf([{ value: 'bachelor', field: null }])).toBe('unmet');
  });
  test('ask for the least degree that will do', () => {
    const either = [...FACTS.education!, { ...FACTS.education![0]!, value: 'master' as const }];
    expect(judge('education', { education: [{ value: 'bachelor', field: null }] }, { ...FACTS, education: either }).verdict).toBe('met');
    expect(judge('education', { education: [{ value: 'hs', field: null }] }).verdict).toBe('unmet');
    expect(
      judge(
        'education',
        { education: [{ value: 'hs', field: null }] },
        { ...FACTS, education: [{ ...FACTS.education![0]!, orEquivalent: true }] },
      ).verdict,
    ).toBe('partly');
  });
  test.each([
    [{ amount: 65_000, currency: 'EUR', unit: 'YEAR', tax: null }, 'met'],
    [{ amount: 6_200, currency: 'EUR', unit: 'MONTH', tax: null }, 'partly'],
    [{ amount: 50, currency: 'EUR', unit: 'HOUR', tax: null }, 'unmet'],
  ] as const)('holds pay against the floor over a year: %o is %s', (salaryFloor, verdict) => {
    expect(judge('salary', { salaryFloor }).verdict).toBe(verdict);
  });
  test('never hold what is before tax against what is after', () => {
    const facts = { ...FACTS, salaries: [salary({ tax: 'gross' })] };
    expect(judge('salary', { salaryFloor: { amount: 60_000, currency: 'EUR', unit: 'YEAR', tax: 'net' } }, facts).verdict).toBe('unknown');
  });
  test.each([
    [{ workModes: ['hybrid', 'remote'] }, 'met'],
    [{ workModes: ['remote'] }, 'unmet'],
    [{ mostOfficeDays: 3 }, 'met'],
    [{ workModes: ['hybrid'], mostOfficeDays: 2 }, 'partly'],
    [{ mostOfficeDays: 1 }, 'unmet'],
  ] as const)('count office days: %o is %s', (wishes, verdict) => expect(judge('workMode', wishes).verdict).toBe(verdict));
  test.each([
    [[{ value: 'de', level: 'native' }], 'met'],
    [[{ value: 'de', level: 'B2' }], 'partly'],
    [[{ value: 'en', level: 'C2' }], 'unmet'],
  ])('hold languages against the level asked for: %o is %s', (languages, verdict) =>
    expect(judge('language', { languages }).verdict).toBe(verdict),
  );
  test('read a refusal to sponsor as a refusal', () => {
    expect(judge('sponsorship', { needsSponsorshipIn: ['DE'] })).toMatchObject({ verdict: 'unmet', points: 0 });
    expect(judge('sponsorship', { authorizedIn: ['DE'] }).verdict).toBe('met');
    expect(judge('sponsorship', { mostOfficeDays: 5 }).verdict).toBe('unknown');
  });
  test.each([
    [[{ country: 'DE', region: null, city: 'Berlin' }], false, 'met'],
    [[{ country: 'DE', region: null, city: 'Hamburg' }], false, 'partly'],
    [[{ country: 'PT', region: null, city: 'Porto' }], false, 'unmet'],
    [[{ country: 'PT', region: null, city: 'Porto' }], true, 'partly'],
  ])('hold places against the posting’s: %o, willing to move: %s, is %s', (places, willRelocate, verdict) => {
    expect(judge('location', { places, willRelocate }).verdict).toBe(verdict);
  });
  test.each([
    ['DACH', 'met'],
    ['Bay Area', 'unmet'],
    ['Eastern Europe', 'unknown'],
  ])('know who lives in a region of several countries or of a part of one: %s is %s for Vienna', (value, verdict) => {
    const rule = { kind: 'location', value, verdict: 'required', evidence: [] } as const;
    const facts = { ...FACTS, workMode: { value: 'remote', officeDaysPerWeek: null, evidence: [] }, eligibility: [rule] } as const;
    expect(judge('location', { places: [{ country: 'AT', region: null, city: 'Vienna' }] }, facts).verdict).toBe(verdict);
  });
  test.each([
    ['Machine Learning Engineer', 'Principal Machine Learning Engineer (Feed Ranking)', 'met'],
    ['Backend Developer', 'Software Engineer, Backend - Payments', 'met'],
    ['Attorney', 'Lawyer', 'met'],
    ['Главный бухгалтер', 'Accountant', 'met'],
    ['Менеджер по продажам', 'Менеджеру по продажам', 'met'],
    ['Java Developer', 'Python Developer', 'partly'],
    ['Registered Nurse', 'Welder', 'unmet'],
    ['Security Guard', 'Cyber Security Engineer', 'unmet'],
  ])('hold one’s own title against the posting’s: “%s” for “%s” is %s', (own, title, verdict) => {
    const posting = analysisOf('We look for somebody.', { posting: { title } });
    expect(match(posting, profile({ titles: [own] }))!.reasons.find(({ criterion }) => criterion === 'title')!.verdict).toBe(verdict);
  });
  test('do not compare a résumé with a posting in another language', () => {
    const russian = `Разработчик серверных приложений, восемь лет опыта: базы данных, расписания поездов, сложные запросы, наставничество, переход с одного сервера на кластер.`;
    expect(judge('text', { resumeText: russian }).verdict).toBe('unknown');
  });
});

describe('dealbreakers', () => {
  test('are named in the posting’s words and leave the sum alone', () => {
    const wishes = { resumeText: RESUME, needsSponsorshipIn: ['DE'] };
    const plain = match(analysis, profile(wishes))!;
    const strict = match(analysis, profile({ ...wishes, dealbreakers: ['sponsorship', 'salary', 'night trains'] }))!;
    expect(plain.dealbreakers).toEqual([]);
    expect(strict.dealbreakers).toEqual(['We cannot sponsor visas', 'night trains']);
    expect(strict.score).toBe(plain.score);
    expect(strict.broken[0]!.evidence[0]!.quote).toBe('We cannot sponsor visas');
  });
  test('cap the verdict', () => {
    const strong = match(analysis, profile({ resumeText: RESUME }))!;
    const blocked = match(analysis, profile({ resumeText: RESUME, blockedCompanies: ['nachtzug'] }))!;
    expect([standingOf(strong), standingOf(blocked)]).toEqual(['strong', 'weak']);
    expect(blocked.dealbreakers).toEqual(['Nachtzug GmbH']);
  });
});
