import type { Claim } from '../../posting/claim.ts';
import type { Facts } from '../../posting/facts.ts';
import type { Line, Read } from '../reading.ts';
import type { Mark, Scan } from './scan.ts';

/** What the rules ask of the facts: what is paid, and what is asked for it. */
export type Terms = Pick<Facts, 'salaries' | 'seniority' | 'experience' | 'education'>;

/** What a rule looks at. */
export type Scene = { readonly scan: Scan; readonly subject: Read; readonly facts: Terms };

/** Words of the text (tokens, or offsets of the reading), or something beside it (a link, an address, the page) that the claim names. */
export type Finding = Mark | Line | Required<Pick<Claim, 'about'>>;

/** One reason to be careful. */
export type ScamRule = {
  readonly id: string;
  /**
   * `grave`: a demand that is a danger by itself. `lesser`: a sign that counts when another, independent one
   * stands beside it. `note`: worth knowing, and never more.
   */
  readonly weight: 'grave' | 'lesser' | 'note';
  /** Lesser signs of one kind do not confirm each other: a Telegram name and a free mailbox are both just a contact. */
  readonly kind: 'demand' | 'contact' | 'hiring' | 'pay' | 'wages' | 'work' | 'link' | 'text';
  readonly find: (scene: Scene) => readonly Finding[];
};

/** The rule's own sentences by language: `hit` must raise it, `miss` must raise nothing at all. */
export type Examples = { readonly [language: string]: { readonly hit: readonly string[]; readonly miss: readonly string[] } };
