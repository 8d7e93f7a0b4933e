import type { FrameState, TabState } from '../browser/storage/reports.ts';
import { worthOf } from '../browser/storage/worth.ts';
import type { Sender } from '../messages/contract.ts';
import { badgeOf } from './badge.ts';
import type { Deps } from './deps.ts';

/** Two visits race for seconds at most; a greater lead is a clock that was set back. */
const RACE_MS = 60_000;

export type Documents = ReturnType<typeof createDocuments>;

/** What is known of the open documents: of each tab, and of the one frame in it that has most to show. */
export function createDocuments({ tabs, page, words }: Pick<Deps, 'tabs' | 'page' | 'words'>) {
  const showBadge = async (tabId: number, { report }: TabState) => page.setBadge(tabId, badgeOf(report, await words()));

  const isHere = async (tabId: number, { frameId, visit }: FrameState): Promise<boolean> =>
    (await page.tell(tabId, { kind: 'page/here' }, frameId)) === visit;

  const keepTab = async (tabId: number, state: TabState) => {
    // Another address: what stands in its frames says so itself
    if ((await tabs.get(tabId))?.url !== state.url) await tabs.setFrame(tabId, null);
    await tabs.set(tabId, state);
    await showBadge(tabId, state);
  };

  const keepFrame = async (tabId: number, { frameId, pageUrl }: Sender, state: TabState) => {
    const [top, before] = await Promise.all([tabs.get(tabId), tabs.frame(tabId)]);
    const isSame = before?.frameId === frameId;
    if (worthOf(state) === 0) return isSame ? tabs.setFrame(tabId, null) : undefined;
    if (before && !isSame && worthOf(before) > worthOf(state) && (await isHere(tabId, before))) return;
    await tabs.setFrame(tabId, { ...state, frameId, page: pageUrl });
    const topIsBetter = top !== null && top.url === pageUrl && worthOf(top) >= worthOf(state);
    if (!topIsBetter) await showBadge(tabId, state);
  };

  return {
    /** Whether the frame is still in its tab, and shows what was read in it. */
    isHere,
    of: (sender: Sender): Promise<TabState | null> => (sender.frameId === 0 ? tabs.get(tabOf(sender)) : tabs.frame(tabOf(sender))),
    keep: (sender: Sender, state: TabState): Promise<void> =>
      sender.frameId === 0 ? keepTab(tabOf(sender), state) : keepFrame(tabOf(sender), sender, state),
    /** Has every open document ask anew: another profile or setting changes what each of them shows. */
    async againAll(): Promise<void> {
      for (const tabId of (await tabs.all()).keys()) await page.tell(tabId, { kind: 'page/again' });
      for (const [tabId, { frameId }] of await tabs.frames()) await page.tell(tabId, { kind: 'page/again' }, frameId);
    },
  };
}

/** The number of the tab a message came from. Throws for a page of ours, which is in none that could be read. */
export function tabOf({ tabId }: Sender): number {
  if (tabId === null) throw new Error('Only a page in a tab can be read.');
  return tabId;
}

/** Nothing an old visit says may replace what a newer one said. Visits are told by their beginnings, ms since 1970. */
export const isStale = (known: TabState | null, visit: number): boolean =>
  known !== null && known.visit > visit && known.visit - visit < RACE_MS;
