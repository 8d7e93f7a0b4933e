import { nativeIdOf } from '../extract/site.ts';
import { boardOf } from './board-of.ts';

/** The host of an address without www; empty when it is none. */
export function hostAt(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** The name a site's health goes by: its board's, or its host's. */
export function siteAt(url: string): string {
  return boardOf(url)?.id ?? hostAt(url);
}

/** Whether an address carries its board's number of a posting. */
export function namesPosting(url: string): boolean {
  const site = boardOf(url);
  return site !== undefined && nativeIdOf(url, site) !== undefined;
}
