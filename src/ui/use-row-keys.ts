import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

type Rows = {
  readonly rows: readonly { readonly id: string }[];
  readonly chosen: string | null;
  readonly selected: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onForget: (ids: readonly string[]) => void;
};

/** Rows that Page Up and Page Down pass over. */
const A_PAGE = 10;

/** A table's rows by keyboard: one stop for Tab, then arrow keys; with Shift they select, Space selects one, Delete forgets. */
export function useRowKeys(body: RefObject<HTMLElement | null>, { rows, chosen, selected, onChoose, onSelect, onForget }: Rows) {
  const [activeId, setActiveId] = useState<string | null>(chosen);
  const goes = useRef(false);
  const anchor = useRef<string | null>(null);
  const active = useMemo(() => Math.max(0, activeId === null ? 0 : rows.findIndex(({ id }) => id === activeId)), [rows, activeId]);

  useLayoutEffect(() => {
    if (!goes.current) return;
    goes.current = false;
    const row = body.current?.querySelector<HTMLElement>('tr[data-row][tabindex="0"]');
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });

  const before = useRef(chosen);
  useLayoutEffect(() => {
    // Back from a posting to where one was
    if (before.current !== null && chosen === null && document.activeElement === document.body) {
      goes.current = true;
      setActiveId(before.current);
    }
    before.current = chosen;
  }, [chosen]);

  const goTo = (place: number, spread = false) => {
    const to = Math.min(Math.max(place, 0), rows.length - 1);
    const next = rows[to];
    if (!next) return;
    if (spread) {
      anchor.current ??= rows[active]!.id;
      const from = Math.max(
        0,
        rows.findIndex(({ id }) => id === anchor.current),
      );
      onSelect(new Set(rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id)));
    } else anchor.current = null;
    goes.current = true;
    setActiveId(next.id);
  };
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  };
  const forget = () => {
    const ids = selected.size > 0 ? rows.filter(({ id }) => selected.has(id)).map(({ id }) => id) : [rows[active]!.id];
    const gone = new Set(ids);
    const next = rows.slice(active).find(({ id }) => !gone.has(id)) ?? rows.slice(0, active).findLast(({ id }) => !gone.has(id));
    goes.current = true;
    setActiveId(next?.id ?? null);
    onForget(ids);
  };
  const hear = (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    const whole = (event.ctrlKey || event.metaKey) && event.code === 'KeyA';
    if (!whole && (event.ctrlKey || event.metaKey || event.altKey)) return;
    const inCheck = event.target instanceof HTMLInputElement;
    const acts: Record<string, () => void> = {
      ArrowDown: () => goTo(active + 1, shiftKey),
      ArrowUp: () => goTo(active - 1, shiftKey),
      PageDown: () => goTo(active + A_PAGE, shiftKey),
      PageUp: () => goTo(active - A_PAGE, shiftKey),
      Home: () => goTo(0, shiftKey),
      End: () => goTo(rows.length - 1, shiftKey),
      Enter: () => onChoose(rows[active]!.id),
      ' ': () => toggle(rows[active]!.id),
      Delete: forget,
    };
    if (inCheck && key === ' ') return;
    const act = whole ? () => onSelect(new Set(rows.map(({ id }) => id))) : acts[key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { active, stand: setActiveId, hear, toggle };
}
