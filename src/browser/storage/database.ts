import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { PostingId } from '../../core/posting/posting.ts';
import type { Kept } from '../../core/saved/record.ts';
import { nextStamp, type Stamp } from '../../core/saved/stamp.ts';
import { upgradeDatabase } from './migrations.ts';
import { problemOf, StoreProblem } from './problem.ts';
import { queued } from './queued.ts';
import type { Sighting } from './sighting.ts';

/** `newest` is there while a record is kept: minus the time of saving, so that an index reads the newest first and skips the bin. */
export type StoredKept = Kept & { readonly newest?: number };

/** The heavy half of a record. The text apart, so that it is searched without reading the rest; the report as JSON, which is written and read faster. */
export type StoredReport = { readonly id: PostingId; readonly text: string; readonly json: string };

/** Several of them in one record; see `heavy.ts`. */
export type Pack = {
  readonly n?: number;
  readonly of: readonly PostingId[];
  readonly texts: readonly string[];
  readonly jsons: readonly string[];
};

/** An act that can be undone: what the records were before it and what it made of them (both null: it brought them in); `reports` are those it replaced. */
export type Act = {
  readonly n?: number;
  readonly at: string;
  readonly kind: 'forgot' | 'edited' | 'imported';
  readonly records: readonly { readonly id: PostingId; readonly before: Kept | null; readonly after: Kept | null }[];
  readonly reports: readonly StoredReport[];
};

/** The words of a posting when it was last on screen, and before they changed. */
export type SeenText = { readonly id: PostingId; readonly at: string; readonly text: string; readonly before?: string };

export interface Schema extends DBSchema {
  saved: { key: string; value: StoredKept; indexes: { newest: [number, string]; forgottenAt: string; nextAt: string } };
  reports: { key: string; value: StoredReport };
  packs: { key: number; value: Pack; indexes: { of: string } };
  seen: { key: string; value: Sighting; indexes: { lastSeen: string; bands: number } };
  texts: { key: string; value: SeenText; indexes: { at: string } };
  acts: { key: number; value: Act; indexes: { at: string } };
  /** `clock`: the latest stamp given or seen; `device`: this device's name in stamps; `told`: next steps the person was told of. */
  meta: { key: string; value: unknown };
}

export type Tx<Mode extends IDBTransactionMode = 'readwrite'> = IDBPTransaction<Schema, StoreNames<Schema>[], Mode>;

export const NAME = 'jobgloss';
export const VERSION = 3;
export const STORES = ['saved', 'reports', 'packs', 'seen', 'texts', 'acts', 'meta'] as const satisfies readonly StoreNames<Schema>[];

type Opened = { readonly db: IDBPDatabase<Schema>; readonly readOnly: boolean };
let opened: Promise<Opened> | null = null;

function open(): Promise<Opened> {
  const callbacks = {
    // A newer version of ours wants in: step aside, the next call opens again
    blocking: () => closeDatabase(),
    terminated: () => {
      opened = null;
    },
  };
  opened ??= Promise.resolve()
    .then(() => openDB<Schema>(NAME, VERSION, { upgrade: upgradeDatabase, ...callbacks }))
    .then((db) => ({ db, readOnly: false }))
    .catch(async (error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'VersionError')) throw new StoreProblem('closed');
      // Written by a newer version: read and exported, never changed, never deleted
      return { db: await openDB<Schema>(NAME, undefined, callbacks), readOnly: true };
    })
    .catch((error: unknown) => {
      opened = null;
      throw error;
    });
  return opened;
}

/** Whether anything can be kept here: not in private profiles, and only read where a newer version has written. */
export async function storeState(): Promise<'open' | 'read-only' | 'closed'> {
  return open().then(
    ({ readOnly }) => (readOnly ? 'read-only' : 'open'),
    () => 'closed',
  );
}

/** For reading. */
export async function database(): Promise<IDBPDatabase<Schema>> {
  return (await open()).db;
}

/** For reading several stores as they stood at one moment. */
export async function readTransaction(stores: StoreNames<Schema>[]): Promise<Tx<'readonly'>> {
  return (await database()).transaction(stores, 'readonly');
}

export function closeDatabase(): void {
  void opened?.then(({ db }) => db.close()).catch(() => undefined);
  opened = null;
}

/**
 * One transaction: all that `work` writes, or nothing of it. `work` may wait for the transaction alone. A database that was closed under us
 * (another window's upgrade) is opened again, once.
 */
export async function change<T>(stores: StoreNames<Schema>[], work: (tx: Tx) => Promise<T>, again = true): Promise<T> {
  const { db, readOnly } = await open();
  if (readOnly) throw new StoreProblem('newer');
  let tx: Tx;
  try {
    tx = db.transaction(stores, 'readwrite');
  } catch (error) {
    if (!again) throw problemOf(error);
    closeDatabase();
    return change(stores, work, false);
  }
  try {
    const [answer] = await Promise.all([work(tx), tx.done.catch(() => undefined)]);
    await tx.done;
    return answer;
  } catch (error) {
    const why = tx.error ?? error;
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
    throw problemOf(why);
  }
}

/** A stamp later than all this device has given or seen. The device gets its name with its first stamp. */
export async function stampIn(tx: Tx, now: Date): Promise<Stamp> {
  const meta = tx.objectStore('meta');
  const [last, known] = (await Promise.all([meta.get('clock'), meta.get('device')])) as [Stamp | undefined, string | undefined];
  const device = known ?? crypto.randomUUID().slice(0, 8);
  if (known === undefined) queued(meta.put(device, 'device'));
  const stamp = nextStamp(last ?? null, now.getTime(), device);
  await meta.put(stamp, 'clock');
  return stamp;
}

/** Asks the browser not to clear what is kept when the disk is full. Chromium decides by itself, Firefox grants it to extensions. */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage?.persisted?.()) || ((await navigator.storage?.persist?.()) ?? false);
}
