import type { Saved } from '../../browser/storage/saved.ts';
import type { Profile } from '../../core/match/profile.ts';
import { compare, mainSalary } from './pay-view.ts';

export const FILTERS = ['all', 'paid', 'reaches', 'remote', 'warned', 'closed'] as const;
export type Filter = (typeof FILTERS)[number];
export type Order = { readonly by: 'savedAt' | 'title' | 'match' | 'pay'; readonly down: boolean };

type Floor = Profile['salaryFloor'];

const TESTS: Readonly<Record<Filter, (saved: Saved, floor: Floor) => boolean>> = {
  all: () => true,
  paid: ({ report }) => report.facts.salaries.some(({ min, max }) => min !== null || max !== null),
  reaches: ({ report }, floor) => {
    const main = mainSalary(report.facts.salaries);
    const compared = main && compare(main, floor);
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
export function shelved(all: readonly Saved[], query: string, filter: Filter, order: Order, floor: Floor): Saved[] {
  const words = folded(query).split(/\s/).filter(Boolean);
  const found = all.filter((saved) => TESTS[filter](saved, floor) && words.every((word) => haystackOf(saved).includes(word)));
  return sorted(found, order);
}

/** How many records each filter would show. */
export function countsOf(all: readonly Saved[], floor: Floor): Readonly<Record<Filter, number>> {
  const entries = FILTERS.map((filter) => [filter, all.filter((saved) => TESTS[filter](saved, floor)).length] as const);
  return Object.fromEntries(entries) as Record<Filter, number>;
}

function sorted(found: Saved[], { by, down }: Order): Saved[] {
  const key = ({ savedAt, report }: Saved): string | number | null => {
    if (by === 'savedAt') return savedAt;
    if (by === 'title') return report.posting?.title ?? null;
    if (by === 'match') return report.match?.score ?? null;
    const main = mainSalary(report.facts.salaries);
    return main?.annual?.max ?? main?.annual?.min ?? null;
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
