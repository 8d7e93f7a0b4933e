import type { Report } from '../../core/report.ts';
import { browser } from '../api.ts';
import { held, onStored, read, readAhead } from './ahead.ts';

/** What is known of a tab; only good while the tab is still at `url`. In session storage, so that a worker that was put to sleep wakes up knowing it. */
export type TabState = {
  readonly url: string;
  /** When the visit began, ms since 1970. */
  readonly visit: number;
  /** Null while the page is being read. */
  readonly report: Report | null;
  /** The name of its site, for how its pages are read. */
  readonly site: string;
  /** What went wrong, in a sentence. */
  readonly error: string | null;
};

/**
 * What was read in a frame of a tab: an application system on an employer's page. Good as long as the frame is there, which it alone can tell; `page`
 * is the address around it where we may know it.
 */
export type FrameState = TabState & { readonly frameId: number; readonly page: string | null };

const keyOf = (tabId: number) => `tab:${tabId}`;
const frameKeyOf = (tabId: number) => `frame:${tabId}`;
const placeKeyOf = (tabId: number) => `place:${tabId}`;

export async function getTab(tabId: number): Promise<TabState | null> {
  return ((await read('session', keyOf(tabId))) as TabState | undefined) ?? null;
}

export async function setTab(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function dropTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), frameKeyOf(tabId), placeKeyOf(tabId)]);
}

/** The mark of a tab that was gone to last: where it begins in the words of that visit. */
export type Place = { readonly visit: number; readonly start: number };

export async function getPlace(tabId: number): Promise<Place | null> {
  const key = placeKeyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as Place | undefined) ?? null;
}

export async function setPlace(tabId: number, place: Place): Promise<void> {
  await browser.storage.session.set({ [placeKeyOf(tabId)]: place });
}

export async function getFrame(tabId: number): Promise<FrameState | null> {
  return ((await read('session', frameKeyOf(tabId))) as FrameState | undefined) ?? null;
}

export async function setFrame(tabId: number, state: FrameState | null): Promise<void> {
  if (state) await browser.storage.session.set({ [frameKeyOf(tabId)]: state });
  else await browser.storage.session.remove(frameKeyOf(tabId));
}

/** Reads what is known of a tab and its frame in one go: whoever asks for it next has it at hand. */
export const readTabAhead = (tabId: number): Promise<void> => readAhead('session', [keyOf(tabId), frameKeyOf(tabId)]);

/** What is at hand of a tab that was read ahead; undefined where it was not. */
export const heldTab = (tabId: number) => heldUnder<TabState>(keyOf(tabId));
export const heldFrame = (tabId: number) => heldUnder<FrameState>(frameKeyOf(tabId));

function heldUnder<T>(key: string): T | null | undefined {
  const known = held('session', key);
  return known ? ((known.value as T | undefined) ?? null) : undefined;
}

export const allTabs = (): Promise<Map<number, TabState>> => all<TabState>('tab:');
export const allFrames = (): Promise<Map<number, FrameState>> => all<FrameState>('frame:');

async function all<T>(prefix: string): Promise<Map<number, T>> {
  const found = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(prefix));
  return new Map(found.map(([key, state]) => [Number(key.slice(prefix.length)), state as T]));
}

/** Calls back with the tab's state now and whenever it changes; answers a function that stops it. */
export function followTab(tabId: number, tell: (state: TabState | null) => void): () => void {
  return follow(keyOf(tabId), () => getTab(tabId), tell);
}

/** The same for what was read in a frame of the tab. */
export function followFrame(tabId: number, tell: (state: FrameState | null) => void): () => void {
  return follow(frameKeyOf(tabId), () => getFrame(tabId), tell);
}

function follow<T>(key: string, get: () => Promise<T>, tell: (value: T) => void): () => void {
  const stop = onStored((changes, area) => {
    if (area === 'session' && Object.hasOwn(changes, key)) void get().then(tell);
  });
  void get().then(tell);
  return stop;
}
