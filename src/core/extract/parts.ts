import { collapsed, type Piece } from './pieces.ts';
import type { Part } from './scan.ts';

const NAMES = new Set(
  'class id data-testid data-qa data-test data-at data-cy data-automation data-automation-id data-ui data-hook itemprop datetime title aria-label alt data-icon name'.split(
    ' ',
  ),
);

/** Where words stand: the element right around them (none in a shadow root itself), what is around that, and what they are called once it was asked. */
export type Within = {
  readonly holder: Element | null;
  /** Undefined while nobody has looked. */
  up: Within | null | undefined;
  own: string | null;
  names: readonly string[] | null;
};

export const within = (holder: Element | null, up: Within | null | undefined): Within => ({ holder, up, own: null, names: null });

/** The words of a line's text nodes, and the names that each one's element and the two around it carry, the nearest first. */
export function partsOf(pieces: readonly Piece[]): Part[] {
  // Mostly a line is one text node, said whole
  const only = pieces.length === 1 ? pieces[0]! : null;
  const whole = only !== null && only.from === 0 && only.to <= 400 && only.to === only.node.length;
  return pieces.map(({ node, control, icon, inside }) => ({
    text: whole ? '' : collapsed(node.data.slice(0, 400)).trim(),
    names: inside.holder ? withIcon(namesIn(inside), icon) : [],
    href: (!whole && control?.getAttribute('href')?.slice(0, 2_000)) || null,
  }));
}

/** The nearest name, with that of the picture beside the words: its own, or of the sprite it shows. */
function withIcon(names: readonly string[], icon: Element | null): readonly string[] {
  if (!icon) return names;
  const sprite = icon.localName === 'svg' ? icon.querySelector('use') : null;
  const told = `${nameOf(icon)} ${sprite?.getAttribute('href') ?? sprite?.getAttribute('xlink:href') ?? ''}`.slice(0, 300);
  return [`${names[0] ?? ''} ${told}`, ...names.slice(1)];
}

function namesIn(inside: Within): readonly string[] {
  if (inside.names) return inside.names;
  const around = upOf(inside);
  const beyond = around && upOf(around);
  const names = [ownOf(inside)];
  if (around) names.push(ownOf(around));
  if (beyond) names.push(ownOf(beyond));
  inside.names = names;
  return names;
}

function upOf(inside: Within): Within | null {
  if (inside.up === undefined) {
    const parent = inside.holder!.parentElement;
    inside.up = parent && within(parent, undefined);
  }
  return inside.up;
}

function ownOf(inside: Within): string {
  inside.own ??= nameOf(inside.holder!);
  return inside.own;
}

function nameOf(element: Element): string {
  let own = element.localName;
  if (!element.hasAttributes()) return own;
  for (const name of element.getAttributeNames()) if (NAMES.has(name)) own += ` ${element.getAttribute(name)!.slice(0, 200)}`;
  return own;
}
