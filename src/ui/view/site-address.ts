/** What a person wrote as a site to be read, or why it cannot be: the key of the sentence that says so. */
export type SiteAddress = { readonly host: string } | { readonly problem: string };

const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z][a-z\d-]{0,61}[a-z]$/;
/** Under these anybody may have a site: one of them is no site. */
const TOO_WIDE = /^(?:ac|co|com|edu|gov|gob|ne|net|or|org)\.[a-z]{2}$/;
/** Where browsers let no extension in. */
const CLOSED =
  /(?:^|\.)(?:addons\.mozilla\.org|accounts\.firefox\.com|chromewebstore\.google\.com|chrome\.google\.com|microsoftedge\.microsoft\.com)$/;

/** The host in an address or a name: "https://www.acme.com/jobs", "acme.com". `listed` are read anyway, `added` were added before. */
export function siteAddress(words: string, listed: readonly string[], added: readonly string[]): SiteAddress {
  const text = words.trim();
  if (text === '') return { problem: 'sites_problem_empty' };
  const address = /^[a-z][a-z\d+.-]{0,20}:/i.test(text) && !/^[^/]{1,200}:\d/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return { problem: 'sites_problem_address' };
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return { problem: 'sites_problem_address' };
  const host = hostname.replace(/^www\./, '');
  if (host === 'localhost' || /^[\d.]{7,15}$|^\[/.test(host)) return { problem: 'sites_problem_machine' };
  if (!HOST.test(host)) return { problem: 'sites_problem_address' };
  if (TOO_WIDE.test(host)) return { problem: 'sites_problem_wide' };
  if (CLOSED.test(hostname)) return { problem: 'sites_problem_closed' };
  const under = (hosts: readonly string[]) => hosts.some((one) => host === one || host.endsWith(`.${one}`));
  if (under(added)) return { problem: 'sites_problem_added' };
  if (under(listed)) return { problem: 'sites_problem_listed' };
  return { host };
}
