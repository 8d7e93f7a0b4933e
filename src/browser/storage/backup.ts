/**
 * Files out and in. A page of ours calls these itself: a file of a hundred megabytes would not pass as a message, and one transaction is as safe from here.
 *
 * Out: `exportBackup()` → a Blob. In: `readBackup(text)` (core) → `planImport(saved)` → show the summary → `applyImport(saved)` → the number by which
 * it is undone ('shelf/undo').
 */
import { unwrap } from 'idb';
import type { PostingId } from '../../core/posting/posting.ts';
import { backupFrame, recordLine } from '../../core/saved/backup.ts';
import { freshest, merged } from '../../core/saved/merge.ts';
import { type Kept, type Saved, same } from '../../core/saved/record.ts';
import { isStamp, later, type Stamp } from '../../core/saved/stamp.ts';
import { remember } from './acts.ts';
import { items } from './all-items.ts';
import { type Act, change, readTransaction, type StoredReport, type Tx } from './database.ts';
import { HEAVY, heaviesOf, heavyOf, packing } from './heavy.ts';
import { getItem } from './item.ts';
import { queued } from './queued.ts';
import { splitReport, stored, unstored } from './split.ts';
import { tellOthers } from './told.ts';

/** What an import would do. `binned`: what is in the bin in the file, or here and stays there. */
export type ImportPlan = { readonly added: number; readonly changed: number; readonly same: number; readonly binned: number };

const CHUNK = 500;

/** Everything that is kept, the bin included, as one file; `now` is written into it. */
export async function exportBackup(now: Date): Promise<Blob> {
  const [settings, profiles, shelf] = await Promise.all([getItem(items.settings), getItem(items.profile), getItem(items.shelf)]);
  const { start, end } = backupFrame({ exportedAt: now.toISOString(), settings, profiles, shelf });
  const parts: string[] = [start];
  let after: string | null = null;
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const tx = await readTransaction(['saved', ...HEAVY]);
    const chunk: Kept[] = await tx.objectStore('saved').getAll(range, CHUNK);
    const reports = await heaviesOf(
      tx,
      chunk.map(({ id }) => id),
    );
    const lines = chunk.flatMap((record) => {
      const report = reports.get(record.id);
      return report ? [recordLine(unstored(record), report.json, report.text)] : [];
    });
    if (lines.length > 0) parts.push(`${parts.length > 1 ? ',\n' : ''}${lines.join(',\n')}`);
    if (chunk.length < CHUNK) break;
    after = chunk.at(-1)!.id;
  }
  parts.push(end);
  return new Blob(parts, { type: 'application/json' });
}

/** What taking these records in would do; changes nothing. */
export async function planImport(saved: readonly Saved[]): Promise<ImportPlan> {
  const store = (await readTransaction(['saved'])).objectStore('saved');
  const known = new Set(await store.getAllKeys());
  const plan = { added: 0, changed: 0, same: 0, binned: 0 };
  for (const record of saved) {
    if (record.forgottenAt !== undefined) plan.binned += 1;
    const before = known.has(record.id) ? await store.get(record.id) : undefined;
    if (!before) plan.added += 1;
    else if (!isSame(unstored(before), record)) plan.changed += 1;
    else if (before.forgottenAt !== undefined && record.forgottenAt === undefined) plan.binned += 1;
    else plan.same += 1;
  }
  return plan;
}

function isSame(before: Kept, { report: _, ...record }: Saved): boolean {
  return same(merged(before, record), merged(before, before)) && freshest(before, record) === freshest(before, before);
}

/** Takes records in, all of them or none: what is kept already is merged, the person's fields by what was changed last. Answers the act's number; null when nothing changed. */
export async function applyImport(saved: readonly Saved[], now: Date): Promise<number | null> {
  const changed: PostingId[] = [];
  const act = await change(['saved', ...HEAVY, 'acts', 'meta'], async (tx) => {
    const known = new Set(await tx.objectStore('saved').getAllKeys());
    const records: { id: PostingId; before: Kept | null; after: Kept | null }[] = [];
    const replaced: StoredReport[] = [];
    let clock: Stamp | null = null;
    const heavy = packing(tx);
    for (const whole of [...saved].sort(byId)) {
      const { report, ...record } = whole;
      for (const stamp of Object.values(record.stamps)) if (isStamp(stamp)) clock = later(clock, stamp);
      if (!known.has(record.id)) {
        // Asked of the browser itself: a promise a record takes longer than the record
        unwrap(tx.objectStore('saved')).put(stored(record));
        heavy.add(splitReport(record.id, report));
        records.push({ id: record.id, before: null, after: null });
        continue;
      }
      const before = unstored((await tx.objectStore('saved').get(record.id))!);
      if (isSame(before, whole)) continue;
      const after = merged(before, record);
      queued(tx.objectStore('saved').put(stored(after)));
      if (freshest(before, record) === 'b') {
        const old = await heavyOf(tx, record.id);
        if (old) replaced.push(old);
        queued(tx.objectStore('reports').put(splitReport(record.id, report)));
      }
      records.push({ id: record.id, before, after });
    }
    heavy.end();
    if (clock !== null) await hear(tx, clock);
    changed.push(...records.map(({ id }) => id));
    const done: Act = { at: now.toISOString(), kind: 'imported', records, reports: replaced };
    return records.length === 0 ? null : remember(tx, done);
  });
  if (act !== null) tellOthers(changed.length > CHUNK ? null : changed);
  return act;
}

const byId = (a: Saved, b: Saved) => (a.id < b.id ? -1 : 1);

/** Another device's stamps are heard, so that ours come after them. */
async function hear(tx: Tx, stamp: Stamp): Promise<void> {
  const meta = tx.objectStore('meta');
  const last = (await meta.get('clock')) as Stamp | undefined;
  await meta.put(later(last ?? null, stamp), 'clock');
}
