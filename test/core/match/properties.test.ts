import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse/analyse.ts';
import { match } from '../../../src/core/match/match.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/match/profile.ts';
import { fromText } from '../../../src/core/posting/from-text.ts';
import { analysisOf, skill } from './analysis-of.ts';

const WORDS =
  `server database query timetable train nurse ward patient medication court contract litigation client budget campaign forklift warehouse
  kitchen menu lesson pupil invoice ledger audit welding drawing sensor firmware circuit recruiter payroll negotiation interview`.split(
    /\s+/,
  );
const SKILLS = [
  'Python',
  'SQL',
  'Excel',
  'Java',
  'Linux',
  'Kubernetes',
  'Tableau',
  'AutoCAD',
  'Salesforce',
  'Terraform',
  'Fortran',
  'Photoshop',
];

const prose = fc.array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 60 }).map((words) => `We work with ${words.join(', ')}.`);
const skills = fc.uniqueArray(fc.constantFrom(...SKILLS), { maxLength: 6 });
const importance = fc.constantFrom('required', 'preferred', 'mentioned');
const postings = fc
  .record({ text: prose, asked: fc.array(fc.tuple(fc.constantFrom(...SKILLS), importance), { maxLength: 6 }) })
  .map(({ text, asked }) => ({
    text,
    asked: [...new Map(asked)].map(([name, rank]) => skill(name, rank as 'required')),
  }));
const profiles: fc.Arbitrary<Profile> = fc
  .record({
    resumeText: fc.oneof(fc.constant(''), prose),
    names: skills,
    titles: fc.subarray(['Nurse', 'Database Developer', 'Recruiter']),
  })
  .map(({ names, ...rest }) => ({ ...EMPTY_PROFILE, ...rest, skills: names.map((name) => ({ name, years: null, level: null })) }));

const scoreOf = (text: string, asked: ReturnType<typeof skill>[], profile: Profile, title = 'Database Developer') =>
  match(analysisOf(text, { facts: { skills: asked }, posting: { title } }), profile)?.score ?? null;
const notLower = (before: number | null, after: number | null) => before === null || (after !== null && after >= before);

describe('a score', () => {
  test('is never lowered by one more skill that would be nice to have', () => {
    fc.assert(
      fc.property(postings, profiles, fc.constantFrom(...SKILLS), ({ text, asked }, profile, wish) => {
        fc.pre(!asked.some(({ name }) => name === wish));
        const before = scoreOf(text, asked, profile);
        const longer = `${text}\n\nNice to have\n- Experience with ${wish}\n`;
        const wished = analysisOf(longer, {
          facts: { skills: [...asked, skill(wish, 'preferred')] },
          posting: { title: 'Database Developer' },
          sections: [['preferred', `Nice to have\n- Experience with ${wish}`]],
        });
        expect(notLower(before, match(wished, profile)?.score ?? null)).toBe(true);
      }),
    );
  });

  test('is never lowered by one more skill in the profile', () => {
    fc.assert(
      fc.property(postings, profiles, fc.constantFrom(...SKILLS), ({ text, asked }, profile, name) => {
        const richer = { ...profile, skills: [...profile.skills, { name, years: null, level: null }] };
        expect(notLower(scoreOf(text, asked, profile), scoreOf(text, asked, richer))).toBe(true);
      }),
    );
  });

  test('is the same for the same posting and profile, whatever was matched before', () => {
    fc.assert(
      fc.property(postings, profiles, ({ text, asked }, profile) => {
        const first = scoreOf(text, asked, profile);
        scoreOf(`${text} Something else.`, [], structuredClone(profile));
        expect(scoreOf(text, asked, structuredClone(profile))).toBe(first);
      }),
    );
  });

  test('does not depend on the order or the case of what the profile lists', () => {
    fc.assert(
      fc.property(postings, profiles, ({ text, asked }, profile) => {
        const turned: Profile = {
          ...profile,
          titles: profile.titles.toReversed().map((title) => title.toUpperCase()),
          skills: profile.skills.toReversed().map((own) => ({ ...own, name: own.name.toLowerCase() })),
          resumeText: profile.resumeText.toUpperCase(),
        };
        expect(scoreOf(text.toUpperCase(), asked.toReversed(), turned)).toBe(scoreOf(text, asked, profile));
      }),
    );
  });

  test('lies between 0 and 100 and gives its reasons', () => {
    fc.assert(
      fc.property(postings, profiles, ({ text, asked }, profile) => {
        const matched = match(analysisOf(text, { facts: { skills: asked } }), profile);
        if (matched === null || matched.score === null) return;
        expect(matched.score).toBeGreaterThanOrEqual(0);
        expect(matched.score).toBeLessThanOrEqual(100);
        expect(matched.reasons.length).toBe(11);
      }),
    );
  });
});

