/**
 * What a person keeps. Pages read with `firstRows`, `rows`, `row`, `getSaved`, `binRows`, `countSaved` and follow changes with `followSaved`; they change
 * it by message (`posting/…`, `shelf/…`), so the writers here are the background's, except where a file is taken in (`backup.ts`).
 *
 * A row (`Kept`) is light: the person's fields, the log, and a brief of the report. The report and the posting's text are a second, heavy half,
 * read one at a time (`getSaved`) or as text alone (`eachText`, for the search).
 */
import type { PostingId } from '../../core/posting/posting.ts';
import type { Report } from '../../core/report.ts';
import type { Own } from '../../core/saved/own.ts';
import { binned, edited, type Kept, kept, type Saved } from '../../core/saved/record.ts';
import type { Stamp } from '../../core/saved/stamp.ts';
import { remember } from './acts.ts';
import { change, database, readTransaction, STORES, type StoredKept, stampIn } from './database.ts';
import { dropHeavies, eachHeavyText, HEAVY, heaviesOf, heavyOf } from './heavy.ts';
import { queued } from './queued.ts';
import { joinReport, splitReport, stored, unstored } from './split.ts';
import { tellOthers } from './told.ts';

export type { Kept, Saved } from '../../core/saved/record.ts';
export { closeDatabase as closeSaved, storeState } from './database.ts';
export { followSaved } from './told.ts';

const CHUNK = 2_000;

/** Keeps what a page shows. One transaction; asking twice keeps one record, its first date and the person's fields. */
export async function save(report: Report, url: string | null, now: string): Promise<Saved> {
  const record = await change(['saved', 'reports'], async (tx) => {
    const store = tx.objectStore('saved');
    const before = report.posting ? await store.get(report.posting.id) : undefined;
    const next = kept(before ? unstored(before) : null, report, url, now);
    await Promise.all([store.put(stored(next)), tx.objectStore('reports').put(splitReport(next.id, report))]);
    return next;
  });
  tellOthers([record.id]);
  return { ...record, report };
}

/** Changes the person's fields of some records; ids that are not kept are passed over. Answers the number by which it is undone; null when nothing changed. */
export async function edit(ids: readonly PostingId[], patch: Partial<Own>, now: Date): Promise<number | null> {
  return changeAll('edited', ids, now, (record, stamp, at) => edited(record, patch, stamp, at));
}

/** Puts postings in the bin (`forgotten`) or takes them out again. Answers the number by which it is undone; null when nothing changed. */
export async function setForgotten(ids: readonly PostingId[], forgotten: boolean, now: Date): Promise<number | null> {
  return changeAll('forgot', ids, now, (record, stamp, at) => binned(record, forgotten ? at : null, stamp, at));
}

type Step = (record: Kept, stamp: Stamp, at: string) => Kept;

async function changeAll(kind: 'edited' | 'forgot', ids: readonly PostingId[], now: Date, step: Step): Promise<number | null> {
  const act = await change(['saved', 'acts', 'meta'], async (tx) => {
    const store = tx.objectStore('saved');
    const found = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
    const stamp = await stampIn(tx, now);
    const at = now.toISOString();
    const records: { id: PostingId; before: Kept; after: Kept }[] = [];
    for (const old of found) {
      if (!old) continue;
      const record = unstored(old);
      const next = step(record, stamp, at);
      if (next === record) continue;
      records.push({ id: record.id, before: record, after: next });
      queued(store.put(stored(next)));
    }
    return records.length === 0 ? null : remember(tx, { at, kind, records, reports: [] });
  });
  if (act !== null) tellOthers(ids);
  return act;
}

/** A kept posting with its report; null when it is not kept or in the bin. */
export async function getSaved(id: PostingId): Promise<Saved | null> {
  const tx = await readTransaction(['saved', ...HEAVY]);
  const [record, report] = await Promise.all([tx.objectStore('saved').get(id), heavyOf(tx, id)]);
  return record && report && record.forgottenAt === undefined ? { ...unstored(record), report: joinReport(report) } : null;
}

