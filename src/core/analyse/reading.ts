import type { Span } from '../posting/evidence.ts';
import type { Posting } from '../posting/posting.ts';
import type { Section } from '../posting/section.ts';
import { fold, lowerOf } from './fold.ts';
import { unflattened } from './seams.ts';
import { unwrapped } from './wraps.ts';

/** One block of the text: offsets into `Reading.text`, without the line break. */
export type Line = { readonly start: number; readonly end: number };

/**
 * A posting made ready to be read: folded once, split once, shared by every analyser.
 * All offsets in here are into `text`; `span` leads back to the posting's own words.
 */
export type Reading = {
  readonly posting: Posting;
  /** The posting's text without disguises and exotic signs, with the line breaks it lost and without those of a page's width; case kept. */
  readonly text: string;
  /** `text` in lower case, offset for offset, ё as е. What most rules look at. */
  readonly lower: string;
  readonly lines: readonly Line[];
  /** Words that were written so as not to be found. */
  readonly disguised: readonly Line[];
  /** The quotation a claim about `text[start, end)` rests on. */
  readonly span: (start: number, end: number) => Span;
};

/** What later analysers may lean on. */
export type Read = Reading & {
  /** Offsets into `text` (folded), unlike the report's sections. */
  readonly sections: readonly Section[];
  /** BCP 47, of the body; null when it is too short to tell. */
  readonly language: string | null;
  /** ISO 3166-1 alpha-2, where the job is; null when unknown or several. */
  readonly country: string | null;
  readonly now: Date;
};

/** Folds a posting and gives it back the line breaks it lost. */
export function read(posting: Posting): Reading {
  const folded = fold(posting.text);
  const { text, startOf, endOf, disguised } = unflattened({ ...folded, text: unwrapped(folded.text) });
  return {
    posting,
    text,
    lower: lowerOf(text),
    lines: linesOf(text),
    disguised,
    span: (given, stop) => {
      const [start, end] = bare(text, given, stop);
      const from = startOf(start);
      const to = end > start ? endOf(end) : from;
      return { start: from, end: to, quote: posting.text.slice(from, to) };
    },
  };
}

const BEFORE = new Set(' ,;:–—)]');
const BEHIND = new Set(' ,;–—([*');
const BRACKETS = ['()', '[]'] as const;
const MOST_SIGNS = 6;

/** "– Remote,", "Remote (", "(Remote" and "Remote)" are quoted without the signs of what stands around. */
function bare(text: string, first: number, last: number): readonly [start: number, end: number] {
  let start = first;
  let end = last;
  if (text.startsWith('- ', start)) start += 1; // a bullet, no minus
  while (start < end - 1 && start - first < MOST_SIGNS && BEFORE.has(text[start]!)) start += 1;
  if (text.startsWith(' -', end - 2)) end -= 2;
  while (end - 1 > start && last - end < MOST_SIGNS && BEHIND.has(text[end - 1]!)) end -= 1;
  for (const [open, close] of BRACKETS) {
    const words = text.slice(start, end);
    if (words.length > 1 && words.endsWith(close!) && !words.includes(open!) && !/[:;-]/.test(words.at(-2)!))
      end -= 1; // ":)" is whole
    else if (words.length > 1 && words.startsWith(open!) && !words.includes(close!)) start += 1;
  }
  while (end - 1 > start && text[end - 1] === ' ') end -= 1;
  return [start, end];
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (text.slice(start, end).trim()) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
