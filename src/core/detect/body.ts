import { webAddress } from './address.ts';
import type { Sheet, SheetLine } from './sheet.ts';
import { notice, opensSection } from './vocabulary.ts';

export type { Sheet, SheetLine } from './sheet.ts';

/** The stretch of a page that is the posting. */
export type Body = {
  /** The posting's own lines among the sheet's, in order. */
  readonly picks: readonly number[];
  readonly from: number;
  readonly to: number;
  /** How much of it reads like a posting. */
  readonly score: number;
};

/** The best stretch of lines by what they look like: prose and posting words for it, links and furniture against it. */
export function bodyOf(sheet: Sheet): Body {
  let [best, from, to] = [0, 0, 0];
  let [sum, start] = [0, 0];
  for (let i = 0; i < sheet.lines.length; i += 1) {
    sum += weightOf(sheet.lines[i]!, sheet.boxes[sheet.lines[i]!.box]!.heading);
    if (sum <= 0) [sum, start] = [0, i + 1];
    else if (sum > best) [best, from, to] = [sum, start, i + 1];
  }
  return cut(sheet, from, to);
}

/** The lines of `[from, to)` that are the posting's own, and how much they read like one. */
export function cut({ lines, boxes }: Sheet, from: number, to: number): Body {
  const picks: number[] = [];
  for (let i = from; i < to; i += 1) if (!lines[i]!.zone && !isFurniture(lines[i]!, boxes[lines[i]!.box]!.tag)) picks.push(i);
  let score: number | null = null;
  return {
    picks,
    from,
    to,
    get score() {
      score ??= scoreOf(picks.map((i) => lines[i]!));
      return score;
    },
  };
}

function isFurniture(line: SheetLine, tag: string): boolean {
  const { text, linked, parts } = line;
  if (text.length <= 60 && line.isFurniture) return true;
  if (tag === 'li' || /\d/.test(text)) return false;
  // A button, or a row of them
  return (linked >= text.length && text.length < 25) || (parts.length > 1 && text.length < 100 && linked > text.length * 0.9);
}

function weightOf(line: SheetLine, heading: number): number {
  const { text, linked, zone } = line;
  // What nobody sees parts nothing: words stuffed into a posting must not tear it in two.
  if (zone === 'hidden') return -0.1;
  const size = Math.min(text.length, 240) / 40;
  if (zone) return -1 - size / 2;
  if (linked > text.length / 2) return -1.5 - Math.min(size, 1);
  const word = line.head ? 5 : 0;
  return size + word + (heading ? 0.5 : 0.1);
}

/** 3 for a head of a section, 1 for a phrase, each once. A posting of ten lines has ten or more. */
function scoreOf(lines: readonly SheetLine[]): number {
  const heads = new Set<string>();
  const phrases = new Set<string>();
  for (const line of lines.slice(0, 400)) {
    if (line.text.length > 70) {
      // "Requirements: 2 years…" heads a section in the middle of a paragraph as well
      if (line.opening.includes(':'))
        for (const one of line.opening.split(/[.;] /)) {
          const head = /^[^:]{3,40}:/.test(one) ? opensSection(one) : null;
          if (head) heads.add(head);
        }
    } else if (line.head) heads.add(line.head);
    for (const phrase of line.phrases) phrases.add(phrase);
  }
  return 3 * Math.min(heads.size, 4) + Math.min(phrases.size, heads.size > 0 ? 8 : 5);
}

/** Where a description that a page's data holds stands in the page itself; null when the page does not show it. */
export function bodyLike(description: string, sheet: Sheet): Body | null {
  const { lines } = sheet;
  const want = letters(description);
  let [from, to, found, at] = [-1, -1, 0, 0];
  for (let i = 0; i < lines.length; i += 1) {
    const words = letters(lines[i]!.text);
    if (words.length < 3 || (lines[i]!.zone && words.length < 40)) continue;
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
  return from >= 0 && found > want.length * 0.6 ? cut(sheet, from, to) : null;
}

const NOT_ASCII = /[^\0-\x7f]/;

/** Letters and digits alone, in lower case: what stays the same however words are set. */
export function letters(text: string): string {
  const lower = text.slice(0, 32_768).toLowerCase();
  return NOT_ASCII.test(lower) ? lower.replace(/[^\p{L}\p{N}]+/gu, '') : lower.replace(/[^a-z0-9]+/g, '');
}

/** The place of the line that says that the posting is over; -1 when none does. */
export function closingLine({ lines }: Sheet): number {
  return lines.findIndex((line) => {
    const { text, linked, zone } = line;
    return text.length <= 200 && linked < text.length && zone !== 'hidden' && zone !== 'foot' && zone !== 'more' && line.has('closed');
  });
}

/** The board's own cautions that stand outside the posting. */
export function noticesOf({ lines, url }: Sheet, { from, to }: Body): { text: string; reportUrl: string | null }[] {
  const report = reportLink(lines, url);
  return lines
    .filter((line, i) => {
      const { text, linked } = line;
      return (
        (i < from || i >= to) &&
        text.length > 50 &&
        text.length < 1_000 &&
        linked < text.length / 2 &&
        (line.has('notice') || (text.length > 600 && notice(line.lower) !== null))
      );
    })
    .slice(0, 5)
    .map(({ text }) => ({ text, reportUrl: report }));
}

const REPORTS =
  /^(?:report (?:this |the )?(?:job|ad|advert|posting|listing|vacancy)|flag (?:this )?job|пожаловаться|поскаржитися|(?:anzeige|stellenanzeige|job) melden|signaler|denunciar|reportar|zgłoś)/u;

/** The page's own "report this job", where it is a link. */
function reportLink(lines: Sheet['lines'], base: string): string | null {
  for (const { text, href, linked, parts } of lines) {
    if (linked === 0) continue;
    const link = text.length < 60 && href ? { text, href } : parts.find((part) => part.href && isReport(part.text));
    if (link?.href && isReport(link.text)) return webAddress(link.href, base);
  }
  return null;
}

const isReport = (text: string) => text.length < 60 && REPORTS.test(text.trim().toLowerCase());
