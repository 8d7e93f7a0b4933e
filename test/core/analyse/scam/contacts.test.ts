import { describe, expect, test } from 'vitest';
import { read } from '../../../../src/core/analyse/reading.ts';
import { addressesOf } from '../../../../src/core/analyse/scam/contacts.ts';
import { imitated, isKnownHost, unicodeOf } from '../../../../src/core/analyse/scam/look-alike.ts';
import { findScamWarnings } from '../../../../src/core/analyse/scam/scam.ts';
import { NO_FACTS } from '../../../../src/core/posting/facts.ts';
import { BLANK_POSTING, type Posting } from '../../../../src/core/posting/posting.ts';

const subjectOf = (posting: Partial<Posting>) => ({
  ...read({ ...BLANK_POSTING, ...posting }),
  sections: [],
  language: null,
  country: posting.country ?? null,
  now: new Date('2026-11-21'),
});
const warnings = (posting: Partial<Posting>) => findScamWarnings(subjectOf(posting), NO_FACTS);

test('finds the addresses of a text where they stand', () => {
  const text = 'Write to hr@acme.co.uk, see https://www.acme.co.uk/jobs. Or bit.ly/3abcd (CI/CD, 24/7).';
  const found = addressesOf(subjectOf({ text }));
  expect(found.map(({ kind, host, domain }) => [kind, host, domain])).toEqual([
    ['link', 'acme.co.uk', 'acme.co.uk'],
    ['link', 'bit.ly', 'bit.ly'],
    ['mail', 'acme.co.uk', 'acme.co.uk'],
  ]);
  expect(found.map(({ at }) => text.slice(at!.start, at!.end))).toEqual(['https://www.acme.co.uk/jobs', 'bit.ly/3abcd', 'hr@acme.co.uk']);
});

describe('a host stands for what was registered', () => {
  test.each([
    ['boards.greenhouse.io', true],
    ['acme.wd5.myworkdayjobs.com', true],
    ['hh.ru', true],
    ['greenhouse.io.example.com', false],
    ['badgreenhouse.io', false],
  ])('%s known: %s', (host, known) => expect(isKnownHost(host)).toBe(known));

  test.each([
    ['boards.greenhouse.io.example.com', 'example.com', 'greenhouse.io'],
    ['goog1e.com', 'goog1e.com', 'google'],
    ['xn--ggle-55da.com', 'xn--ggle-55da.com', 'google'],
    ['amazon-careers.net', 'amazon-careers.net', 'amazon'],
    ['careers.google.com', 'google.com', null],
    ['amazon.jobs', 'amazon.jobs', null],
    ['xn--mller-kva.de', 'xn--mller-kva.de', null],
    ['acme-careers.com', 'acme-careers.com', null],
  ])('%s passes itself off as: %s → %s', (host, domain, whose) => expect(imitated(host, domain)).toBe(whose));

  test("a brand beside a hiring word, or the organisation's own name, in borrowed letters", () => {
    expect(imitated('arnazon-careers.com', 'arnazon-careers.com')).toBe('amazon');
    expect(imitated('n0rthwind-jobs.com', 'n0rthwind-jobs.com', 'Northwind')).toBe('northwind');
    expect(imitated('northwind-jobs.com', 'northwind-jobs.com', 'Northwind')).toBe(null);
  });
});

test('reads encoded names as they are shown', () => {
  expect(unicodeOf('xn--mller-kva')).toBe('müller');
  expect(unicodeOf('xn--!!!')).toBe('xn--!!!');
  expect(unicodeOf('plain')).toBe('plain');
});

test('a link that only the page has is told as a link, not quoted', () => {
  const [warning] = warnings({ text: 'A job.', applyUrl: 'http://10.1.2.3/apply' });
  expect(warning).toMatchObject({
    id: 'odd-link',
    severity: 'info',
    evidence: [],
    about: [{ field: 'link', value: 'http://10.1.2.3/apply' }],
  });
});

test('a link whose words name another site is odd; a mailbox for a link is not', () => {
  expect(
    warnings({ text: 'Apply', links: [{ url: 'https://evil.example.com/x', text: 'www.acme.com/jobs' }] }).map(({ id }) => id),
  ).toEqual(['odd-link']);
  expect(warnings({ text: 'Apply', links: [{ url: 'mailto:jobs@acme.com', text: 'jobs@acme.com' }] })).toEqual([]);
});

test('an aggregator or an application system as apply link is no sign of anything', () => {
  for (const applyUrl of ['https://boards.greenhouse.io/acme/jobs/1', 'https://hirify.me/job/2', 'https://jobs.lever.co/acme']) {
    expect(warnings({ text: 'A job.', applyUrl })).toEqual([]);
  }
});

test('a link to the page itself is not odd, whatever its host', () => {
  const links = [{ url: 'http://127.0.0.1:4173/apply', text: 'Apply' }];
  const ids = (url: string) => warnings({ text: 'We are hiring a cook.', url, links }).map(({ id }) => id);
  expect(ids('http://127.0.0.1:4173/jobs/1')).toEqual([]);
  expect(ids('https://board.example/jobs/1')).toEqual(['odd-link']);
});

test('a mailbox of a stranger is told, and counts only beside another sign', () => {
  const of = (text: string, more: Partial<Posting> = {}) =>
    warnings({ text, hiringOrganization: 'Harbour Tools', ...more }).map(({ id, severity }) => `${id}: ${severity}`);
  expect(of('Write to anna@quick-offers.net to apply.')).toEqual(['foreign-mailbox: info']);
  expect(of('Write to anna@quick-offers.net to apply. No interview required.')).toEqual([
    'no-interview: caution',
    'foreign-mailbox: caution',
  ]);
  for (const mail of ['jobs@harbourtools.com', 'hr@harbour.co.uk', 'x@ht-group.com']) expect(of(`Write to ${mail}.`), mail).toEqual([]);
  expect(of('Write to anna@quick-offers.net.', { agency: 'Quick Offers' })).toEqual([]);
  expect(of('A brand of Quickoffers. Write to anna@quickoffers.net.')).toEqual([]);
});

test('a number of another country is told, and counts only beside a sign of another kind', () => {
  const of = (text: string, more: Partial<Posting> = {}) =>
    warnings({ text, hiringOrganization: 'Harbour Tools', country: 'GB', ...more }).map(({ id, severity }) => `${id}: ${severity}`);
  expect(of('Call +234 803 555 0100 to apply.')).toEqual(['foreign-phone: info']);
  expect(of('Call +234 803 555 0100 to apply. No interview required.')).toEqual(['no-interview: caution', 'foreign-phone: caution']);
  expect(of('Call +44 1632 960114 or +353 1 555 0100.')).toEqual([]);
  expect(of('Call +48 22 555 01 00 or see www.harbour-tools.pl.')).toEqual([]);
  expect(of('Call +48 22 555 01 00.', { agency: 'Quick Offers' })).toEqual([]);
  expect(of('Call +48 22 555 01 00.', { country: null })).toEqual([]);
  expect(of('Pay +10 000 to 20 000 a year, +44 20 7946 0000.')).toEqual([]);
});
