import type { PostingId } from '../../core/posting/posting.ts';
import { binned, same } from '../../core/saved/record.ts';
import { undone } from '../../core/saved/undone.ts';
import { type Act, change, stampIn, type Tx } from './database.ts';
import { queued } from './queued.ts';
import { stored, unstored } from './split.ts';
import { tellOthers } from './told.ts';

/** Acts that can still be undone; older ones are let go. */
const MOST_ACTS = 50;

/** Writes down how to take an act back, in the act's own transaction. Answers its number. */
export async function remember(tx: Tx, act: Act): Promise<number> {
  const store = tx.objectStore('acts');
  const n = await store.put(act);
  if ((await store.count()) > MOST_ACTS) await (await store.openCursor())?.delete();
  return n;
}

/**
 * Takes an act back; what was changed since stays, and what the act brought in goes to the bin. Answers how many records changed: none when the act is
 * not known any more, or was taken back already.
 */
export async function undo(n: number, now: Date): Promise<number> {
  const ids = await change(['saved', 'reports', 'acts', 'meta'], async (tx) => {
    const act = await tx.objectStore('acts').get(n);
    if (!act) return [];
    const stamp = await stampIn(tx, now);
    const at = now.toISOString();
    const reports = new Map(act.reports.map((report) => [report.id, report]));
    const changed: PostingId[] = [];
    for (const { id, before, after } of act.records) {
      const found = await tx.objectStore('saved').get(id);
      if (!found) continue;
      const current = unstored(found);
      let next = before && after ? undone(before, after, current, stamp, at) : binned(current, at, stamp, at);
      const report = reports.get(id);
      if (before && after && report && same(current.brief, after.brief)) {
        next = { ...next, brief: before.brief, urls: before.urls };
        queued(tx.objectStore('reports').put(report));
      }
      if (next === current) continue;
      queued(tx.objectStore('saved').put(stored(next)));
      changed.push(id);
    }
    await tx.objectStore('acts').delete(n);
    return changed;
  });
  if (ids.length > 0) tellOthers(ids);
  return ids.length;
}
