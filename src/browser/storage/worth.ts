import type { TabState } from './reports.ts';

/** How much there is to show: a posting with its words, the form for one, a list, nothing. A frame's is shown when its tab's own is worth less. */
export function worthOf({ report }: Pick<TabState, 'report'>): 0 | 1 | 2 | 3 {
  if (!report) return 0;
  if (report.posting) return report.posting.text === '' ? 2 : 3;
  return report.cards.length > 0 ? 1 : 0;
}