describe('who a person is', () => {
  const POSTING = `Database developer for the timetable of our trains. You write queries, plan migrations, keep servers healthy and talk with dispatchers
about delays. The team reviews every change. Python and SQL are our tools.`;
  const WORK = `Database developer for ticket servers: queries, migrations, reviews. Python, SQL. Kept the timetable of a train operator running.
Planned the move to a cluster, trained dispatchers, wrote the monitoring of delays and the reports for stations.`;
  const now = new Date('2026-01-01');
  const scored = (resumeText: string, name = '') =>
    match(analyse(fromText({ title: 'Database Developer', text: POSTING }).posting!, now), { ...EMPTY_PROFILE, name, resumeText })!.score;

  test.each([
    [
      'a name, an address and a telephone',
      `Maria Gonzalez\nmaria.gonzalez@example.org | +49 30 1234567\nAddress: Ticket Street 5, Train Town\n${WORK}`,
    ],
    ['a gender', `Gender: female\n${WORK}`],
    ['an age', `Age: 57\nDate of birth: 3 May 1968\n${WORK}`],
    ['a family', `Marital status: married, two children\n${WORK}`],
    ['a nationality', `Nationality: Brazilian\n${WORK}`],
    ['pronouns', `Sam Train (they/them)\n${WORK}`],
  ])('changes nothing: %s', (_, resumeText) => expect(scored(resumeText)).toBe(scored(WORK)));

  test('changes nothing: the name in the profile', () => expect(scored(WORK, 'Wanjiru Train')).toBe(scored(WORK)));
});

test('wishes, law and notices have no part in the likeness', () => {
  const text =
    'We keep trains running with servers, queries and a timetable that dispatchers trust, every night, in three countries and in two languages.';
  const extra = 'We are an equal opportunity employer and value welding, nursing and litigation alike.';
  const profile = {
    ...EMPTY_PROFILE,
    resumeText: 'Servers, queries, timetables and dispatchers for night trains: ten countries, three languages, one database team.',
  };
  const likeness = (kind: 'legal' | 'notice' | 'preferred' | null) =>
    match(analysisOf(kind ? `${text}\n${extra}` : text, { sections: kind ? [[kind, extra]] : [] }), profile)!.reasons.at(-1)!.points;
  expect(likeness(null)).toBeGreaterThan(0);
  for (const kind of ['legal', 'notice', 'preferred'] as const) expect(likeness(kind)).toBe(likeness(null));
});

test.each([
  ['dates', '2010 - 2011 '],
  ['labels', 'name: a | '],
  ['titles', 'Software Engineer Lead '],
  ['addresses', 'a.b@c.de '],
  ['languages', 'English German '],
  ['glued words', 'skillSet'],
  ['blanks', ' \n'],
  ['wishes', 'Kotlin is a plus. '],
])('hostile text is matched to its end: %s', (_, piece) => {
  const matched = match(analysisOf(piece.repeat(50_000), { posting: { title: piece.repeat(50) } }), {
    ...EMPTY_PROFILE,
    resumeText: piece.repeat(50_000),
  });
  expect(matched?.score ?? 0).toBeGreaterThanOrEqual(0);
});
