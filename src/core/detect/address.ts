import { nativeIdOf, siteOf } from '../extract/site.ts';
import { sites } from '../extract/sites/index.ts';
import { hashOf } from '../posting/hash.ts';

const TRACKING =
  /^(?:utm_|mc_|pk_|hsa_|_hs|ga_|_ga|fb|gclid$|dclid$|msclkid$|yclid$|ref$|refid$|referr?er$|source$|src$|trk|tracking|track|lipi$|lici$|ebp$|position$|pagenum$|searchid$|search_id$|rps$|from$|fromage$|gh_src$|lever-|t$|tk$|sid$|session|sol$|hhtmfrom|origin$|sp$|ict$|cid$|campaign|jobboard)/i;

/** The address without what follows the visitor around, its parameters in order; null when it is no web address. */
export function canonical(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  // Firefox shows a content script no iterator of the page's objects: forEach is the way around.
  const keys: string[] = [];
  url.searchParams.forEach((_, key) => {
    keys.push(key);
  });
  for (const key of keys) if (TRACKING.test(key)) url.searchParams.delete(key);
  url.searchParams.sort();
  return url.href;
}

/** A link's address when it leads to a web page, else null: `javascript:` and the like are no addresses. */
export function webAddress(href: string | null | undefined, base: string): string | null {
  if (!href || NO_WEB.test(href)) return null;
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

const NO_WEB = /^(?:javascript|mailto|tel|data|blob):/i;

/** A name for a posting: its board's number where it has one, else made of its address, or of its words where there is none. */
export function idOf(address: string | null, words: string): string {
  const site = address === null ? undefined : siteOf(address, sites);
  const native = site && nativeIdOf(address!, site);
  return native ? `${site.id}/${native}` : `generic/${hashOf((address && canonical(address)) ?? words)}`;
}
