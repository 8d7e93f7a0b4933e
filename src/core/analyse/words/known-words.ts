// Words come again and again, in one text and in the next. Each is kept once and has a number: what a list knows of a word is then found by
// counting, and no word is cut out of the text anew.

/** So many different words are kept; more than a year's postings of one reader have. */
const MOST = 60_000;
const SLOTS = 1 << 17;
const LONGEST = 64;
/** The number of a word that is not kept: look it up by its letters. */
export const UNKNOWN = -1;

const slots = new Int32Array(SLOTS).fill(UNKNOWN);
const hashes = new Int32Array(MOST);
const texts: string[] = [];

/** One more unit of a word's hash; begin with 0. */
export function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The number of the word at [start, end), or `UNKNOWN`. */
export function numberAt(lower: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i += 1) hash = hashed(hash, lower.charCodeAt(i));
  return numberOf(hash, lower, start, end);
}

/** The same where the reader has already made the hash of the word. */
export function numberOf(hash: number, lower: string, start: number, end: number): number {
  let slot = Math.imul(hash, 0x9e3779b1) >>> 15;
  for (let number = slots[slot]!; number !== UNKNOWN; number = slots[slot]!) {
    if (hashes[number] === hash && isAt(texts[number]!, lower, start, end)) return number;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (texts.length === MOST || end - start > LONGEST) return UNKNOWN;
  // a slice would keep the whole text alive for as long as the word is kept
  const units: number[] = [];
  for (let i = start; i < end; i += 1) units.push(lower.charCodeAt(i));
  const number = texts.push(String.fromCharCode(...units)) - 1;
  hashes[number] = hash;
  slots[slot] = number;
  return number;
}

/** The word that has the number. */
export function textOf(number: number): string {
  return texts[number]!;
}

function isAt(text: string, lower: string, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let i = start, k = 0; i < end; i += 1, k += 1) if (text.charCodeAt(k) !== lower.charCodeAt(i)) return false;
  return true;
}
