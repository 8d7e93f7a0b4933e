import { describe, expect, test } from 'vitest';
import { complete } from '../../../../src/core/analyse/completion/complete.ts';
import type { Posting } from '../../../../src/core/posting/posting.ts';
import { subjectOf } from '../posting-of.ts';

const completed = (text: string, known: Partial<Posting> = {}) => complete(subjectOf(text, known), [], null);

describe('the title', () => {
  test.each([
    ['Senior Bridge Engineer (Steel)\nOur town needs new bridges.', 'Senior Bridge Engineer (Steel)'],
    ['Ведущий бухгалтер\nОписание вакансии\nКомпания ищет бухгалтера.', 'Ведущий бухгалтер'],
    ['Acme Rockets | Platform Engineer | Leeds, UK | Full-time', 'Platform Engineer'],
    ['Job Title: Night AuditorLocation: Salem, ORJob Type: Part-time', 'Night Auditor'],
  ])('is read from %s', (text, title) => expect(completed(text)).toMatchObject({ title, sources: { title: 'text' } }));

  test.each(['Описание вакансии\nОбязанности: варить кофе.', 'We are looking for an engineer who likes bridges.', 'About us\nWe build.'])(
    'is not made up from %s',
    (text) => expect(completed(text).title).toBeNull(),
  );
});

describe('the employer', () => {
  test.each([
    ["At Tidewater, we're rethinking how harbours work.", 'Tidewater'],
    ["You will improve search for Quillon's map products.", 'Quillon'],
    ['Company: Brass & Sons Ltd\nLocation: Hull', 'Brass & Sons Ltd'],
    ['Компания «Северный ветер» — производитель лодок.', 'Северный ветер'],
    ['About Fernhill\nWe grow trees.', 'Fernhill'],
    ['Marrow Labs is a fast-growing biotech startup in Leeds.', 'Marrow Labs'],
    ['Acme Rockets | Platform Engineer | Leeds, UK | Full-time', 'Acme Rockets'],
  ])('is read from %s', (text, name) =>
    expect(completed(text)).toMatchObject({ hiringOrganization: name, sources: { hiringOrganization: 'text' } }),
  );

  test.each([
    'Our client is a leading bank.',
    'Experience with Docker, Kubernetes and Python is required.',
    'Apply through LinkedIn or Indeed.',
    "A Bachelor's degree and a driver's licence.",
    'Описание вакансии\nТребуется повар.',
  ])('is not made up from %s', (text) => expect(completed(text).hiringOrganization).toBeNull());
});

describe('the places', () => {
  test.each([
    ['Location: Must be based in the US (Bellevue, Los Angeles, or Seattle).', ['Bellevue', 'Los Angeles', 'Seattle'], 'US'],
    ['Welder\nLocation: Atlanta, Georgia/Detroit, Michigan', ['Atlanta, Georgia', 'Detroit, Michigan'], 'US'],
    ['We are looking for a guard.\nLocation: Bel Air, MD', ['Bel Air, MD'], 'US'],
    ['Dublin, OH\nFull-time', ['Dublin, OH'], 'US'],
    ['Место работы: Казань', ['Казань'], 'RU'],
    ['Standort: München oder Köln', ['München', 'Köln'], 'DE'],
    ['The role is based in Lisbon, Portugal.', ['Lisbon, Portugal'], 'PT'],
    ['工作地点：杭州', ['杭州'], 'CN'],
  ])('are read from %s', (text, jobLocation, country) => expect(completed(text)).toMatchObject({ jobLocation, country }));

  test.each(['Our founders met in Paris.', 'Location: Remote', 'Work Location: In person'])('are not made up from %s', (text) =>
    expect(completed(text).jobLocation).toEqual([]),
  );
});

test('a city set apart in the title is a place, a word of the title is not', () => {
  expect(completed('We weld.', { title: 'Welder (Dallas, TX)' })).toMatchObject({ jobLocation: ['Dallas, TX'], country: 'US' });
  expect(completed('Wir betreuen Kinder.', { title: 'Erzieherin in München' })).toMatchObject({ jobLocation: ['München'], country: 'DE' });
  expect(completed('We write.', { title: 'Paris Hilton impersonator' }).jobLocation).toEqual([]);
});

test('the country may come from the address of a board of one country, and not from everyday endings', () => {
  expect(completed('We build.', { url: 'https://www.jobs.cz/rpd/1/' }).country).toBe('CZ');
  expect(completed('We build.', { url: 'https://ca.indeed.com/viewjob?jk=1' }).country).toBe('CA');
  expect(completed('We build.', { url: 'https://remoteok.io/1' }).country).toBeNull();
  expect(completed('Location: Vienna, Austria', { url: 'https://www.jobs.cz/rpd/1/' }).country).toBe('AT');
});

test('what the page said stays', () => {
  const known = { title: 'Baker', hiringOrganization: 'Crumb', jobLocation: ['York'], sources: { title: 'site' } } as const;
  const posting = completed('Company: Loaf Ltd\nLocation: Leeds', known);
  expect(posting).toMatchObject({ title: 'Baker', hiringOrganization: 'Crumb', jobLocation: ['York'] });
  expect(posting.sources).toEqual({ title: 'site', country: 'text' });
});
