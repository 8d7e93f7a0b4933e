import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OwnStatus, StatusId } from '../../core/saved/own.ts';
import type { Kept } from '../../core/saved/record.ts';
import { counted } from '../format.ts';
import { plural, t } from '../text.ts';
import { drawn, knownStatus, statusesOf, statusName, titleOf } from '../view/shelf.ts';
import { SavedCard } from './saved-card.tsx';

type Props = {
  /** In the order of the table. */
  rows: readonly Kept[];
  statuses: readonly OwnStatus[];
  chosen: string | null;
  selected: ReadonlySet<string>;
  onChoose: (id: string) => void;
  onSelect: (ids: ReadonlySet<string>) => void;
  onMove: (ids: readonly string[], status: StatusId) => void;
  onForget: (ids: readonly string[]) => void;
};

/** Cards of a column that are drawn at first; whoever comes to the end of them gets as many again. */
const A_PAGE = 50;

/** The same rows, a column for each status. Cards are dragged, or moved by Shift and an arrow key. */
export function SavedBoard({ rows, statuses, chosen, selected, onChoose, onSelect, onMove, onForget }: Props) {
  const board = useRef<HTMLElement>(null);
  const columns = useMemo(() => {
    const all = statusesOf(statuses).map((status) => ({ status, cards: [] as Kept[] }));
    const by = new Map(all.map((column) => [column.status, column.cards]));
    for (const row of rows) by.get(knownStatus(row.own.status, statuses))?.push(row);
    return all;
  }, [rows, statuses]);
  const [most, setMost] = useState<Readonly<Record<string, number>>>({});
  const [activeId, setActiveId] = useState<string | null>(chosen);
  const [over, setOver] = useState<StatusId | null>(null);
  const goes = useRef(false);
  const dragged = useRef<string | null>(null);
  const active = rows.some(({ id }) => id === activeId) ? activeId : (columns.find(({ cards }) => cards.length > 0)?.cards[0]?.id ?? null);

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

  const together = (id: string) => (selected.has(id) ? rows.filter((row) => selected.has(row.id)).map((row) => row.id) : [id]);
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
  const cardOf = (row: Kept, column: number, place: number) => (
    <li key={row.id}>
      <button
        type="button"
        class={`kard${row.id === chosen ? ' chosen' : ''}`}
        tabIndex={row.id === active ? 0 : -1}
        draggable
        aria-current={row.id === chosen || undefined}
        onFocus={() => setActiveId(row.id)}
        onClick={() => onChoose(row.id)}
        onKeyDown={(event) => hear(event, row, column, place)}
        onDragStart={({ dataTransfer }) => {
          dragged.current = row.id;
          // Firefox drags nothing that carries nothing
          dataTransfer?.setData('text/plain', titleOf(row));
          if (dataTransfer) dataTransfer.effectAllowed = 'move';
        }}
      >
        <SavedCard row={row} statuses={statuses} selected={selected.has(row.id)} />
      </button>
    </li>
  );
  return (
    <>
      <p class="xs board-keys" id="board-keys">
        {t('saved_board_keys')}
      </p>
      {/* What the keys do is told on coming in, not at every card; Firefox would stop at what scrolls. */}
      <section class="board" aria-label={t('saved_look_board')} aria-describedby="board-keys" tabIndex={-1} ref={board}>
        {columns.map(({ status, cards }, column) => {
          const until = most[status] ?? A_PAGE;
          // A card that has the focus is there, however far down it stands
          const stretches = drawn(
            cards.length,
            { first: 0, end: until },
            cards.findIndex(({ id }) => id === active),
          );
          const more = () => setMost((was) => ({ ...was, [status]: until * 2 }));
          return (
            <section
              key={status}
              class={['column', cards.length === 0 && 'empty', over === status && 'over'].filter(Boolean).join(' ')}
              aria-labelledby={`column-${column}`}
              onDragOver={(event) => {
                if (dragged.current === null) return;
                event.preventDefault();
                setOver(status);
              }}
              onDragLeave={({ currentTarget, relatedTarget }) => {
                if (!currentTarget.contains(relatedTarget as Node | null)) setOver(null);
              }}
              onDrop={(event) => {
                event.preventDefault();
                setOver(null);
                if (dragged.current !== null) onMove(together(dragged.current), status);
                dragged.current = null;
              }}
            >
              <h2 id={`column-${column}`}>
                <span>{statusName(status, statuses)}</span> <span class="count">{counted(cards.length)}</span>
              </h2>
              <ul>{stretches.map(({ first, end }) => cards.slice(first, end).map((row, at) => cardOf(row, column, first + at)))}</ul>
              {until < cards.length && (
                <More count={Math.min(until, cards.length - until)} shown={until} all={cards.length} onMore={more} />
              )}
            </section>
          );
        })}
      </section>
    </>
  );
}

type MoreProps = { count: number; shown: number; all: number; onMore: () => void };

/** The end of what is drawn of a column: pressed, or come to, it draws more. */
function More({ count, shown, all, onMore }: MoreProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined' || !button.current) return;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && onMore());
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [shown]);
  return (
    <button ref={button} type="button" class="btn wide" onClick={onMore}>
      {plural('common_show_more', count)} <span class="dim">{plural('saved_found', shown, all)}</span>
    </button>
  );
}
