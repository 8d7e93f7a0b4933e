import type { Scan } from '../extract/scan.ts';
import { parseLoosely } from './loose-json.ts';

/** One JobPosting as a page's data states it, whatever the syntax. Only ever read by name through `get`. */
export type Item = { readonly via: 'json-ld' | 'microdata' | 'rdfa'; readonly data: object };

/** An own field, never one of the prototype's. */
export function get(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null && Object.hasOwn(from, name) ? (from as Record<string, unknown>)[name] : undefined;
}

const MOST_NODES = 10_000;
const MOST_DEPTH = 64;
const MOST_ITEMS = 60;

/** Every JobPosting that the page's data tells of: JSON-LD first, then what its elements say. */
export function itemsOf({ jsonLd, markedUp }: Scan): Item[] {
  return [...jsonLd.flatMap((source) => postingsIn(unwrapped(source))), ...markedUp].slice(0, MOST_ITEMS);
}

/** The data, though it were written as a string of data. */
function unwrapped(source: string): unknown {
  let data = parseLoosely(source);
  for (let i = 0; i < 2 && typeof data === 'string'; i += 1) data = parseLoosely(data);
  return data;
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
    if (isPosting(get(value, '@type')) && found.length < MOST_ITEMS) found.push({ via: 'json-ld', data: value });
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
