import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { closeSaved, edit, eraseSaved, save, setForgotten } from '../../../src/browser/storage/saved.ts';
import { changedText, hide, known, noteGist, sight } from '../../../src/browser/storage/seen.ts';
import type { Gist } from '../../../src/core/glance.ts';
import { NEVER_SEEN } from '../../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../../src/core/match/profile.ts';
import { fromText } from '../../../src/core/posting/from-text.ts';
import type { Posting } from '../../../src/core/posting/posting.ts';
import { report } from '../../../src/core/report.ts';

const TEXT = `We bake bread for three hundred cafés in the north and look for someone to run the night shift.
You plan the doughs, look after four colleagues and keep the ovens in good order. We offer 2,900 a month.`;
const page = fromText({ text: TEXT, title: 'Night Baker', company: 'Blue Kite', location: 'Leeds' });
const baker: Posting = { ...page.posting!, id: 'board/1' };
const again = (over: Partial<Posting>): Posting => ({ ...baker, ...over });
const keep = (posting: Posting) =>
  save(report({ ...page, posting }, EMPTY_PROFILE, NEVER_SEEN, new Date('2026-11-01')), null, '2026-11-01T10:00:00Z');

afterEach(async () => {
  await eraseSaved();
  closeSaved();
});

test('a posting looked at twice within half an hour was seen once; the first day stays the first, even when the clock is set back', async () => {
  expect(await sight(baker, '2026-11-20T10:00:00Z')).toMatchObject({ firstSeen: '2026-11-20', timesSeen: 1 });
  expect(await sight(baker, '2026-11-20T10:10:00Z')).toMatchObject({ timesSeen: 1 });
  expect(await sight(baker, '2026-11-21T10:00:00Z')).toMatchObject({ firstSeen: '2026-11-20', timesSeen: 2 });
  expect(await sight(baker, '2020-01-01T10:00:00Z')).toMatchObject({ firstSeen: '2020-01-01', timesSeen: 3 });
});

test('what changed in its words is told with the day, and both texts can be read', async () => {
  await sight(baker, '2026-11-01T10:00:00Z');
  const next = again({ text: TEXT.replace('2,900', '2,400') });
  const { changes } = await sight(next, '2026-11-08T10:00:00Z');
  expect(changes).toEqual([{ on: '2026-11-08', added: [expect.stringContaining('2,400')], removed: [expect.stringContaining('2,900')] }]);
  expect(await changedText('board/1')).toEqual({ before: TEXT, after: next.text, at: '2026-11-08T10:00:00Z' });
  expect((await sight(next, '2026-11-09T10:00:00Z')).changes).toHaveLength(1);
});

describe('the same job', () => {
  const seenThen = async (over: Partial<Posting>, days: string) => {
    await sight(baker, '2026-10-01T10:00:00Z');
    return sight(again(over), `${days}T10:00:00Z`);
  };
  test('on another board is a copy', async () => {
    expect(await seenThen({ id: 'other/77' }, '2026-10-03')).toMatchObject({ duplicates: [{ id: 'board/1', kind: 'copy' }], reposts: [] });
  });
  test('of an agency is told as such', async () => {
    expect(await seenThen({ id: 'other/77', hiringOrganization: 'Talent Bridge' }, '2026-10-03')).toMatchObject({
      duplicates: [{ id: 'board/1', kind: 'agency', organization: 'Blue Kite' }],
    });
  });
  test('on the same board after a month is a repost, within days a copy', async () => {
    expect(await seenThen({ id: 'board/2' }, '2026-11-03')).toMatchObject({ reposts: [{ id: 'board/1', kind: 'repost' }], duplicates: [] });
    expect(await sight(again({ id: 'board/3' }), '2026-11-04T10:00:00Z')).toMatchObject({ duplicates: [{ id: 'board/2', kind: 'copy' }] });
  });
  test('open again after it was closed is a repost', async () => {
    await sight(again({ closed: true }), '2026-10-01T10:00:00Z');
    expect(await sight(baker, '2026-10-20T10:00:00Z')).toMatchObject({
      reposts: [{ id: 'board/1', kind: 'repost', lastSeen: '2026-10-20' }],
    });
  });
  test('in another town is a sibling and nothing more', async () => {
    expect(await seenThen({ id: 'board/2', jobLocation: ['York'] }, '2026-11-03')).toMatchObject({
      siblings: [{ id: 'board/1', kind: 'sibling' }],
      reposts: [],
      duplicates: [],
    });
  });
});

test('what the person decided is told, of this posting and of the same job elsewhere', async () => {
  await sight(baker, '2026-10-01T10:00:00Z');
  expect((await sight(baker, '2026-10-01T10:00:00Z')).decided).toBeNull();
  await keep(baker);
  await edit(['board/1'], { status: 'rejected' }, new Date('2026-11-02T10:00:00Z'));
  const decided = { id: 'board/1', status: 'rejected', on: '2026-11-02' };
  expect((await sight(baker, '2026-11-03T10:00:00Z')).decided).toEqual(decided);
  expect((await sight(again({ id: 'other/77' }), '2026-11-03T10:00:00Z')).decided).toEqual(decided);
  expect((await sight(again({ id: 'other/78', jobLocation: ['York'] }), '2026-11-03T10:00:00Z')).decided).toBeNull();
});

test('a list is told which of its postings were hidden, saved, seen, and nothing of the rest', async () => {
  await keep(baker);
  await sight(baker, '2026-11-01T10:00:00Z');
  await sight(again({ id: 'generic/seen' }), '2026-11-01T10:00:00Z');
  await hide('generic/never-opened', true, '2026-11-01T10:00:00Z');
  const ids = ['board/1', 'generic/seen', 'generic/new', 'generic/never-opened'];
  expect([...(await known(ids, 'me'))].map(([id, { what }]) => [id, what])).toEqual([
    ['board/1', 'saved'],
    ['generic/seen', 'seen'],
    ['generic/never-opened', 'hidden'],
  ]);
  await setForgotten(['board/1'], true, new Date('2026-11-02'));
  expect((await known(['board/1'], 'me')).get('board/1')?.what).toBe('seen');
});

test('what was found when a posting was read is told again on lists; its score to the profile it was judged for alone', async () => {
  const GIST: Gist = {
    score: 78,
    judged: 8,
    of: 11,
    broken: false,
    pay: null,
    places: ['Leeds'],
    mode: 'onsite',
    scam: 'danger',
    warning: 'fee',
  };
  const gistFor = async (id: string, reader: string) => (await known([id], reader)).get(id)?.gist;
  await noteGist('board/1', GIST, 'me');
  expect(await gistFor('board/1', 'me')).toBeUndefined();
  await sight(baker, '2026-11-01T10:00:00Z');
  expect(await gistFor('board/1', 'me')).toBeNull();
  await noteGist('board/1', GIST, 'me');
  expect(await gistFor('board/1', 'me')).toEqual(GIST);
  expect(await gistFor('board/1', 'somebody else')).toEqual({ ...GIST, score: null });
  await sight(baker, '2026-11-03T10:00:00Z');
  expect(await gistFor('board/1', 'me')).toEqual(GIST);
});

test('a posting that is kept shows on lists what it was kept with, though this machine never read it', async () => {
  await keep(baker);
  expect((await known(['board/1'], 'me')).get('board/1')).toMatchObject({
    what: 'saved',
    gist: { score: null, places: ['Leeds'], scam: 'none' },
  });
});
