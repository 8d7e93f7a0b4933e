import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Report } from '../../core/report.ts';
import { briefOf } from '../../core/saved/brief.ts';
import { NOTHING_OWN } from '../../core/saved/own.ts';
import type { Kept } from '../../core/saved/record.ts';
import type { Schema } from './database.ts';
import { queued } from './queued.ts';
import { splitReport, stored } from './split.ts';

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Version 1: whole reports in `saved`, no fields of the person's. */
type SavedV1 = {
  readonly id: string;
  readonly report: Report;
  readonly urls: readonly string[];
  readonly savedAt: string;
  readonly changedAt: string;
  readonly forgottenAt?: string;
};

/** Brings a database of any older version up to date, in the one transaction the browser gives: whole, or not at all. Shipped steps are never edited. */
export async function upgradeDatabase(db: IDBPDatabase<Schema>, from: number, _to: number | null, tx: Upgrade): Promise<void> {
  queued(tx.done);
  try {
    await bringUp(db, from, tx);
  } catch {
    // The browser would commit what was done so far: stop it, so that the old database stays whole
    tx.abort();
  }
}

async function bringUp(db: IDBPDatabase<Schema>, from: number, tx: Upgrade): Promise<void> {
  if (from < 1) {
    db.createObjectStore('saved', { keyPath: 'id' }).createIndex('forgottenAt', 'forgottenAt');
    db.createObjectStore('seen', { keyPath: 'id' }).createIndex('lastSeen', 'lastSeen');
  }
  if (from < 2) await toSecond(db, from, tx);
  if (from < 3) db.createObjectStore('packs', { keyPath: 'n', autoIncrement: true }).createIndex('of', 'of', { multiEntry: true });
}

async function toSecond(db: IDBPDatabase<Schema>, from: number, tx: Upgrade): Promise<void> {
  const saved = tx.objectStore('saved');
  const reports = db.createObjectStore('reports', { keyPath: 'id' });
  tx.objectStore('seen').createIndex('bands', 'bands', { multiEntry: true });
  db.createObjectStore('texts', { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('acts', { keyPath: 'n', autoIncrement: true }).createIndex('at', 'at');
  const meta = db.createObjectStore('meta');
  if (from === 1) {
    saved.deleteIndex('savedAt' as never);
    for (let cursor = await saved.openCursor(); cursor; cursor = await cursor.continue()) {
      const old = cursor.value as unknown as SavedV1;
      const kept = keptOf(old);
      if (kept) {
        queued(reports.put(splitReport(old.id, old.report)));
        queued(cursor.update(stored(kept)));
      } else {
        queued(meta.put(old, `broken:${old.id}`));
        queued(cursor.delete());
      }
    }
  }
  saved.createIndex('newest', ['newest', 'id']);
  saved.createIndex('nextAt', 'own.next.at');
}

/** Null for a record that is not what version 1 wrote: it is put aside whole, and stops no other. */
function keptOf({ report, ...rest }: SavedV1): Kept | null {
  try {
    const log = [{ at: rest.savedAt, what: 'kept', from: null, to: null }] as const;
    return { ...rest, readAt: rest.changedAt, own: NOTHING_OWN, stamps: {}, log, brief: briefOf(report) };
  } catch {
    return null;
  }
}
