import { type Site, siteAt } from '../extract/site.ts';
import { sites } from '../extract/sites/index.ts';

/** A web address whose host is written as the parser would write it. */
const PLAIN = /^https?:\/\/([a-z][a-z\d-]{0,62}(?:\.[a-z][a-z\d-]{0,62}){1,5})\//;

/** The last host asked for: the links of a page lead to few. */
let last: { readonly host: string; readonly site: Site | undefined } = { host: '', site: undefined };

/** The board that an address belongs to, of those with a site file. */
export function boardOf(address: string): Site | undefined {
  const host = PLAIN.exec(address)?.[1] ?? (URL.canParse(address) ? new URL(address).hostname : '');
  if (last.host !== host) last = { host, site: siteAt(host, sites) };
  return last.site;
}
