import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';

vi.mock('../../../src/browser/api.ts', () => ({
  browser: { storage: { local: { get: async () => ({}) }, onChanged: { addListener() {}, removeListener() {} } } },
}));

const { undo } = await import('../../../src/browser/storage/acts.ts');
const { applyImport, exportBackup, planImport } = await import('../../../src/browser/storage/backup.ts');
const { closeSaved, countSaved, edit, eraseSaved, getSaved, listSaved, binRows, row, save, setForgotten } = await import(
  '../../../src/browser/storage/saved.ts'
);

import { readBackup } from '../../../src/core/saved/backup.ts';
import { ANALYST, COOK, judge, savedOf } from '../../core/saved/records.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const LATER = new Date('2026-11-23T10:00:00Z');
const cook = savedOf(COOK, { status: 'applied', notes: 'from the file' });
const analyst = savedOf(ANALYST);

afterEach(async () => {
  await eraseSaved();
  closeSaved();
});

const taken = (file: string) => {
  const read = readBackup(file);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.saved;
};

test('everything that is kept goes out, and comes back the same after everything was deleted, the bin included', async () => {
  await save(judge(COOK), 'https://jobs.example/1', '2026-11-20T10:00:00.000Z');
  await save(judge(ANALYST), null, '2026-11-21T10:00:00.000Z');
  await edit(
    [cook.id],
    { notes: '«да»\n\u2028 "no"', contacts: [{ name: 'Ann', role: '', email: '', phone: '', url: '', note: '' }] },
    NOW,
  );
  await setForgotten([analyst.id], true, NOW);
  const [before, bin] = [await listSaved(), await binRows()];
  const file = await (await exportBackup(NOW)).text();
  await eraseSaved();
  expect(await countSaved()).toBe(0);
  const saved = taken(file);
  expect(await planImport(saved)).toEqual({ added: 2, changed: 0, same: 0, binned: 1 });
  await applyImport(saved, LATER);
  expect(await listSaved()).toEqual(before);
  expect(await binRows()).toEqual(bin);
  expect(await planImport(saved)).toEqual({ added: 0, changed: 0, same: 2, binned: 1 });
  expect(await applyImport(saved, LATER)).toBeNull();
});

test('what is kept is merged with a file, never overwritten by it', async () => {
  await save(judge(COOK), null, '2026-11-21T10:00:00.000Z');
  await edit([cook.id], { notes: 'from the person', rating: 5 }, NOW);
  expect(await planImport([cook, analyst])).toEqual({ added: 1, changed: 1, same: 0, binned: 0 });
  await applyImport([cook, analyst], LATER);
  expect((await row(cook.id))!.own).toMatchObject({ notes: 'from the person', rating: 5, status: 'applied' });
  expect(await countSaved()).toBe(2);
});

test('an import can be taken back: what came in goes to the bin, what was merged is as it was', async () => {
  await save(judge(COOK), null, '2026-11-21T10:00:00.000Z');
  const before = (await getSaved(cook.id))!;
  const act = await applyImport([{ ...cook, readAt: '2027-01-01T00:00:00Z' }, analyst], NOW);
  await edit([cook.id], { rating: 2 }, NOW);
  expect(await undo(act!, LATER)).toBe(2);
  expect((await getSaved(cook.id))!).toMatchObject({ own: { ...before.own, rating: 2 }, report: before.report });
  expect((await binRows()).map(({ id }) => id)).toEqual([analyst.id]);
});

test('what one device wrote after hearing another’s file is the later, even by a clock that is behind', async () => {
  const ahead = savedOf(COOK, { notes: 'ahead' }, 'ahead', '2030-01-01T00:00:00.000Z');
  await applyImport([ahead], NOW);
  await edit([cook.id], { notes: 'mine' }, LATER);
  await applyImport([ahead], LATER);
  expect((await row(cook.id))!.own.notes).toBe('mine');
});
