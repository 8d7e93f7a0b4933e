import { seamsIn } from '../analyse/seams.ts';

/** Longest quotation in a highlight. */
const MOST = 160;

/** The sentence, or as much of it as can be read at a glance, around a stretch of text. */
export function clauseAround(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - MOST), start);
  let from = start;
  for (let i = before.length - 1; i >= 0 && !isGlued(text, from); i -= 1) {
    if (isStop(before, i)) break;
    from = start - before.length + i;
  }
  let to = end;
  while (to < text.length && to - end < MOST && !isStop(text, to) && !isGlued(text, to)) to += 1;
  if (to - from > MOST) {
    // Too long: keep what stands nearest, cut between words.
    if (end - from > MOST) from = nextWord(text, Math.max(from, end - MOST), start);
    if (to - from > MOST) to = Math.max(end, text.lastIndexOf(' ', from + MOST));
  }
  while (from < start && /[\s•*·–—-]/u.test(text[from]!)) from += 1;
  while (to > end && /\s/u.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to };
}

/** Of the posting being read: where a line break was lost. A posting is read line by line, so one is remembered. */
let known: { text: string; readonly seams: ReadonlySet<number> } | null = null;

/** «областиРабота», "in TableauWrite": a line break was lost here. */
export function isGlued(text: string, i: number): boolean {
  if (known?.text !== text) known = { text, seams: new Set(seamsIn(text)) };
  known.text = text; // an equal text that was made anew is compared sign by sign: once, not at every question
  if (known.seams.has(i)) return true;
  // asked of every sign of a text: most are no Russian capitals
  if (i < 1 || i + 1 >= text.length) return false;
  const unit = text.charCodeAt(i);
  if (unit < 0x410 || unit >= 0x430) return false;
  const [before, after] = [text.charCodeAt(i - 1), text.charCodeAt(i + 1)];
  return before >= 0x430 && before < 0x450 && after >= 0x430 && after < 0x450;
}

/** A full stop after these ends nothing. */
const SHORT = /(?:^|[\s(])(?:[ap]\.m|z\.B|e\.g|i\.e|т\.ч|ca|bzw|ggf|inkl|max|mind|min|kat|cca|approx|incl|тыс|руб|ок|St|Dr|Mr|Mrs|Ms)$/u;

/** Does a sentence end here? Also where the blank was lost: "patients.Coordinate care". */
export const isStop = (text: string, i: number): boolean => {
  const unit = text.charCodeAt(i);
  if (unit === 0x0a || (unit >= 0x3002 && '。！？；'.includes(text[i]!))) return true;
  // a semicolon, a bullet
  if (unit === 0x3b || unit === 0x2022 || unit === 0x25aa) return true;
  if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f) return false;
  if (unit === 0x2e && SHORT.test(text.slice(Math.max(0, i - 6), i))) return false;
  const next = text[i + 1] ?? ' ';
  return /[\s•▪–—-]/u.test(next) || (/\p{Lu}/u.test(next) && /\p{Ll}{2}|\)|\d$/u.test(text.slice(Math.max(0, i - 2), i)));
};

function nextWord(text: string, from: number, before: number): number {
  const blank = text.indexOf(' ', from);
  return blank >= 0 && blank < before ? blank + 1 : from;
}
