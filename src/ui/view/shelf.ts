import { type Filters, NO_FILTERS, type Order, ordered, passing, type Terms } from '../../core/saved/filters.ts';
import type { Own, StatusId } from '../../core/saved/own.ts';
import type { Kept } from '../../core/saved/record.ts';
import { listed } from '../format.ts';
import { plural, t } from '../text.ts';
import { knownStatus } from './status.ts';

export type { Order } from '../../core/saved/filters.ts';
export { knownStatus, statusesOf, statusName, statusText } from './status.ts';

export const FACETS = ['paid', 'reaches', 'remote', 'warned', 'closed'] as const;
export type Facet = (typeof FACETS)[number];
export type Floor = NonNullable<Filters['pay']>;

/** What pressing a facet asks for, and what letting it go takes back. */
export function withFacet(filters: Filters, facet: Facet, on: boolean, floor: Floor | null): Filters {
  switch (facet) {
    case 'paid':
      return { ...filters, paid: on };
    case 'reaches':
      return { ...filters, pay: on ? floor : null };
    case 'remote':
      return { ...filters, modes: on ? ['remote'] : [] };
    case 'warned':
      return { ...filters, warnings: on ? 'some' : null };
    case 'closed':
      return { ...filters, closed: on ? true : null };
  }
}

/** Do the filters ask for just what pressing the facet would? */
export function hasFacet({ paid, pay, modes, warnings, closed }: Filters, facet: Facet): boolean {
  return {
    paid,
    reaches: pay !== null,
    remote: modes.length === 1 && modes[0] === 'remote',
    warned: warnings === 'some',
    closed: closed === true,
  }[facet];
}

export const isNarrowed = (filters: Filters): boolean => JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);

/** How many records stand in each status, and how many each facet would show. */
export function countsOf(rows: readonly Kept[], floor: Floor | null, terms: Terms) {
  const statuses = new Map<StatusId, number>();
  for (const { own } of rows) {
    const id = knownStatus(own.status, terms.statuses);
    statuses.set(id, (statuses.get(id) ?? 0) + 1);
  }
  const facets = Object.fromEntries(
    FACETS.map((facet) => {
      const passes = passing(withFacet(NO_FILTERS, facet, true, floor), terms);
      return [facet, facet === 'reaches' && !floor ? 0 : rows.filter(passes).length];
    }),
  ) as Record<Facet, number>;
  return { statuses, facets };
}

/** What is shown, in order. `found`: what the search answered, the best first; null where nothing is asked. */
export function shelved(rows: readonly Kept[], filters: Filters, order: Order, terms: Terms, found: readonly string[] | null): Kept[] {
  const passes = passing(filters, terms);
  const among = found && new Set(found);
  const kept = rows.filter((row) => (among === null || among.has(row.id)) && passes(row));
  return ordered(kept, order, terms, found ?? []);
}

/** How a posting is called where it is spoken of. */
/** Why no score is told. */
export const noScore = ({ scam }: Pick<Kept['brief'], 'scam'>): string => t(scam === 'danger' ? 'common_match_aside' : 'common_no_score');

export const titleOf = ({ brief }: Pick<Kept, 'brief'>): string => brief.title ?? t('common_untitled');

/** "Lead Engineer", "Lead Engineer and Nurse", "14 postings". */
export const titlesOf = (rows: readonly Kept[]): string =>
  rows.length < 3 ? listed(rows.map(titleOf)) : plural('saved_postings', rows.length);

export type Named = { readonly id: string; readonly name: string };

export const namesOf = (list: readonly Named[]): string => listed(list.map(({ name }) => name));

/** What was taken out of a list, where it stood; what was made since stays, unless it took the place by the same id or name. */
export function putBack<T extends Named>(now: readonly T[], gone: readonly T[], before: readonly T[]): readonly T[] {
  const next = now.filter((one) => !gone.some(({ id, name }) => id === one.id || name === one.name));
  for (const one of gone) next.splice(Math.min(before.indexOf(one), next.length), 0, one);
  return next;
}

/** Whether a change of the person's own fields takes something away that they had written. */
export function takesAway(before: Own, patch: Partial<Own>): boolean {
  return (Object.keys(patch) as (keyof Own)[]).some((field) => {
    const [was, now] = [before[field], patch[field]];
    if (Array.isArray(was) && Array.isArray(now)) return now.length < was.length;
    return was !== null && was !== '' && (now === null || now === '');
  });
}

/** A stretch of places in a long list: from `first` to before `end`. */
export type Stretch = { readonly first: number; readonly end: number };

/** What of a list is drawn: what can be seen, and the row that has the focus wherever it is. */
export function drawn(count: number, seen: Stretch, active: number): Stretch[] {
  const first = Math.max(0, Math.min(seen.first, count));
  const end = Math.max(first, Math.min(seen.end, count));
  const here = { first, end };
  if (active < 0 || active >= count || (active >= first && active < end)) return end > first ? [here] : [];
  const one = { first: active, end: active + 1 };
  return (active < first ? [one, here] : [here, one]).filter((stretch) => stretch.end > stretch.first);
}
