import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OwnStatus, StatusId } from '../../core/saved/own.ts';
import type { Kept } from '../../core/saved/record.ts';
import { day, moneyShort } from '../format.ts';
import { plural, t } from '../text.ts';
import { knownStatus, statusesOf, statusName, statusText, titleOf } from '../view/shelf.ts';
import { Icon } from './icon.tsx';
import { ScamTag } from './scam-tag.tsx';

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

/** Cards of a column drawn at once. */
const A_PAGE = 50;

/** The same rows, a column for each status. Cards are dragged, or moved by Shift and an arrow key. */
export function SavedBoard({ rows, statuses, chosen, selected, onChoose, onSelect, onMove, onForget }: Props) {
  const board = useRef<HTMLDivElement>(null);
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

  const shownOf = (status: StatusId, cards: readonly Kept[]) => {
    const until = most[status] ?? A_PAGE;
    const shown = cards.slice(0, until);
    // A card that has just come keeps the focus, however far down it stands
    const here = activeId === null ? undefined : cards.find(({ id }, place) => id === activeId && place >= until);
    return here ? [...shown, here] : shown;
  };
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
        const shown = shownOf(columns[at]!.status, columns[at]!.cards);
        if (shown.length > 0) return goTo(shown[Math.min(place, shown.length - 1)]);
      }
    };
    const here = shownOf(columns[column]!.status, columns[column]!.cards);
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
  return (
    <>
      <p class="xs board-keys" id="board-keys">
        {t('saved_board_keys')}
      </p>
      <div class="board" ref={board}>
        {columns.map(({ status, cards }, column) => {
          const shown = shownOf(status, cards);
          return (
            <section
              key={status}
              class={over === status ? 'column over' : 'column'}
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
                <span>{statusName(status, statuses)}</span> <span class="count">{cards.length}</span>
              </h2>
              <ul>
                {shown.map((row, place) => (
                  <li key={row.id}>
                    <button
                      type="button"
                      class={`kard${row.id === chosen ? ' chosen' : ''}`}
                      tabIndex={row.id === active ? 0 : -1}
                      draggable
                      aria-current={row.id === chosen || undefined}
                      aria-describedby="board-keys"
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
                      <Card row={row} statuses={statuses} selected={selected.has(row.id)} />
                    </button>
                  </li>
                ))}
              </ul>
              {shown.length < cards.length && (
                <button type="button" class="btn wide" onClick={() => setMost({ ...most, [status]: (most[status] ?? A_PAGE) + A_PAGE })}>
                  {plural('common_show_more', Math.min(A_PAGE, cards.length - shown.length))}
                </button>
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}

function Card({ row: { brief, own }, row, statuses, selected }: { row: Kept; statuses: readonly OwnStatus[]; selected: boolean }) {
  const pay = brief.pay && moneyShort(brief.pay.min, brief.pay.max, brief.pay.currency);
  return (
    <>
      <span class="t" dir="auto" lang={brief.language ?? undefined}>
        {titleOf(row)}
      </span>
      {selected && (
        <span class="picked">
          <Icon name="check" />
          <span class="vh">{t('saved_is_selected')}</span>
        </span>
      )}
      <span class="by" dir="auto">
        {brief.organization ?? t('common_employer_not_stated')}
      </span>
      <span class="by pair-of">
        <span>{pay ?? t('common_pay_not_stated')}</span>
        {brief.score !== null && (
          <b>
            <span class="vh">{t('common_match')} </span>
            {Math.round(brief.score)}
          </b>
        )}
      </span>
      {own.round !== null && <span class="by">{statusText(own, statuses)}</span>}
      {own.next && (
        <span class="by next" dir="auto">
          <Icon name="clock" />
          {[day(own.next.at), own.next.what].filter(Boolean).join(' · ')}
        </span>
      )}
      <ScamTag level={brief.scam} />
    </>
  );
}
