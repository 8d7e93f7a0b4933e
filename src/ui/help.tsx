import { useEffect, useState } from 'preact/hooks';
import type { Key } from './components/key-list.tsx';
import { Later } from './components/later.tsx';

const sheet = async () => (await import('./help-sheet.tsx')).HelpSheet;

/** The sheet of keys, behind the question mark; its code is fetched when it is asked for. */
export function Help({ keys }: { keys: readonly Key[] }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const writing = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (event.key === '?' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) setOpen(true);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return open && <Later load={sheet} props={{ keys, onClose: () => setOpen(false) }} />;
}
