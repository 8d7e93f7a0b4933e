import { collapsed, type Piece } from './pieces.ts';
import type { Part } from './scan.ts';
import { nameOf, namesIn } from './within.ts';

/** The words of a line's text nodes, and the names that each one's element and the two around it carry, the nearest first. */
export function partsOf(pieces: readonly Piece[]): Part[] {
  // Mostly a line is one text node, said whole
  const only = pieces.length === 1 ? pieces[0]! : null;
  if (only && only.from === 0 && only.to <= 400 && only.to === only.node.length) return [{ text: '', names: namesOf(only), href: null }];
  return pieces.map((piece) => ({
    text: collapsed(piece.node.data.slice(0, 400)).trim(),
    names: namesOf(piece),
    href: piece.control?.getAttribute('href')?.slice(0, 2_000) || null,
  }));
}

/** The nearest name with that of the picture beside the words: its own, or of the sprite it shows. */
function namesOf({ inside, icon }: Piece): readonly string[] {
  if (!inside.holder) return [];
  const names = namesIn(inside);
  if (!icon) return names;
  const sprite = icon.localName === 'svg' ? icon.querySelector('use') : null;
  const told = `${nameOf(icon, icon.localName, null)} ${sprite?.getAttribute('href') ?? sprite?.getAttribute('xlink:href') ?? ''}`.slice(
    0,
    300,
  );
  return [`${names[0]} ${told}`, ...names.slice(1)];
}
