import { closed, furniture, notice, others, phrase, section } from './vocabulary.ts';
import type { Box, Line, Sheet, Zone } from './walk.ts';

/** The stretch of a page that is the posting. */
export type Body = {
  /** The posting's own words, in order. */
  readonly lines: readonly Line[];
  /** Where they begin and end among the sheet's lines. */
  readonly from: number;
  readonly to: number;
  /** How much of it reads like a posting. */
  readonly score: number;
};

type Zones = readonly (Zone | undefined)[];

/** The sheet's zones, with the blocks of other firms' postings among them. */
export function withOthers({ lines, zones }: Sheet): Zones {
  const all = [...zones];
  lines.forEach((line, i) => {
    if (all[i] || line.text.length > 80 || !others(line.text.toLowerCase())) return;
    for (let k = i; k < endOfBlock(lines, i); k += 1) all[k] ??= 'noise';
  });
  return all;
}

/** The end of what a heading stands over: of the widest block that begins with it, or where the next heading of its rank stands. */
function endOfBlock(lines: readonly Line[], at: number): number {
  let box: Box = lines[at]!.box;
  while (box.parent && box.parent.from === at && box.parent.to < lines.length) box = box.parent;
  if (box.to - at > 2) return box.to;
  const level = lines[at]!.box.heading || 7;
  const end = box.parent?.to ?? lines.length;
  for (let i = at + 1; i < end; i += 1) {
    const { heading } = lines[i]!.box;
    if (heading > 0 && heading <= level) return i;
  }
  return end;
}

/** The best stretch of lines by what they look like: prose and posting words for it, links and furniture against it. */
export function bodyOf({ lines }: Sheet, zones: Zones): Body {
  let [best, from, to] = [0, 0, 0];
  let [sum, start] = [0, 0];
  for (let i = 0; i < lines.length; i += 1) {
    sum += weightOf(lines[i]!, zones[i]);
    if (sum <= 0) [sum, start] = [0, i + 1];
    else if (sum > best) [best, from, to] = [sum, start, i + 1];
  }
  return cut(lines, zones, from, to);
}

/** The lines of `[from, to)` that are the posting's own, and how much they read like one. */
export function cut(lines: readonly Line[], zones: Zones, from: number, to: number): Body {
  const own = lines.slice(from, to).filter((line, i) => !zones[from + i] && !isFurniture(line));
  return { lines: own, from, to, score: scoreOf(own) };
}

function isFurniture({ text, linked }: Line): boolean {
  return (
    text.length <= 60 &&
    (furniture(text.toLowerCase()) !== null || (linked === text.length && text.length < 25 && !/\d/.test(text) && linked > 0))
  );
}

function weightOf({ text, linked, box }: Line, zone: Zone | undefined): number {
  const size = Math.min(text.length, 240) / 40;
  if (zone) return -1 - size / 2;
  if (linked > text.length / 2) return -1.5 - Math.min(size, 1);
  const word = text.length <= 70 && section(text.toLowerCase()) ? 5 : 0;
  return size + word + (box.heading ? 0.5 : 0.1);
}

/** About 3 for a head of a section, 1 for a phrase. A posting of ten lines has ten or more. */
function scoreOf(lines: readonly Line[]): number {
  const heads = new Set<string>();
  let phrases = 0;
  for (const { text } of lines.slice(0, 400)) {
    const lower = text.slice(0, 400).toLowerCase();
    if (text.length <= 70) {
      const head = section(lower);
      if (head) heads.add(head);
    }
    if (phrase(lower)) phrases += 1;
  }
  return 3 * Math.min(heads.size, 4) + Math.min(phrases, 8);
}

/** Where a description that a page's data holds stands in the page itself; null when the page does not show it. */
export function bodyLike(description: string, { lines }: Sheet, zones: Zones): Body | null {
  const want = letters(description);
  let [from, to, found, at] = [-1, -1, 0, 0];
  for (let i = 0; i < lines.length; i += 1) {
    const words = letters(lines[i]!.text);
    if (words.length < 3 || (zones[i] && words.length < 40)) continue;
    let place = want.indexOf(words, at);
    if (place < 0 && words.length > 30) place = want.indexOf(words);
    // A title may stand in the text as well: the first line is a long one, or the very first words
    if (place < 0 || (from < 0 && words.length < 30 && place > 0) || (words.length < 12 && i - to > 3 && from >= 0)) continue;
    if (from < 0) {
      from = i;
      for (let left = place, above = ''; from > 0 && left > 0; left -= above.length) {
        above = letters(lines[from - 1]!.text);
        if (!above || !want.slice(0, left).endsWith(above)) break;
        from -= 1;
        found += above.length;
      }
    }
    to = i + 1;
    found += words.length;
    at = place + words.length;
  }
  return from >= 0 && found > want.length * 0.6 ? cut(lines, zones, from, to) : null;
}

function letters(text: string): string {
  return text
    .slice(0, 32_768)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Says the page that the posting is over? The line that says so. */
export function closingLine({ lines }: Sheet, zones: Zones): Line | undefined {
  return lines.find(
    ({ text, linked }, i) =>
      text.length <= 200 && linked < text.length && zones[i] !== 'hidden' && zones[i] !== 'foot' && closed(text.toLowerCase()) !== null,
  );
}

/** The board's own cautions that stand outside the posting. */
export function noticesOf({ lines }: Sheet, { from, to }: Body): { text: string; reportUrl: string | null }[] {
  return lines
    .filter(
      ({ text, linked }, i) =>
        (i < from || i >= to) && text.length > 50 && text.length < 1_000 && linked < text.length / 2 && notice(text.toLowerCase()) !== null,
    )
    .slice(0, 5)
    .map(({ text }) => ({ text, reportUrl: null }));
}
