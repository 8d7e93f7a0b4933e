import { EMPTY_PROFILE, type Profile } from './profile.ts';

export type ProfileField = Exclude<keyof Profile, 'schemaVersion'>;

/** One of a person's careers. */
export type KeptProfile = {
  /** A short word, never shown. */
  readonly id: string;
  /** What the person calls it; may be empty. */
  readonly label: string;
  readonly profile: Profile;
  /** Fields the person wrote or changed: no file overwrites them. */
  readonly edited: readonly ProfileField[];
  /** What was proposed from a file and refused, by the proposal's key: not proposed as wanted again. */
  readonly refused: readonly string[];
};

/** All of them, at least one; `active` is the id of the one that postings are matched with. */
export type Profiles = { readonly active: string; readonly list: readonly KeptProfile[] };

export const MOST_PROFILES = 20;
const MOST_REFUSED = 2_000;

const kept = (id: string, label: string, profile: Profile): KeptProfile => ({ id, label, profile, edited: [], refused: [] });

export const EMPTY_PROFILES: Profiles = { active: '1', list: [kept('1', '', EMPTY_PROFILE)] };

const FIELDS = Object.keys(EMPTY_PROFILE).filter((key) => key !== 'schemaVersion') as ProfileField[];
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Fields in which two profiles differ. */
const changedFields = (before: Profile, after: Profile): ProfileField[] => FIELDS.filter((field) => !same(before[field], after[field]));

/** The profile in use; the first where the one in use is gone. */
export function activeOf({ active, list }: Profiles): KeptProfile {
  return list.find(({ id }) => id === active) ?? list[0] ?? EMPTY_PROFILES.list[0]!;
}

/** A profile of the times when there was one: whatever is in it was written by hand. */
export const fromSingle = (profile: Profile): Profiles => ({
  active: '1',
  list: [{ ...kept('1', '', profile), edited: changedFields(EMPTY_PROFILE, profile) }],
});

const withActive = (all: Profiles, change: (active: KeptProfile) => KeptProfile): Profiles => {
  const active = activeOf(all);
  return { ...all, list: all.list.map((one) => (one.id === active.id ? change(one) : one)) };
};

/** The person changed the active profile: what differs is theirs from now on. */
export const editActive = (all: Profiles, profile: Profile): Profiles =>
  withActive(all, (one) => ({ ...one, profile, edited: [...new Set([...one.edited, ...changedFields(one.profile, profile)])] }));

/** What a file proposed and the person took goes in; it stays open to the next file, unless they changed the words (`edited`). */
export const takeFromFile = (
  all: Profiles,
  { profile, edited, refused }: { profile: Profile; edited: readonly ProfileField[]; refused: readonly string[] },
): Profiles =>
  withActive(all, (one) => ({
    ...one,
    profile,
    edited: [...new Set([...one.edited, ...edited])],
    refused: [...new Set([...one.refused, ...refused])].slice(-MOST_REFUSED),
  }));

export const rename = (all: Profiles, id: string, label: string): Profiles => ({
  ...all,
  list: all.list.map((one) => (one.id === id ? { ...one, label } : one)),
});

/** Makes another one the active one; an unknown id changes nothing. */
export const use = (all: Profiles, id: string): Profiles => (all.list.some((one) => one.id === id) ? { ...all, active: id } : all);

/** A new one behind the others, active at once: empty, or a copy of `from`. */
export function add(all: Profiles, label: string, from: KeptProfile | null = null): Profiles {
  if (all.list.length >= MOST_PROFILES) return all;
  const id = String(Math.max(0, ...all.list.map((one) => Number(one.id) || 0)) + 1);
  return { active: id, list: [...all.list, { ...(from ?? kept(id, label, EMPTY_PROFILE)), id, label }] };
}

/** Without one; the last one is emptied instead. The neighbour becomes active. */
export function remove(all: Profiles, id: string): Profiles {
  const at = all.list.findIndex((one) => one.id === id);
  if (at < 0) return all;
  const list = all.list.filter((one) => one.id !== id);
  if (list.length === 0) return EMPTY_PROFILES;
  return { active: all.active === id ? list[Math.min(at, list.length - 1)]!.id : all.active, list };
}
