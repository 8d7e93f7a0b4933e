import type { Sheet } from './body.ts';
import { boardish, opensBoardish } from './terms.ts';

/** What every firm says of itself. */
const OWN = /(?:о|про|за) (?:нашей )?компан[а-яії]{1,4}/gu;

/** Whether the page's furniture is that of a board, where many employers meet: its name is then nobody's employer. */
export function isBoard({ lines }: Sheet): boolean {
  return lines.some((line) => {
    const { text, zone, linked } = line;
    if (zone === 'nav' || zone === 'foot')
      return text.length < 300 && line.has('boardish') && boardish(line.lower.replace(OWN, ' ')) !== null;
    return text.length < 40 && linked >= text.length && opensBoardish(line.lower) !== null;
  });
}
