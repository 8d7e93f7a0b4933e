import { parseLoosely } from './loose-json.ts';

/** One JobPosting as a page's data states it, whatever the syntax. Only ever read by name through `get`. */
export type Item = { readonly via: 'json-ld' | 'microdata' | 'rdfa'; readonly data: object; readonly element: Element | null };

/** An own field, never one of the prototype's. */
export function get(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null && Object.hasOwn(from, name) ? (from as Record<string, unknown>)[name] : undefined;
}

const MOST_SCRIPTS = 20;
const MOST_SCRIPT = 256 * 1024;
const MOST_NODES = 10_000;
const MOST_DEPTH = 64;
const MOST_ITEMS = 60;
const MOST_PROPS = 2_000;

/** Every JobPosting in the page's JSON-LD, microdata and RDFa, in that order. */
export function* findItems(document: Document): Generator<void, Item[]> {
  const items: Item[] = [];
  const scripts = document.querySelectorAll('script[type*="ld+json" i]');
  for (const script of [...scripts].slice(0, MOST_SCRIPTS)) {
    const source = script.textContent ?? '';
    if (source.length > MOST_SCRIPT || !source.includes('JobPosting')) continue;
    items.push(...postingsIn(parseLoosely(source)));
    yield;
  }
  for (const [via, type, scope, prop] of [
    ['microdata', '[itemtype*="JobPosting"]', 'itemscope', 'itemprop'],
    ['rdfa', '[typeof~="JobPosting"],[typeof~="schema:JobPosting"]', 'typeof', 'property'],
  ] as const) {
    for (const element of [...document.querySelectorAll(type)].slice(0, MOST_ITEMS)) {
      items.push({ via, data: markedUp(element, scope, prop), element });
      yield;
    }
  }
  return items;
}

function postingsIn(root: unknown): Item[] {
  const found: Item[] = [];
  const named = new Map<unknown, object>();
  const stack: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let seen = 0; stack.length > 0 && seen < MOST_NODES; seen += 1) {
    const { value, depth } = stack.pop()!;
    if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) continue;
    const id = get(value, '@id');
    if (typeof id === 'string' && Object.keys(value).length > 1) named.set(id, value);
    if (isPosting(get(value, '@type')) && found.length < MOST_ITEMS) found.push({ via: 'json-ld', data: value, element: null });
    for (const child of Object.values(value).reverse()) stack.push({ value: child, depth: depth + 1 });
  }
  // { "@id": "#org" } stands for what is told elsewhere in the graph
  return found.map((item) => ({
    ...item,
    data: Object.fromEntries(
      Object.entries(item.data)
        .filter(([key]) => key !== '__proto__')
        .map(([key, value]) => [key, named.get(get(value, '@id')) ?? value]),
    ),
  }));
}

function isPosting(type: unknown): boolean {
  return [type].flat().some((name) => typeof name === 'string' && /(?:^|[/:#])JobPosting$/.test(name));
}

/** The properties of one marked-up element, nested scopes as objects. */
function markedUp(root: Element, scope: string, prop: string): object {
  const objects = new Map<Element, Record<string, unknown[]>>([[root, Object.create(null)]]);
  for (const element of [...root.querySelectorAll(`[${prop}]`)].slice(0, MOST_PROPS)) {
    const owner = objects.get(element.parentElement?.closest(`[${scope}]`) ?? root);
    if (!owner) continue;
    let value: unknown = statedBy(element);
    if (element.hasAttribute(scope)) {
      const nested: Record<string, unknown[]> = Object.create(null);
      objects.set(element, nested);
      value = nested;
    }
    for (const name of (element.getAttribute(prop) ?? '').split(/\s+/)) {
      const key = name.replace(/^.{0,40}[:/]/, '');
      const values = owner[key] ?? [];
      owner[key] = values;
      values.push(value);
    }
  }
  return objects.get(root)!;
}

function statedBy(element: Element): string {
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (stated !== null) return stated.trim();
  const words = (element.textContent ?? '')
    .slice(0, MOST_SCRIPT)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  return words || (element.getAttribute('href') ?? '');
}