/** A row; null when it is not kept. What is in the bin has `forgottenAt`. */
export async function row(id: PostingId): Promise<Kept | null> {
  const record = await (await database()).get('saved', id);
  return record ? unstored(record) : null;
}

/** The newest rows, quickly, whatever lies behind them. */
export async function firstRows(most = 50): Promise<Kept[]> {
  return (await (await database()).getAllFromIndex('saved', 'newest', null, most)).map(unstored);
}

/** All rows, the newest first, a few thousand at a time: a page may draw between two. */
export async function* rows(size = CHUNK): AsyncGenerator<Kept[]> {
  const db = await database();
  let after: [number, string] | null = null;
  for (;;) {
    const chunk: StoredKept[] = await db.getAllFromIndex('saved', 'newest', after && IDBKeyRange.lowerBound(after, true), size);
    if (chunk.length > 0) yield chunk.map(unstored);
    if (chunk.length < size) return;
    const last: StoredKept = chunk.at(-1)!;
    after = [last.newest!, last.id];
  }
}

/** What lies in the bin, the latest first. */
export async function binRows(): Promise<Kept[]> {
  return (await (await database()).getAllFromIndex('saved', 'forgottenAt')).map(unstored).reverse();
}

/** How many are kept, without reading any. */
export async function countSaved(): Promise<number> {
  return (await database()).countFromIndex('saved', 'newest');
}

/** Which of these are kept. */
export async function keptAmong(ids: readonly PostingId[]): Promise<Map<PostingId, Kept>> {
  const store = (await readTransaction(['saved'])).objectStore('saved');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return new Map(found.flatMap((record) => (record && record.forgottenAt === undefined ? [[record.id, unstored(record)] as const] : [])));
}

/** The text of every record, the bin included, some at a time. */
export async function* eachText(size = 500): AsyncGenerator<{ id: PostingId; text: string }[]> {
  const db = await database();
  const beyond = (after: number | string | null) => (after === null ? null : IDBKeyRange.lowerBound(after, true));
  yield* eachHeavyText(
    (n, most) => db.getAll('packs', beyond(n), most),
    (id) => db.getAll('reports', beyond(id), size),
  );
}

/** The text of one record; empty when there is none. */
export async function textOf(id: PostingId): Promise<string> {
  return (await heavyOf(await readTransaction([...HEAVY]), id))?.text ?? '';
}

/** Newest first with their reports: for as many as one would read, not for a list. */
export async function listSaved(most = 10_000): Promise<Saved[]> {
  const tx = await readTransaction(['saved', ...HEAVY]);
  const all = await tx.objectStore('saved').index('newest').getAll(null, most);
  const reports = await heaviesOf(
    tx,
    all.map(({ id }) => id),
  );
  return all.flatMap((record) => {
    const report = reports.get(record.id);
    return report ? [{ ...unstored(record), report: joinReport(report) }] : [];
  });
}

/** Deletes for good what was put in the bin before `before` (ISO 8601). */
export async function emptyBin(before: string): Promise<void> {
  await change(['saved', ...HEAVY, 'acts'], async (tx) => {
    const old = await tx.objectStore('saved').index('forgottenAt').getAllKeys(IDBKeyRange.upperBound(before));
    for (const id of old) queued(tx.objectStore('saved').delete(id));
    await dropHeavies(tx, old);
    const acts = await tx.objectStore('acts').index('at').getAllKeys(IDBKeyRange.upperBound(before));
    for (const n of acts) queued(tx.objectStore('acts').delete(n));
  });
}

/** Leaves nothing: kept postings, bin, memory, acts, the device's name. */
export async function eraseSaved(): Promise<void> {
  await change([...STORES], async (tx) => {
    await Promise.all(Array.from(tx.objectStoreNames, (name) => tx.objectStore(name).clear()));
  });
  tellOthers(null);
}
