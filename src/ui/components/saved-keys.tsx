import { t } from '../text.ts';
import { Dialog } from './dialog.tsx';

const KEYS = [
  ['/', 'search'],
  ['↑ ↓ PgUp PgDn Home End', 'move'],
  ['Enter', 'open'],
  ['Space', 'select'],
  ['Shift ↑ ↓', 'spread'],
  ['Ctrl A', 'all'],
  ['Shift ← →', 'board'],
  ['Del', 'forget'],
  ['Z', 'undo'],
  ['N', 'notes'],
  ['Esc', 'close'],
  ['?', 'help'],
] as const;

export function SavedKeys({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('saved_keys')} onClose={onClose}>
      <dl class="keys">
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd class="kbd">{key}</kbd>
            </dt>
            <dd>{t(`saved_key_${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
