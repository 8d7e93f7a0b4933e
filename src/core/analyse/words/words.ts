import type { Line } from '../reading.ts';

/** A word, a number or a sign of lower-cased text. `clause` tells the sentences and bullets apart: what belongs together has the same number. */
export type Word = { readonly text: string; readonly start: number; readonly end: number; readonly clause: number };

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const SIGNS = new Set(',:/()[]%+&–—、');
const BREAKS = new Set('\n;|•·●▪■✓✔►◆★。！？；!?…【】「」《》');
// A full stop after these does not end a sentence.
const SHORT = new Set(
  'e.g i.e incl inkl approx min mind max ca st mr mrs ms dr nr no vs etc inc ltd bzw ggf evtl usw sr jr resp тыс руб мин макс ул напр г т.д т.п čl tzn např tj np tzw ok ew prof abt std vgl'.split(
    ' ',
  ),
);
const CONTRACTION = new Set(['t', 're', 'll', 've', 's', 'd', 'm']);

const cache = new WeakMap<readonly Line[], readonly Word[]>();

/** The words of a reading, split once however many analysers ask. */
export function wordsOf(reading: { readonly text: string; readonly lower: string; readonly lines: readonly Line[] }): readonly Word[] {
  const known = cache.get(reading.lines);
  if (known) return known;
  const words = splitWords(reading.lower, reading.text);
  cache.set(reading.lines, words);
  return words;
}

/**
 * Lower-cased text as words, Han sign by sign; hyphens inside a word part it, "don't" and "u.s" stay whole. With the text as
 * it was written, a capital inside a word is a lost line break: "HybridDuration". One pass.
 */
export function splitWords(lower: string, text = lower): Word[] {
  const words: Word[] = [];
  let clause = 0;
  const size = lower.length;
  for (let i = 0; i < size; ) {
    const code = lower.charCodeAt(i);
    if (code === 32 || code === 9 || code === 13) {
      i += 1;
    } else if (isLetter(code, lower, i)) {
      const end = isHan(code) ? i + 1 : wordEnd(lower, i);
      const glue = glueIn(text, i, end);
      words.push({ text: lower.slice(i, glue), start: i, end: glue, clause });
      if (glue < end) clause += 1;
      i = glue;
    } else {
      const sign = lower[i]!;
      if (BREAKS.has(sign) || (sign === '.' && endsSentence(lower, i, words.at(-1)))) clause += 1;
      else if (SIGNS.has(sign)) words.push({ text: sign, start: i, end: i + 1, clause });
      else if (sign === '-' && (lower[i + 1] === ' ' || i === 0 || lower[i - 1] === '\n')) {
        // a bullet's dash begins a clause; one between blanks parts its sides like a comma
        if (i === 0 || lower[i - 1] === '\n') clause += 1;
        else words.push({ text: '–', start: i, end: i + 1, clause });
      }
      i += 1;
    }
  }
  return words;
}

function isLetter(code: number, lower: string, i: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code >= 0x430 && code <= 0x45f) return true;
  return LETTER.test(lower[i]!);
}

function wordEnd(lower: string, start: number): number {
  let end = start + 1;
  for (; end < lower.length; end += 1) {
    const code = lower.charCodeAt(end);
    if (isLetter(code, lower, end)) {
      // "license3 years": boards glue lines together
      if (code >= 48 && code <= 57 && end - start >= 4 && !isDigit(lower.charCodeAt(end - 1))) break;
      if (isHan(code)) break;
      continue;
    }
    if (code === 39) {
      let tail = end + 1;
      while (tail < lower.length && tail - end < 4 && isLetter(lower.charCodeAt(tail), lower, tail)) tail += 1;
      if (CONTRACTION.has(lower.slice(end + 1, tail))) return tail;
      break;
    }
    // "u.s.", "e.g.": letters apart by full stops
    if (code === 46 && (end - start) % 2 === 1 && isLetter(lower.charCodeAt(end + 1), lower, end + 1) && isDotted(lower, start, end))
      continue;
    break;
  }
  return end;
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** Where a lost line break glued the next word on, or the end: at least four letters before, then a capital and two small ones. */
function glueIn(text: string, start: number, end: number): number {
  if (end - start < 7) return end;
  for (let i = start + 4; i < end - 2; i += 1) {
    if (
      isUpper(text.charCodeAt(i)) &&
      isLower(text.charCodeAt(i - 1)) &&
      isLower(text.charCodeAt(i + 1)) &&
      isLower(text.charCodeAt(i + 2))
    )
      return i;
  }
  return end;
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0x410 && code <= 0x42f);
}

function isLower(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0x430 && code <= 0x45f);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isDotted(lower: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i += 2) if (lower[i] !== '.') return false;
  const after = lower.charCodeAt(end + 2);
  return Number.isNaN(after) || !isLetter(after, lower, end + 2) ? !/\d/.test(lower[end + 1]!) : false;
}

function endsSentence(lower: string, i: number, last: Word | undefined): boolean {
  const next = lower[i + 1];
  if (last?.end === i) {
    if (SHORT.has(last.text) && next === ' ') return false;
    if (last.text.length === 1 && !/\d/.test(last.text) && !isHan(last.text.charCodeAt(0))) return false;
    if (last.text.includes('.')) return next === '\n' || next === undefined;
    if (/\d/.test(last.text) && next !== undefined && /\d/.test(next)) return false;
  }
  return true;
}
