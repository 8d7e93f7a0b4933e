import { addressesOf } from '../contacts.ts';
import { findingOf } from '../finding.ts';
import { imitated } from '../look-alike.ts';
import type { Examples, ScamRule } from '../rule.ts';

/** An address made to be taken for a known company's or board's: that is done to deceive. */
export const lookAlikeDomain: ScamRule = {
  id: 'look-alike-domain',
  weight: 'lesser',
  kind: 'link',
  find: ({ subject }) =>
    addressesOf(subject).flatMap((address) =>
      imitated(address.host, address.domain, subject.posting.hiringOrganization) ? [findingOf(address)] : [],
    ),
};

export const examples: Examples = {
  en: {
    hit: [
      'Apply at https://boards.greenhouse.io.apply-portal.com/acme today.',
      'Send your resume to hr@amazon-careers.net.',
      'Register at https://g00gle.com/jobs for the role.',
    ],
    miss: [
      'Apply at https://boards.greenhouse.io/acme today.',
      'Apply at https://careers.google.com/jobs or https://www.amazon.jobs/en.',
      'See https://acme.wd5.myworkdayjobs.com/External and our site https://acme-careers.com.',
    ],
  },
};
