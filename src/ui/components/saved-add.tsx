import { useState } from 'preact/hooks';
import type { Added } from '../../messages/contract.ts';
import { sentenceOf } from '../../messages/sentence.ts';
import { t } from '../text.ts';
import { Dialog } from './dialog.tsx';
import { TextField } from './fields.tsx';

const NOTHING: Added = { title: '', company: '', location: '', url: '', text: '' };

/** A posting written down by hand: any one of the fields is enough. */
export function SavedAdd({ onAdd, onClose }: { onAdd: (added: Added) => Promise<unknown>; onClose: () => void }) {
  const [added, setAdded] = useState(NOTHING);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const empty = Object.values(added).every((words) => words.trim() === '');
  const submit = async (event: Event) => {
    event.preventDefault();
    if (empty || busy) return;
    setBusy(true);
    await onAdd(added).then(onClose, (error: unknown) => setProblem(sentenceOf(error)));
    setBusy(false);
  };
  const field = (name: keyof Added, lines = 1) => (
    <TextField
      label={t(`saved_add_${name}`)}
      value={added[name]}
      lines={lines}
      onValue={(value) => setAdded({ ...added, [name]: value })}
    />
  );
  return (
    <Dialog title={t('saved_add')} onClose={onClose}>
      <form class="fields" onSubmit={submit}>
        <p class="small dim">{t('saved_add_how')}</p>
        {field('text', 8)}
        {field('title')}
        {field('company')}
        {field('location')}
        {field('url')}
        {problem && (
          <p class="small problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="btn primary" disabled={empty || busy}>
          {t('saved_add_keep')}
        </button>
      </form>
    </Dialog>
  );
}
