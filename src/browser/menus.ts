import type { Menus } from 'webextension-polyfill';
import { browser } from './api.ts';

const CHECK = 'check-selection';

/** Offers to check selected words, under `title`; told again, it takes the new one. */
export async function offerCheck(title: string): Promise<void> {
  if (!browser.contextMenus) return; // Firefox for Android has none
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: CHECK, title, contexts: ['selection'] }, () => {
    void browser.runtime.lastError; // two languages chosen in a moment: the second finds the first
  });
}

/** What a person had selected when they asked. `words` come from the page itself: the browser's own copy has lost its lines. */
export type Asked = { readonly words: string; readonly url: string | null; readonly tabId: number | null };

export function onCheckAsked(tell: (asked: Asked) => void): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== CHECK) return;
    const url = info.frameUrl ?? info.pageUrl ?? tab?.url ?? null;
    void wordsOf(info, tab?.id).then((words) => tell({ words, url, tabId: tab?.id ?? null }));
  });
}

async function wordsOf({ selectionText = '', frameId = 0 }: Menus.OnClickData, tabId: number | undefined): Promise<string> {
  if (tabId === undefined) return selectionText;
  const [done] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, func: () => String(getSelection() ?? '') })
    .catch(() => []); // a page no extension may look into, as a PDF
  const own = typeof done?.result === 'string' ? done.result : '';
  return own.trim() === '' ? selectionText : own;
}
