import { browser } from '../api.ts';
import { held, onStored, read } from './ahead.ts';

/** A stored value: where it lives, its shape's version, what holds when nothing is stored, and the way up from older versions. */
export type Item<T> = {
  readonly key: string;
  readonly version: number;
  readonly fallback: T;
  /** `migrations[2]` turns 1 into 2. Shipped steps are never edited. */
  readonly migrations: { readonly [to: number]: (old: never) => unknown };
  /** Brings data of the current version into shape: unknown keys are kept out, missing ones filled. Throws when it is something else. */
  readonly shape: (data: unknown) => T;
};

class NewerVersion extends Error {}

type Stored = { readonly version: number; readonly data: unknown };

/** Pure: reading never writes, so that any page reads old data rightly. Data of a newer version throws and is left untouched. */
export function upgrade<T>(item: Item<T>, stored: unknown): T {
  if (stored === undefined) return item.fallback;
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || !Number.isInteger(stored.version) || !('data' in stored)) {
    throw new Error(`What is stored under "${item.key}" is not ours.`);
  }
  const { version, data } = stored as Stored;
  if (version > item.version) throw new NewerVersion(`"${item.key}" was written by a newer version of Jobgloss.`);
  let current = data;
  for (let to = version + 1; to <= item.version; to += 1) {
    const step = item.migrations[to] as ((old: unknown) => unknown) | undefined;
    if (!step) throw new Error(`There is no way from version ${to - 1} of "${item.key}" to ${to}.`);
    current = step(current);
  }
  return item.shape(current);
}

/** The stored value; the fallback when what is stored cannot be read. */
export async function getItem<T>(item: Item<T>): Promise<T> {
  return shaped(item, await read('local', item.key));
}

/** The same at once, where it was read ahead; else undefined. */
export function heldItem<T>(item: Item<T>): T | undefined {
  const known = held('local', item.key);
  return known ? shaped(item, known.value) : undefined;
}

/** What has been brought into shape before: the same value for all who follow it. */
const known = new WeakMap<object, unknown>();

function shaped<T>(item: Item<T>, stored: unknown): T {
  const kept = typeof stored === 'object' && stored !== null ? stored : null;
  if (kept && known.has(kept)) return known.get(kept) as T;
  try {
    const value = upgrade(item, stored);
    if (kept) known.set(kept, value);
    return value;
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error);
    return item.fallback;
  }
}

/** Only the background calls this. What cannot be read is kept under `<key>.broken`, never overwritten. */
export async function setItem<T>(item: Item<T>, value: T): Promise<void> {
  const found = await browser.storage.local.get(item.key);
  try {
    upgrade(item, found[item.key]);
  } catch (error) {
    if (error instanceof NewerVersion) throw error;
    await browser.storage.local.set({ [`${item.key}.broken`]: found[item.key] });
  }
  await browser.storage.local.set({ [item.key]: { version: item.version, data: item.shape(value) } satisfies Stored });
}

/** Calls back with the value now and whenever it changes; answers a function that stops it. */
export function followItem<T>(item: Item<T>, tell: (value: T) => void): () => void {
  const stop = onStored((changes, area) => {
    if (area === 'local' && Object.hasOwn(changes, item.key)) void getItem(item).then(tell);
  });
  void getItem(item).then(tell);
  return stop;
}
