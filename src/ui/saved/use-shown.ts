import { useMemo, useState } from 'preact/hooks';
import { NO_FILTERS, type Order, type View } from '../../core/saved/filters.ts';
import { termsOf } from '../../messages/settings.ts';
import { countsOf, shelved } from '../view/shelf.ts';
import type { SavedProps } from './props.ts';

export const LOOKS = ['table', 'board', 'pictures', 'bin'] as const;
export type Look = (typeof LOOKS)[number];
export type Shown = ReturnType<typeof useShown>;

const NEWEST: Order = { by: 'savedAt', down: true };
const BEST: Order = { by: 'relevance', down: true };
const NOBODY: ReadonlySet<string> = new Set();

/** Which of all that is saved is shown, in what order and as what, and which of that is selected. */
export function useShown({ rows, shelf, profile, pay, search, find = '' }: SavedProps) {
  const [query, setQuery] = useState(find);
  const [filters, setFilters] = useState(NO_FILTERS);
  const [chosenOrder, setOrder] = useState<Order | null>(null);
  const [look, setLook] = useState<Look>('table');
  const [view, setView] = useState<string | null>(null);
  const [selection, setSelection] = useState(NOBODY);
  const { statuses } = shelf;
  const floor = profile.salaryFloor;

  const terms = useMemo(() => ({ pay: termsOf({ pay }), statuses }), [pay, statuses]);
  const counts = useMemo(() => countsOf(rows, floor, terms), [rows, floor, terms]);
  const tags = useMemo(() => [...new Set(rows.flatMap(({ own }) => own.tags))].sort(), [rows]);
  const found = useMemo(() => search.find(query), [search, query]);
  const order = chosenOrder ?? (found ? BEST : NEWEST);
  const shown = useMemo(() => shelved(rows, filters, order, terms, found), [rows, filters, order.by, order.down, terms, found]);
  // What has gone, or is not shown, is not acted upon
  const selected = useMemo(
    () => (selection.size === 0 ? NOBODY : new Set(shown.filter(({ id }) => selection.has(id)).map(({ id }) => id))),
    [shown, selection],
  );

  const narrow = (next: typeof filters) => {
    setFilters(next);
    setView(null);
  };
  return {
    rows: shown,
    query,
    filters,
    order,
    look,
    view,
    selected,
    /** Whether it is the answer to a search. */
    isFound: found !== null,
    terms,
    counts,
    tags,
    setQuery,
    setOrder,
    setLook,
    select: setSelection,
    selectNone: () => setSelection(NOBODY),
    narrow,
    showAll: () => {
      setQuery('');
      narrow(NO_FILTERS);
    },
    lookAt: (next: View) => {
      setQuery(next.query);
      setFilters({ ...NO_FILTERS, ...next.filters });
      setOrder(next.order);
      setLook(next.as);
      setView(next.id);
    },
    /** What is looked at now, to be kept under a name. */
    asView: (name: string): View => ({
      id: crypto.randomUUID(),
      name,
      query,
      filters,
      order,
      as: look === 'board' ? 'board' : 'table',
    }),
  };
}
