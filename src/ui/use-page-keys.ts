import { useEffect } from 'preact/hooks';
import { isCommand } from './arrows.ts';
import type { PageProps } from './page-props.ts';

/** What they are, for the sheet of keys. */
export const KEYS_OF_PAGE = [
  ['S', 'options_key_save'],
  ['N', 'options_key_note'],
  ['T', 'options_key_status'],
  ['L', 'options_key_letter'],
  ['C', 'options_key_check'],
] as const;

/** The keys that popup and panel share: S saves, N writes a note (and saves for it), T goes to the status, L writes a letter, C checks the page. */
export function usePageKeys({ view, keeping, actions }: Pick<PageProps, 'view' | 'keeping' | 'actions'>): void {
  const posting = view.kind === 'report' ? view.report.posting : null;
  const canCheck = view.kind === 'unread' || (view.kind === 'report' && view.report.detection.kind === 'other');
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (posting && !keeping.kept && !keeping.busy && isCommand(event, 'KeyS')) actions.save();
      if (posting && !keeping.busy && actions.note && isCommand(event, 'KeyN')) {
        event.preventDefault(); // or the letter would be the first of the note
        actions.note();
      }
      if (posting && isCommand(event, 'KeyT')) document.getElementById('status')?.focus();
      if (posting && isCommand(event, 'KeyL')) actions.openLetter();
      if (canCheck && isCommand(event, 'KeyC')) actions.check();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [posting, keeping, canCheck, actions]);
}
