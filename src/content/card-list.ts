import type { Scanned } from '../core/extract/scan.ts';
import type { Spot } from '../core/extract/text-map.ts';
import type { CardMark } from '../core/posting/card-mark.ts';
import type { Painted } from './highlight.ts';
import { reader } from './world.ts';

/** A card: the element that holds it and no other, and its title's words. */
type Held = { readonly root: Element; readonly ranges: readonly Range[]; readonly mark: CardMark | null };

/** The cards of a list page, by the elements that hold them, so that only what is added or drawn anew has to be read. */
export class CardList {
  /** What the links of the cards have in common. */
  readonly shape: string;
  #cards: Held[] = [];
  readonly #roots = new Set<Element>();

  constructor(shape: string) {
    this.shape = shape;
  }

  /** What has to be read of what has changed: whole cards, and what was added beside them; none of it inside another. */
  rootsOf(changed: Iterable<Element>): Element[] {
    const wanted = new Set<Element>();
    for (const element of changed) if (element.isConnected) wanted.add(this.#cardAround(element) ?? element);
    return [...wanted].filter((element) => {
      for (let up = element.parentElement; up; up = up.parentElement) if (wanted.has(up)) return false;
      return true;
    });
  }

  /** Takes in what was read, marked; what was known of the same elements is replaced. Answers how many cards it was. */
  take(scanned: Scanned, titles: readonly (Spot | null)[], marks: readonly (CardMark | null)[], read: readonly Element[]): number {
    const gone = ({ root }: Held) => !root.isConnected || read.some((element) => element.contains(root));
    this.#cards = this.#cards.filter((card) => !gone(card));
    const found = titles.flatMap((title, i) => {
      const ranges = title ? reader().rangesOfSpot(scanned, title) : [];
      const first = ranges[0]?.startContainer;
      return first ? [{ first, ranges, mark: marks[i] ?? null }] : [];
    });
    for (const [i, { first, ranges, mark }] of found.entries())
      this.#cards.push({ root: rootOf(first, found[i - 1]?.first, found[i + 1]?.first, read), ranges, mark });
    this.#roots.clear();
    for (const { root } of this.#cards) this.#roots.add(root);
    return found.length;
  }

  holds(element: Element): boolean {
    return this.#roots.has(element);
  }

  painted(): Painted[] {
    return this.#cards.flatMap(({ ranges, mark }) => (mark ? [{ role: mark, ranges }] : []));
  }

  #cardAround(element: Element): Element | null {
    for (let up: Element | null = element; up; up = up.parentElement) if (this.#roots.has(up)) return up;
    return null;
  }
}

/** The largest element around a title that holds neither of its neighbours, nor more than was read. */
function rootOf(title: Node, before: Node | undefined, after: Node | undefined, read: readonly Element[]): Element {
  let root: Element = title.parentElement!;
  for (;;) {
    const up: Element | null = root.parentElement;
    if (!up || read.includes(root) || (before && up.contains(before)) || (after && up.contains(after)) || up === up.ownerDocument.body)
      return root;
    root = up;
  }
}
