import { allIn } from './frames.ts';

/** A JobPosting told by the page's own elements: each property a list of words or of nested objects. */
export type MarkedUp = { readonly via: 'microdata' | 'rdfa'; readonly data: object };

const MOST_ITEMS = 60;
const MOST_PROPS = 2_000;
const MOST_WORDS = 64 * 1024;

/** Whether the page's own elements speak of a JobPosting. */
export const marksUp = (document: Document): boolean => document.querySelector('[itemtype*="JobPosting"],[typeof*="JobPosting"]') !== null;

/** Every JobPosting in the page's microdata and RDFa. */
export function* markedUp(document: Document): Generator<void, MarkedUp[]> {
  const items: MarkedUp[] = [];
  if (!marksUp(document)) return items;
  for (const [via, type, scope, prop] of [
    ['microdata', '[itemtype*="JobPosting"]', 'itemscope', 'itemprop'],
    ['rdfa', '[typeof~="JobPosting"],[typeof~="schema:JobPosting"]', 'typeof', 'property'],
  ] as const) {
    for (const element of allIn(document, type).slice(0, MOST_ITEMS)) {
      items.push({ via, data: propertiesOf(element, scope, prop) });
      yield;
    }
  }
  return items;
}

function propertiesOf(root: Element, scope: string, prop: string): object {
  type Properties = Record<string, unknown[]>;
  const own: Properties = Object.create(null);
  const objects = new Map<Element, Properties>([[root, own]]);
  for (const element of allIn(root, `[${prop}]`).slice(0, MOST_PROPS)) {
    const owner = objects.get(element.parentElement?.closest(`[${scope}]`) ?? root);
    if (!owner) continue;
    let value: unknown = statedBy(element);
    if (element.hasAttribute(scope)) {
      const nested: Properties = Object.create(null);
      objects.set(element, nested);
      value = nested;
    }
    for (const name of (element.getAttribute(prop) ?? '').split(/\s+/)) {
      const key = name.replace(/^.{0,40}[:/]/, '');
      owner[key] ??= [];
      owner[key].push(value);
    }
  }
  return own;
}

function statedBy(element: Element): string {
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (stated !== null) return stated.slice(0, MOST_WORDS).trim();
  const said = (element.textContent ?? '')
    .slice(0, MOST_WORDS)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  return said || (element.getAttribute('href') ?? '');
}
