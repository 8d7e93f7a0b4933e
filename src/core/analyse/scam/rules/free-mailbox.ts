import { addressesOf } from '../contacts.ts';
import { findingOf } from '../finding.ts';
import { isFreeMail } from '../free-mail.data.ts';
import type { Examples, ScamRule } from '../rule.ts';

/** A company is named, and its mail goes to a mailbox that anybody can open. Small firms do so too. */
export const freeMailbox: ScamRule = {
  id: 'free-mailbox',
  weight: 'lesser',
  kind: 'contact',
  find: ({ subject }) =>
    addressesOf(subject).flatMap((address) => (address.kind === 'mail' && isFreeMail(address.domain) ? [findingOf(address)] : [])),
};

export const examples: Examples = {
  en: {
    hit: ['Send your resume to acme.hiring@gmail.com.'],
    miss: ['Send your resume to jobs@acme.com.', 'Experience with Gmail and Outlook.'],
  },
  ru: { hit: ['Резюме на hr-otdel@mail.ru.'], miss: ['Резюме на job@company.ru.'] },
};
