import { expect, test } from 'vitest';
import { findStaleness } from '../../../src/core/analyse/staleness.ts';
import type { Posting } from '../../../src/core/posting/posting.ts';
import { subjectOf } from './posting-of.ts';

// The day is 2026-11-21.
const idsOf = (known: Partial<Posting>, text = 'We build boats.') => findStaleness(subjectOf(text, known)).map(({ id }) => id);

test.each<[string, Partial<Posting>, string[]]>([
  ['posted three months ago', { datePosted: '2026-08-20' }, ['posted-long-ago']],
  ['posted last week', { datePosted: '2026-11-14T08:00:00Z' }, []],
  ['open until yesterday', { validThrough: '2026-11-20' }, ['past-valid-through']],
  ['open until today', { validThrough: '2026-11-21' }, []],
  ['the epoch is how boards write nothing', { datePosted: '1970-01-01', validThrough: '1970-01-01' }, []],
  ['a last day before the first says nothing', { datePosted: '2026-11-01', validThrough: '2026-01-01' }, []],
  ['no dates at all', {}, []],
  ['no date in the field', { datePosted: 'yesterday' }, []],
  ['closed by the page', { closed: true }, ['closed']],
])('%s', (_, known, ids) => expect(idsOf(known)).toEqual(ids));

test('reads from the text that it is closed or put up again, and quotes it', () => {
  const [closed] = findStaleness(subjectOf('Tester\nNo longer accepting applications'));
  expect(closed).toMatchObject({
    id: 'closed',
    group: 'stale',
    severity: 'info',
    evidence: [{ quote: 'No longer accepting applications' }],
  });
  expect(idsOf({}, 'Reposted 2 weeks ago\nTester')).toEqual(['reposted']);
  expect(idsOf({}, 'Вакансия в архиве')).toEqual(['closed']);
});

test('a warning about age is always for information only', () => {
  const warnings = findStaleness(subjectOf('Reposted 2 weeks ago', { datePosted: '2020-01-01', validThrough: '2020-02-01', closed: true }));
  expect(warnings).toHaveLength(4);
  expect(warnings.every(({ group, severity }) => group === 'stale' && severity === 'info')).toBe(true);
});
