import { parse } from 'tldts';
import type { Read } from '../reading.ts';

/** An address a posting gives: where it stands in the reading's text, or that it is a link of the page. */
export type Address = {
  readonly kind: 'link' | 'mail';
  /** As written. */
  readonly value: string;
  /** "jobs.example.co.uk"; without "www.". */
  readonly host: string;
  /** "example.co.uk": what somebody had to register. The host itself when it is a number. */
  readonly domain: string;
  /** Offsets of the text; null for a link that only the page has. */
  readonly at: { readonly start: number; readonly end: number } | null;
  readonly isNumber: boolean;
  /** "user:secret@" before the host. */
  readonly hasUser: boolean;
  /** What the link says it is, where it is a link. */
  readonly says: string | null;
};

const MOST = 60; // addresses looked at: a page of links must not cost more than its words
const URL_IN_TEXT = /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]{}]{3,300}/giu;
const ENDS_SHORT = /\.(?:ly|gd|su|cc|at|gy|me|co|to|link|ru|com)$/u;
const OF_HOST = /[a-z0-9.-]/u;
const BEFORE_AT = /[a-z0-9._%+-]/u;
const AFTER_AT = /[a-z0-9.-]/u;

const cache = new WeakMap<Read, readonly Address[]>();

/** Every link and e-mail of the posting: those in its text first, then the page's own. Found once however many rules ask. */
export function addressesOf(subject: Read): readonly Address[] {
  const known = cache.get(subject);
  if (known) return known;
  const found = addressesIn(subject);
  cache.set(subject, found);
  return found;
}

function addressesIn({ posting, text, lower }: Read): Address[] {
  const found: Address[] = [];
  const seen = new Set<string>();
  const add = (kind: Address['kind'], value: string, at: Address['at'], says: string | null = null) => {
    if (found.length >= MOST || seen.has(value)) return;
    seen.add(value);
    const address = addressOf(kind, value, at, says);
    if (address) found.push(address);
  };
  if (lower.includes('://') || lower.includes('www.')) {
    for (const match of text.matchAll(URL_IN_TEXT)) {
      if (found.length >= MOST) break;
      const value = match[0].replace(/[.,;:!?]{1,5}$/u, '');
      add('link', value, { start: match.index, end: match.index + value.length });
    }
  }
  // "bit.ly/3xYz": a host and a path without "https://"
  for (let at = lower.indexOf('/'), looked = 0; at >= 0 && looked < 400; at = lower.indexOf('/', at + 1), looked += 1) {
    let start = at;
    while (start > 0 && at - start < 40 && OF_HOST.test(lower[start - 1]!)) start -= 1;
    if (start === at || lower[start - 1] === '/' || lower[start - 1] === '@' || !ENDS_SHORT.test(lower.slice(start, at))) continue;
    let end = at + 1;
    while (end < lower.length && end - at < 60 && /[\w-]/u.test(lower[end]!)) end += 1;
    if (end - at > 2) add('link', text.slice(start, end), { start, end });
  }
  for (let at = lower.indexOf('@'); at >= 0 && found.length < MOST; at = lower.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && BEFORE_AT.test(lower[start - 1]!)) start -= 1;
    let end = at + 1;
    while (end < lower.length && end - at < 120 && AFTER_AT.test(lower[end]!)) end += 1;
    while (end > at && /[.-]/u.test(lower[end - 1]!)) end -= 1;
    if (start < at && lower.slice(at, end).includes('.')) add('mail', text.slice(start, end), { start, end });
  }
  for (const { url, text: says } of posting.links) {
    if (url.startsWith('mailto:')) add('mail', url.slice(7).split('?')[0]!, null);
    else add('link', url, null, says);
  }
  if (posting.applyUrl) add('link', posting.applyUrl, null);
  return found;
}

function addressOf(kind: Address['kind'], value: string, at: Address['at'], says: string | null): Address | null {
  const whole = kind === 'mail' || /^https?:/iu.test(value) ? value : `http://${value}`;
  const { hostname, domain, isIp } = parse(whole, { allowPrivateDomains: false });
  if (!hostname || (!domain && !isIp)) return null;
  return {
    kind,
    value,
    host: hostname.replace(/^www\./u, ''),
    domain: domain ?? hostname,
    at,
    isNumber: isIp === true,
    hasUser: kind === 'link' && /^https?:\/\/[^/?#]{1,200}@/iu.test(whole),
    says,
  };
}
