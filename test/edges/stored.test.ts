import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lineOf } from '../../src/core/health.ts';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { activeOf, EMPTY_PROFILES } from '../../src/core/match/profiles.ts';
import { fromText } from '../../src/core/posting/from-text.ts';
import { report } from '../../src/core/report.ts';
import { stageOf } from '../../src/core/saved/own.ts';
import { DEFAULT_SETTINGS, termsOf } from '../../src/messages/settings.ts';
import { EMPTY_SHELF } from '../../src/messages/shelf.ts';
import { damaged, expectCleanWorld, guardWorld, junk, times } from './hostile.ts';

const local = new Map<string, unknown>();
vi.mock('../../src/browser/api.ts', () => ({
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
const { getItem, setItem } = await import('../../src/browser/storage/item.ts');
const { items } = await import('../../src/browser/storage/all-items.ts');
guardWorld();
vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeEach(() => local.clear());
afterEach(expectCleanWorld);

const PROFILE = {
  ...EMPTY_PROFILE,
  name: 'Ann',
  titles: ['Cooper'],
  skills: [{ name: 'Python', years: 3, level: null }],
  education: [{ value: 'bachelor', field: 'Physics' }],
  languages: [{ value: 'de', level: 'B2' }],
  places: [{ country: 'DE', region: null, city: 'Berlin' }],
  salaryFloor: { amount: 40_000, currency: 'USD', unit: 'YEAR', tax: null },
  dealbreakers: ['night shifts'],
  weights: { salary: 20 },
  resumeText: 'Cooper. Three years of Python.',
};
const kept = { ...EMPTY_PROFILES.list[0]!, profile: PROFILE };
const visit = { visit: 1, outcome: 'read', fields: { title: 'own', company: null, place: null, posted: null, pay: null, text: 'own' } };
const WHOLE = {
  profile: { version: 2, data: { active: kept.id, list: [kept] } },
  settings: {
    version: 1,
    data: { ...DEFAULT_SETTINGS, unmarkedHosts: ['a.example'], pay: { ...DEFAULT_SETTINGS.pay, rates: { USD: 1 } } },
  },
  shelf: { version: 1, data: { ...EMPTY_SHELF, statuses: [{ id: 'own:task', name: 'Task', like: 'interviewing' }] } },
  judgements: { version: 1, data: { list: [{ id: 'a/1', url: null, rule: null, quote: '', said: 'missed', at: '2026-11-21' }] } },
  health: { version: 1, data: { sites: [{ site: 'lever', visits: [visit] }] } },
  synced: { version: 1, data: { at: '2026-11-21', held: 1, left: 0, tooLong: ['weights'], problem: 'full' } },
} as const;

const posting = fromText({
  text: 'Salary: $50,000 per year. Requirements\n- 3+ years of Python\n- German B2\nBerlin. No night shifts.',
  title: 'Cooper',
});
const now = new Date('2026-11-21');

/** What the background and the pages do with what they find. */
const USES: { readonly [K in keyof typeof WHOLE]: (value: never) => unknown } = {
  profile: (profiles: Parameters<typeof activeOf>[0]) => report(posting, activeOf(profiles).profile, NEVER_SEEN, now),
  settings: (settings: typeof DEFAULT_SETTINGS) => [
    report(posting, EMPTY_PROFILE, NEVER_SEEN, now, termsOf(settings)),
    settings.unmarkedHosts.includes('x'),
    settings.rolesOff.includes('pay'),
  ],
  shelf: (shelf: typeof EMPTY_SHELF) => [stageOf('own:task', shelf.statuses), shelf.views.map(({ name }) => name)],
  judgements: ({ list }: { list: readonly { id: string }[] }) => list.filter(({ id }) => id === 'a/1'),
  health: ({ sites }: { sites: readonly Parameters<typeof lineOf>[0][] }) => sites.map(lineOf),
  synced: ({ tooLong }: { tooLong: readonly string[] }) => tooLong.map((name) => name.length),
};

test.each(Object.keys(WHOLE) as (keyof typeof WHOLE)[])(
  'whatever is stored under "%s" is read, used and written over without a fault',
  async (key) => {
    const item = items[key] as (typeof items)['shelf'];
    const use = USES[key] as (value: unknown) => unknown;
    local.set(key, WHOLE[key]);
    use(await getItem(item));
    const stored = fc.oneof(
      junk,
      junk.map((data) => ({ version: item.version, data })),
      fc.tuple(fc.nat(), junk).map(([where, what]) => damaged(WHOLE[key], where, what)),
      fc.tuple(fc.nat(), junk, fc.nat(), junk).map(([a, one, b, other]) => damaged(damaged(WHOLE[key], a, one), b, other)),
    );
    await fc.assert(
      fc.asyncProperty(stored, async (value) => {
        local.clear();
        if (value !== undefined) local.set(key, value);
        const found = await getItem(item);
        expect(Object.keys(found).sort()).toEqual(Object.keys(item.fallback).sort());
        use(found);
        const { version } = (value ?? {}) as { version?: unknown };
        const newer = typeof version === 'number' && version > item.version && typeof value === 'object' && 'data' in value!;
        if (!newer) await setItem(item, item.fallback);
      }),
      times(500),
    );
  },
);
