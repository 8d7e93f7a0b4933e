import { useState } from 'preact/hooks';
import type { Shelf } from '../../messages/shelf.ts';
import { CheckField } from '../components/fields.tsx';
import { day } from '../format.ts';
import { PRIVACY } from '../places.ts';
import { plural, t } from '../text.ts';

type Props = {
  savedCount: number;
  shelf: Pick<Shelf, 'sync' | 'exportedAt'>;
  onFiles: () => void;
  onSync: (on: boolean) => void;
  onErase: () => void;
};

/** What is kept: out and in by files, to other devices if asked for, or gone. */
export function DataPart({ savedCount, shelf, onFiles, onSync, onErase }: Props) {
  return (
    <>
      <p class="small">{plural('options_data_saved', savedCount)}</p>
      <p class="row">
        <button type="button" class="btn" onClick={onFiles}>
          {t('options_files')}
        </button>
      </p>
      <p class="xs">{shelf.exportedAt ? t('saved_out_last', day(shelf.exportedAt)) : t('saved_out_never')}</p>
      <CheckField label={t('saved_sync')} on={shelf.sync} onValue={onSync} />
      <p class="xs">{t('options_sync_note')}</p>
      <p class="small">
        <a href={PRIVACY}>{t('common_privacy')}</a>
      </p>
      <Erase savedCount={savedCount} onErase={onErase} />
    </>
  );
}

/** Asks before it erases: what is gone here is gone. */
function Erase({ savedCount, onErase }: { savedCount: number; onErase: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="btn grave" onClick={() => setAsking(true)}>
        {t('options_erase')}
      </button>
    );
  }
  return (
    <div class="alert r-danger" role="alertdialog" aria-labelledby="erase-title">
      <p class="small" id="erase-title">
        {t('options_erase_sure', savedCount)}
      </p>
      <div class="row">
        <button
          type="button"
          class="btn grave"
          onClick={() => {
            setAsking(false);
            onErase();
          }}
        >
          {t('options_erase_yes')}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the harmless answer is the one at hand */}
        <button type="button" class="btn" autoFocus onClick={() => setAsking(false)}>
          {t('options_erase_no')}
        </button>
      </div>
    </div>
  );
}
