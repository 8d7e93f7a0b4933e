import type { Selection } from '../../messages/selection.ts';
import { browser } from '../api.ts';

// Kept for as long as the browser runs, so that the page can be loaded again; the last few alone.
const KEY = 'selections';
const MOST = 5;

type Stored = readonly { readonly id: string; readonly selection: Selection }[];

const all = async (): Promise<Stored> => ((await browser.storage.session.get(KEY))[KEY] as Stored | undefined) ?? [];

/** Keeps a selection for the page that shows it; answers the number by which it is asked for. */
export async function keepSelection(selection: Selection): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: [{ id, selection }, ...(await all())].slice(0, MOST) });
  return id;
}

/** Null when the browser was closed since, or several others followed. */
export async function getSelection(id: string): Promise<Selection | null> {
  return (await all()).find((one) => one.id === id)?.selection ?? null;
}
