import { browser } from '../api.ts';

type Area = 'local' | 'session';

const atHand = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };
const onTheirWay = { local: new Map<string, Promise<void>>(), session: new Map<string, Promise<void>>() };

/** Reads what a page will ask for piece by piece, in one go; it stays at hand, as it changes. For pages: the background reads what is stored now. */
export async function readAhead(area: Area, keys: readonly string[]): Promise<void> {
  const ours = new Set(keys);
  browser.storage.onChanged.addListener((changes, where) => {
    if (where !== area) return;
    for (const [key, { newValue }] of Object.entries(changes)) if (ours.has(key)) atHand[area].set(key, newValue);
  });
  const reading = browser.storage[area].get([...keys]).then((found) => {
    // What changed while it was read is known already
    for (const key of keys) if (!atHand[area].has(key)) atHand[area].set(key, found[key]);
  });
  for (const key of keys) onTheirWay[area].set(key, reading);
  await reading.finally(() => {
    for (const key of keys) onTheirWay[area].delete(key);
  });
}

/** What is at hand under a key, at once: `value` is undefined where nothing is stored. Null: it was not read ahead. */
export function held(area: Area, key: string): { readonly value: unknown } | null {
  return atHand[area].has(key) ? { value: atHand[area].get(key) } : null;
}

/** What is stored under a key: as it is at hand, else read now. */
export async function read(area: Area, key: string): Promise<unknown> {
  await onTheirWay[area].get(key)?.catch(() => undefined);
  const known = held(area, key);
  return known ? known.value : (await browser.storage[area].get(key))[key];
}
