import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';

let refusal: Error | null = null;
/** What each device keeps for itself, and what the browser carries between them. */
let local = new Map<string, unknown>();
const carried = new Map<string, unknown>();
const area = (map: () => Map<string, unknown>) => ({
  get: async (key: string | null) => {
    const all = Object.fromEntries(structuredClone([...map()]));
    return key === null ? all : key in all ? { [key]: all[key] } : {};
  },
  set: async (values: Record<string, unknown>) => {
    if (map() === carried && refusal) throw refusal;
    for (const [key, value] of Object.entries(values)) map().set(key, structuredClone(value));
  },
});
vi.mock('../../../src/browser/api.ts', () => ({
  browser: { storage: { local: area(() => local), sync: area(() => carried), onChanged: { addListener() {}, removeListener() {} } } },
}));

const { syncOnce } = await import('../../../src/browser/storage/sync.ts');
const { exportBackup } = await import('../../../src/browser/storage/backup.ts');
const { getItem, setItem } = await import('../../../src/browser/storage/item.ts');
const { items } = await import('../../../src/browser/storage/all-items.ts');
const { changeProfiles, setProfile } = await import('../../../src/browser/storage/profiles.ts');
const { closeSaved, countSaved, edit, row, save, setForgotten } = await import('../../../src/browser/storage/saved.ts');

import type { Profile } from '../../../src/core/match/profile.ts';
import { activeOf, add, remove } from '../../../src/core/match/profiles.ts';
import { readBackup } from '../../../src/core/saved/backup.ts';
import { bytesOf, packed, unpacked } from '../../../src/core/saved/sync-index.ts';
import { ANALYST, COOK, judge } from '../../core/saved/records.ts';

const devices = new Map<string, { idb: IDBFactory; local: Map<string, unknown> }>();
function on(name: string): void {
  const device = devices.get(name) ?? { idb: new IDBFactory(), local: new Map() };
  devices.set(name, device);
  closeSaved();
  globalThis.indexedDB = device.idb;
  local = device.local;
}
const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 10, minute));
const id = judge(COOK).posting!.id;

beforeEach(() => {
  devices.clear();
  carried.clear();
  refusal = null;
});

test('what is kept and written on one device is known on the other, without its words; each field is the one written last', async () => {
  on('desk');
  await save(judge(COOK), 'https://jobs.example/1', at(0).toISOString());
  await edit([id], { status: 'applied', notes: 'from the desk' }, at(1));
  await syncOnce(at(2));
  on('phone');
  await syncOnce(at(3));
  expect(await row(id)).toMatchObject({
    own: { status: 'applied', notes: 'from the desk' },
    urls: ['https://jobs.example/1'],
    brief: { title: 'Cook', organization: 'Blue Kite', hasText: false },
  });
  expect(JSON.stringify([...carried])).not.toContain('kitchen');
  // The phone's clock is an hour behind; it has read what the desk wrote
  await edit([id], { notes: 'from the phone' }, at(-57));
  await syncOnce(at(-56));
  on('desk');
  await edit([id], { rating: 5 }, at(4));
  await syncOnce(at(5));
  expect((await row(id))!).toMatchObject({ own: { status: 'applied', notes: 'from the phone', rating: 5 }, brief: { hasText: true } });
  on('phone');
  await syncOnce(at(6));
  expect((await row(id))!.own).toMatchObject({ notes: 'from the phone', rating: 5 });
});

test('what only another device has read goes out in a backup, and comes in again', async () => {
  on('desk');
  await save(judge(COOK), 'https://jobs.example/1', at(0).toISOString());
  await edit([id], { notes: 'from the desk' }, at(1));
  await syncOnce(at(2));
  on('phone');
  await syncOnce(at(3));
  const read = readBackup(await (await exportBackup(at(4))).text());
  expect(read).toMatchObject({ ok: true, saved: [{ id, own: { notes: 'from the desk' } }] });
});

test('what is thrown away on one is thrown away on the other, and nowhere comes back', async () => {
  on('desk');
  await save(judge(COOK), null, at(0).toISOString());
  await edit([id], { rating: 3 }, at(0));
  await syncOnce(at(1));
  on('phone');
  await syncOnce(at(2));
  await setForgotten([id], true, at(3));
  await syncOnce(at(4));
  on('desk');
  await syncOnce(at(5));
  expect(await countSaved()).toBe(0);
  on('third');
  await syncOnce(at(6));
  expect(await countSaved()).toBe(0);
});

test('settings and profile follow field by field, and a new device overwrites nothing with what is usual', async () => {
  on('desk');
  await setItem(items.settings, { ...items.settings.fallback, theme: 'dark' });
  await syncOnce(at(0));
  on('phone');
  await setItem(items.settings, { ...items.settings.fallback, language: 'ru' });
  await syncOnce(at(1));
  expect(await getItem(items.settings)).toMatchObject({ theme: 'dark', language: 'ru' });
  on('desk');
  await syncOnce(at(2));
  expect(await getItem(items.settings)).toMatchObject({ theme: 'dark', language: 'ru' });
});

