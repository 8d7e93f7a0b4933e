import { ORDERS, type Order, type OrderBy } from '../../core/saved/filters.ts';
import type { OwnStatus, StatusId } from '../../core/saved/own.ts';
import { SavedBulk } from '../components/saved-bulk.tsx';
import { plural, t } from '../text.ts';
import type { Shown } from './use-shown.ts';

type Props = {
  readonly shown: Shown;
  /** How many postings are saved. */
  readonly all: number;
  readonly statuses: readonly OwnStatus[];
  readonly readOnly: boolean;
  /** The search has not looked through everything yet. */
  readonly looking: boolean;
  readonly onStatus: (ids: readonly string[], status: StatusId) => void;
  readonly onTag: (ids: readonly string[], word: string) => void;
  readonly onForget: (ids: readonly string[]) => void;
  readonly onCompare: () => void;
  readonly onPrint: () => void;
};

/** Over the list: what can be done with the selected, or else the list's order; and how many are shown. */
export function OverList({ shown, all, statuses, readOnly, looking, onStatus, onTag, onForget, onCompare, onPrint }: Props) {
  const { rows, selected, order, look, isFound, setOrder, selectNone } = shown;
  return (
    <div class="over-list">
      {selected.size > 0 ? (
        <SavedBulk
          count={selected.size}
          statuses={statuses}
          readOnly={readOnly}
          onStatus={(status) => onStatus([...selected], status)}
          onTag={(word) => onTag([...selected], word)}
          onForget={() => onForget([...selected])}
          onCompare={onCompare}
          onPrint={onPrint}
          onNone={selectNone}
        />
      ) : look === 'pictures' ? (
        <span />
      ) : (
        <OrderField order={order} isFound={isFound} onOrder={setOrder} />
      )}
      <p class="xs count" role="status">
        {all > 0 && plural('saved_found', rows.length, all)}
        {isFound && looking && ` · ${t('saved_looking')}`}
      </p>
    </div>
  );
}

/** What a reader expects from A to Z, or from the first day on; everything else begins with the most. */
const UPWARDS: readonly OrderBy[] = ['title', 'organization', 'status', 'next'];

function OrderField({ order, isFound, onOrder }: { order: Order; isFound: boolean; onOrder: (order: Order) => void }) {
  return (
    <label class="sort small">
      <span class="dim">{t('saved_order')}</span>{' '}
      <select
        class="field"
        value={order.by}
        onChange={({ currentTarget }) => {
          const by = currentTarget.value as OrderBy;
          onOrder({ by, down: !UPWARDS.includes(by) });
        }}
      >
        {ORDERS.filter((name) => name !== 'relevance' || isFound).map((name) => (
          <option key={name} value={name}>
            {t(`saved_order_${name.toLowerCase()}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
