/**
 * More than one machine, through the browser's own sync (`storage.sync`): settings, profiles and an index of kept postings, each field with a stamp,
 * the later wins. Off unless the person switches it on ('shelf/set' with `sync`). What was done is said in `items.synced`, for the page beside the switch.
 */

import type { Profiles } from '../../core/match/profiles.ts';
import { merged } from '../../core/saved/merge.ts';
import { same } from '../../core/saved/record.ts';
import { later, nextStamp, type Stamp } from '../../core/saved/stamp.ts';
import { bytesOf, entryOf, type IndexEntry, packed, recordOf, unpacked } from '../../core/saved/sync-index.ts';
import { isPart, mergedParts, type Part, type Parts, profilesWith, settingsWith, stamped, valuesOf } from '../../core/saved/sync-parts.ts';
import type { Synced } from '../../messages/synced.ts';
import { browser } from '../api.ts';
import { items } from './all-items.ts';
import { change, database, stampIn } from './database.ts';
import { getItem, setItem } from './item.ts';
import { changeProfiles } from './profiles.ts';
import { queued } from './queued.ts';
import { binRows, firstRows } from './saved.ts';
import { splitReport, stored, unstored } from './split.ts';
import { tellOthers } from './told.ts';

/** Postings that are looked at; the quota holds fewer. */
const MOST_LOOKED_AT = 1_000;
const MOST_OF_PART = 7_800;
const MOST_OF_PARTS = 20_000;
/** The browser allows 512 items in all. */
const MOST_PARTS = 400;

let last: Promise<unknown> = Promise.resolve();
let halted = false;

/** One round: takes in what other devices wrote, and writes what they do not have. Doing it twice does nothing more. What went wrong is noted beside it. */
export async function syncOnce(now: Date): Promise<void> {
  if (halted) return;
  const mine = noted(now);
  last = Promise.all([last, mine.catch(() => undefined)]);
  return mine;
}

/** Does something while no round is under way and none begins: what is erased must not be written once more. */
export async function withoutSync(work: () => Promise<void>): Promise<void> {
  halted = true;
  try {
    await last;
    await work();
  } finally {
    halted = false;
  }
}

async function noted(now: Date): Promise<void> {
  try {
    await round(now);
  } catch (error) {
    await setItem(items.synced, { ...(await getItem(items.synced)), problem: problemIn(error) });
    throw error;
  }
}

async function round(now: Date): Promise<void> {
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
  await setItem(items.synced, { at: now.toISOString(), held, left, tooLong, problem: null });
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

/** Settings and profiles by field: what changed here since the last round gets a stamp, what is later there is taken over. */
async function syncParts(remote: Readonly<Record<string, unknown>>, now: Date): Promise<{ parts: Parts; tooLong: readonly string[] }> {
  const [settings, profiles] = await Promise.all([getItem(items.settings), getItem(items.profile)]);
  const there: Parts = Object.fromEntries(
    Object.entries(remote).flatMap(([key, value]) => (key.startsWith('p:') && isPart(value) ? [[key.slice(2), value]] : [])),
  );
  const parts = await change(['meta'], async (tx) => {
    const meta = tx.objectStore('meta');
    const before = ((await meta.get('parts')) ?? {}) as Parts;
    let stamp = await stampIn(tx, now);
    for (const { stamp: other } of Object.values(there)) if (other > stamp) stamp = nextStamp(other, now.getTime(), stamp.split('.')[1]!);
    const mine = stamped(before, valuesOf(settings, profiles), valuesOf(items.settings.fallback, items.profile.fallback), stamp);
    const both = mergedParts(mine, there);
    await meta.put(both, 'parts');
    return both;
  });
  const nextSettings = items.settings.shape(settingsWith(settings, parts));
  if (!same(nextSettings, settings)) await setItem(items.settings, nextSettings);
  const taken = (current: Profiles) => items.profile.shape(profilesWith(current, parts));
  if (!same(taken(profiles), profiles)) await changeProfiles(taken);
  return fitting(parts);
}

/** The parts the quota holds, and the names of those it does not. */
function fitting(parts: Parts): { parts: Parts; tooLong: readonly string[] } {
  const held: Record<string, Part> = {};
  const tooLong: string[] = [];
  let size = 0;
  for (const [name, part] of Object.entries(parts).sort(([a], [b]) => (a < b ? 1 : -1))) {
    const bytes = bytesOf(JSON.stringify(part)) + name.length + 2;
    if (bytes > MOST_OF_PART || size + bytes > MOST_OF_PARTS || Object.keys(held).length >= MOST_PARTS) tooLong.push(name);
    else {
      held[name] = part;
      size += bytes;
    }
  }
  return { parts: held, tooLong };
}

/** What the browser would not do, in a word. Its own names for it differ. */
function problemIn(error: unknown): NonNullable<Synced['problem']> {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/MAX_WRITE_OPERATIONS/i.test(words)) return 'often';
  return /quota/i.test(words) ? 'full' : 'failed';
}

/** Calls back when there is something to take along: another device has written, or what goes along was changed here. `now`: sync was just switched on. */
export function onSyncable(tell: (now: boolean) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const shelf = changes[items.shelf.key];
    const isOn = (stored: unknown) => (stored as { data?: { sync?: unknown } } | undefined)?.data?.sync === true;
    if (area === 'local' && shelf && isOn(shelf.newValue) && !isOn(shelf.oldValue)) tell(true);
    else if (area === 'sync' || [items.settings.key, items.profile.key].some((key) => Object.hasOwn(changes, key))) tell(false);
  });
}
