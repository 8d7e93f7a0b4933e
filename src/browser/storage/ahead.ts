import { browser } from '../api.ts';

type Area = 'local' | 'session';
type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;
type Listener = (changes: Changes, area: string) => void;

const atHand: Record<Area, Map<string, unknown>> = { local: new Map(), session: new Map() };
const onTheirWay: Record<Area, Map<string, Promise<void>>> = { local: new Map(), session: new Map() };
const listeners = new Set<Listener>();
let listening = false;

/** Reads what a page will ask for piece by piece, in one go; it stays at hand, as it changes. For pages: the background reads what is stored now. */
export async function readAhead(area: Area, keys: readonly string[]): Promise<void> {
  listen();
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

/** Calls back with every change of what is stored, after what is at hand has taken it; answers a function that stops it. */
export function onStored(listener: Listener): () => void {
  listen();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** One ear for the page: a second one, grown later, would miss a change that the first has not been told of yet. */
function listen(): void {
  if (listening) return;
  listening = true;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' || area === 'session') keepUp(area, changes);
    for (const listener of [...listeners]) listener(changes, area);
  });
}

function keepUp(area: Area, changes: Changes): void {
  for (const [key, { newValue }] of Object.entries(changes))
    if (atHand[area].has(key) || onTheirWay[area].has(key)) atHand[area].set(key, newValue);
}
