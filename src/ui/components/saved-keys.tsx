import { HelpSheet } from '../help-sheet.tsx';

const KEYS = [
  ['/', 'saved_key_search'],
  ['↑ ↓ PgUp PgDn Home End', 'saved_key_move'],
  ['Enter', 'saved_key_open'],
  ['Space', 'saved_key_select'],
  ['Shift ↑ ↓', 'saved_key_spread'],
  ['Ctrl A', 'saved_key_all'],
  ['Shift ← →', 'saved_key_board'],
  ['Del', 'saved_key_forget'],
  ['Z', 'saved_key_undo'],
  ['N', 'saved_key_notes'],
  ['Esc', 'saved_key_close'],
  ['?', 'saved_key_help'],
] as const;

export function SavedKeys({ onClose }: { onClose: () => void }) {
  return <HelpSheet keys={KEYS} onClose={onClose} />;
}
