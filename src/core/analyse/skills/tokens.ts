/** Where the words of a text stand. CJK and Hangul signs stand for themselves. */
export type Tokens = { readonly starts: readonly number[]; readonly ends: readonly number[] };

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
  const { length } = lower;
  for (let i = 0; i < length; ) {
    const kind = KIND[lower.charCodeAt(i)];
    if (kind === OTHER) {
      i += 1;
      continue;
    }
    let start = i;
    i += 1;
    if (kind === LETTER) {
      while (i < length && KIND[lower.charCodeAt(i)] === LETTER) i += 1;
      const next = lower.charCodeAt(i);
      if (next === PLUS) i += tail(lower, i);
      else if (next === SHARP && i - start === 1 && KIND[lower.charCodeAt(i + 1)] !== LETTER) i += 1;
      if (
        i - start === 3 &&
        start > 0 &&
        lower.charCodeAt(start - 1) === DOT &&
        lower.startsWith('net', start) &&
        !isLetter(lower, start - 2)
      )
        start -= 1;
    }
    starts.push(start);
    ends.push(i);
  }
  return { starts, ends };
}

/** "++" of "c++17", "+" of "security+" but not of "python+django". */
function tail(lower: string, at: number): number {
  if (lower.charCodeAt(at + 1) === PLUS) return 2;
  return isLetter(lower, at + 1) ? 0 : 1;
}

function isLetter(lower: string, at: number): boolean {
  return at >= 0 && KIND[lower.charCodeAt(at)] === LETTER;
}
