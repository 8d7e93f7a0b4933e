import { everyWord } from '../languages/every.ts';
import type { Line } from '../reading.ts';
import { numberAt, textOf, UNKNOWN } from './known-words.ts';
import { lately } from './lately.ts';

/** A word, a number or a sign of lower-cased text. `clause` tells the sentences and bullets apart: what belongs together has the same number. */
export type Word = {
  readonly text: string;
  /** Its number among the known words, or `UNKNOWN`. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly clause: number;
};

/** The word at [start, end) of lower-cased text. */
export function wordAt(lower: string, start: number, end: number, clause: number): Word {
  const number = numberAt(lower, start, end);
  return { text: number === UNKNOWN ? lower.slice(start, end) : textOf(number), number, start, end, clause };
}

/** The UTF-16 unit, 0 outside the text: engines make every look slow once one went past the end. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

const [OTHER, LETTER, HAN, SIGN, BREAK, STOP, DASH] = [0, 1, 2, 3, 4, 5, 6] as const;

/** What kind of sign a UTF-16 unit of lower-cased text is. */
const KIND = new Uint8Array(0x10000);
KIND.fill(LETTER, 0x30, 0x3a).fill(LETTER, 0x61, 0x7b).fill(LETTER, 0xc0, 0x2000).fill(LETTER, 0x2c00, 0x2e00);
KIND.fill(LETTER, 0x3041, 0x3100).fill(HAN, 0x3400, 0xa000).fill(LETTER, 0xa000, 0xd7a4);
for (const sign of '×÷ʼʻ') KIND[sign.charCodeAt(0)] = OTHER;
for (const sign of ',:/()[]%+&–—、') KIND[sign.charCodeAt(0)] = SIGN;
for (const sign of '\n;|•·●▪■✓✔►◆★。！？；!?…【】「」《》') KIND[sign.charCodeAt(0)] = BREAK;
KIND[46] = STOP;
KIND[45] = DASH;

// A full stop after these does not end a sentence.
const SHORT = everyWord(({ shortened }) => shortened, 'e.g i.e ca no inc ltd resp ул г т.д т.п tj');
/** Nothing longer is a word; a page may send a megabyte without a blank. */
const LONGEST = 64;
const CONTRACTION = new Set(['t', 're', 'll', 've', 's', 'd', 'm']);

const DASH_SIGN = wordAt('–', 0, 1, 0);

const cache = lately<readonly Line[], readonly Word[]>();

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
    const kind = KIND[lower.charCodeAt(i)]!;
    if (kind === OTHER) {
      i += 1;
    } else if (kind === LETTER) {
      const whole = wordEnd(lower, i);
      const end = whole - i < 7 ? whole : glueIn(text, i, whole);
      words.push(wordAt(lower, i, end, clause));
      if (end < whole) clause += 1;
      i = end;
    } else {
      if (kind === HAN || kind === SIGN) words.push(wordAt(lower, i, i + 1, clause));
      else if (kind === BREAK) clause += 1;
      else if (kind === STOP) clause += endsSentence(lower, i, words[words.length - 1]) ? 1 : 0;
      else if (i === 0 || lower.charCodeAt(i - 1) === 10) clause += 1;
      // a bullet's dash begins a clause; one beside a blank parts its sides like a comma
      else if (unitAt(lower, i + 1) === 32) words.push({ text: DASH_SIGN.text, number: DASH_SIGN.number, start: i, end: i + 1, clause });
      i += 1;
    }
  }
  return words;
}

function wordEnd(lower: string, start: number): number {
  const limit = Math.min(lower.length, start + LONGEST);
  let end = start + 1;
  for (; end < limit; end += 1) {
    const code = lower.charCodeAt(end);
    if (KIND[code] === LETTER) {
      // "license3 years": boards glue lines together
      if (isDigit(code) && end - start >= 4 && !isDigit(lower.charCodeAt(end - 1))) break;
      continue;
    }
    if (code === 39) {
      // «обов'язки»
      if (isCyrillic(unitAt(lower, end - 1)) && isCyrillic(unitAt(lower, end + 1))) continue;
      let tail = end + 1;
      while (tail - end < 4 && KIND[unitAt(lower, tail)] === LETTER) tail += 1;
      if (CONTRACTION.has(lower.slice(end + 1, tail))) return tail;
      break;
    }
    // "u.s.", "e.g.": letters apart by full stops
    if (code === 46 && (end - start) % 2 === 1 && KIND[unitAt(lower, end + 1)] === LETTER && isDotted(lower, start, end)) continue;
    break;
  }
  return end;
}

/** Where a lost line break glued the next word on, or the end: at least four letters before, then a capital and two small ones. */
function glueIn(text: string, start: number, end: number): number {
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

function isCyrillic(code: number): boolean {
  return code >= 0x430 && code < 0x530;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isDotted(lower: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i += 2) if (lower.charCodeAt(i) !== 46) return false;
  return KIND[unitAt(lower, end + 2)] !== LETTER && !isDigit(unitAt(lower, end + 1));
}

function endsSentence(lower: string, i: number, last: Word | undefined): boolean {
  if (last?.end !== i) return true;
  const next = unitAt(lower, i + 1);
  if (isDigit(next) && isDigit(unitAt(lower, i - 1))) return false;
  const { text } = last;
  if (text.length === 1) return isDigit(text.charCodeAt(0)) || KIND[text.charCodeAt(0)] !== LETTER;
  if (text.includes('.')) return next === 0 || next === 10;
  return next !== 32 || !SHORT.has(text);
}
