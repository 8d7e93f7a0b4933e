import { useRef } from 'preact/hooks';
import { type Brief, scoreOf } from '../../core/saved/brief.ts';
import type { OwnStatus } from '../../core/saved/own.ts';
import { dateOf } from '../../core/saved/own.ts';
import type { Kept } from '../../core/saved/record.ts';
import { day, moneyShort, perUnit } from '../format.ts';
import { t } from '../text.ts';
import { useRowKeys } from '../use-row-keys.ts';
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

const COLUMNS = 5;

/** What is kept, a row each; of thousands only those in sight are drawn. One stop for Tab, then arrow keys. */
export function SavedTable({ rows, statuses, chosen, selected, order, onChoose, onSelect, onOrder, onForget }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { height, ...seen } = useVisible(body, rows.length, 'tr[data-row]');
  const { active, stand, hear, toggle } = useRowKeys(body, { rows, chosen, selected, onChoose, onSelect, onForget });
  const all = rows.length > 0 && selected.size >= rows.length && rows.every(({ id }) => selected.has(id));
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
          stand(row.id);
          onChoose(row.id);
        }}
        onToggle={() => {
          stand(row.id);
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
          <HeadCell by="title" name={t('saved_posting')} order={order} onOrder={onOrder} />
          <HeadCell by="match" name={t('common_match')} number order={order} onOrder={onOrder} />
          <HeadCell by="pay" name={t('common_pay')} number order={order} onOrder={onOrder} />
          <HeadCell by="status" name={t('saved_status')} order={order} onOrder={onOrder} />
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={hear}>
        {lines}
      </tbody>
    </table>
  );
}

type HeadProps = { by: Order['by']; name: string; number?: boolean; order: Order; onOrder: (order: Order) => void };

/** The name of a column; pressed, it orders by it, and pressed again the other way round. Words begin with A, figures with the most. */
function HeadCell({ by, name, number = false, order, onOrder }: HeadProps) {
  const here = order.by === by;
  const down = here ? !order.down : by !== 'title' && by !== 'status';
  return (
    <th scope="col" class={number ? 'n' : undefined} aria-sort={here ? (order.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onOrder({ by, down })}>
        {name}
        {here && <Icon name={order.down ? 'down' : 'up'} />}
      </button>
    </th>
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
