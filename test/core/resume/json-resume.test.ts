import { expect, test } from 'vitest';
import { fromJsonResume, toJsonResume } from '../../../src/core/resume/json-resume.ts';

const NOW = new Date('2026-09-15');
const FULL = {
  basics: { name: 'Tomasz Brodzki', label: 'Pipe Welder', email: 't@example.org', location: { city: 'Gdynia', countryCode: 'PL' } },
  work: [
    { name: 'Baltic Hull Works', position: 'Pipe Welder', startDate: '2018-02', highlights: ['TIG welding, SAP'] },
    { company: 'Tank Fabrication', position: 'Welder', startDate: '2013-01-01', endDate: '2018-01-31', summary: 'Stick welding' },
  ],
  education: [{ institution: 'Lake University', studyType: 'Bachelor', area: 'Metallurgy', startDate: '2009', endDate: '2012' }],
  skills: [
    { name: 'Welding', keywords: ['TIG welding', 'Isometric reading'] },
    { name: 'SAP', level: 'Master' },
  ],
  languages: [
    { language: 'Polish', fluency: 'Native speaker' },
    { language: 'English', fluency: 'B2' },
  ],
};

test('a JSON Resume proposes what it says, with its words', () => {
  const proposal = fromJsonResume(JSON.stringify(FULL), NOW)!;
  expect(proposal.titles.map(({ value }) => value)).toEqual(['Pipe Welder', 'Welder']);
  expect(proposal.years!.value).toBe(13);
  expect(proposal.skills.map(({ value }) => value)).toEqual(
    expect.arrayContaining([
      { name: 'TIG welding', years: 8.5 },
      { name: 'Isometric reading', years: null },
      { name: 'SAP', years: 8.5 },
    ]),
  );
  expect(proposal.education.map(({ value }) => value)).toEqual([{ value: 'bachelor', field: 'metallurgy' }]);
  expect(proposal.languages.map(({ value }) => value)).toEqual([
    { value: 'pl', level: 'native' },
    { value: 'en', level: 'B2' },
  ]);
  expect(proposal.places.map(({ value }) => value)).toEqual([{ country: 'PL', region: null, city: 'Gdynia' }]);
  for (const { evidence } of [...proposal.titles, ...proposal.skills, ...proposal.languages, ...proposal.places]) {
    expect(proposal.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  }
  expect(proposal.text).not.toMatch(/Tomasz|example\.org/);
});

test('parts that are not as the standard says are passed over, the others are read', () => {
  const odd = {
    basics: { label: 7, location: 'Gdynia' },
    skills: ['Welding', { name: 'SAP', keywords: 'none' }, null],
    languages: { language: 'Polish' },
    work: 'much',
  };
  const proposal = fromJsonResume(JSON.stringify(odd), NOW)!;
  expect(proposal.skills.map(({ value }) => value.name)).toEqual(['SAP']);
  expect(proposal.languages).toEqual([]);
});

test.each(['', '{', '[]', '"résumé"', '{"scripts":{}}', 'null'])('%s is none', (json) => expect(fromJsonResume(json, NOW)).toBeNull());

test('what is exported comes back as it was', () => {
  const profile = {
    name: 'Tomasz Brodzki',
    titles: ['Pipe Welder'],
    summary: '',
    skills: [
      { name: 'TIG welding', years: 8.5 },
      { name: 'Isometric reading', years: null },
    ],
    education: [{ value: 'master', field: 'metallurgy' }],
    languages: [
      { value: 'pl', level: 'native' },
      { value: 'en', level: 'B2' },
    ],
    places: [{ country: 'PL', region: null, city: 'Gdynia' }],
  };
  const json = toJsonResume(profile, [], (code) => new Intl.DisplayNames('en', { type: 'language' }).of(code)!);
  expect(JSON.parse(json).basics).toEqual({
    name: 'Tomasz Brodzki',
    label: 'Pipe Welder',
    location: { city: 'Gdynia', countryCode: 'PL' },
  });
  const { titles, skills, education, languages, places } = fromJsonResume(json, NOW)!;
  const values = (list: readonly { readonly value: unknown }[]) => list.map(({ value }) => value);
  expect(values(titles)).toEqual(profile.titles);
  expect(values(skills)).toEqual(profile.skills);
  expect(values(education)).toEqual(profile.education);
  expect(values(languages)).toEqual(profile.languages);
  expect(values(places)).toEqual(profile.places);
});
