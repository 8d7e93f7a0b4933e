import type { Saved } from '../../browser/storage/saved.ts';
import { yearlyPay } from '../../core/analyse/salary/annual.ts';
import { PAY_TERMS, type PayTerms } from '../../core/analyse/salary/pay-terms.ts';
import { convert } from '../../core/analyse/salary/rates.ts';
import type { Profile } from '../../core/match/profile.ts';
import { compare, mainSalary } from './pay-view.ts';

export const FILTERS = ['all', 'paid', 'reaches', 'remote', 'warned', 'closed'] as const;
export type Filter = (typeof FILTERS)[number];
export type Order = { readonly by: 'savedAt' | 'title' | 'match' | 'pay'; readonly down: boolean };

type Floor = Profile['salaryFloor'];

const TESTS: Readonly<Record<Filter, (saved: Saved, floor: Floor, terms: PayTerms) => boolean>> = {
  all: () => true,
  paid: ({ report }) => report.facts.salaries.some(({ min, max }) => min !== null || max !== null),
  reaches: ({ report }, floor, terms) => {
    const main = mainSalary(report.facts.salaries);
    const compared = main && compare(main, floor, terms);
    return compared !== null && compared.standing !== 'below';
  },
  remote: ({ report }) => report.facts.workMode?.value === 'remote',
  warned: ({ report }) => report.scam.level !== 'none',
  closed: ({ report }) => report.posting?.closed === true,
};

const haystacks = new WeakMap<Saved, string>();

/** Everything of a posting that can be searched, folded; made once a record. */
function haystackOf(saved: Saved): string {
  const known = haystacks.get(saved);
  if (known !== undefined) return known;
  const { posting } = saved.report;
  const made = folded(
    [posting?.title, posting?.hiringOrganization, posting?.agency, ...(posting?.jobLocation ?? []), posting?.text].join('\n'),
  );
  haystacks.set(saved, made);
  return made;
}

const folded = (text: string) => text.toLowerCase().replaceAll('ё', 'е');

/** The records that hold every word of the query and pass the filter, in the order asked for. */
export function shelved(
  all: readonly Saved[],
  query: string,
  filter: Filter,
  order: Order,
  floor: Floor,
  terms: PayTerms = PAY_TERMS,
): Saved[] {
  const words = folded(query).split(/\s/).filter(Boolean);
  const found = all.filter((saved) => TESTS[filter](saved, floor, terms) && words.every((word) => haystackOf(saved).includes(word)));
  return sorted(found, order, terms);
}

/** How many records each filter would show. */
export function countsOf(all: readonly Saved[], floor: Floor, terms: PayTerms = PAY_TERMS): Readonly<Record<Filter, number>> {
  const entries = FILTERS.map((filter) => [filter, all.filter((saved) => TESTS[filter](saved, floor, terms)).length] as const);
  return Object.fromEntries(entries) as Record<Filter, number>;
}

function sorted(found: Saved[], { by, down }: Order, { year, rates }: PayTerms): Saved[] {
  const key = ({ savedAt, report }: Saved): string | number | null => {
    if (by === 'savedAt') return savedAt;
    if (by === 'title') return report.posting?.title ?? null;
    if (by === 'match') return report.match?.score ?? null;
    const main = mainSalary(report.facts.salaries);
    const annual = main && yearlyPay(main, year);
    const most = annual?.max ?? annual?.min ?? null;
    // One money for all, so that yen and dollars stand in their right order
    return most === null || !main?.currency ? null : convert(most, main.currency, 'EUR', rates);
  };
  const keyed = found.map((saved) => ({ saved, key: key(saved) }));
  const collator = new Intl.Collator(undefined, { numeric: true });
  keyed.sort((a, b) => {
    // What is not known comes last, whichever way the list is turned.
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    const ahead = typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : collator.compare(String(a.key), String(b.key));
    return down ? -ahead : ahead;
  });
  return keyed.map(({ saved }) => saved);
}
