import { numberAt } from '../words/known-words.ts';

/** Where the words of a text stand. CJK and Hangul signs stand for themselves. */
export type Tokens = {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Of each word, its number among the known words. */
  readonly numbers: readonly number[];
};

const OTHER = 0;
const LETTER = 1;
const ALONE = 2;

const KIND = new Uint8Array(0x10000);
KIND.fill(LETTER, 0x30, 0x3a).fill(LETTER, 0x61, 0x7b).fill(LETTER, 0xc0, 0x2000).fill(LETTER, 0x2c00, 0x2e00);
KIND.fill(ALONE, 0x3041, 0xa000).fill(ALONE, 0xac00, 0xd7a4).fill(LETTER, 0xf900, 0xfe00);
for (const sign of '×÷ʼʻ') KIND[sign.charCodeAt(0)] = OTHER;

const PLUS = 43;
const SHARP = 35;
const DOT = 46;

/** Where the words of the text at hand are written down, side by side, until it is known how many there are. */
let found = new Int32Array(1 << 13);
const FIELDS = 3;

/** One pass. "c++", "c#", ".net" and "security+" are words; "node.js" is two. */
export function tokensOf(lower: string): Tokens {
  let count = 0;
  const { length } = lower;
  if (found.length < (length + 1) * FIELDS) found = new Int32Array((length + 1) * FIELDS * 2);
  for (let i = 0; i < length; ) {
    const kind = KIND[lower.charCodeAt(i)];
    if (kind === OTHER) {
      i += 1;
      continue;
    }
    const start = i;
    let first = start;
    i += 1;
    if (kind === LETTER) {
      while (i < length && KIND[lower.charCodeAt(i)] === LETTER) i += 1;
      const end = withSigns(lower, start, i);
      if (end - start === 3 && isDotNet(lower, start)) first = start - 1;
      i = end;
    }
    found[count] = first;
    found[count + 1] = i;
    found[count + 2] = numberAt(lower, first, i);
    count += FIELDS;
  }
  return { starts: column(0, count), ends: column(1, count), numbers: column(2, count) };
}

function column(field: number, count: number): number[] {
  const values: number[] = new Array(count / FIELDS);
  for (let at = field, i = 0; at < count; at += FIELDS, i += 1) values[i] = found[at]!;
  return values;
}

/** Signs that belong to the word before: "++" of "c++17", "#" of "c#", "+" of "security+" but not of "python+django". */
function withSigns(lower: string, start: number, end: number): number {
  if (end === lower.length) return end;
  const sign = lower.charCodeAt(end);
  if (sign === SHARP && end - start === 1 && !isLetter(lower, end + 1)) return end + 1;
  if (sign !== PLUS) return end;
  if (end + 1 < lower.length && lower.charCodeAt(end + 1) === PLUS) return end + 2;
  return isLetter(lower, end + 1) ? end : end + 1;
}

function isDotNet(lower: string, start: number): boolean {
  return start > 0 && lower.charCodeAt(start - 1) === DOT && lower.startsWith('net', start) && !isLetter(lower, start - 2);
}

function isLetter(lower: string, at: number): boolean {
  return at >= 0 && at < lower.length && KIND[lower.charCodeAt(at)] === LETTER;
}
