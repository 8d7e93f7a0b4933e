import { useLayoutEffect } from 'preact/hooks';
import { isCommand } from '../arrows.ts';

type Keys = {
  readonly find: () => void;
  readonly help: () => void;
  readonly undo: () => void;
  readonly close: () => void;
  readonly print: () => void;
};

const WRITTEN_IN = 'input:not([type="checkbox"]), textarea, select, dialog';

/** The keys of the whole page: never while one writes, but for the browser's own for printing. */
export function useKeys(keys: Keys): void {
  // At once, so that a key never means what it meant before
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyP' && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        keys.print();
      }
      const writing = event.target instanceof Element && event.target.closest(WRITTEN_IN);
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key === '/' && !writing) {
        event.preventDefault();
        keys.find();
      } else if (event.key === '?' && !writing) keys.help();
      else if (isCommand(event, 'KeyZ')) keys.undo();
      else if (event.key === 'Escape' && !writing) keys.close();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}
