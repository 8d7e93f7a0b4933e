import { WORK_YEAR, type WorkYear } from '../core/analyse/salary/annual.ts';
import { type PayTerms, payTerms } from '../core/analyse/salary/pay-terms.ts';
import type { Role } from '../core/marks.ts';

/** What a person takes for granted when pay is turned into pay a year, or into other money. */
export type PaySettings = WorkYear & {
  /** The money they think in, ISO 4217; null for the posting's own. */
  readonly currency: string | null;
  /** Units for one euro, where theirs differ from the table's. */
  readonly rates: Readonly<Record<string, number>>;
};

/** How a person wants it. */
export type Settings = {
  readonly theme: 'system' | 'light' | 'dark';
  /** BCP 47 of the interface, or null for the browser's. */
  readonly language: string | null;
  /** Roles that are not marked in pages. */
  readonly rolesOff: readonly Role[];
  readonly marksOn: boolean;
  /** Hosts, without www, whose pages are never marked. */
  readonly unmarkedHosts: readonly string[];
  /** The first run is over: taken or left out. */
  readonly welcomed: boolean;
  /** Its steps that were taken. */
  readonly welcomeDone: readonly string[];
  readonly pay: PaySettings;
};

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  language: null,
  rolesOff: [],
  marksOn: true,
  unmarkedHosts: [],
  welcomed: false,
  welcomeDone: [],
  pay: { ...WORK_YEAR, currency: null, rates: {} },
};

/** The terms that pay is compared on. */
export const termsOf = ({ pay }: Pick<Settings, 'pay'>): PayTerms => payTerms(pay, pay.rates);
