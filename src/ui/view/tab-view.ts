import type { FrameState, TabState } from '../../browser/storage/reports.ts';
import { worthOf } from '../../browser/storage/worth.ts';
import type { Tab } from '../../browser/tabs.ts';
import type { Report } from '../../core/report.ts';

/** What can be said of a tab. */
export type TabView =
  /** Being read; the title is known first. */
  | { readonly kind: 'reading'; readonly title: string | null }
  /** Of no listed site: read only when the person asks. */
  | { readonly kind: 'unread' }
  /** The browser's own pages, which no extension may read. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'error'; readonly message: string }
  /** `frame`: read in a frame of the page, from a host of its own. */
  | {
      readonly kind: 'report';
      readonly report: Report;
      readonly frame?: { readonly id: number; readonly host: string } | null;
      /** The name its site's health goes by, and the host its marks are switched by. */
      readonly site?: string;
      readonly host?: string;
    };

/**
 * What there is to show of a tab: what was read of it under the very address it is at, else under none. `frame`: what was read in a frame that is known to
 * be there; shown where the tab's own report is worth less.
 */
export function viewOf({ url }: Pick<Tab, 'url'>, state: TabState | null, frame: FrameState | null): TabView {
  if (url !== null && !/^https?:/.test(url)) return { kind: 'closed' };
  // No address means no listed page: what was known of the tab was of another one.
  const own = url !== null && state?.url === url ? state : null;
  const around = frame && (url === null || frame.page === null || frame.page === url) ? frame : null;
  if (around?.report && worthOf(around) > (own ? worthOf(own) : 0)) {
    return { kind: 'report', report: around.report, ...placeOf(around), frame: { id: around.frameId, host: new URL(around.url).host } };
  }
  if (!state || url === null) return { kind: 'unread' };
  if (!own) return { kind: 'reading', title: null };
  if (own.error !== null) return { kind: 'error', message: own.error };
  return own.report ? { kind: 'report', report: own.report, ...placeOf(own) } : { kind: 'reading', title: null };
}

const placeOf = ({ site, url }: TabState) => ({ site, host: new URL(url).hostname.replace(/^www\./, '') });
