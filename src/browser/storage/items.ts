import type { Health } from '../../core/health.ts';
import { EMPTY_PROFILE, type Profile } from '../../core/match/profile.ts';
import { activeOf, EMPTY_PROFILES, fromSingle, type KeptProfile, type Profiles } from '../../core/match/profiles.ts';
import { type Judgement, type Judgements, NO_JUDGEMENTS } from '../../messages/judgement.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../messages/settings.ts';
import { EMPTY_SHELF, type Shelf } from '../../messages/shelf.ts';
import { NEVER_SYNCED, type Synced } from '../../messages/synced.ts';
import type { Item } from './item.ts';

/** Takes from `data` what the fallback knows by name and kind; everything else stays behind. */
function like<T extends object>(fallback: T) {
  return (data: unknown): T => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error('Not the shape that was stored.');
    const fits = ([key, want]: [string, unknown]) => {
      const have = Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;
      if (have === undefined) return false;
      return want === null || have === null || (typeof want === typeof have && Array.isArray(want) === Array.isArray(have));
    };
    const known = Object.entries(fallback).filter(fits);
    return { ...fallback, ...Object.fromEntries(known.map(([key]) => [key, (data as Record<string, unknown>)[key]])) };
  };
}

const NO_HEALTH: Health = { sites: [] };

const profileShape = like(EMPTY_PROFILE);
const keptShape = like<KeptProfile>(EMPTY_PROFILES.list[0]!);

function profilesShape(data: unknown): Profiles {
  const { active, list } = like(EMPTY_PROFILES)(data);
  const known = list.map((one) => {
    const kept = keptShape(one);
    return { ...kept, profile: profileShape(kept.profile) };
  });
  if (known.length === 0) return EMPTY_PROFILES;
  return { active: activeOf({ active, list: known }).id, list: known };
}

/** Version 1 was a single profile. */
export const profilesItem: Item<Profiles> = {
  key: 'profile',
  version: 2,
  fallback: EMPTY_PROFILES,
  migrations: { 2: (old: Profile) => fromSingle(profileShape(old)) },
  shape: profilesShape,
};

export const settingsItem: Item<Settings> = {
  key: 'settings',
  version: 1,
  fallback: DEFAULT_SETTINGS,
  migrations: {},
  shape: (data) => {
    const settings = like(DEFAULT_SETTINGS)(data);
    return { ...settings, pay: like(DEFAULT_SETTINGS.pay)(settings.pay ?? {}) };
  },
};

export const shelfItem: Item<Shelf> = {
  key: 'shelf',
  version: 1,
  fallback: EMPTY_SHELF,
  migrations: {},
  shape: like(EMPTY_SHELF),
};

const isJudgement = (one: unknown): one is Judgement => {
  if (typeof one !== 'object' || one === null) return false;
  const { id, rule, quote, said, at } = one as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    (rule === null || typeof rule === 'string') &&
    typeof quote === 'string' &&
    typeof said === 'string' &&
    typeof at === 'string'
  );
};

export const judgementsItem: Item<Judgements> = {
  key: 'judgements',
  version: 1,
  fallback: NO_JUDGEMENTS,
  migrations: {},
  shape: (data) => ({ list: like(NO_JUDGEMENTS)(data).list.filter(isJudgement) }),
};

export const healthItem: Item<Health> = {
  key: 'health',
  version: 1,
  fallback: NO_HEALTH,
  migrations: {},
  shape: like(NO_HEALTH),
};

export const syncedItem: Item<Synced> = {
  key: 'synced',
  version: 1,
  fallback: NEVER_SYNCED,
  migrations: {},
  shape: like(NEVER_SYNCED),
};

/** Every stored value of `storage.local`. */
export const items = {
  profile: profilesItem,
  settings: settingsItem,
  shelf: shelfItem,
  judgements: judgementsItem,
  health: healthItem,
  synced: syncedItem,
} as const;
