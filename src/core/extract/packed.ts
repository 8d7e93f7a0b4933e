import type { Box, Line, Part, Scan, Zone } from './scan.ts';

/**
 * A scan as it is sent: few long arrays instead of thousands of objects, every name once. `numbers` tells each line (its box from that of
 * the line before, units linked, zone and link, parts), its parts (words, link and how many names, the names), then each box
 * (name and heading, steps back to its parent, steps on from the first line of the box before, its lines).
 */
export type PackedScan = Omit<Scan, 'lines' | 'boxes'> & {
  /** The lines' words. */
  readonly texts: readonly string[];
  /** What names and boxes are called. */
  readonly names: readonly string[];
  /** Words of parts, and links, in the order in which they are met. */
  readonly rest: readonly string[];
  readonly numbers: readonly number[];
  readonly boxCount: number;
};

const ZONES: readonly (Zone | null)[] = [null, 'nav', 'foot', 'side', 'form', 'noise', 'hidden', 'spoken', 'muted'];
const MOST_PARTS = 200;
const MOST_UNITS = 1_000_000;

/** Lines or boxes that are packed before the page may have its turn. */
const SLICE = 500;

/** Packs a scan in slices, between which the page may have its turn. */
export function* packing({ lines, boxes, ...scan }: Scan): Generator<void, PackedScan> {
  const texts: string[] = [];
  const names: string[] = [];
  const rest: string[] = [];
  const numbers: number[] = [];
  const known = new Map<string, number>();
  const nameAt = (name: string): number => {
    let at = known.get(name);
    if (at === undefined) {
      at = names.push(name) - 1;
      known.set(name, at);
    }
    return at;
  };
  // Plain loops: in a page this runs once, before anything of it is compiled
  let before = 0;
  for (let k = 0; k < lines.length; k += 1) {
    if (k % SLICE === SLICE - 1) yield;
    const { text, box, linked, href, zone, parts } = lines[k]!;
    texts.push(text);
    const count = Math.min(parts.length, MOST_PARTS);
    numbers.push(box - before, linked, ZONES.indexOf(zone) * 2 + (href === null ? 0 : 1), count);
    before = box;
    if (href !== null) rest.push(href);
    for (let i = 0; i < count; i += 1) {
      const { text: own, href: link, names: called } = parts[i]!;
      numbers.push((own ? 1 : 0) + (link === null ? 0 : 2) + 4 * called.length);
      if (own) rest.push(own);
      if (link !== null) rest.push(link);
      for (let n = 0; n < called.length; n += 1) numbers.push(nameAt(called[n]!));
    }
  }
  let first = 0;
  for (let i = 0; i < boxes.length; i += 1) {
    if (i % SLICE === SLICE - 1) yield;
    const { tag, parent, heading, from, to } = boxes[i]!;
    numbers.push(nameAt(tag) * 8 + heading, i - parent, from - first, to - from);
    first = from;
  }
  return { ...scan, texts, names, rest, numbers, boxCount: boxes.length };
}

/** The scan again; throws where what was sent does not hold together. */
export function unpacked({ texts, names, rest, numbers, boxCount, ...scan }: PackedScan): Scan {
  const lines: Line[] = [];
  const boxes: Box[] = [];
  let [at, words, box, first] = [0, 0, 0, 0];
  const next = (): number => {
    const number = numbers[at];
    at += 1;
    if (number === undefined) throw new Error('Numbers are missing.');
    return number;
  };
  const within = (number: number, from: number, to: number): number => {
    if (!(number >= from && number <= to)) throw new Error('A number is out of range.');
    return number;
  };
  const said = (): string => rest[within(words++, 0, rest.length - 1)]!;
  for (const text of texts) {
    box = within(box + next(), 0, boxCount - 1);
    const linked = within(next(), 0, MOST_UNITS);
    const flags = within(next(), 0, 2 * ZONES.length - 1);
    const count = within(next(), 0, MOST_PARTS);
    const href = flags & 1 ? said() : null;
    const parts: Part[] = [];
    for (let i = 0; i < count; i += 1) {
      const part = within(next(), 0, 15);
      const own = part & 1 ? said() : '';
      const link = part & 2 ? said() : null;
      const called: string[] = [];
      for (let k = part >> 2; k > 0; k -= 1) called.push(names[within(next(), 0, names.length - 1)]!);
      parts.push({ text: own, names: called, href: link });
    }
    lines.push({ text, box, linked, href, zone: ZONES[flags >> 1]!, parts });
  }
  for (let i = 0; i < boxCount; i += 1) {
    const tag = next();
    const parent = within(i - next(), -1, i - 1);
    const from = within(first + next(), 0, lines.length);
    const to = within(from + next(), from, lines.length);
    boxes.push({ tag: names[within(tag >> 3, 0, names.length - 1)]!, parent, heading: within(tag & 7, 0, 6), from, to });
    first = from;
  }
  return { ...scan, lines, boxes };
}
