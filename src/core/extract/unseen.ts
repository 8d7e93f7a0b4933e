import { looksOf, type Within } from './within.ts';

/** Why nobody sees an element's words: hidden on purpose, or meant for screen readers alone. */
export type Unseen = 'hidden' | 'spoken';

/** Below these nothing is left to see: of opacity, and of the difference of two colours (red, green and blue added up, 0 to 765). */
const FAINTEST = 0.05;
const NEAREST = 12;
const unitsOf = Number.parseFloat;
const CLEAR = /^(?:transparent|rgba\(.{1,30}, 0\))$/;
const RGB = /^rgba?\((\d{1,3}), (\d{1,3}), (\d{1,3})/;

/** The letters' colour is their ground's, or so near to it that no eye parts them. */
function isLost(color: string, ground: string): boolean {
  if (color === ground) return true;
  const [one, other] = [RGB.exec(color), RGB.exec(ground)];
  if (!one || !other) return false;
  return Math.abs(+one[1]! - +other[1]!) + Math.abs(+one[2]! - +other[2]!) + Math.abs(+one[3]! - +other[3]!) <= NEAREST;
}

/**
 * Tells what no reader can see, by the styles that hold where there is a layout (a document without one sees everything).
 * A closed `<details>` can be opened, and what fades in will be there: both count as seen. `beside`: not the posting's own words; cards in a
 * column are many and alike, and one that was looked at speaks for those that carry the same names.
 */
export function unseenIn(document: Document): ((element: Element, beside: Within | null) => Unseen | null) | null {
  const view = document.defaultView;
  if (!view || !('checkVisibility' in document.documentElement)) return null;
  const known = new Map<Element, Unseen | null>();
  const styles = new Map<Element, CSSStyleDeclaration>();
  const backgrounds = new Map<Element, string>();

  const styleOf = (element: Element): CSSStyleDeclaration => {
    let style = styles.get(element);
    if (!style) {
      style = view.getComputedStyle(element);
      styles.set(element, style);
    }
    return style;
  };

  /** The colour behind an element's letters, whatever pictures stand in between. */
  const backgroundOf = (start: Element): string => {
    const climbed: Element[] = [];
    let found = '';
    for (let element: Element | null = start; element && !found; element = element.parentElement) {
      found = backgrounds.get(element) ?? '';
      if (found) break;
      climbed.push(element);
      const { backgroundColor } = styleOf(element);
      if (!CLEAR.test(backgroundColor)) found = backgroundColor;
    }
    found ||= 'rgb(255, 255, 255)';
    for (const element of climbed) backgrounds.set(element, found);
    return found;
  };

  /** Letters of their ground's colour can still be read upon a picture; that is asked of the few that have one. */
  const isOnPicture = (start: Element): boolean => {
    for (let element: Element | null = start; element; element = element.parentElement) {
      const { backgroundColor, backgroundImage } = styleOf(element);
      if (backgroundImage !== 'none') return true;
      if (!CLEAR.test(backgroundColor)) return false;
    }
    return false;
  };

  /** What the element's own box does to all that stands in it. */
  const boxOf = (element: Element): Unseen | null => {
    const style = styleOf(element);
    if (unitsOf(style.opacity) < FAINTEST && /^0s/.test(style.transitionDuration) && style.animationName === 'none') return 'hidden';
    if (unitsOf(style.textIndent) < -500) return 'hidden';
    const { position } = style;
    if (position !== 'absolute' && position !== 'fixed') return null;
    if (/rect\((?:0|1)px/.test(style.clip) || /inset\((?:50|100)%/.test(style.clipPath)) return 'spoken';
    // Asked for last, and seldom: where a box stands, the browser only knows after a layout.
    return unitsOf(style.left) < -500 || unitsOf(style.top) < -500 ? 'hidden' : null;
  };

  const boxed = (start: Element): Unseen | null => {
    const climbed: Element[] = [];
    let found: Unseen | null = null;
    for (let element: Element | null = start; element; element = element.parentElement) {
      const before = known.get(element);
      if (before !== undefined) {
        found = before;
        break;
      }
      climbed.push(element);
      found = boxOf(element);
      if (found) break;
    }
    for (const element of climbed) known.set(element, found);
    return found;
  };

  const results = new Map<Element, Unseen | null>();
  const alike = new Map<string, Unseen | null>();
  return (element, beside) => {
    let result = results.get(element);
    if (result === undefined) {
      const looks = beside ? looksOf(beside) : '';
      result = looks ? alike.get(looks) : undefined;
      if (result === undefined) {
        result = look(element);
        if (looks) alike.set(looks, result);
      }
      results.set(element, result);
    }
    return result;
  };

  function look(element: Element): Unseen | null {
    // Without a box of its own, an element is as visible as the one around it. Styles are not asked for deep inside what is not
    // rendered: the browser would work them out for all that lies above.
    const boxless: Element[] = [];
    let box: Element | null = element;
    while (box && boxless.length < 4 && !box.checkVisibility({ visibilityProperty: true })) {
      boxless.push(box);
      box = box.parentElement;
    }
    if (!box || boxless.length === 4 || boxless.some((one) => view!.getComputedStyle(one).display !== 'contents')) {
      return element.closest('details:not([open])') ? null : 'hidden';
    }
    const style = styleOf(element);
    if (unitsOf(style.fontSize) < 2) return 'hidden';
    const { color } = style;
    const lost = CLEAR.test(color) || (isLost(color, backgroundOf(element)) && !isOnPicture(element));
    if (lost && !/text/.test(style.backgroundClip)) return 'hidden';
    return boxed(element);
  }
}
