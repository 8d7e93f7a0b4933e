import { t } from '../text.ts';

type Props = { look?: 'btn quiet' | 'link'; shortcut?: string; onUndo: () => void };

/** The way back. Pressed, it is gone: whoever came by keyboard stays at the line it stood in. */
export function Undo({ look = 'btn quiet', shortcut, onUndo }: Props) {
  return (
    <button
      type="button"
      class={look}
      aria-keyshortcuts={shortcut}
      onClick={({ currentTarget }) => {
        const line = currentTarget.closest<HTMLElement>('[role="status"]');
        if (line) {
          line.tabIndex = -1;
          line.focus();
        }
        onUndo();
      }}
    >
      {t('common_undo')}
    </button>
  );
}
