import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OwnStatus, StatusId } from '../../core/saved/own.ts';
import type { Kept } from '../../core/saved/record.ts';
import { counted } from '../format.ts';
import { plural, t } from '../text.ts';
import { type Column, useCardKeys } from '../use-card-keys.ts';
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
  const columns = useMemo(() => columnsOf(rows, statuses), [rows, statuses]);
  const dragged = useRef<string | null>(null);
  const together = (id: string) => (selected.has(id) ? rows.filter((row) => selected.has(row.id)).map((row) => row.id) : [id]);
  const { active, stand, hear } = useCardKeys(board, { columns, chosen, selected, onSelect, onMove, onForget, together });
  const cardOf = (row: Kept, column: number, place: number) => (
    <li key={row.id}>
      <button
        type="button"
        class={`kard${row.id === chosen ? ' chosen' : ''}`}
        tabIndex={row.id === active ? 0 : -1}
        draggable
        aria-current={row.id === chosen || undefined}
        onFocus={() => stand(row.id)}
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
        {columns.map(({ status, cards }, column) => (
          <ColumnOf
            key={status}
            id={`column-${column}`}
            name={statusName(status, statuses)}
            cards={cards}
            active={active}
            draw={(row, place) => cardOf(row, column, place)}
            takes={() => dragged.current !== null}
            onDrop={() => {
              if (dragged.current !== null) onMove(together(dragged.current), status);
              dragged.current = null;
            }}
          />
        ))}
      </section>
    </>
  );
}

function columnsOf(rows: readonly Kept[], statuses: readonly OwnStatus[]): readonly Column[] {
  const all = statusesOf(statuses).map((status) => ({ status, cards: [] as Kept[] }));
  const by = new Map(all.map((column) => [column.status, column.cards]));
  for (const row of rows) by.get(knownStatus(row.own.status, statuses))?.push(row);
  return all;
}

type ColumnProps = {
  id: string;
  name: string;
  cards: readonly Kept[];
  /** The card that Tab goes to, wherever it stands. */
  active: string | null;
  draw: (row: Kept, place: number) => ComponentChildren;
  /** Whether what is dragged over it can be dropped. */
  takes: () => boolean;
  onDrop: () => void;
};

/** One status: its cards, and room for those that are dragged there. */
function ColumnOf({ id, name, cards, active, draw, takes, onDrop }: ColumnProps) {
  const [most, setMost] = useState(A_PAGE);
  const [over, setOver] = useState(false);
  // A card that has the focus is there, however far down it stands
  const stretches = drawn(
    cards.length,
    { first: 0, end: most },
    cards.findIndex((card) => card.id === active),
  );
  return (
    <section
      class={['column', cards.length === 0 && 'empty', over && 'over'].filter(Boolean).join(' ')}
      aria-labelledby={id}
      onDragOver={(event) => {
        if (!takes()) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      <h2 id={id}>
        <span>{name}</span> <span class="count">{counted(cards.length)}</span>
      </h2>
      <ul>{stretches.map(({ first, end }) => cards.slice(first, end).map((row, at) => draw(row, first + at)))}</ul>
      {most < cards.length && (
        <More count={Math.min(most, cards.length - most)} shown={most} all={cards.length} onMore={() => setMost((was) => was * 2)} />
      )}
    </section>
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
