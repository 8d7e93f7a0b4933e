import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Item } from '../../../src/browser/storage/item.ts';
import { EMPTY_PROFILE } from '../../../src/core/match/profile.ts';
import { activeOf, editActive } from '../../../src/core/match/profiles.ts';

const local = new Map<string, unknown>();
vi.mock('../../../src/browser/api.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: local.get(key) } : {}),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) local.set(key, value);
        },
      },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));
const { getItem, setItem, upgrade } = await import('../../../src/browser/storage/item.ts');
const { items } = await import('../../../src/browser/storage/all-items.ts');
beforeEach(() => local.clear());

test('what was stored is read back', async () => {
  const profiles = editActive(items.profile.fallback, { ...EMPTY_PROFILE, titles: ['Cook'], yearsOfExperience: 4 });
  await setItem(items.profile, profiles);
  expect(await getItem(items.profile)).toEqual(profiles);
});

test('nothing stored is the fallback', async () => expect(await getItem(items.settings)).toEqual(items.settings.fallback));

test('a missing or mistyped field falls back, an unknown one stays behind', () => {
  const stored = { version: 1, data: { titles: ['Cook'], skills: 'many', unheardOf: 1 } };
  expect(activeOf(upgrade(items.profile, stored)).profile).toEqual({ ...EMPTY_PROFILE, titles: ['Cook'] });
});

test('the one profile of earlier days becomes the first of several, and everything in it counts as written by hand', () => {
  const single = JSON.parse(readFileSync(join(import.meta.dirname, 'profile.v1.json'), 'utf8'));
  const { active, list } = upgrade(items.profile, single);
  expect(list).toHaveLength(1);
  expect(list[0]).toMatchObject({ id: active, label: '', profile: { ...EMPTY_PROFILE, ...single.data }, refused: [] });
  expect([...list[0]!.edited].sort()).toEqual(
    Object.keys(EMPTY_PROFILE)
      .filter((key) => key !== 'schemaVersion' && JSON.stringify(single.data[key]) !== JSON.stringify(EMPTY_PROFILE[key as 'titles']))
      .sort(),
  );
});

test('an active profile that is not there any more gives way to the first', () => {
  const stored = { version: 2, data: { ...items.profile.fallback, active: 'gone' } };
  expect(upgrade(items.profile, stored)).toEqual(items.profile.fallback);
});

test('terms of pay are filled from the usual where some are missing', () => {
  const stored = { version: 1, data: { theme: 'dark', pay: { hoursPerWeek: 37.5, rates: { USD: 1.1 }, unheardOf: 1 } } };
  const { pay } = items.settings.fallback;
  expect(upgrade(items.settings, stored)).toMatchObject({ theme: 'dark', pay: { ...pay, hoursPerWeek: 37.5, rates: { USD: 1.1 } } });
  expect(upgrade(items.settings, { version: 1, data: { pay: null } })).toEqual(items.settings.fallback);
});

test('old data walks up step by step', () => {
  const item = {
    ...items.settings,
    version: 3,
    migrations: {
      2: (old: { dark: boolean }) => ({ theme: old.dark ? 'dark' : 'light' }),
      3: (old: object) => ({ ...old, marksOn: false }),
    },
  };
  expect(upgrade(item, { version: 1, data: { dark: true } })).toMatchObject({ theme: 'dark', marksOn: false });
});

test('data of a newer version is neither read nor overwritten', async () => {
  const newer = { version: 99, data: { titles: ['Astronaut'] } };
  local.set('profile', newer);
  expect(await getItem(items.profile)).toEqual(items.profile.fallback);
  await expect(setItem(items.profile, items.profile.fallback)).rejects.toThrow('newer version');
  expect(local.get('profile')).toBe(newer);
});

test('data that cannot be read is put aside, not lost', async () => {
  local.set('profile', 'scribble');
  await setItem(items.profile, items.profile.fallback);
  expect(local.get('profile.broken')).toBe('scribble');
});

test.each(Object.values(items).flatMap((item) => Array.from({ length: item.version }, (_, i) => [item.key, i + 1] as const)))(
  'what %s left on disk in version %i is still read whole',
  (key, version) => {
    const stored = JSON.parse(readFileSync(join(import.meta.dirname, `${key}.v${version}.json`), 'utf8'));
    const item = items[key as keyof typeof items] as Item<unknown>;
    expect(stored.version).toBe(version);
    // What was added since falls back; nothing that was stored is lost.
    expect(upgrade(item, stored)).toEqual(version === item.version ? { ...(item.fallback as object), ...stored.data } : expect.anything());
  },
);
