import browser from 'webextension-polyfill';
import type { Report } from '../../core/report.ts';

/** What is known of a tab; only good while the tab is still at `url`. In session storage, so that a worker that was put to sleep wakes up knowing it. */
export type TabState = {
  readonly url: string;
  /** When the visit began, ms since 1970. */
  readonly visit: number;
  /** Null while the page is being read. */
  readonly report: Report | null;
  /** What went wrong, in a sentence. */
  readonly error: string | null;
};

const keyOf = (tabId: number) => `tab:${tabId}`;

export async function getTab(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  const found = await browser.storage.session.get(key);
  return (found[key] as TabState | undefined) ?? null;
}

export async function setTab(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function dropTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

export async function allTabs(): Promise<Map<number, TabState>> {
  const all = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith('tab:'));
  return new Map(all.map(([key, state]) => [Number(key.slice(4)), state as TabState]));
}

/** Calls back with the tab's state now and whenever it changes; answers a function that stops it. */
export function followTab(tabId: number, tell: (state: TabState | null) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.hasOwn(changes, keyOf(tabId))) void getTab(tabId).then(tell);
  };
  browser.storage.onChanged.addListener(listen);
  void getTab(tabId).then(tell);
  return () => browser.storage.onChanged.removeListener(listen);
}
