import type { Part } from '../extract/scan.ts';
import { nativeIdOf } from '../extract/site.ts';
import { hashOf } from '../posting/hash.ts';
import { boardOf } from './board-of.ts';

const TRACKING =
  /^(?:utm_|mc_|pk_|hsa_|_hs|ga_|_ga|fb|gclid$|dclid$|msclkid$|yclid$|ref$|refid$|referr?er$|source$|src$|trk|tracking|track|lipi$|lici$|ebp$|position$|pagenum$|searchid$|search_id$|rps$|from$|fromage$|gh_src$|lever-|t$|tk$|sid$|session|sol$|hhtmfrom|origin$|sp$|ict$|cid$|campaign|jobboard)/i;

/** The address without what follows the visitor around, its parameters in order; null when it is no web address. */
export function canonical(address: string): string | null {
  if (!/[?#@]/.test(address) && isPlain(address, PLAIN_ADDRESS)) return address;
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

// Addresses as most links write them: nothing in them that the parser would rewrite, and no dots that lead back up.
const PLAIN_PATH = /^\/(?!\/)[\w\-=&?+,~:;@!$()*#%./]{0,800}$/;
const PLAIN_ADDRESS = /^https?:\/\/[a-z][a-z0-9.-]{0,200}\.[a-z]{2,24}\/[\w\-=&?+,~:;@!$()*#%./]{0,800}$/;
const ODD = /\/\.|\/%2|--|xn--/i;

function isPlain(address: string, pattern: RegExp): boolean {
  return pattern.test(address) && !ODD.test(address);
}

/** The beginning of a page's address that its links leave out; links come by the hundred. */
let origin = { base: '', origin: '' };
function originOf(base: string): string {
  if (origin.base !== base) {
    const url = URL.canParse(base) ? new URL(base) : null;
    origin = { base, origin: url && /^https?:$/.test(url.protocol) ? url.origin : '' };
  }
  return origin.origin;
}

/** A link's address when it leads to a web page, else null: `javascript:` and the like are no addresses. */
export function webAddress(href: string | null | undefined, base: string): string | null {
  if (!href || NO_WEB.test(href)) return null;
  if (isPlain(href, PLAIN_ADDRESS)) return href;
  if (isPlain(href, PLAIN_PATH) && originOf(base)) return originOf(base) + href;
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

const NO_WEB = /^(?:javascript|mailto|tel|data|blob):/i;

/** The name of a posting whose number stands in the names of its card, where its address leads through an advertisement. */
export function cardIdOf(page: string, parts: readonly Part[]): string | null {
  const site = boardOf(page);
  const native =
    site?.cardId &&
    parts
      .flatMap(({ names }) => names)
      .map((name) => site.cardId!.exec(name)?.[1])
      .find(Boolean);
  return native ? `${site!.id}/${native}` : null;
}

/** A name for a posting: its board's number where it has one, else made of its address, or of its words where there is none. */
export function idOf(address: string | null, words: string): string {
  const site = address === null ? undefined : boardOf(address);
  const native = site && nativeIdOf(address!, site);
  return native ? `${site.id}/${native}` : `generic/${hashOf((address && canonical(address)) ?? words)}`;
}
