import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { undo } from '../../../src/browser/storage/acts.ts';
import {
  binRows,
  closeSaved,
  countSaved,
  edit,
  emptyBin,
  eraseSaved,
  firstRows,
  getSaved,
  keptAmong,
  listSaved,
  row,
  rows,
  save,
  setForgotten,
} from '../../../src/browser/storage/saved.ts';
import { NEVER_SEEN } from '../../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../../src/core/match/profile.ts';
import { fromText } from '../../../src/core/posting/from-text.ts';
import { report } from '../../../src/core/report.ts';

const reportOf = (text: string) => report(fromText({ text, title: 'Cook' }), EMPTY_PROFILE, NEVER_SEEN, new Date('2026-11-21'));
const cook = reportOf('We are looking for a cook.');
const baker = reportOf('We are looking for a baker.');
const [id, other] = [cook.posting!.id, baker.posting!.id];
const on = (day: string) => new Date(`2026-11-${day}T10:00:00Z`);
const at = (day: string) => on(day).toISOString();

afterEach(async () => {
  await eraseSaved();
  closeSaved();
});

test('saving the same posting a hundred times at once keeps one record and every address', async () => {
  await Promise.all(Array.from({ length: 100 }, (_, i) => save(cook, `https://jobs.lever.co/${i % 3}`, at('21'))));
  const all = await listSaved();
  expect(all).toHaveLength(1);
  expect([...all[0]!.urls].sort()).toEqual(['https://jobs.lever.co/0', 'https://jobs.lever.co/1', 'https://jobs.lever.co/2']);
});

test('saving again keeps the first date and everything the person wrote', async () => {
  await save(cook, null, at('01'));
  await edit([id], { status: 'interviewing', round: 2, notes: 'They liked the soup.' }, on('10'));
  await save(cook, null, at('21'));
  expect(await getSaved(id)).toMatchObject({
    savedAt: at('01'),
    changedAt: at('21'),
    own: { status: 'interviewing', round: 2, notes: 'They liked the soup.' },
  });
});

test('a record comes back whole, its report and its words with it', async () => {
  await save(cook, null, at('01'));
  expect((await getSaved(id))!.report).toEqual(cook);
});

test('a forgotten posting can be taken back whole', async () => {
  const before = await save(cook, 'https://jobs.lever.co/1', at('21'));
  const act = await setForgotten([id], true, on('22'));
  expect(await listSaved()).toEqual([]);
  expect(await countSaved()).toBe(0);
  expect((await binRows()).map((kept) => kept.id)).toEqual([id]);
  expect(await undo(act!, on('23'))).toBe(1);
  const { report: _, log, urls, own } = (await getSaved(id))!;
  expect({ urls, own }).toEqual({ urls: before.urls, own: before.own });
  expect(log.map(({ what }) => what)).toEqual(['kept', 'forgotten', 'restored']);
  expect(await countSaved()).toBe(1);
});

test('a posting in the bin that is saved again comes out of it with its notes', async () => {
  await save(cook, null, at('01'));
  await edit([id], { notes: 'Ask about the oven.' }, on('02'));
  await setForgotten([id], true, on('03'));
  await save(cook, null, at('04'));
  expect(await row(id)).toMatchObject({ own: { notes: 'Ask about the oven.' } });
  expect(await countSaved()).toBe(1);
});

test('the bin is emptied of old postings only', async () => {
  await save(cook, null, at('01'));
  await save(baker, null, at('01'));
  await setForgotten([id], true, new Date('2026-10-02T10:00:00Z'));
  await setForgotten([other], true, on('20'));
  await emptyBin('2026-10-22T10:00:00Z');
  expect((await binRows()).map((kept) => kept.id)).toEqual([other]);
  expect(await getSaved(id)).toBeNull();
});

test('one edit of many is one act, and undoing it leaves what was changed since', async () => {
  await save(cook, null, at('01'));
  await save(baker, null, at('01'));
  const act = await edit([id, other, 'nobody/1'], { status: 'rejected', tags: ['kitchen'] }, on('02'));
  await edit([id], { tags: ['kitchen', 'night'], rating: 4 }, on('03'));
  expect(await undo(act!, on('04'))).toBe(2);
  expect((await row(id))!.own).toMatchObject({ status: 'saved', tags: ['kitchen', 'night'], rating: 4 });
  expect((await row(other))!.own).toMatchObject({ status: 'saved', tags: [] });
  expect(await undo(act!, on('05'))).toBe(0);
});

test('an edit that changes nothing is no act', async () => {
  await save(cook, null, at('01'));
  expect(await edit([id], { status: 'saved', tags: [] }, on('02'))).toBeNull();
  expect((await row(id))!.changedAt).toBe(at('01'));
});

test('the day of applying is noted by itself, once', async () => {
  await save(cook, null, at('01'));
  await edit([id], { status: 'applied' }, on('02'));
  await edit([id], { status: 'interviewing' }, on('03'));
  await edit([id], { status: 'applied' }, on('04'));
  expect((await row(id))!.own.dates).toEqual([{ what: 'applied', on: '2026-11-02' }]);
});

test('the newest comes first, however many are read at a time', async () => {
  const many = Array.from({ length: 7 }, (_, i) => reportOf(`We are looking for cook number ${i}.`));
  for (const [i, one] of many.entries()) await save(one, null, at(`0${1 + (i >> 1)}`));
  const all: string[] = [];
  for await (const chunk of rows(2)) all.push(...chunk.map((kept) => kept.savedAt));
  expect(all).toHaveLength(7);
  expect(all).toEqual([...all].sort().reverse());
  expect((await firstRows(3)).map((kept) => kept.savedAt)).toEqual(all.slice(0, 3));
  expect([...(await keptAmong([many[2]!.posting!.id, 'nobody/1'])).keys()]).toEqual([many[2]!.posting!.id]);
});

test('a page without a posting cannot be saved', async () => {
  const nothing = report(
    { detection: { kind: 'other', via: null, site: null, why: '', partial: false }, posting: null, cards: [] },
    EMPTY_PROFILE,
    NEVER_SEEN,
    new Date(0),
  );
  await expect(save(nothing, null, at('21'))).rejects.toThrow('There is no posting');
  expect(await countSaved()).toBe(0);
});
