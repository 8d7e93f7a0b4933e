import { useState } from 'preact/hooks';
import type { OwnStatus, StatusId } from '../../core/saved/own.ts';
import { plural, t } from '../text.ts';
import { statusesOf, statusName } from '../view/shelf.ts';
import { Icon } from './icon.tsx';

type Props = {
  count: number;
  statuses: readonly OwnStatus[];
  readOnly: boolean;
  onStatus: (status: StatusId) => void;
  onTag: (tag: string) => void;
  onForget: () => void;
  onCompare: () => void;
  onPrint: () => void;
  onNone: () => void;
};

/** What can be done with many at once. */
export function SavedBulk({ count, statuses, readOnly, onStatus, onTag, onForget, onCompare, onPrint, onNone }: Props) {
  const [tag, setTag] = useState('');
  return (
    <section class="bulk" aria-label={t('saved_bulk')}>
      <b class="small">{plural('saved_chosen', count)}</b>
      <button type="button" class="btn" disabled={count < 2 || count > 4} title={t('saved_compare_hint')} onClick={onCompare}>
        {t('saved_compare')}
      </button>
      <select
        class="field"
        aria-label={t('saved_set_status')}
        value=""
        disabled={readOnly}
        onChange={({ currentTarget }) => {
          if (currentTarget.value) onStatus(currentTarget.value);
          currentTarget.value = '';
        }}
      >
        <option value="">{t('saved_set_status')}</option>
        {statusesOf(statuses).map((value) => (
          <option key={value} value={value}>
            {statusName(value, statuses)}
          </option>
        ))}
      </select>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim()) onTag(tag.trim());
          setTag('');
        }}
      >
        <input
          class="field"
          type="text"
          aria-label={t('saved_add_tag')}
          placeholder={t('saved_add_tag')}
          value={tag}
          disabled={readOnly}
          onInput={({ currentTarget }) => setTag(currentTarget.value)}
        />
      </form>
      <button type="button" class="btn" onClick={onForget} disabled={readOnly}>
        <Icon name="bin" />
        {t('common_forget')}
      </button>
      <button type="button" class="btn" onClick={onPrint}>
        {t('saved_print')}
      </button>
      <button type="button" class="btn quiet" onClick={onNone}>
        {t('saved_select_none')}
      </button>
    </section>
  );
}
