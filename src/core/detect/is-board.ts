import type { Sheet } from './body.ts';
import { opensBoardish } from './terms.ts';

/** Whether the page's furniture is that of a board, where many employers meet: its name is then nobody's employer. */
export function isBoard({ lines }: Sheet): boolean {
  return lines.some((line) => {
    const { text, zone, linked } = line;
    if (zone === 'nav' || zone === 'foot') return text.length < 300 && line.has('boardish');
    return text.length < 40 && linked >= text.length && opensBoardish(line.lower) !== null;
  });
}