test('a round that has nothing to say writes nothing', async () => {
  on('desk');
  await save(judge(ANALYST), null, at(0).toISOString());
  await syncOnce(at(1));
  const before = JSON.stringify([...carried]);
  await syncOnce(at(2));
  await syncOnce(at(3));
  expect(JSON.stringify([...carried])).toBe(before);
  expect(await getItem(items.synced)).toMatchObject({ held: 1, left: 0, problem: null });
});

test('the quota holds those changed last, and what found no room is counted', () => {
  const entries = Array.from({ length: 2_000 }, (_, i) => ({
    id: `board/${i}`,
    url: `https://jobs.example/вакансия/${i}`,
    title: `Повар ${i}`,
    organization: 'Blue Kite',
    savedAt: at(0).toISOString(),
    changedAt: new Date(at(0).getTime() + i * 1000).toISOString(),
    fields: {},
  }));
  const { buckets, held, left } = packed(entries);
  expect(held + left).toBe(2_000);
  expect(held).toBeGreaterThan(250);
  for (const [key, value] of Object.entries(buckets)) expect(bytesOf(JSON.stringify(value)) + key.length).toBeLessThanOrEqual(8_192);
  expect(unpacked(buckets)).toHaveLength(held);
  expect(unpacked(buckets).some((entry) => entry.id === 'board/1999')).toBe(true);
  expect(unpacked({ ...buckets, b0: 'scribble', b1: [{ id: 5 }], b2: 7 }).every((entry) => typeof entry.id === 'string')).toBe(true);
});

const profileOf = async () => activeOf(await getItem(items.profile)).profile;
const write = async (some: Partial<Profile>) => setProfile({ ...(await profileOf()), ...some });

test('two devices that write on one posting and one profile at the same time lose nothing: each field is its later writer’s', async () => {
  on('desk');
  await save(judge(COOK), null, at(0).toISOString());
  await write({ titles: ['Cook'] });
  await syncOnce(at(1));
  on('phone');
  await syncOnce(at(2));
  expect(await profileOf()).toMatchObject({ titles: ['Cook'] });
  // Neither knows of the other's; the phone's clock is a day ahead
  await edit([id], { notes: 'phone', rating: 4 }, at(24 * 60 + 3));
  await write({ yearsOfExperience: 4 });
  await syncOnce(at(24 * 60 + 4));
  on('desk');
  await edit([id], { notes: 'desk', tags: ['near'] }, at(3));
  await write({ willRelocate: true });
  await syncOnce(at(4));
  // The desk has heard the phone's clock: what it writes now is the later, though its own clock is a day behind
  await edit([id], { notes: 'desk, after reading' }, at(5));
  await write({ titles: ['Chef'] });
  await syncOnce(at(6));
  on('phone');
  await syncOnce(at(24 * 60 + 7));
  for (const device of ['phone', 'desk']) {
    on(device);
    expect((await row(id))!.own).toMatchObject({ notes: 'desk, after reading', rating: 4, tags: ['near'] });
    expect(await profileOf()).toMatchObject({ titles: ['Chef'], yearsOfExperience: 4, willRelocate: true });
  }
});

test('a second career goes along, and one that was taken away is gone; which is in use is each device’s own', async () => {
  on('desk');
  await write({ titles: ['Cook'] });
  await changeProfiles((all) => add(all, 'Driver'));
  await write({ titles: ['Driver'] });
  await syncOnce(at(1));
  on('phone');
  await syncOnce(at(2));
  const there = await getItem(items.profile);
  expect(there.list.map(({ label, profile }) => [label, profile.titles])).toEqual([
    ['', ['Cook']],
    ['Driver', ['Driver']],
  ]);
  expect(there.active).toBe('1');
  await changeProfiles((all) => remove(all, '2'));
  await syncOnce(at(3));
  on('desk');
  await syncOnce(at(4));
  expect((await getItem(items.profile)).list).toHaveLength(1);
  expect(await profileOf()).toMatchObject({ titles: ['Cook'] });
});

test.each([
  ['QUOTA_BYTES quota exceeded', 'full'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'often'],
  ['An unexpected error occurred', 'failed'],
])('what the browser refuses (%s) is noted, harms nothing here, and is forgotten when it goes through', async (words, problem) => {
  on('desk');
  await save(judge(COOK), null, at(0).toISOString());
  refusal = new Error(words);
  await expect(syncOnce(at(1))).rejects.toThrow();
  expect(await getItem(items.synced)).toMatchObject({ problem });
  expect(await countSaved()).toBe(1);
  refusal = null;
  await syncOnce(at(2));
  expect(await getItem(items.synced)).toMatchObject({ problem: null, held: 1 });
});

test('a résumé that is too long stays here and is named; the rest goes along', async () => {
  on('desk');
  await write({ resumeText: 'kitchen '.repeat(2_000), titles: ['Cook'] });
  await syncOnce(at(1));
  expect(await getItem(items.synced)).toMatchObject({ tooLong: ['profile.1.resumeText'], problem: null });
  on('phone');
  await syncOnce(at(2));
  expect(await profileOf()).toMatchObject({ titles: ['Cook'], resumeText: '' });
});
