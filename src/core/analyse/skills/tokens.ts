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

/** One pass. "c++", "c#", ".net" and "security+" are words; "node.js" is two. */
export function tokensOf(lower: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const numbers: number[] = [];
  const { length } = lower;
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
    starts.push(first);
    ends.push(i);
    numbers.push(numberAt(lower, first, i));
  }
  return { starts, ends, numbers };
}

/** Signs that belong to the word before: "++" of "c++17", "#" of "c#", "+" of "security+" but not of "python+django". */
function withSigns(lower: string, start: number, end: number): number {
  const sign = lower.charCodeAt(end);
  if (sign === SHARP && end - start === 1 && !isLetter(lower, end + 1)) return end + 1;
  if (sign !== PLUS) return end;
  if (lower.charCodeAt(end + 1) === PLUS) return end + 2;
  return isLetter(lower, end + 1) ? end : end + 1;
}

function isDotNet(lower: string, start: number): boolean {
  return start > 0 && lower.charCodeAt(start - 1) === DOT && lower.startsWith('net', start) && !isLetter(lower, start - 2);
}

function isLetter(lower: string, at: number): boolean {
  return at >= 0 && KIND[lower.charCodeAt(at)] === LETTER;
}
