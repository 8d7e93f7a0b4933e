import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { undo } from '../../../src/browser/storage/acts.ts';
import { NAME, VERSION } from '../../../src/browser/storage/database.ts';
import { binRows, closeSaved, countSaved, edit, getSaved, listSaved, save, storeState } from '../../../src/browser/storage/saved.ts';
import { sight } from '../../../src/browser/storage/seen.ts';
import type { Saved } from '../../../src/core/saved/record.ts';
import { COOK, judge } from '../../core/saved/records.ts';

type Golden = { stores: { saved: Saved[]; seen: { id: string }[] } };
const golden = (version: number): Golden => JSON.parse(readFileSync(join(import.meta.dirname, `database.v${version}.json`), 'utf8'));

/** A database as version 1 left it. */
async function first({ stores }: Golden) {
  const db = await openDB(NAME, 1, {
    upgrade(old) {
      const saved = old.createObjectStore('saved', { keyPath: 'id' });
      saved.createIndex('savedAt', 'savedAt');
      saved.createIndex('forgottenAt', 'forgottenAt');
      old.createObjectStore('seen', { keyPath: 'id' }).createIndex('lastSeen', 'lastSeen');
    },
  });
  for (const record of stores.saved) await db.put('saved', record);
  for (const record of stores.seen) await db.put('seen', record);
  return db;
}

type Dump = { stores: Record<string, unknown[]> };
const dump = (version: number): Dump => JSON.parse(readFileSync(join(import.meta.dirname, `database.v${version}.json`), 'utf8'));

/** A database as version 2 left it. */
async function second({ stores }: Dump) {
  const db = await openDB(NAME, 2, {
    upgrade(old) {
      const saved = old.createObjectStore('saved', { keyPath: 'id' });
      saved.createIndex('forgottenAt', 'forgottenAt');
      saved.createIndex('newest', ['newest', 'id']);
      saved.createIndex('nextAt', 'own.next.at');
      const seen = old.createObjectStore('seen', { keyPath: 'id' });
      seen.createIndex('lastSeen', 'lastSeen');
      seen.createIndex('bands', 'bands', { multiEntry: true });
      old.createObjectStore('reports', { keyPath: 'id' });
      old.createObjectStore('texts', { keyPath: 'id' }).createIndex('at', 'at');
      old.createObjectStore('acts', { keyPath: 'n', autoIncrement: true }).createIndex('at', 'at');
      old.createObjectStore('meta');
    },
  });
  for (const [name, records] of Object.entries(stores)) {
    for (const record of records) {
      if (name === 'meta') await db.put(name, ...((record as [string, unknown]).toReversed() as [unknown, string]));
      else await db.put(name, record);
    }
  }
  return db;
}

afterEach(async () => {
  closeSaved();
  await new Promise((done) => {
    indexedDB.deleteDatabase(NAME).onsuccess = done;
  });
});

test('what version 1 kept is all there in the next: every word, report, address, date, the bin and the memory', async () => {
  const { stores } = golden(1);
  (await first(golden(1))).close();
  expect(await storeState()).toBe('open');
  const live = stores.saved.filter(({ forgottenAt }) => forgottenAt === undefined);
  expect(await countSaved()).toBe(live.length);
  for (const { id, report, urls, savedAt, changedAt } of live) {
    expect(await getSaved(id)).toMatchObject({ id, report, urls, savedAt, changedAt, own: { status: 'saved' } });
  }
  expect((await binRows()).map(({ id }) => id)).toEqual(stores.saved.filter(({ forgottenAt }) => forgottenAt).map(({ id }) => id));
  const cook = live.find(({ report }) => report.posting!.title === 'Cook')!;
  expect(await sight(cook.report.posting!, '2026-11-20T10:00:00Z')).toMatchObject({ firstSeen: '2026-10-30' });
});

test('an older window of ours steps aside for the upgrade', async () => {
  const old = await first(golden(1));
  old.addEventListener('versionchange', () => old.close());
  expect(await countSaved()).toBe(2);
});

test('a window of ours steps aside for a newer version, and says afterwards that it only reads', async () => {
  await save(judge(COOK), null, '2026-11-21T10:00:00Z');
  const newer = await openDB(NAME, VERSION + 1, { upgrade: (db) => void db.createObjectStore('later') });
  newer.close();
  expect(await storeState()).toBe('read-only');
  expect(await countSaved()).toBe(1);
}, 5_000);

test('a record nobody can read is put aside whole and stops no other', async () => {
  const { stores } = golden(1);
  const broken = { id: 'zzz', savedAt: '2026-11-01' } as Saved;
  (await first({ stores: { ...stores, saved: [...stores.saved, broken] } })).close();
  expect(await countSaved()).toBe(2);
  const db = await openDB(NAME);
  expect(await db.get('meta', 'broken:zzz')).toEqual(broken);
  db.close();
});

test('an upgrade that fails halfway leaves the old database as it was', async () => {
  const { stores } = golden(1);
  const old = await first(golden(1));
  old.close();
  const put = vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(() => {
    throw new Error('the browser is tired');
  });
  expect(await storeState()).toBe('closed');
  put.mockRestore();
  const db = await openDB(NAME);
  expect(db.version).toBe(1);
  expect(await db.getAll('saved')).toEqual(stores.saved);
  db.close();
  expect(await countSaved()).toBe(2);
});

test('what a newer version has written is read and never changed', async () => {
  (await first(golden(1))).close();
  const before = await listSaved();
  closeSaved();
  (await openDB(NAME, VERSION + 1, { upgrade: (db) => void db.createObjectStore('later') })).close();
  expect(await storeState()).toBe('read-only');
  expect(await listSaved()).toEqual(before);
  await expect(save(before[0]!.report, null, '2026-11-21T10:00:00Z')).rejects.toThrow('newer version');
  await expect(edit([before[0]!.id], { notes: 'x' }, new Date())).rejects.toThrow('newer version');
  expect(await listSaved()).toEqual(before);
});

test('what version 2 kept is all there in the next: records, reports, the bin, memory, acts that can be undone, the clock', async () => {
  const { stores } = dump(2);
  (await second(dump(2))).close();
  expect(await storeState()).toBe('open');
  const db = await openDB(NAME);
  expect(db.version).toBe(VERSION);
  for (const [name, records] of Object.entries(stores)) {
    if (name === 'meta') for (const [key, value] of records as [string, unknown][]) expect(await db.get('meta', key)).toEqual(value);
    else expect(await db.getAll(name)).toEqual(records);
  }
  db.close();
  const cook = (await listSaved()).find(({ brief }) => brief.title === 'Cook')!;
  expect(cook).toMatchObject({ own: { status: 'applied', notes: 'Ask for Dana.', next: { at: '2026-12-01' } }, brief: { hasText: true } });
  expect(cook.report.posting!.text).toContain('kitchen');
  expect((await binRows()).map(({ brief }) => brief.organization)).toEqual(['Северный ветер']);
  expect(await undo(1, new Date('2026-11-21T10:00:00Z'))).toBe(1);
  expect((await getSaved(cook.id))!.own).toMatchObject({ status: 'saved', notes: '' });
  expect(await sight(cook.report.posting!, '2026-11-20T10:00:00Z')).toMatchObject({ firstSeen: '2026-10-30', timesSeen: 3 });
});

test('every version that went out has its golden database', () => {
  for (let version = 1; version < VERSION; version += 1) expect(Object.keys(dump(version).stores)).toContain('saved');
});
