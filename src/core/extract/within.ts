import { BARE, type Called } from './zones.ts';

const NAMES = new Set(
  'class id data-testid data-qa data-test data-at data-cy data-automation data-automation-id data-ui data-hook itemprop datetime title aria-label alt data-icon name'.split(
    ' ',
  ),
);

/** Where words stand: the element right around them (none in a shadow root itself), what is around that, and what is known of it already. */
export type Within = {
  readonly holder: Element | null;
  readonly tag: string;
  /** Undefined while nobody has looked. */
  up: Within | null | undefined;
  /** What its class and id say; null where it was not asked. */
  readonly called: Called | null;
  /** It may carry a style of its own, or be hidden. */
  readonly told: boolean;
  own: string | null;
  names: readonly string[] | null;
  look: string | null;
};

/** An element that the walk did not go into: a frame's, or around the root. */
function met(holder: Element): Within {
  return { holder, tag: holder.localName, up: undefined, called: null, told: true, own: null, names: null, look: null };
}

function upOf(inside: Within): Within | null {
  if (inside.up === undefined) {
    const parent = inside.holder?.parentElement;
    inside.up = parent ? met(parent) : null;
  }
  return inside.up;
}

/** The names of the element and the two around it, the nearest first. */
export function namesIn(inside: Within): readonly string[] {
  if (inside.names) return inside.names;
  const around = upOf(inside);
  const beyond = around && upOf(around);
  const names = [ownOf(inside)];
  if (around) names.push(ownOf(around));
  if (beyond) names.push(ownOf(beyond));
  inside.names = names;
  return names;
}

function ownOf(inside: Within): string {
  inside.own ??= nameOf(inside.holder!, inside.tag, inside.called);
  return inside.own;
}

/** What an element is called by its attributes. Many have a class alone, and the same. */
export function nameOf(element: Element, tag: string, called: Called | null): string {
  if (called === BARE) return tag;
  const attributes = element.getAttributeNames();
  if (called && attributes.length === 1 && attributes[0] === 'class') {
    if (called.tag !== tag) {
      called.tag = tag;
      called.own = `${tag} ${called.names.slice(0, 200)}`;
    }
    return called.own;
  }
  let own = tag;
  for (const name of attributes) if (NAMES.has(name)) own += ` ${element.getAttribute(name)!.slice(0, 200)}`;
  return own;
}

/** What an element and those around it are called; empty where one of them is styled in place. */
export function looksOf(start: Within): string {
  let looks = '';
  let inside: Within | null = start;
  for (let i = 0; inside?.holder && i < 5; i += 1, inside = upOf(inside)) {
    const look = lookOf(inside, inside.holder);
    if (look === '') return '';
    looks += look;
  }
  return looks;
}

function lookOf(inside: Within, holder: Element): string {
  inside.look ??=
    inside.told && holder.matches('[hidden],[style]')
      ? ''
      : `${inside.tag} ${inside.called?.names ?? `${holder.id} ${holder.getAttribute('class') ?? ''}`}|`;
  return inside.look;
}
