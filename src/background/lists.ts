import type { Glance } from '../core/glance.ts';
import type { Card } from '../core/posting/page-read.ts';
import type { Deps } from './deps.ts';

type Needs = Pick<Deps, 'tabs' | 'page'> & { readonly glancesOf: (cards: readonly Card[]) => Promise<readonly Glance[]> };

export type Lists = ReturnType<typeof createLists>;

/** Open lists, judged anew when more is known of their postings: kept for popup and panel, and painted anew where a mark is another one by now. */
export function createLists({ tabs, page, glancesOf }: Needs) {
  const again = async (tabId: number, frameId = 0): Promise<void> => {
    const state = await (frameId ? tabs.frame(tabId) : tabs.get(tabId));
    if (state?.report?.detection.kind !== 'list') return;
    const { cards } = state.report;
    const glances = await glancesOf(cards);
    const frame = frameId ? await tabs.frame(tabId) : null;
    const current = frameId ? frame : await tabs.get(tabId);
    if (current?.visit !== state.visit || current.report?.cards.length !== cards.length) return;
    const report = { ...state.report, cards: cards.map((card, i) => ({ ...card, ...glances[i]! })) };
    await (frame ? tabs.setFrame(tabId, { ...frame, report }) : tabs.set(tabId, { ...current, report }));
    if (cards.some(({ mark }, i) => mark !== glances[i]!.mark)) await page.tell(tabId, { kind: 'page/again' }, frameId);
  };
  const all = async (): Promise<void> => {
    for (const tabId of (await tabs.all()).keys()) await again(tabId);
    for (const [tabId, { frameId }] of await tabs.frames()) await again(tabId, frameId);
  };
  let turn = Promise.resolve();
  let waits = false;
  return {
    again,
    /** All of them, one turn after the other; whoever asks while a turn waits is served by it, and nobody is kept waiting. */
    allSoon(): void {
      if (waits) return;
      waits = true;
      turn = turn
        .then(() => {
          waits = false;
          return all();
        })
        .catch(() => undefined);
    },
  };
}
