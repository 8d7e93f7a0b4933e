import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';

/** What each device keeps for itself, and what the browser carries between them. */
let local = new Map<string, unknown>();
const carried = new Map<string, unknown>();
const area = (map: () => Map<string, unknown>) => ({
  get: async (key: string | null) => {
    const all = Object.fromEntries(structuredClone([...map()]));
    return key === null ? all : key in all ? { [key]: all[key] } : {};
  },
  set: async (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) map().set(key, structuredClone(value));
  },
});
vi.mock('webextension-polyfill', () => ({
  default: { storage: { local: area(() => local), sync: area(() => carried), onChanged: { addListener() {}, removeListener() {} } } },
}));

const { syncItem, syncOnce } = await import('../../../src/browser/storage/sync.ts');
const { getItem, setItem } = await import('../../../src/browser/storage/item.ts');
const { items } = await import('../../../src/browser/storage/items.ts');
const { closeSaved, countSaved, edit, row, save, setForgotten } = await import('../../../src/browser/storage/saved.ts');

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
  expect(await getItem(syncItem)).toMatchObject({ held: 1, left: 0, problem: null });
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
