import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { History } from '../../core/history/history.ts';
import type { PostingId } from '../../core/posting/posting.ts';
import type { Report } from '../../core/report.ts';

/** A posting the person kept. `report` carries its full text. Dates are ISO 8601. */
export type Saved = {
  readonly id: PostingId;
  readonly report: Report;
  /** Every address it was saved from, the latest first. */
  readonly urls: readonly string[];
  readonly savedAt: string;
  readonly changedAt: string;
  /** When it was put in the bin; absent while it is kept (an index has no place for null). */
  readonly forgottenAt?: string;
};

/** When a posting was on screen. */
export type Sighting = { readonly id: PostingId; readonly firstSeen: string; readonly lastSeen: string; readonly times: number };

interface Schema extends DBSchema {
  saved: { key: string; value: Saved; indexes: { savedAt: string; forgottenAt: string } };
  seen: { key: string; value: Sighting; indexes: { lastSeen: string } };
}

const NAME = 'jobgloss';
const VERSION = 1;
const MOST_SIGHTINGS = 20_000;
const SAME_VISIT_MS = 30 * 60_000;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade(db) {
      const saved = db.createObjectStore('saved', { keyPath: 'id' });
      saved.createIndex('savedAt', 'savedAt');
      saved.createIndex('forgottenAt', 'forgottenAt');
      db.createObjectStore('seen', { keyPath: 'id' }).createIndex('lastSeen', 'lastSeen');
    },
    blocking() {
      closeSaved(); // a newer version of ours wants in: step aside, the next call opens again
    },
    terminated() {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw new Error(
      error instanceof DOMException && error.name === 'VersionError'
        ? 'The saved postings were written by a newer version of Jobgloss; they are left as they are.'
        : 'The browser does not let Jobgloss keep postings here (a private or full profile).',
    );
  });
  return opened;
}

export function closeSaved(): void {
  void opened?.then((db) => db.close()).catch(() => undefined);
  opened = null;
}

/** One transaction: the same posting saved twice is one record, its first date kept, its addresses joined. */
export async function save(report: Report, url: string | null, now: string): Promise<Saved> {
  const id = report.posting?.id;
  if (!id) throw new Error('There is no posting on this page to save.');
  const tx = (await database()).transaction('saved', 'readwrite');
  const before = await tx.store.get(id);
  const urls = [...new Set([...(url ? [url] : []), ...(before?.urls ?? [])])].slice(0, 20);
  const record: Saved = { id, report, urls, savedAt: before?.savedAt ?? now, changedAt: now };
  await tx.store.put(record);
  await tx.done;
  tellOthers();
  return record;
}

/** Puts a posting in the bin (`at` given) or takes it out again (null). Unknown ids are nothing to forget. */
export async function setForgotten(id: PostingId, at: string | null): Promise<void> {
  const tx = (await database()).transaction('saved', 'readwrite');
  const record = await tx.store.get(id);
  if (record) {
    const { forgottenAt: _, ...kept } = record;
    await tx.store.put(at === null ? kept : { ...kept, forgottenAt: at });
  }
  await tx.done;
  tellOthers();
}

/** Empties the bin of what was put there before `before`. */
export async function emptyBin(before: string): Promise<void> {
  const tx = (await database()).transaction('saved', 'readwrite');
  let cursor = await tx.store.index('forgottenAt').openCursor(IDBKeyRange.upperBound(before));
  while (cursor) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  await tx.done;
}

export async function getSaved(id: PostingId): Promise<Saved | null> {
  const record = await (await database()).get('saved', id);
  return record && record.forgottenAt === undefined ? record : null;
}

/** Newest first, without what is in the bin. */
export async function listSaved(most = 10_000): Promise<Saved[]> {
  const all = await (await database()).getAllFromIndex('saved', 'savedAt');
  const kept = all.filter(({ forgottenAt }) => forgottenAt === undefined);
  return kept.reverse().slice(0, most);
}

/** How many are kept, without reading any. */
export async function countSaved(): Promise<number> {
  const tx = (await database()).transaction('saved');
  const [all, binned] = await Promise.all([tx.store.count(), tx.store.index('forgottenAt').count()]);
  return all - binned;
}

/** Notes that a posting was on screen and answers what was known before. A clock set back never makes the first sighting later. */
export async function sight(id: PostingId, now: string): Promise<History> {
  const tx = (await database()).transaction('seen', 'readwrite');
  const before = await tx.store.get(id);
  const sameVisit = before !== undefined && Math.abs(Date.parse(now) - Date.parse(before.lastSeen)) < SAME_VISIT_MS;
  const times = (before?.times ?? 0) + (sameVisit ? 0 : 1);
  const firstSeen = before && before.firstSeen < now ? before.firstSeen : now;
  await tx.store.put({ id, firstSeen, lastSeen: now, times });
  if (!before && (await tx.store.count()) > MOST_SIGHTINGS) await (await tx.store.index('lastSeen').openCursor())?.delete();
  await tx.done;
  return { firstSeen: firstSeen.slice(0, 10), timesSeen: times, reposts: [], duplicates: [], changes: [] };
}

/** Which of these postings are kept, and which were at least on screen once. */
export async function known(ids: readonly PostingId[]): Promise<Map<PostingId, 'seen' | 'saved'>> {
  const tx = (await database()).transaction(['saved', 'seen']);
  const found = await Promise.all(
    ids.map(async (id) => {
      const [record, sighting] = await Promise.all([tx.objectStore('saved').get(id), tx.objectStore('seen').getKey(id)]);
      return [id, record && record.forgottenAt === undefined ? 'saved' : sighting === undefined ? null : 'seen'] as const;
    }),
  );
  return new Map(found.flatMap(([id, what]) => (what ? [[id, what] as const] : [])));
}

export async function eraseSaved(): Promise<void> {
  const tx = (await database()).transaction(['saved', 'seen'], 'readwrite');
  await Promise.all([tx.objectStore('saved').clear(), tx.objectStore('seen').clear(), tx.done]);
  tellOthers();
}

const TOLD = 'jobgloss-saved';

function tellOthers(): void {
  const channel = new BroadcastChannel(TOLD);
  channel.postMessage(null);
  channel.close();
}

/** Calls back whenever what is saved has changed, in whichever of our windows; answers a function that stops it. */
export function followSaved(tell: () => void): () => void {
  const channel = new BroadcastChannel(TOLD);
  channel.onmessage = () => tell();
  return () => channel.close();
}
