import { addressesOf } from '../contacts.ts';
import { findingOf } from '../finding.ts';
import { isFreeMail } from '../free-mail.data.ts';
import { isKnownHost } from '../look-alike.ts';
import type { Examples, ScamRule } from '../rule.ts';

/**
 * A company is named, and applications go to a domain that shares no word with it, with the page or with anything else the posting says.
 * Agencies, subsidiaries and short brand domains do so honestly: never more than told, unless another sign stands beside it.
 */
export const foreignMailbox: ScamRule = {
  id: 'foreign-mailbox',
  weight: 'lesser',
  kind: 'link',
  find: ({ subject }) => {
    const { hiringOrganization, agency, url } = subject.posting;
    if (!hiringOrganization || agency) return [];
    const all = addressesOf(subject);
    const mails = all.filter(({ kind, domain, isNumber }) => kind === 'mail' && !isNumber && !isFreeMail(domain));
    if (mails.length === 0) return [];
    const links = new Set(all.filter(({ kind }) => kind === 'link').map(({ domain }) => domain));
    return mails.flatMap((mail) => {
      const label = bare(mail.domain.split('.')[0]!);
      const known = isKnownHost(mail.host) || links.has(mail.domain) || (url?.includes(mail.domain) ?? false);
      const at = mail.at === null ? subject.lower : subject.lower.slice(0, mail.at.start) + subject.lower.slice(mail.at.end);
      return known || label.length < 4 || isRelated(label, hiringOrganization) || bare(at).includes(label) ? [] : [findingOf(mail)];
    });
  },
};

/** One's letters in the other's, a word of the name of four letters or more, or its initials. */
function isRelated(label: string, name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter(Boolean);
  const whole = bare(name);
  // A name in another script cannot be compared with a domain.
  if (!/[a-z]/u.test(whole) || whole.includes(label) || label.includes(whole)) return true;
  if (words.some((word) => bare(word).length >= 4 && label.includes(bare(word).slice(0, 6)))) return true;
  const initials = words.map((word) => word[0]).join('');
  return initials.length > 1 && label.startsWith(initials);
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-zа-я0-9]/gu, '');

export const examples: Examples = {
  en: {
    hit: [],
    miss: ['Write to jobs@harbour-tools.example.', 'Apply at hr@acme.example or see www.acme.example.'],
  },
};
