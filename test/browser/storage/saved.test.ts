import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import {
  closeSaved,
  countSaved,
  emptyBin,
  eraseSaved,
  getSaved,
  known,
  listSaved,
  save,
  setForgotten,
  sight,
} from '../../../src/browser/storage/saved.ts';
import { NEVER_SEEN } from '../../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../../src/core/match/profile.ts';
import { fromText } from '../../../src/core/posting/from-text.ts';
import { report } from '../../../src/core/report.ts';

const reportOf = (text: string) => report(fromText({ text, title: 'Cook' }), EMPTY_PROFILE, NEVER_SEEN, new Date('2026-11-21'));
const cook = reportOf('We are looking for a cook.');
const id = cook.posting!.id;

afterEach(async () => {
  await eraseSaved();
  closeSaved();
});

test('saving the same posting a hundred times at once keeps one record and every address', async () => {
  await Promise.all(Array.from({ length: 100 }, (_, i) => save(cook, `https://jobs.lever.co/${i % 3}`, '2026-11-21T10:00:00Z')));
  const all = await listSaved();
  expect(all).toHaveLength(1);
  expect([...all[0]!.urls].sort()).toEqual(['https://jobs.lever.co/0', 'https://jobs.lever.co/1', 'https://jobs.lever.co/2']);
});

test('saving again keeps the first date', async () => {
  await save(cook, null, '2026-11-01T10:00:00Z');
  await save(cook, null, '2026-11-21T10:00:00Z');
  expect(await getSaved(id)).toMatchObject({ savedAt: '2026-11-01T10:00:00Z', changedAt: '2026-11-21T10:00:00Z' });
});

test('a forgotten posting can be taken back whole', async () => {
  const before = await save(cook, 'https://jobs.lever.co/1', '2026-11-21T10:00:00Z');
  await setForgotten(id, '2026-11-21T11:00:00Z');
  expect(await listSaved()).toEqual([]);
  expect(await countSaved()).toBe(0);
  await setForgotten(id, null);
  expect(await listSaved()).toEqual([before]);
  expect(await countSaved()).toBe(1);
});

test('the bin is emptied of old postings only', async () => {
  const other = reportOf('We are looking for a baker.');
  await save(cook, null, '2026-10-01T10:00:00Z');
  await save(other, null, '2026-10-01T10:00:00Z');
  await setForgotten(id, '2026-10-02T10:00:00Z');
  await setForgotten(other.posting!.id, '2026-11-20T10:00:00Z');
  await emptyBin('2026-10-22T10:00:00Z');
  await setForgotten(id, null);
  await setForgotten(other.posting!.id, null);
  expect((await listSaved()).map((saved) => saved.id)).toEqual([other.posting!.id]);
});

test('the newest comes first', async () => {
  await save(cook, null, '2026-11-01T10:00:00Z');
  const other = reportOf('We are looking for a baker.');
  await save(other, null, '2026-11-20T10:00:00Z');
  expect((await listSaved()).map((saved) => saved.id)).toEqual([other.posting!.id, id]);
});

test('a posting looked at twice within half an hour was seen once; the first day stays the first, even when the clock is set back', async () => {
  expect(await sight(id, '2026-11-20T10:00:00Z')).toMatchObject({ firstSeen: '2026-11-20', timesSeen: 1 });
  expect(await sight(id, '2026-11-20T10:10:00Z')).toMatchObject({ timesSeen: 1 });
  expect(await sight(id, '2026-11-21T10:00:00Z')).toMatchObject({ firstSeen: '2026-11-20', timesSeen: 2 });
  expect(await sight(id, '2020-01-01T10:00:00Z')).toMatchObject({ firstSeen: '2020-01-01', timesSeen: 3 });
});

test('a page without a posting cannot be saved', async () => {
  const nothing = report(
    { detection: { kind: 'other', via: null, site: null, why: '', partial: false }, posting: null, cards: [] },
    EMPTY_PROFILE,
    NEVER_SEEN,
    new Date(0),
  );
  await expect(save(nothing, null, '2026-11-21T10:00:00Z')).rejects.toThrow('There is no posting');
});

test('a list is told which of its postings were saved, which were seen, and nothing of the rest', async () => {
  await save(cook, null, '2026-11-01T10:00:00Z');
  await sight(id, '2026-11-01T10:00:00Z');
  await sight('generic/seen', '2026-11-01T10:00:00Z');
  expect([...(await known([id, 'generic/seen', 'generic/new']))]).toEqual([
    [id, 'saved'],
    ['generic/seen', 'seen'],
  ]);
  await setForgotten(id, '2026-11-02T10:00:00Z');
  expect((await known([id])).get(id)).toBe('seen');
});
