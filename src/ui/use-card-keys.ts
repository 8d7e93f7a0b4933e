import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StatusId } from '../core/saved/own.ts';
import type { Kept } from '../core/saved/record.ts';

export type Column = { readonly status: StatusId; readonly cards: readonly Kept[] };
type Cards = {
  readonly columns: readonly Column[];
  readonly chosen: string | null;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onMove: (ids: readonly string[], status: StatusId) => void;
  readonly onForget: (ids: readonly string[]) => void;
  /** What is done to one card is done to all that are selected with it. */
  readonly together: (id: string) => readonly string[];
};

/** A board's cards by keyboard: one stop for Tab, then arrow keys; Shift and an arrow move a card to the next column, Delete forgets it. */
export function useCardKeys(
  board: RefObject<HTMLElement | null>,
  { columns, chosen, selected, onSelect, onMove, onForget, together }: Cards,
) {
  const [activeId, setActiveId] = useState<string | null>(chosen);
  const goes = useRef(false);
  const isHere = columns.some(({ cards }) => cards.some(({ id }) => id === activeId));
  const active = isHere ? activeId : (columns.find(({ cards }) => cards.length > 0)?.cards[0]?.id ?? null);

  // Whoever moves a card by keyboard stays with it.
  useLayoutEffect(() => {
    if (!goes.current) return;
    const card = board.current?.querySelector<HTMLElement>('.kard[tabindex="0"]');
    if (!card) return;
    if (document.activeElement !== card) {
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    goes.current = false;
  });

  const hear = (event: KeyboardEvent, row: Kept, column: number, place: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const aside = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const step = aside === undefined ? 0 : getComputedStyle(board.current!).direction === 'rtl' ? -aside : aside;
    const goTo = (next: Kept | undefined) => {
      if (!next) return;
      goes.current = true;
      setActiveId(next.id);
    };
    const across = () => {
      if (event.shiftKey) {
        const to = columns[column + step];
        if (!to) return;
        goes.current = true;
        setActiveId(row.id);
        onMove(together(row.id), to.status);
        return;
      }
      for (let at = column + step; at >= 0 && at < columns.length; at += step) {
        const { cards } = columns[at]!;
        if (cards.length > 0) return goTo(cards[Math.min(place, cards.length - 1)]);
      }
    };
    const here = columns[column]!.cards;
    const acts: Record<string, () => void> = {
      ArrowLeft: across,
      ArrowRight: across,
      ArrowDown: () => goTo(here[place + 1]),
      ArrowUp: () => goTo(here[place - 1]),
      Home: () => goTo(here[0]),
      End: () => goTo(here.at(-1)),
      ' ': () => {
        const next = new Set(selected);
        if (!next.delete(row.id)) next.add(row.id);
        onSelect(next);
      },
      Delete: () => {
        const ids = together(row.id);
        goTo([...here.slice(place + 1), ...here.slice(0, place).reverse()].find(({ id }) => !ids.includes(id)));
        onForget(ids);
      },
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { active, stand: setActiveId, hear };
}
