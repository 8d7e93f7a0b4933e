import { collapsed, type Piece } from './pieces.ts';
import type { Part } from './scan.ts';

const NAMES = new Set(
  'class id data-testid data-qa data-test data-at data-cy data-automation data-automation-id data-ui data-hook itemprop datetime title aria-label alt data-icon name'.split(
    ' ',
  ),
);

/** The words of a line's text nodes, and the names that each one's element and the two around it carry, the nearest first. */
export function partsOf(pieces: readonly Piece[], known: Map<Element, Named>): Part[] {
  const parts: Part[] = [];
  for (const { node, control, from, to, icon } of pieces) {
    const parent = node.parentElement;
    const { length } = node;
    // Mostly a line is one text node, said whole
    const whole = pieces.length === 1 && from === 0 && to === length && length <= 400;
    parts.push({
      text: whole ? '' : collapsed(node.data.slice(0, 400)).trim(),
      names: parent ? withIcon(namedAt(parent, known).names, icon) : [],
      href: (!whole && control?.getAttribute('href')?.slice(0, 2_000)) || null,
    });
  }
  return parts;
}

/** The nearest name, with that of the picture beside the words: its own, or of the sprite it shows. */
function withIcon(names: readonly string[], icon: Element | null): readonly string[] {
  if (!icon) return names;
  const sprite = icon.localName === 'svg' ? icon.querySelector('use') : null;
  const told = `${nameOf(icon)} ${sprite?.getAttribute('href') ?? sprite?.getAttribute('xlink:href') ?? ''}`.slice(0, 300);
  return [`${names[0] ?? ''} ${told}`, ...names.slice(1)];
}

/** An element's own name, and those of it and the two around it. */
export type Named = { readonly own: string; readonly names: readonly string[] };

function namedAt(element: Element, known: Map<Element, Named>, deep = 2): Named {
  let named = known.get(element);
  if (!named || named.names.length <= deep) {
    const parent = element.parentElement;
    const own = named?.own ?? nameOf(element);
    const around = deep > 0 && parent ? namedAt(parent, known, deep - 1).names.slice(0, deep) : [];
    named = { own, names: [own, ...around] };
    known.set(element, named);
  }
  return named;
}

function nameOf(element: Element): string {
  let own = element.localName;
  if (!element.hasAttributes()) return own;
  for (const name of element.getAttributeNames()) if (NAMES.has(name)) own += ` ${element.getAttribute(name)!.slice(0, 200)}`;
  return own;
}
