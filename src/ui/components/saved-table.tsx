import { useEffect, useState } from 'preact/hooks';
import type { Saved } from '../../browser/storage/saved.ts';
import { arrows } from '../arrows.ts';
import { day, moneyShort, perUnit } from '../format.ts';
import { plural, t } from '../text.ts';
import { mainSalary } from '../view/pay-view.ts';
import type { Order } from '../view/shelf.ts';
import { Icon } from './icon.tsx';

type Props = {
  rows: readonly Saved[];
  chosen: string | null;
  order: Order;
  onChoose: (id: string) => void;
  onOrder: (order: Order) => void;
};

/** As many rows at once as a browser lays out without a pause. */
const A_PAGE = 100;

/** What is saved, a row each. Arrow keys go from row to row. */
export function SavedTable({ rows, chosen, order, onChoose, onOrder }: Props) {
  const [pages, setPages] = useState(1);
  useEffect(() => setPages(1), [rows]);
  const shown = rows.slice(0, pages * A_PAGE);
  const head = (by: Order['by'], name: string, number = false) => (
    <th scope="col" class={number ? 'n' : undefined} aria-sort={order.by === by ? (order.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onOrder({ by, down: order.by === by ? !order.down : by !== 'title' })}>
        {name}
        {order.by === by && <Icon name={order.down ? 'down' : 'up'} />}
      </button>
    </th>
  );
  return (
    <>
      <table class="shelf">
        <thead>
          <tr>
            {head('title', t('saved_posting'))}
            {head('match', t('common_match'), true)}
            {head('pay', t('common_pay'), true)}
            {head('savedAt', t('saved_when'), true)}
          </tr>
        </thead>
        <tbody onKeyDown={arrows}>
          {shown.map((saved) => (
            <Row key={saved.id} saved={saved} chosen={saved.id === chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" class="btn wide" onClick={() => setPages(pages + 1)}>
          {plural('common_show_more', Math.min(A_PAGE, rows.length - shown.length))}
        </button>
      )}
    </>
  );
}

function Row({ saved: { id, report, savedAt }, chosen, onChoose }: { saved: Saved; chosen: boolean; onChoose: (id: string) => void }) {
  const { posting, match, facts, scam } = report;
  const main = mainSalary(facts.salaries);
  const pay = main && moneyShort(main.min, main.max, main.currency);
  return (
    <tr class={chosen ? 'chosen' : undefined} onClick={() => onChoose(id)}>
      <td>
        <button type="button" class="t" data-arrow aria-current={chosen || undefined} dir="auto" lang={posting?.language ?? undefined}>
          {posting?.title ?? t('common_untitled')}
        </button>
        <span class="by" dir="auto">
          {posting?.hiringOrganization ?? t('common_employer_not_stated')}
        </span>
        {scam.level !== 'none' && (
          <span class={`tag r-${scam.level === 'danger' ? 'danger' : 'warning'}`}>
            <Icon name={scam.level === 'danger' ? 'octagon' : 'triangle'} />
            {t(scam.level === 'danger' ? 'common_role_danger' : 'common_role_warning')}
          </span>
        )}
      </td>
      <td class="n">
        {match?.score != null ? <b>{Math.round(match.score)}</b> : <span aria-hidden="true">–</span>}
        <span class="by">{match ? t('common_points_of', match.judged, match.of) : t('common_not_judged')}</span>
      </td>
      <td class="n">
        {pay ?? <span class="dim">{t('common_not_stated')}</span>}
        {pay && main.unit && <span class="by">{perUnit(main.unit)}</span>}
      </td>
      <td class="n">{day(savedAt)}</td>
    </tr>
  );
}
