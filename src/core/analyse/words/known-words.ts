// Words come again and again, in one text and in the next. Each is kept once and has a number: what a list knows of a word is then found by
// counting, and no word is cut out of the text anew.

/** So many different words are kept; more than a year's postings of one reader have. */
const MOST = 60_000;
const SLOTS = 1 << 17;
const LONGEST = 64;
/** The number of a word that is not kept: look it up by its letters. */
export const UNKNOWN = -1;

// Two hashes tell the words apart: the letters of a kept word lie far off in memory, and every word of every text is asked for. A slot is
// one hash of 32 bits, and the first 16 bits of the other before the word's number + 1: two numbers a word are sooner at hand than four.
const FIELDS = 2;
const NUMBER = 0xffff;
const table = new Int32Array(SLOTS * FIELDS);
const texts: string[] = [];

// The text that is being read is taken apart in several ways which mostly agree: a word found a second time is not looked up again.
const LONG_TEXT = 256;
let current = '';
let endOf = new Int32Array(1 << 13); // by where a word begins: where it ends, 0 while nobody asked
let numberOf = new Int32Array(1 << 13);

/** The number of the word at [start, end), or `UNKNOWN`. */
export function numberAt(lower: string, start: number, end: number): number {
  if (lower.length < LONG_TEXT || lower.length > MOST_REMEMBERED) return lookUp(lower, start, end);
  if (lower !== current) remember(lower);
  current = lower; // an equal text that was made anew is compared sign by sign: once, not at every word
  if (endOf[start] === end) return numberOf[start]!;
  const number = lookUp(lower, start, end);
  endOf[start] = end;
  numberOf[start] = number;
  return number;
}

/** A longer text is a page, which is taken apart once. */
const MOST_REMEMBERED = 1 << 18;

function remember(lower: string): void {
  if (lower.length > endOf.length) {
    endOf = new Int32Array(lower.length * 2);
    numberOf = new Int32Array(lower.length * 2);
  } else endOf.fill(0, 0, lower.length);
}

function lookUp(lower: string, start: number, end: number): number {
  let hash = 0;
  let other = end - start;
  for (let i = start; i < end; i += 1) {
    const unit = lower.charCodeAt(i);
    hash = (Math.imul(hash, 31) + unit) | 0;
    other = Math.imul(other ^ unit, 0x01000193);
  }
  let at = (Math.imul(hash, 0x9e3779b1) >>> 15) * FIELDS;
  const front = other & ~NUMBER;
  for (let found = table[at + 1]!; found !== 0; found = table[at + 1]!) {
    if (table[at] === hash && (found & ~NUMBER) === front) return (found & NUMBER) - 1;
    at = (at + FIELDS) & (SLOTS * FIELDS - 1);
  }
  if (texts.length === MOST || end - start > LONGEST) return UNKNOWN;
  table[at] = hash;
  table[at + 1] = front | texts.push(copied(lower, start, end));
  return texts.length - 1;
}

/** The word that has the number. */
export function textOf(number: number): string {
  return texts[number]!;
}

/** A slice would keep the whole text alive for as long as the word is kept. */
function copied(lower: string, start: number, end: number): string {
  const units: number[] = [];
  for (let i = start; i < end; i += 1) units.push(lower.charCodeAt(i));
  return String.fromCharCode(...units);
}

type Known = { readonly text: string; readonly number: number };

/** A question about single words, each asked once: the answer is remembered by the word's number. */
export function remembering(test: (text: string) => boolean): (word: Known) => boolean {
  let answers = new Uint8Array(1024); // 0 not asked yet, 1 no, 2 yes
  return ({ text, number }) => {
    if (number < 0) return test(text);
    if (number >= answers.length) {
      const wider = new Uint8Array(Math.max(number + 1, answers.length * 2));
      wider.set(answers);
      answers = wider;
    }
    if (answers[number] === 0) answers[number] = test(text) ? 2 : 1;
    return answers[number] === 2;
  };
}
