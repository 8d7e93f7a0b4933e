import type { Posting } from './posting.ts';

/** What kind of page it is, who said so, and why. */
export type Detection = {
  readonly kind: 'posting' | 'list' | 'other';
  readonly via: 'json-ld' | 'microdata' | 'rdfa' | 'site' | 'generic' | 'text' | null;
  readonly site: string | null;
  /** A short human sentence. */
  readonly why: string;
  /** A cap cut the reading short. */
  readonly partial: boolean;
};

/** One posting on a list page. */
export type Card = {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly hiringOrganization: string | null;
  readonly jobLocation: readonly string[];
  readonly datePosted: string | null;
  readonly salaryText: string | null;
};

/** All that is read from a page. `posting` is null unless the page is one; `cards` is empty unless it is a list. */
export type PageRead = { readonly detection: Detection; readonly posting: Posting | null; readonly cards: readonly Card[] };
