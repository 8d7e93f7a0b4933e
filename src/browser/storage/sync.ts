/**
 * More than one machine, through the browser's own sync (`storage.sync`): settings, profiles and an index of kept postings, each field with a stamp,
 * the later wins. Off unless the person switches it on ('shelf/set' with `sync`). What was done is said in `syncItem`, for the page beside the switch.
 */
import browser from 'webextension-polyfill';
import { merged } from '../../core/saved/merge.ts';
import { same } from '../../core/saved/record.ts';
import { isStamp, later, nextStamp, type Stamp } from '../../core/saved/stamp.ts';
import { bytesOf, entryOf, type IndexEntry, mergedParts, type Part, packed, recordOf, unpacked } from '../../core/saved/sync-index.ts';
import { change, database, stampIn } from './database.ts';
import { getItem, type Item, setItem } from './item.ts';
import { items } from './items.ts';
import { queued } from './queued.ts';
import { binRows, firstRows } from './saved.ts';
import { splitReport, stored, unstored } from './split.ts';
import { tellOthers } from './told.ts';

/** Postings that are looked at; the quota holds fewer. */
const MOST_LOOKED_AT = 1_000;
const MOST_OF_PART = 7_800;
const MOST_OF_PARTS = 20_000;

type Parts = Readonly<Record<string, Part>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && isStamp((value as Part).stamp);

/** One round: takes in what other devices wrote, and writes what they do not have. Doing it twice does nothing more. */
export async function syncOnce(now: Date): Promise<void> {
  const remote = await browser.storage.sync.get(null);
  const entries = unpacked(remote);
  await takeIn(entries);
  const { parts, tooLong } = await syncParts(remote, now);
  const db = await database();
  const far = await Promise.all(entries.map(({ id }) => db.get('saved', id)));
  const rows = [...(await firstRows(MOST_LOOKED_AT)), ...(await binRows()).slice(0, 200)];
  const all = new Map([...far.flatMap((row) => (row ? [unstored(row)] : [])), ...rows].map((row) => [row.id, entryOf(row)]));
  const { buckets, held, left } = packed([...all.values()]);
  const next: Record<string, unknown> = {
    ...buckets,
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [`p:${name}`, part])),
  };
  const changed = Object.entries(next).filter(([key, value]) => !same(remote[key], value));
  if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
  await setItem(syncItem, { at: now.toISOString(), held, left, tooLong, problem: null });
}

async function takeIn(entries: readonly IndexEntry[]): Promise<void> {
  const ids: string[] = [];
  await change(['saved', 'reports', 'meta'], async (tx) => {
    let clock: Stamp | null = null;
    for (const entry of entries) {
      for (const [stamp] of [...Object.values(entry.fields), ...(entry.forgotten ? [entry.forgotten] : [])]) clock = later(clock, stamp);
      const found = await tx.objectStore('saved').get(entry.id);
      const { record, report } = recordOf(entry);
      if (!found) {
        if (record.forgottenAt !== undefined) continue;
        queued(tx.objectStore('reports').put(splitReport(record.id, report)));
        queued(tx.objectStore('saved').put(stored(record)));
        ids.push(record.id);
        continue;
      }
      const before = unstored(found);
      const after = { ...merged(before, record), brief: before.brief, log: before.log };
      if (same(before.own, after.own) && same(before.stamps, after.stamps) && before.forgottenAt === after.forgottenAt) continue;
      queued(tx.objectStore('saved').put(stored(after)));
      ids.push(record.id);
    }
    const last = ((await tx.objectStore('meta').get('clock')) as Stamp | undefined) ?? null;
    if (clock !== null && later(last, clock) !== last) await tx.objectStore('meta').put(clock, 'clock');
  });
  if (ids.length > 0) tellOthers(ids);
}

/** Settings by field and profiles as a whole: what changed here since the last round gets a stamp, what is later there is taken over. */
async function syncParts(remote: Readonly<Record<string, unknown>>, now: Date): Promise<{ parts: Parts; tooLong: readonly string[] }> {
  const [settings, profiles] = await Promise.all([getItem(items.settings), getItem(items.profile)]);
  const here: Record<string, unknown> = {
    ...Object.fromEntries(Object.entries(settings).map(([field, value]) => [`settings.${field}`, value])),
    profiles,
  };
  const usual: Record<string, unknown> = {
    ...Object.fromEntries(Object.entries(items.settings.fallback).map(([field, value]) => [`settings.${field}`, value])),
    profiles: items.profile.fallback,
  };
  const there = Object.fromEntries(
    Object.entries(remote).flatMap(([key, value]) => (key.startsWith('p:') && isPart(value) ? [[key.slice(2), value]] : [])),
  );
  const parts = await change(['meta'], async (tx) => {
    const meta = tx.objectStore('meta');
    const before = ((await meta.get('parts')) ?? {}) as Parts;
    let stamp = await stampIn(tx, now);
    for (const { stamp: other } of Object.values(there)) if (other > stamp) stamp = nextStamp(other, now.getTime(), stamp.split('.')[1]!);
    const mine: Record<string, Part> = { ...before };
    for (const [name, value] of Object.entries(here)) {
      // What nobody touched has no stamp: a new device does not overwrite an old one with the usual
      if (before[name] ? !same(before[name].value, value) : !same(usual[name], value)) mine[name] = { stamp, value };
    }
    const both = mergedParts(mine, there);
    await meta.put(both, 'parts');
    return both;
  });
  const taken = Object.fromEntries(
    Object.entries(parts).flatMap(([name, { value }]) => (name.startsWith('settings.') ? [[name.slice('settings.'.length), value]] : [])),
  );
  const next = items.settings.shape({ ...settings, ...taken });
  if (!same(next, settings)) await setItem(items.settings, next);
  if (parts.profiles && !same(parts.profiles.value, profiles)) await setItem(items.profile, items.profile.shape(parts.profiles.value));
  return fitting(parts);
}

/** The parts the quota holds, and the names of those it does not. */
function fitting(parts: Parts): { parts: Parts; tooLong: readonly string[] } {
  const held: Record<string, Part> = {};
  const tooLong: string[] = [];
  let size = 0;
  for (const [name, part] of Object.entries(parts).sort(([a], [b]) => (a < b ? 1 : -1))) {
    const bytes = bytesOf(JSON.stringify(part)) + name.length + 2;
    if (bytes > MOST_OF_PART || size + bytes > MOST_OF_PARTS) tooLong.push(name);
    else {
      held[name] = part;
      size += bytes;
    }
  }
  return { parts: held, tooLong };
}

/** What the last round did. `left`: kept postings there was no room for; `tooLong`: "profiles" or "settings.…" that do not fit. */
export type Synced = {
  readonly at: string | null;
  readonly held: number;
  readonly left: number;
  readonly tooLong: readonly string[];
  readonly problem: string | null;
};

const NEVER: Synced = { at: null, held: 0, left: 0, tooLong: [], problem: null };

export const syncItem: Item<Synced> = {
  key: 'synced',
  version: 1,
  fallback: NEVER,
  migrations: {},
  shape: (data) => (typeof data === 'object' && data !== null ? { ...NEVER, ...(data as Partial<Synced>) } : NEVER),
};

/** Calls back when another device has written. */
export function onSynced(tell: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') tell();
  });
}
