import type { Reading } from '../reading.ts';
import { CONCEPTS, type Concept, type Entry, IDS, type Meaning, type Phrase, type Word } from './lexicon.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** Some words that stand for an idea: tokens [from, to). */
export type Mark = { readonly concept: Concept; readonly from: number; readonly to: number };

/** A text as the scam rules see it: words, the sentences and blocks they stand in, and what they may mean. */
export type Scan = Omit<Tokens, 'words'> & {
  readonly reading: Reading;
  readonly count: number;
  readonly meanings: readonly (readonly Meaning[])[];
  /** By concept number: where it is spoken of, as pairs of tokens from, to. Null where it is not. */
  readonly found: readonly (readonly number[] | null)[];
};

const NOTHING: readonly Meaning[] = [];
const NONE: readonly Mark[] = [];

let last: Scan | null = null;

/** Every word of the text looked up once. The rules and the notices of one posting share it. */
export function scanOf(reading: Reading): Scan {
  if (last === null || last.reading.lower !== reading.lower || last.reading.text !== reading.text || last.reading.lines !== reading.lines)
    last = scan(reading);
  return last;
}

/** Does the text speak of the idea at all? */
export function has(scan: Scan, concept: Concept): boolean {
  return scan.found[IDS.get(concept)!] !== null;
}

/** Where the text speaks of the idea. */
export function marksOf(scan: Scan, concept: Concept): readonly Mark[] {
  const pairs = scan.found[IDS.get(concept)!];
  if (!pairs) return NONE;
  const marks: Mark[] = [];
  for (let k = 0; k < pairs.length; k += 2) marks.push({ concept, from: pairs[k]!, to: pairs[k + 1]! });
  return marks;
}

function scan(reading: Reading): Scan {
  const { words, ...tokens } = tokensOf(reading);
  const meanings: (readonly Meaning[])[] = new Array(words.length);
  const found: (number[] | null)[] = new Array(CONCEPTS.length).fill(null);
  for (let at = 0; at < words.length; at += 1) {
    const { entry, plain } = words[at]!;
    if (entry === null || (plain === 'us' && isCountry(reading.text, tokens, at))) {
      meanings[at] = NOTHING;
      continue;
    }
    const all = entry.phrases !== null && at + 1 < words.length ? withPhrases(entry, words, tokens.cut, at) : entry.alone;
    meanings[at] = all;
    for (let k = 0; k < all.length; k += 1) {
      const { id, length } = all[k]!;
      const pairs = found[id];
      if (pairs) pairs.push(at, at + length);
      else found[id] = [at, at + length];
    }
  }
  return { ...tokens, reading, count: words.length, meanings, found };
}

/** What the word means alone, and the phrases that it really begins here. */
function withPhrases({ alone, phrases }: Entry, words: readonly Word[], cut: Uint8Array, at: number): readonly Meaning[] {
  const next = words[at + 1]!;
  if (cut[at + 1] === 1) return alone;
  const { seconds, open, bySecond } = phrases!;
  const known = next.second >= 0 && (seconds & (1 << (next.second & 31))) !== 0;
  const candidates = known ? (bySecond.get(next.second) ?? open) : open;
  if (candidates.length === 0) return alone;
  let all: Meaning[] | null = null;
  for (let k = 0; k < candidates.length; k += 1) {
    const { rest, meaning } = candidates[k]!;
    if (at + rest.length < words.length && follows(words, cut, at + 1, rest)) {
      all ??= [...alone];
      all.push(meaning);
    }
  }
  return all ?? alone;
}

function follows(words: readonly Word[], cut: Uint8Array, at: number, rest: Phrase['rest']): boolean {
  for (let k = 0; k < rest.length; k += 1) {
    const { word, open } = rest[k]!;
    const { plain } = words[at + k]!;
    if (cut[at + k] === 1 || (open ? !plain.startsWith(word) : plain !== word)) return false;
  }
  return true;
}

// "US" in a sentence that is not all capitals is a country.
function isCountry(text: string, { starts, ends }: Pick<Tokens, 'starts' | 'ends'>, at: number): boolean {
  if (text.slice(starts[at], ends[at]) !== 'US') return false;
  const before = at > 0 ? text.slice(starts[at - 1], ends[at - 1]) : '';
  return before === '' || before !== before.toUpperCase();
}
