import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { COOK, judge } from '../core/saved/records.ts';
import { anyJson, damaged, expectCleanWorld, guardWorld, junk, keysOf, POISON, times } from './hostile.ts';

const local = new Map<string, unknown>();
let carried: Record<string, unknown> = {};
vi.mock('../../src/browser/api.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: structuredClone(local.get(key)) } : {}),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) local.set(key, structuredClone(value));
        },
      },
      sync: {
        get: async () => structuredClone(carried),
        set: async (values: Record<string, unknown>) => {
          carried = { ...carried, ...structuredClone(values) };
        },
      },
      onChanged: { addListener() {}, removeListener() {} },
    },
  },
}));
const { syncOnce } = await import('../../src/browser/storage/sync.ts');
const { exportBackup } = await import('../../src/browser/storage/backup.ts');
const { getItem, setItem } = await import('../../src/browser/storage/item.ts');
const { items } = await import('../../src/browser/storage/all-items.ts');
const { setProfile } = await import('../../src/browser/storage/profiles.ts');
const { edit, eraseSaved, row, save } = await import('../../src/browser/storage/saved.ts');
const { readBackup } = await import('../../src/core/saved/backup.ts');
const { EMPTY_PROFILE } = await import('../../src/core/match/profile.ts');

guardWorld();
vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeEach(() => local.clear());
afterEach(expectCleanWorld);

const AT = new Date('2026-11-21T10:00:00Z');
const id = judge(COOK).posting!.id;
const STAMP = 'zzzzzzzzz0000.other';

/** What one device with a profile, settings and a kept posting writes for the others. */
async function written(): Promise<Record<string, unknown>> {
  carried = {};
  await save(judge(COOK), 'https://jobs.example/1', AT.toISOString());
  await edit([id], { status: 'applied', notes: 'x', next: { what: 'call', at: '2026-12-01' }, tags: ['a'], rating: 3 }, AT);
  await edit(
    [id],
    { contacts: [{ name: 'Ann', role: '', email: '', phone: '', url: '', note: '' }], dates: [{ what: 'applied', on: '2026-11-21' }] },
    AT,
  );
  await setProfile({ ...EMPTY_PROFILE, name: 'Ann', titles: ['Cook'], skills: [{ name: 'Python', years: 3, level: null }] });
  await setItem(items.settings, { ...(await getItem(items.settings)), unmarkedHosts: ['a.example'] });
  await syncOnce(AT);
  return carried;
}

test('whatever lies in the browser’s sync: a round takes it in or passes it over, and what is kept can still be written down and read back', async () => {
  const whole = await written();
  expect(Object.keys(whole).length).toBeGreaterThan(10);
  const keys = [...Object.keys(whole), ...keysOf(whole)];
  const area = fc.oneof(
    fc.tuple(fc.nat(), junk).map(([where, what]) => damaged(whole, where, what) as Record<string, unknown>),
    fc
      .tuple(fc.nat(), junk, fc.nat(), junk)
      .map(([a, one, b, other]) => damaged(damaged(whole, a, one), b, other) as Record<string, unknown>),
    anyJson(keys).map((text) => ({ ...whole, ...(JSON.parse(text) as object) })),
    // Computed, a name is a key and nothing else
    fc
      .tuple(fc.constantFrom('p:', 'p:settings.', 'p:profile.1.', 'p:profile.', ''), fc.constantFrom(...POISON), junk)
      .map(([kind, name, value]) => ({ ...whole, [`${kind}${name}`]: { stamp: STAMP, value } })),
  );
  await fc.assert(
    fc.asyncProperty(area, fc.boolean(), async (found, known) => {
      local.clear();
      await eraseSaved();
      if (known) {
        await save(judge(COOK), 'https://jobs.example/1', AT.toISOString());
        await edit([id], { notes: 'of this device' }, new Date(AT.getTime() + 1));
      }
      carried = found;
      await syncOnce(new Date(AT.getTime() + 60_000));
      if (known) expect((await row(id))?.urls).toContain('https://jobs.example/1');
      for (const item of [items.settings, items.profile] as unknown as (typeof items)['shelf'][])
        expect(item.shape(await getItem(item))).toEqual(await getItem(item));
      const read = readBackup(await (await exportBackup(AT)).text());
      expect(read.ok ? [] : read.faults).toEqual([]);
      await syncOnce(new Date(AT.getTime() + 120_000));
    }),
    times(200),
  );
});
