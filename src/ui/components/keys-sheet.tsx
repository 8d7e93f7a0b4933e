import { t } from '../text.ts';
import { Dialog } from './dialog.tsx';
import { BrowserKeys, type BrowserKeysProps, type Key, KeyList } from './key-list.tsx';

/** What can be pressed: on this page, and anywhere in the browser. */
export function KeysSheet({ keys, onClose, ...browsers }: { keys: readonly Key[]; onClose: () => void } & BrowserKeysProps) {
  return (
    <Dialog title={t('saved_keys')} onClose={onClose}>
      {keys.length > 0 && (
        <>
          <h3>{t('keys_here')}</h3>
          <KeyList keys={keys} />
        </>
      )}
      {browsers.shortcuts && browsers.shortcuts.length > 0 && (
        <>
          <h3>{t('keys_anywhere')}</h3>
          <BrowserKeys {...browsers} />
        </>
      )}
    </Dialog>
  );
}
