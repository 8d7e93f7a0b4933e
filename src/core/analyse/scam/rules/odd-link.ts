import { getDomain, getHostname } from 'tldts';
import { type Address, addressesOf } from '../contacts.ts';
import { findingOf } from '../finding.ts';
import { isKnownHost } from '../look-alike.ts';
import type { Examples, ScamRule } from '../rule.ts';

const SHORTENERS = new Set(
  'bit.ly tinyurl.com t.ly cutt.ly clck.ru goo.su is.gd rb.gy shorturl.at shorturl.gg ow.ly v.gd tiny.cc rebrand.ly short.io u.to vk.cc s.id qps.ru l.ead.me surl.li'.split(
    ' ',
  ),
);

/** A link that hides where it leads: a number for a host, a name before it, a shortener, words that name another site. */
export const oddLink: ScamRule = {
  id: 'odd-link',
  weight: 'lesser',
  kind: 'link',
  find: ({ subject }) => {
    // A link to where the person already is hides nothing.
    const here = subject.posting.url && getHostname(subject.posting.url)?.replace(/^www\./u, '');
    return addressesOf(subject).flatMap((address) => (address.host !== here && isOdd(address) ? [findingOf(address)] : []));
  },
};

function isOdd({ kind, domain, host, isNumber, hasUser, says }: Address): boolean {
  if (kind === 'mail') return isNumber;
  return isNumber || hasUser || SHORTENERS.has(domain) || (says !== null && saysOther(says, domain) && !isKnownHost(host));
}

/** The link's own words are an address, of another domain. */
function saysOther(says: string, domain: string): boolean {
  const words = says.trim();
  if (words.length > 200 || /\s/u.test(words) || !words.includes('.') || words.includes('@')) return false;
  const said = getDomain(words);
  return said !== null && said !== domain;
}

export const examples: Examples = {
  en: {
    hit: ['Apply at http://185.22.10.7/apply now.', 'Register here: https://bit.ly/3xYzAbc', 'Form: https://google.com@evil.example/login'],
    miss: ['Apply at https://acme.com/jobs/12.', 'See https://github.com/acme/tool and https://acme.co/about.', 'CI/CD, TCP/IP and I/O.'],
  },
};
