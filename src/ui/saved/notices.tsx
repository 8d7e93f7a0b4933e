import { useState } from 'preact/hooks';
import { exportIsDue } from '../../core/saved/reminders.ts';
import { Icon } from '../components/icon.tsx';
import { Undo } from '../components/undo.tsx';
import { t } from '../text.ts';
import type { SavedProps } from './props.ts';
import type { Said } from './use-said.ts';

/** Why nothing can be changed, where that is so. */
export function StoreNotice({ store }: Pick<SavedProps, 'store'>) {
  if (store === 'open') return null;
  return (
    <p class="said small" role="status">
      <Icon name="lock" /> {t(store === 'read-only' ? 'saved_read_only' : 'saved_store_closed')}
    </p>
  );
}

/** Everything lives on this machine alone: from time to time the page asks for a copy. */
export function ExportReminder({
  rows,
  whole,
  store,
  shelf,
  now,
  onExport,
}: Pick<SavedProps, 'rows' | 'whole' | 'store' | 'shelf' | 'now'> & { readonly onExport: () => void }) {
  const [dismissed, setDismissed] = useState(false);
  const isDue = whole && !dismissed && store === 'open' && exportIsDue(shelf, rows.at(-1)?.savedAt ?? null, now);
  if (!isDue) return null;
  return (
    <section class="said small" aria-label={t('saved_reminders')}>
      <span>{t(shelf.exportedAt ? 'saved_export_due' : 'saved_out_never')}</span>
      <button type="button" class="btn quiet" onClick={onExport}>
        {t('saved_export_now')}
      </button>
      <button type="button" class="btn quiet" onClick={() => setDismissed(true)}>
        {t('saved_not_now')}
      </button>
    </section>
  );
}

/** What was just done, or went wrong. It is there while it is empty, so that a screen reader hears it being filled. */
export function SaidLine({ problem, said, onUndo }: { problem: string | null; said: Said | null; onUndo: () => void }) {
  return (
    <div class="said" role="status" aria-live="polite">
      {problem && <span class="problem">{problem}</span>}
      {said && (
        <>
          <span class={said.problem ? 'problem' : 'small'}>{said.words}</span>
          {said.back && <Undo shortcut="Z" onUndo={onUndo} />}
        </>
      )}
    </div>
  );
}
