import { EMPTY_PROFILE, type Profile } from '../match/profile.ts';
import type { KeptProfile, Profiles } from '../match/profiles.ts';
import { same } from './record.ts';
import { isStamp, type Stamp } from './stamp.ts';

/** A value with the stamp of its last change: a setting, a field of a profile. Null stands for what was taken away. */
export type Part = { readonly stamp: Stamp; readonly value: unknown };
export type Parts = Readonly<Record<string, Part>>;
type Values = Readonly<Record<string, unknown>>;

export const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && isStamp((value as Part).stamp);

const FIELDS = Object.keys(EMPTY_PROFILE).filter((field) => field !== 'schemaVersion') as (keyof Profile)[];
const KEPT = ['label', 'edited', 'refused'] as const;
const isId = (id: string) => /^[a-z0-9-]{1,40}$/.test(id);
/** "profile.2": whether there is one; "profile.2.titles": a field of it. */
const PROFILE = /^profile\.([a-z0-9-]{1,40})$/;

/** Settings and profiles field by field. Which profile is in use is each device's own affair. */
export function valuesOf(settings: object, { list }: Pick<Profiles, 'list'>): Values {
  const profiles = list.flatMap(({ id, profile, ...rest }) => [
    [`profile.${id}`, true],
    ...KEPT.map((field) => [`profile.${id}.${field}`, rest[field]]),
    ...FIELDS.map((field) => [`profile.${id}.${field}`, profile[field]]),
  ]);
  return Object.fromEntries([...Object.entries(settings).map(([field, value]) => [`settings.${field}`, value]), ...profiles]);
}

/** What was changed here since the last round gets a stamp. What nobody touched has none: a new device does not overwrite an old one with the usual. */
export function stamped(before: Parts, here: Values, usual: Values, stamp: Stamp): Parts {
  const mine: Record<string, Part> = { ...before };
  for (const [name, value] of Object.entries(here)) {
    const known = before[name];
    if (known ? !same(known.value, value) : !same(usual[name] ?? usualOf(name), value)) mine[name] = { stamp, value };
  }
  for (const [name, { value }] of Object.entries(before)) {
    if (PROFILE.test(name) && value === true && !Object.hasOwn(here, name)) mine[name] = { stamp, value: null };
  }
  return mine;
}

/** A field of a profile that was just made. That there is one is news in itself. */
function usualOf(name: string): unknown {
  const field = name.split('.')[2];
  if (field === undefined) return undefined;
  return field === 'label' ? '' : field === 'edited' || field === 'refused' ? [] : EMPTY_PROFILE[field as keyof Profile];
}

/** Of two devices' values each the one changed later. */
export function mergedParts(a: Parts, b: Parts): Parts {
  const merged: Record<string, Part> = { ...a };
  for (const [name, part] of Object.entries(b)) if (!merged[name] || part.stamp > merged[name].stamp) merged[name] = part;
  return merged;
}

/** Settings with what is later elsewhere. */
export function settingsWith<T extends object>(settings: T, parts: Parts): T {
  const taken = Object.entries(parts).flatMap(([name, { value }]) =>
    name.startsWith('settings.') ? [[name.slice('settings.'.length), value]] : [],
  );
  return { ...settings, ...Object.fromEntries(taken) };
}

/** Profiles with what is later elsewhere: fields, new ones, those that were taken away. At least one stays. */
export function profilesWith(profiles: Profiles, parts: Parts): Profiles {
  const known = new Map(profiles.list.map((one) => [one.id, one]));
  for (const [name, { value }] of Object.entries(parts)) {
    const id = PROFILE.exec(name)?.[1];
    if (id === undefined) continue;
    if (value === null) known.delete(id);
    else if (!known.has(id)) known.set(id, { id, label: '', profile: EMPTY_PROFILE, edited: [], refused: [] });
  }
  const list = [...known.values()].map((one) => withParts(one, parts));
  if (list.length === 0) return profiles;
  return { active: list.some(({ id }) => id === profiles.active) ? profiles.active : list[0]!.id, list };
}

function withParts(one: KeptProfile, parts: Parts): KeptProfile {
  const of = (fields: readonly string[]) =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const part = isId(one.id) ? parts[`profile.${one.id}.${field}`] : undefined;
        return part ? [[field, part.value]] : [];
      }),
    );
  return { ...one, ...of(KEPT), profile: { ...one.profile, ...of(FIELDS) } };
}
