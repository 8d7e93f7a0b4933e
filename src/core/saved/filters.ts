import { yearlyPay } from '../analyse/salary/annual.ts';
import { comparePay, type Floor } from '../analyse/salary/compare-pay.ts';
import type { PayTerms } from '../analyse/salary/pay-terms.ts';
import { convert } from '../analyse/salary/rates.ts';
import type { PayBrief, WorkMode } from '../posting/facts.ts';
import { scoreOf } from './brief.ts';
import { dateOf, type OwnStatus, stageOf } from './own.ts';
import type { Kept } from './record.ts';

/** What of the kept is shown. An empty list, null or '' asks nothing. */
export type Filters = {
  /** Stages and ids of own statuses. A stage holds own statuses that are like it. */
  readonly statuses: readonly string[];
  /** Least score, 0–100. */
  readonly score: number | null;
  /** Pay that may reach this much: gross with gross, over a year, in one money. */
  readonly pay: Floor | null;
  /** Only where pay is stated. */
  readonly paid: boolean;
  /** Words of a place, a country code. */
  readonly place: string;
  readonly modes: readonly WorkMode['value'][];
  readonly warnings: 'none' | 'some' | null;
  readonly closed: boolean | null;
  readonly tags: readonly string[];
  /** Least stars. */
  readonly rating: number | null;
  /** First and last day of saving, ISO 8601. */
  readonly savedFrom: string | null;
  readonly savedTo: string | null;
};

export const NO_FILTERS: Filters = {
  statuses: [],
  score: null,
  pay: null,
  paid: false,
  place: '',
  modes: [],
  warnings: null,
  closed: null,
  tags: [],
  rating: null,
  savedFrom: null,
  savedTo: null,
};

export const ORDERS = [
  'savedAt',
  'changedAt',
  'title',
  'organization',
  'match',
  'pay',
  'status',
  'next',
  'applied',
  'rating',
  'relevance',
] as const;
export type OrderBy = (typeof ORDERS)[number];
export type Order = { readonly by: OrderBy; readonly down: boolean };

/** A way to look at the kept that was given a name. */
export type View = {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly filters: Filters;
  readonly order: Order;
  readonly as: 'table' | 'board';
};

/** On whose terms rows are judged: those of pay, and the statuses the person made. */
export type Terms = { readonly pay: PayTerms; readonly statuses: readonly OwnStatus[] };

/** The test that a row passes or not; made once for a list. */
export function passing(filters: Filters, { pay: payTerms, statuses: own }: Terms): (row: Kept) => boolean {
  const { statuses, score, pay, paid, place, modes, warnings, closed, tags, rating, savedFrom, savedTo } = filters;
  const words = folded(place).split(' ').filter(Boolean);
  const lastDay = savedTo && (savedTo.length === 10 ? `${savedTo}\uffff` : savedTo);
  const tests: ((row: Kept) => boolean)[] = [];
  if (statuses.length > 0) tests.push(({ own: { status } }) => statuses.includes(status) || statuses.includes(stageOf(status, own)));
  if (score !== null) tests.push(({ brief }) => (scoreOf(brief) ?? -1) >= score);
  if (paid) tests.push(({ brief }) => brief.pay !== null && (brief.pay.min !== null || brief.pay.max !== null));
  if (pay) tests.push(({ brief }) => brief.pay !== null && reaches(brief.pay, pay, payTerms));
  if (words.length > 0) tests.push(({ brief }) => isAt(brief.places, brief.country, words));
  if (modes.length > 0) tests.push(({ brief }) => brief.mode !== null && modes.includes(brief.mode));
  if (warnings !== null) tests.push(({ brief }) => (brief.scam === 'none') === (warnings === 'none'));
  if (closed !== null) tests.push(({ brief }) => brief.closed === closed);
  if (tags.length > 0) tests.push((row) => tags.every((tag) => row.own.tags.includes(tag)));
  if (rating !== null) tests.push((row) => row.own.rating !== null && row.own.rating >= rating);
  if (savedFrom) tests.push(({ savedAt }) => savedAt >= savedFrom);
  if (lastDay) tests.push(({ savedAt }) => savedAt <= lastDay);
  return (row) => tests.every((test) => test(row));
}

function reaches(pay: PayBrief, floor: Floor, terms: PayTerms): boolean {
  const { verdict } = comparePay({ ...pay, evidence: [] }, floor, terms);
  return verdict === 'above' || verdict === 'within';
}

function isAt(places: readonly string[], country: string | null, words: readonly string[]): boolean {
  const all = ` ${folded([...places, country ?? ''].join(' '))}`;
  return words.every((word) => all.includes(` ${word}`));
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]/gu, ' ');

/** Most pay a year in euros, so that yen and dollars stand in their right order; null where it cannot be told. */
function yearlyEuros(pay: PayBrief | null, { year, rates }: PayTerms): number | null {
  if (!pay?.currency) return null;
  const annual = yearlyPay({ ...pay, evidence: [] }, year);
  const most = annual?.max ?? annual?.min ?? null;
  return most === null ? null : convert(most, pay.currency, 'EUR', rates);
}

/** Rows in the order asked for; what is not known comes last, whichever way the list is turned. `found`: what the search answered, the best first. */
export function ordered(rows: readonly Kept[], { by, down }: Order, { pay, statuses }: Terms, found: readonly string[] = []): Kept[] {
  const ranks = new Map(by === 'relevance' ? found.map((id, rank) => [id, -rank]) : []);
  const keys: Readonly<Record<OrderBy, (row: Kept) => string | number | null>> = {
    savedAt: ({ savedAt }) => savedAt,
    changedAt: ({ changedAt }) => changedAt,
    title: ({ brief }) => brief.title,
    organization: ({ brief }) => brief.organization,
    match: ({ brief }) => scoreOf(brief),
    pay: ({ brief }) => yearlyEuros(brief.pay, pay),
    status: ({ own }) => STAGE_ORDER[stageOf(own.status, statuses)] + (own.round ?? 0) / 1000,
    next: ({ own }) => own.next?.at ?? null,
    applied: ({ own }) => dateOf(own, 'applied'),
    rating: ({ own }) => own.rating,
    relevance: ({ id }) => ranks.get(id) ?? null,
  };
  const words = by === 'title' || by === 'organization';
  const collator = words ? new Intl.Collator(undefined, { numeric: true }) : null;
  const keyed = rows.map((row) => ({ row, key: keys[by](row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    const ahead = collator ? collator.compare(String(a.key), String(b.key)) : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    return down ? -ahead : ahead;
  });
  return keyed.map(({ row }) => row);
}

const STAGE_ORDER = { saved: 0, applied: 1, interviewing: 2, offer: 3, rejected: 4, ghosted: 5, withdrawn: 6 } as const;
