import { EMPTY_PROFILE, type Profile } from '../../core/match/profile.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../messages/settings.ts';
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

export const profileItem: Item<Profile> = {
  key: 'profile',
  version: 1,
  fallback: EMPTY_PROFILE,
  migrations: {},
  shape: like(EMPTY_PROFILE),
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

/** Every stored value of `storage.local`. */
export const items = { profile: profileItem, settings: settingsItem } as const;
