import { readTabAhead } from '../browser/storage/reports.ts';
import { activeTab, getTabById, type Tab } from '../browser/tabs.ts';

const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

/** The tab a page of ours speaks of: the one in front, or the one named in the address (`?tab=7`), for which it was opened. */
export const findTab = (): Promise<Tab | null> => (Number.isInteger(named) ? getTabById(named) : activeTab());

let found: Tab | null | undefined;

/** Finds the tab and reads what is known of it, so that the first drawing of a page has all of it. `meanwhile` is done while that is on its way. */
export async function readTab(meanwhile: () => void): Promise<void> {
  found = await findTab();
  const reading = found && readTabAhead(found.id);
  meanwhile();
  await reading;
}

/** The tab as it was found before the page was drawn; undefined where nobody looked. */
export const foundTab = (): Tab | null | undefined => found;

/** The first look of a page that was drawn with what was found finds the same again: it is told as the very same. */
export function unlessFound(tab: Tab | null): Tab | null {
  const before = found;
  found = undefined;
  return before && before.id === tab?.id && before.url === tab.url ? before : tab;
}
