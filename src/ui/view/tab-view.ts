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
  | { readonly kind: 'report'; readonly report: Report };
