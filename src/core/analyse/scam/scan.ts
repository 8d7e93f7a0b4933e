import type { Reading } from '../reading.ts';
import {
  CONCEPTS,
  type Concept,
  type Entry,
  IDS,
  KIN,
  LANGUAGE_COUNT,
  type Meaning,
  MIXED,
  type Phrase,
  type Word,
  wordAt,
} from './lexicon.ts';
import { entryAt, firstIdOf, idAt, mayGoOn, NOTHING, placeOf, UNPLACED } from './meant.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** Some words that stand for an idea: tokens [from, to). */
export type Mark = { readonly concept: Concept; readonly from: number; readonly to: number };

/** A text as the scam rules see it: words, the sentences and blocks they stand in, and what they may mean. */
export type Scan = Tokens & {
  readonly reading: Reading;
  readonly meanings: readonly (readonly Meaning[])[];
  /** Where each idea is spoken of, in the order of the text. */
  readonly said: Said;
};

/** First and last token + 1 of every mark, pair by pair, one idea after the other; those of a concept run from `from[id]` to `from[id + 1]`. */
type Said = { readonly from: Int32Array; readonly pairs: Int32Array };

const NO_MEANING: readonly Meaning[] = [];
const NONE: readonly Mark[] = [];

let last: Scan | null = null;

/** Every word of the text looked up once. The rules and the notices of one posting share it. */
export function scanOf(reading: Reading): Scan {
  if (last === null || last.reading.lower !== reading.lower || last.reading.text !== reading.text || last.reading.lines !== reading.lines)
    last = scan(reading);
  return last;
}

/** Does the text speak of the idea at all? */
export function has({ said: { from } }: Scan, concept: Concept): boolean {
  const id = IDS.get(concept)!;
  return from[id + 1]! > from[id]!;
}

/** Does the text speak of the idea (by its number) at tokens [start, end)? */
export function isSaidIn({ said: { from, pairs } }: Scan, id: number, start: number, end: number): boolean {
  let [low, high] = [from[id]! >> 1, from[id + 1]! >> 1];
  const last = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle * 2]! < start) low = middle + 1;
    else high = middle;
  }
  return low < last && pairs[low * 2]! < end;
}

/** Where the text speaks of the idea. */
export function marksOf({ said: { from, pairs } }: Scan, concept: Concept): readonly Mark[] {
  const id = IDS.get(concept)!;
  const [first, end] = [from[id]!, from[id + 1]!];
  if (first === end) return NONE;
  const marks: Mark[] = [];
  for (let k = first; k < end; k += 2) marks.push({ concept, from: pairs[k]!, to: pairs[k + 1]! });
  return marks;
}

/** The languages that most of the known words are of: a bit each. */
export function spokenIn(scan: Scan, first: number, last: number): number {
  const counts = new Array<number>(LANGUAGE_COUNT).fill(0);
  for (let at = first; at <= last; at += 1) {
    let bits = 0;
    for (const { languages } of scan.meanings[at]!) bits |= languages;
    for (let number = 0; bits !== 0; number += 1, bits >>= 1) if (bits & 1) counts[number]! += 1;
  }
  const most = Math.max(...counts);
  let tongue = 0;
  counts.forEach((count, number) => {
    if (count * 10 >= most * 9) tongue |= 1 << number;
  });
  if ((tongue & MIXED) !== 0) tongue |= MIXED;
  return (tongue & KIN) !== 0 ? tongue | KIN : tongue;
}

