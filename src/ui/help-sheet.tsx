import './dialog.css';
import type { BrowserKeysProps, Key } from './components/key-list.tsx';
import { KeysSheet } from './components/keys-sheet.tsx';
import { useFollow } from './use-follow.ts';

/** The browser's shortcuts as a page needs them; none where there is no browser around it. */
export function useBrowserKeys(): BrowserKeysProps {
  const known = useFollow<BrowserKeysProps>((tell) => {
    void import('../browser/shortcuts.ts').then(
      async ({ shortcuts, changeShortcuts, isFirefox }) =>
        tell({ shortcuts: await shortcuts(), firefox: isFirefox(), onChange: () => void changeShortcuts() }),
      () => tell(NONE),
    );
    return () => undefined;
  }, []);
  return known ?? NONE;
}

const NONE: BrowserKeysProps = { shortcuts: null, firefox: false, onChange: () => undefined };

/** All keys of a page, with the browser's shortcuts as they are set now. */
export function HelpSheet({ keys, onClose }: { keys: readonly Key[]; onClose: () => void }) {
  return <KeysSheet keys={keys} onClose={onClose} {...useBrowserKeys()} />;
}
