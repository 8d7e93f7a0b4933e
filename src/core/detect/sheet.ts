import type { Line, Part, Scan, Zone } from '../extract/scan.ts';
import { chorus, type Heard } from './phrases.ts';
import { boardish, forClient, posted, recruiter, until } from './terms.ts';
import { closed, elsewhere, furniture, notice, others, phrasesIn, section } from './vocabulary.ts';

/** What is asked of nearly every line, in one pass over its words. */
const COUNTED = [phrasesIn, elsewhere, section];
const ASKED = { closed, notice, forClient, recruiter, posted, until, boardish };
type Asked = keyof typeof ASKED;
const LISTS = Object.keys(ASKED) as Asked[];
const listen = chorus(
  [...COUNTED, ...Object.values(ASKED)].map((list) => ({ phrases: list.phrases, ...(list === elsewhere && { within: 200 }) })),
  COUNTED.length,
);
const BITS = Object.fromEntries(LISTS.map((name, i) => [name, 1 << (i + COUNTED.length)])) as Record<Asked, number>;

/** A line of a scan, and what its words tell, each looked for once. `more`: it stands in a block of other postings. */
export class SheetLine {
  readonly text: string;
  readonly box: number;
  readonly linked: number;
  readonly href: string | null;
  readonly parts: readonly Part[];
  zone: Zone | 'more' | null;
  #lower: string | null = null;
  #isFurniture: boolean | null = null;
  #heard: Heard | null = null;

  constructor({ text, box, linked, href, zone, parts }: Line) {
    this.text = text;
    this.box = box;
    this.linked = linked;
    this.href = href;
    this.zone = zone;
    const [part] = parts;
    // A line whose only part says what the line says
    this.parts =
      part && !part.text && parts.length === 1
        ? [{ text: text.trim(), names: part.names, href: href === null ? null : href.slice(0, 2_000) }]
        : parts;
  }

  get lower(): string {
    this.#lower ??= this.text.toLowerCase();
    return this.#lower;
  }

  /** The first six hundred units, in lower case. */
  get opening(): string {
    return this.text.length <= 600 ? this.lower : this.text.slice(0, 600).toLowerCase();
  }

  /** Whether the words are a button of a board. */
  get isFurniture(): boolean {
    this.#isFurniture ??= furniture(this.lower);
    return this.#isFurniture;
  }

  /** The head of a section that a short line is, if it is one. */
  get head(): string | null {
    return this.text.length <= 70 ? (this.#hear().phrases[2]?.[0] ?? null) : null;
  }

  /** Phrases of postings in its opening. */
  get phrases(): readonly string[] {
    return this.#hear().phrases[0] ?? [];
  }

  /** What stands at its very beginning and speaks for another kind of page. */
  get elsewhere(): readonly string[] {
    return this.#hear().phrases[1] ?? [];
  }

  /** Whether it has a phrase of the list: of a long line, its opening. */
  has(list: Asked): boolean {
    return (this.#hear().lists & BITS[list]) !== 0;
  }

  #hear(): Heard {
    this.#heard ??= listen(this.opening);
    return this.#heard;
  }
}

/** A scan with what only words can tell: the blocks of other postings. */
export type Sheet = Omit<Scan, 'lines'> & { readonly lines: readonly SheetLine[] };

/** Marks the blocks that stand under "Similar jobs" and the like. */
export function sheetOf(scan: Scan): Sheet {
  const lines = scan.lines.map((line) => new SheetLine(line));
  for (const [i, line] of lines.entries()) {
    if (line.zone || line.text.length > 80 || !others(line.lower)) continue;
    // "View all jobs" beside the firm's name leads away and stands over nothing
    const isLink = line.linked >= line.text.length && scan.boxes[line.box]!.heading === 0;
    const end = isLink ? i + 1 : endOfBlock(scan, i);
    for (let k = i; k < end; k += 1) lines[k]!.zone ??= 'more';
  }
  return { ...scan, lines };
}

/** What may be the last of a page and no more than that. */
const LAST = /^(?:section|aside)$/;

/** The end of what a heading stands over: of the widest block that begins with it, or where the next heading of its rank stands. */
function endOfBlock({ lines, boxes }: Scan, at: number): number {
  let box = boxes[lines[at]!.box]!;
  for (let up = boxes[box.parent]; up && up.from === at && (up.to < lines.length || LAST.test(up.tag)); up = boxes[box.parent]) box = up;
  if (box.to - at > 2) return box.to;
  const level = boxes[lines[at]!.box]!.heading || 7;
  const end = boxes[box.parent]?.to ?? lines.length;
  for (let i = at + 1; i < end; i += 1) {
    const { heading } = boxes[lines[i]!.box]!;
    if (heading > 0 && heading <= level) return i;
  }
  return end;
}