function scan(reading: Reading): Scan {
  const { lower } = reading;
  const tokens = tokensOf(reading);
  const { count, numbers, cut } = tokens;
  const meanings: (readonly Meaning[])[] = new Array(count).fill(NO_MEANING);
  let marks = 0;
  let place = NOTHING;
  let next = count > 0 ? placeOf(numbers[0]!) : NOTHING;
  for (let at = 0; at < count; at += 1) {
    place = next;
    next = at + 1 < count ? placeOf(numbers[at + 1]!) : NOTHING;
    if (place === NOTHING) continue;
    const entry = place === UNPLACED ? wordOf(tokens, lower, at).entry : entryAt(place);
    if (entry === null || (entry.us && isCountry(reading.text, tokens, at))) continue;
    const goesOn = at + 1 < count && cut[at + 1] !== 1 && (place === UNPLACED || mayGoOn(place, numbers[at + 1]!));
    const all = goesOn ? withPhrases(entry, tokens, lower, at) : entry.alone;
    meanings[at] = all;
    if (place === UNPLACED || all !== entry.alone) {
      for (const { id, length } of all) marks = mark(marks, id, at, at + length);
    } else {
      for (let k = firstIdOf(place), end = firstIdOf(place + 1); k < end; k += 1) marks = mark(marks, idAt(k), at, at + 1);
    }
  }
  return {
    count,
    numbers,
    starts: tokens.starts,
    ends: tokens.ends,
    clauses: tokens.clauses,
    sentences: tokens.sentences,
    blockOf: tokens.blockOf,
    cut,
    blocks: tokens.blocks,
    reading,
    meanings,
    said: sorted(marks),
  };
}

/** The marks of the text at hand in its order: concept, from, to. */
let heard = new Int32Array(1 << 12);
const MARK = 3;

function mark(marks: number, id: number, from: number, to: number): number {
  if (marks + MARK > heard.length) {
    const wider = new Int32Array(heard.length * 2);
    wider.set(heard);
    heard = wider;
  }
  heard[marks] = id;
  heard[marks + 1] = from;
  heard[marks + 2] = to;
  return marks + MARK;
}

/** The first numbers of `heard`, idea by idea. */
function sorted(marks: number): Said {
  const all = new Int32Array(CONCEPTS.length + 1 + (marks / MARK) * 2);
  const from = all.subarray(0, CONCEPTS.length + 1);
  const pairs = all.subarray(CONCEPTS.length + 1);
  for (let mark = 0; mark < marks; mark += MARK) from[heard[mark]! + 1]! += 2;
  for (let id = 0; id < CONCEPTS.length; id += 1) from[id + 1]! += from[id]!;
  for (let mark = 0; mark < marks; mark += MARK) {
    const id = heard[mark]!;
    const place = from[id]!;
    pairs[place] = heard[mark + 1]!;
    pairs[place + 1] = heard[mark + 2]!;
    from[id] = place + 2;
  }
  // what was counted up begins where the one before ends
  from.copyWithin(1, 0, CONCEPTS.length);
  from[0] = 0;
  return { from, pairs };
}

function wordOf({ starts, ends, numbers }: Tokens, lower: string, at: number): Word {
  return wordAt(lower, starts[at]!, ends[at]!, numbers[at]!);
}

/** What the word means alone, and the phrases that it really begins here. */
function withPhrases({ alone, phrases }: Entry, tokens: Tokens, lower: string, at: number): readonly Meaning[] {
  if (phrases === null) return alone;
  const next = wordOf(tokens, lower, at + 1);
  const { seconds, open, bySecond } = phrases;
  const known = next.second >= 0 && (seconds & (1 << (next.second & 31))) !== 0;
  const candidates = known ? (bySecond.get(next.second) ?? open) : open;
  if (candidates.length === 0) return alone;
  let all: Meaning[] | null = null;
  for (let k = 0; k < candidates.length; k += 1) {
    const { rest, meaning } = candidates[k]!;
    if (at + rest.length < tokens.count && follows(tokens, lower, at + 1, rest)) {
      all ??= [...alone];
      all.push(meaning);
    }
  }
  return all ?? alone;
}

function follows(tokens: Tokens, lower: string, at: number, rest: Phrase['rest']): boolean {
  for (let k = 0; k < rest.length; k += 1) {
    const { word, open } = rest[k]!;
    const { plain } = wordOf(tokens, lower, at + k);
    if (tokens.cut[at + k] === 1 || (open ? !plain.startsWith(word) : plain !== word)) return false;
  }
  return true;
}

// "US" in a sentence that is not all capitals is a country.
function isCountry(text: string, { starts, ends }: Pick<Tokens, 'starts' | 'ends'>, at: number): boolean {
  if (text.slice(starts[at], ends[at]) !== 'US') return false;
  const before = at > 0 ? text.slice(starts[at - 1], ends[at - 1]) : '';
  return before === '' || before !== before.toUpperCase();
}
