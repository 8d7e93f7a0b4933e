import { expect, test } from 'vitest';
import { hostAt, namesPosting, siteAt } from '../../src/core/detect/site-name.ts';
import { type HowRead, lineOf, NO_HEALTH, noted, type Visit, visitOf } from '../../src/core/health.ts';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { fromText } from '../../src/core/posting/from-text.ts';
import { report } from '../../src/core/report.ts';

const visit = (n: number, fields: Partial<Visit['fields']> = {}, outcome: Visit['outcome'] = 'read'): Visit => ({
  visit: n,
  outcome,
  fields: { title: 'own', company: 'own', place: 'own', posted: 'guessed', pay: null, text: 'own', ...fields },
});
const stateOf = (visits: readonly Visit[], field: string) => lineOf({ visits }).fields.find((one) => one.field === field)!.state;
const withCompany = (...found: HowRead[]) => found.map((company, n) => visit(n, { company }));

test('a site’s line tells what is read by its own marks, what is guessed, and what postings do without', () => {
  const visits = [visit(2), visit(1)];
  expect(lineOf({ visits }).fields.map(({ field, state, times }) => `${field} ${state} ${times}`)).toEqual([
    'title read 2',
    'company read 2',
    'place read 2',
    'posted guessed 2',
    'pay absent 0',
    'text read 2',
  ]);
  expect(lineOf({ visits }).broken).toBe(false);
});

test('a company that mostly is not found is a fault; a pay that is not is none', () => {
  expect(stateOf(withCompany(null, null, 'own'), 'company')).toBe('broken');
  expect(stateOf([visit(1), visit(2)], 'pay')).toBe('absent');
});

test('what was always read and is no longer, since three visits, is a fault, whatever it is', () => {
  const before = Array.from({ length: 6 }, (_, n) => visit(n, { pay: 'own' }));
  expect(stateOf([visit(9), visit(8), ...before], 'pay')).toBe('read');
  expect(stateOf([visit(10), visit(9), visit(8), ...before], 'pay')).toBe('broken');
});

test('a site on which postings are missed again and again may have changed', () => {
  const missed = (n: number) => visit(n, { title: null, company: null, place: null, posted: null, text: null }, 'missed');
  expect(lineOf({ visits: [missed(3), visit(2), visit(1)] })).toMatchObject({ missed: 1, of: 3, broken: false });
  expect(lineOf({ visits: [missed(4), missed(3), visit(2), visit(1)] }).broken).toBe(true);
});

test('a visit that is looked at again is told anew, and nothing is kept without end', () => {
  let health = noted(NO_HEALTH, 'lever', visit(1, { company: null }));
  health = noted(health, 'lever', visit(1));
  expect(health.sites[0]!.visits).toEqual([visit(1)]);
  for (let n = 0; n < 50; n += 1) health = noted(health, 'lever', visit(n));
  expect(health.sites[0]!.visits).toHaveLength(20);
  for (let n = 0; n < 100; n += 1) health = noted(health, `site-${n}`, visit(n));
  expect(health.sites).toHaveLength(60);
  expect(health.sites[0]!.site).toBe('site-99');
});

test('nothing but the site’s name and what was found is noted of a posting', () => {
  const seen = report(
    fromText({ text: 'Salary: $90,000 – $110,000 per year.', title: 'Cook' }),
    EMPTY_PROFILE,
    NEVER_SEEN,
    new Date('2026-11-21'),
  );
  expect(visitOf(7, seen, true)).toMatchObject({ visit: 7, outcome: 'read', fields: { pay: 'guessed', company: null } });
  expect(JSON.stringify(visitOf(7, seen, true))).not.toMatch(/Cook|acme|Salary/);
  expect(visitOf(7, null, true)).toMatchObject({ outcome: 'failed' });
});

test('a page that is a posting by its address and is not read as one was missed; any other page is nobody’s fault', () => {
  const other = {
    ...report(fromText({ text: 'x' }), EMPTY_PROFILE, NEVER_SEEN, new Date('2026-11-21')),
    posting: null,
    detection: { kind: 'other', via: null, site: null, why: '', partial: false },
  } as const;
  const outcomeAt = (url: string) => visitOf(1, other, namesPosting(url))?.outcome ?? null;
  expect(outcomeAt('https://www.linkedin.com/jobs/view/1234567890')).toBe('missed');
  expect(outcomeAt('https://www.linkedin.com/feed/')).toBeNull();
  expect(outcomeAt('https://example.com/')).toBeNull();
});

test('a site goes by its board’s name, or its host’s', () => {
  expect([siteAt('https://de.linkedin.com/jobs'), siteAt('https://www.example.com/a'), hostAt('https://www.example.com/a')]).toEqual([
    'linkedin',
    'example.com',
    'example.com',
  ]);
});
