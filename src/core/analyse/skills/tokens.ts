/** Where the words of a text stand. CJK and Hangul signs stand for themselves. */
export type Tokens = {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Of each word, below `HASHES`. */
  readonly hashes: readonly number[];
};

export const HASHES = 1 << 17;
const MASK = HASHES - 1;

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
  const hashes: number[] = [];
  const { length } = lower;
  for (let i = 0; i < length; ) {
    const kind = KIND[lower.charCodeAt(i)];
    if (kind === OTHER) {
      i += 1;
      continue;
    }
    const start = i;
    let first = start;
    let code = lower.charCodeAt(i) & MASK;
    i += 1;
    if (kind === LETTER) {
      for (let unit = lower.charCodeAt(i); i < length && KIND[unit] === LETTER; unit = lower.charCodeAt(i)) {
        code = (code * 31 + unit) & MASK;
        i += 1;
      }
      const end = withSigns(lower, start, i);
      const begin = end - start === 3 && isDotNet(lower, start) ? start - 1 : start;
      if (end !== i || begin !== start) code = hash(lower, begin, end);
      i = end;
      first = begin;
    }
    starts.push(first);
    ends.push(i);
    hashes.push(code);
  }
  return { starts, ends, hashes };
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

export function hash(text: string, start: number, end: number): number {
  let code = 0;
  for (let i = start; i < end; i += 1) code = (code * 31 + text.charCodeAt(i)) & MASK;
  return code;
}
