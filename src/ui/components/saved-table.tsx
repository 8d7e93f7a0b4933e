import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Brief, scoreOf } from '../../core/saved/brief.ts';
import type { OwnStatus } from '../../core/saved/own.ts';
import { dateOf } from '../../core/saved/own.ts';
import type { Kept } from '../../core/saved/record.ts';
import { day, moneyShort, perUnit } from '../format.ts';
import { t } from '../text.ts';
import { useVisible } from '../use-visible.ts';
import { drawn, type Order, statusText, titleOf } from '../view/shelf.ts';
import { Dot } from './heard.tsx';
import { Icon } from './icon.tsx';
import { ScamTag } from './scam-tag.tsx';

type Props = {
  rows: readonly Kept[];
  statuses: readonly OwnStatus[];
  chosen: string | null;
  selected: ReadonlySet<string>;
  order: Order;
  onChoose: (id: string) => void;
  onSelect: (ids: ReadonlySet<string>) => void;
  onOrder: (order: Order) => void;
  onForget: (ids: readonly string[]) => void;
};

const A_PAGE = 10;
const COLUMNS = 5;

/** What is kept, a row each; of thousands only those in sight are drawn. One stop for Tab, then arrow keys. */
export function SavedTable({ rows, statuses, chosen, selected, order, onChoose, onSelect, onOrder, onForget }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { height, ...seen } = useVisible(body, rows.length, 'tr[data-row]');
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

  const all = rows.length > 0 && selected.size >= rows.length && rows.every(({ id }) => selected.has(id));
  const head = (by: Order['by'], name: string, number = false) => (
    <th scope="col" class={number ? 'n' : undefined} aria-sort={order.by === by ? (order.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onOrder({ by, down: order.by === by ? !order.down : by !== 'title' && by !== 'status' })}>
        {name}
        {order.by === by && <Icon name={order.down ? 'down' : 'up'} />}
      </button>
    </th>
  );
  const stretches = drawn(rows.length, seen, active);
  let done = 0;
  const lines = stretches.flatMap(({ first, end }) => {
    const gap = first - done;
    done = end;
    const drawnRows = rows.slice(first, end).map((row, i) => (
      <Row
        key={row.id}
        row={row}
        place={first + i}
        statuses={statuses}
        chosen={row.id === chosen}
        selected={selected.has(row.id)}
        active={first + i === active}
        onChoose={() => {
          setActiveId(row.id);
          onChoose(row.id);
        }}
        onToggle={() => {
          setActiveId(row.id);
          toggle(row.id);
        }}
      />
    ));
    return gap > 0 ? [<Gap key={`before-${first}`} rows={gap} height={height} />, ...drawnRows] : drawnRows;
  });
  if (done < rows.length) lines.push(<Gap key="after" rows={rows.length - done} height={height} />);
  return (
    <table
      class="shelf"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows take the focus and are selected is a grid
      role="grid"
      aria-label={t('saved_title')}
      aria-rowcount={rows.length + 1}
      aria-colcount={COLUMNS}
      aria-multiselectable="true"
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" class="pick">
            <input
              type="checkbox"
              aria-label={t('saved_select_all')}
              checked={all}
              onChange={() => onSelect(all ? new Set() : new Set(rows.map(({ id }) => id)))}
            />
          </th>
          {head('title', t('saved_posting'))}
          {head('match', t('common_match'), true)}
          {head('pay', t('common_pay'), true)}
          {head('status', t('saved_status'))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={hear}>
        {lines}
      </tbody>
    </table>
  );
}

/** Room for the rows that are not drawn. */
function Gap({ rows, height }: { rows: number; height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus by itself
    <tr class="gap" aria-hidden="true">
      <td style={{ height: `${rows * height}px` }} />
    </tr>
  );
}

/** On how much the match rests, or why there is none. */
function judgedOf({ scam, of, judged }: Brief): string {
  if (scam === 'danger') return t('common_put_aside');
  return of > 0 ? t('common_points_of', judged, of) : t('common_not_judged');
}

type RowProps = {
  row: Kept;
  place: number;
  statuses: readonly OwnStatus[];
  chosen: boolean;
  selected: boolean;
  active: boolean;
  onChoose: () => void;
  onToggle: () => void;
};

function Row({ row, place, statuses, chosen, selected, active, onChoose, onToggle }: RowProps) {
  const { id, brief, own, savedAt } = row;
  const pay = brief.pay && moneyShort(brief.pay.min, brief.pay.max, brief.pay.currency);
  const score = scoreOf(brief);
  const when = own.next?.at ?? dateOf(own, 'applied') ?? savedAt;
  return (
    <tr
      data-row={id}
      class={chosen ? 'chosen' : undefined}
      tabIndex={active ? 0 : -1}
      aria-rowindex={place + 2}
      aria-selected={selected}
      aria-current={chosen || undefined}
      onClick={({ target }) => (target as Element).closest('.pick') ?? onChoose()}
    >
      <td class="pick">
        <input type="checkbox" tabIndex={-1} checked={selected} onChange={onToggle} aria-label={t('saved_select', titleOf(row))} />
      </td>
      <td class="what">
        <button type="button" class="t" tabIndex={-1} dir="auto" lang={brief.language ?? undefined} title={titleOf(row)}>
          {titleOf(row)}
        </button>
        <span class="by">
          <ScamTag level={brief.scam} />
          <span dir="auto">{brief.organization ?? t('common_employer_not_stated')}</span>
          {brief.closed && <Dot />}
          {brief.closed && t('saved_closed')}
        </span>
      </td>
      <td class="n">
        {score !== null ? <b>{Math.round(score)}</b> : <span aria-hidden="true">–</span>}
        <span class="by">{judgedOf(brief)}</span>
      </td>
      <td class="n">
        {pay ? <span class="fig">{pay}</span> : <span class="dim">{t('common_not_stated')}</span>}
        {pay && brief.pay?.unit && <span class="by">{perUnit(brief.pay.unit)}</span>}
      </td>
      <td class="st">
        {statusText(own, statuses)}
        <span class="by" dir="auto">
          {day(when)}
          {own.next?.what && <Dot />}
          {own.next?.what}
        </span>
      </td>
    </tr>
  );
}
