import type { Told } from '../messages/contract.ts';
import { browser } from './api.ts';
import { contentScriptsOf } from './scripts.ts';

/** `url` is null where we may not know it: a page of no listed site. */
export type Tab = { readonly id: number; readonly url: string | null };

/** The tab in front of the person; null in a window without one. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: addressOf(tab.url) };
}

/** A certain tab; null when it has gone. */
export async function getTabById(id: number): Promise<Tab | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  return tab ? { id, url: addressOf(tab.url) } : null;
}

/** As its own scripts see it: words to be shown (`#:~:text=…`) are no part of an address. */
function addressOf(url: string | undefined): string | null {
  if (url === undefined) return null;
  const at = url.indexOf(':~:');
  return at < 0 ? url : url.slice(0, url[at - 1] === '#' ? at - 1 : at);
}

/** Calls back with the tab `find` answers, now and whenever tabs change hands or addresses; answers a function that stops it. */
export function followTabs(find: () => Promise<Tab | null>, tell: (tab: Tab | null) => void): () => void {
  const look = () => void find().then(tell);
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(look);
  look();
  return () => {
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(look);
  };
}

/** Tells the content script of a tab, or of a frame in it, something; null when there is none that listens. */
export async function tellTab(tabId: number, told: Told, frameId = 0): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, told, { frameId }).catch(() => null);
}

/** Reads a tab that has no script of ours yet: allowed for the tab the person just pressed our button on, and on listed hosts. */
export async function runContentScript(tabId: number): Promise<void> {
  const url = (await browser.tabs.get(tabId)).url ?? '';
  await browser.scripting.executeScript({ target: { tabId }, files: contentScriptsOf(url) });
}

/** The markup of a tab's page as it stands now. Rejects where we may not look. */
export async function pageSource(tabId: number, frameId: number): Promise<{ readonly url: string; readonly html: string }> {
  const [done] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: () => ({ url: location.href, html: document.documentElement.outerHTML.slice(0, 8_000_000) }),
  });
  return done!.result as { url: string; html: string };
}

/** A style that adds no node, in one frame or in all that we may read; it lasts as long as the document. As a user style Chromium would paint its lines but not its grounds. */
export async function insertStyle(tabId: number, frameId: number | null, css: string): Promise<void> {
  const frames = frameId === null ? { allFrames: true } : { frameIds: [frameId] };
  await browser.scripting.insertCSS({ target: { tabId, ...frames }, css, origin: 'AUTHOR' });
}

export type Badge = { readonly text: string; readonly title: string; readonly tone: 'plain' | 'warning' | 'danger' };

const TONES: Readonly<Record<Badge['tone'], { ground: string; ink: string }>> = {
  plain: { ground: '#2356a8', ink: '#ffffff' },
  warning: { ground: '#7d4d00', ink: '#ffffff' },
  danger: { ground: '#ab1f19', ink: '#ffffff' },
};

/** A sign, a colour and a sentence: never colour alone. A tab that has gone needs no badge. */
export async function setBadge(tabId: number, { text, title, tone }: Badge): Promise<void> {
  const { ground, ink } = TONES[tone];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: ground }),
    browser.action.setBadgeTextColor?.({ tabId, color: ink }),
  ]).catch(() => undefined);
}

export function onTabClosed(tell: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => tell(tabId));
}

/** Opens one of our own pages, or brings it to the front. `path` is relative to the extension. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** The same, next to the tab it is about. */
export async function openBeside(tabId: number | null, path: string): Promise<void> {
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  const place = tab?.id === undefined ? {} : { index: tab.index + 1, openerTabId: tab.id, windowId: tab.windowId };
  const url = browser.runtime.getURL(path);
  await browser.tabs.create({ url, ...place }).catch(() => browser.tabs.create({ url }));
}

export function onStartup(tell: () => void): void {
  browser.runtime.onStartup.addListener(tell);
}

export function onInstalled(tell: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => tell(reason));
}

/** The side panel of the window. Only inside a press of a key or a button: browsers refuse it otherwise, so nothing may be awaited before it. */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel } = chrome as { sidePanel?: typeof chrome.sidePanel };
  if (sidePanel) await sidePanel.open({ tabId });
  else await browser.sidebarAction.open();
}

/** A shortcut of ours was pressed; `tabId` is the tab in front. */
export function onShortcut(tell: (command: string, tabId: number) => void): void {
  // Firefox for Android has no keys
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) tell(command, tab.id);
  });
}

/** Of this extension. */
export const version = (): string => browser.runtime.getManifest().version;
