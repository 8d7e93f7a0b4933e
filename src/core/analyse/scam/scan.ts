import type { Line, Reading } from '../reading.ts';
import { type Concept, entryOf, fits, type Meaning } from './lexicon.ts';

/** Some words that stand for an idea: tokens [from, to). */
export type Mark = { readonly concept: Concept; readonly from: number; readonly to: number };

/** A paragraph, a heading or a list item: tokens [from, to), offsets [start, end) of the reading's text. */
export type Block = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** It begins with a bullet or a number. */
  readonly item: boolean;
  /** It ends with ":". */
  readonly opens: boolean;
  /** An empty line stands before it. */
  readonly apart: boolean;
};

/** A text as the scam rules see it: words, the sentences and blocks they stand in, and what they may mean. */
export type Scan = {
  readonly reading: Reading;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Of each token: the number of its clause, its sentence, its block. */
  readonly clauses: readonly number[];
  readonly sentences: readonly number[];
  readonly blockOf: readonly number[];
  readonly blocks: readonly Block[];
  readonly meanings: readonly (readonly Meaning[])[];
  readonly found: ReadonlyMap<Concept, readonly Mark[]>;
};

const NOTHING: readonly Meaning[] = [];
const NONE: readonly Mark[] = [];

let last: Scan | null = null;

/** Every word of the text looked up once. The rules and the notices of one posting share it. */
export function scanOf(reading: Reading): Scan {
  if (last !== null && last.reading.lower === reading.lower && last.reading.text === reading.text) return { ...last, reading };
  last = scan(reading);
  return last;
}

/** Where the text speaks of the idea. */
export function marksOf(scan: Scan, concept: Concept): readonly Mark[] {
  return scan.found.get(concept) ?? NONE;
}

const BREAK = { none: 0, clause: 1, sentence: 2 } as const;

function scan(reading: Reading): Scan {
  const { lower } = reading;
  const starts: number[] = [];
  const ends: number[] = [];
  const clauses: number[] = [];
  const sentences: number[] = [];
  const blockOf: number[] = [];
  const blocks: Block[] = [];
  const words: string[] = [];
  let [clause, sentence, pending] = [0, 0, BREAK.sentence as number];
  let open: { from: number; start: number; item: boolean; apart: boolean } | null = null;
  let previousEnd = 0;

  const close = (end: number, opens: boolean) => {
    if (open && starts.length > open.from) blocks.push({ ...open, to: starts.length, end, opens });
    open = null;
  };
  const lines = reading.lines;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const before = at > 0 ? lines[at - 1]! : null;
    const run = before === null ? 'ended' : runOn(reading, before, line);
    if (run !== 'same') {
      close(previousEnd, lower[lastInk(lower, previousEnd)] === ':');
      pending = Math.max(pending, run === 'open' ? BREAK.clause : BREAK.sentence);
      open = { from: starts.length, start: line.start, item: isItem(lower, line.start, line.end), apart: isApart(lower, line.start) };
    }
    previousEnd = line.end;
    for (let i = line.start; i < line.end; ) {
      const unit = lower.charCodeAt(i);
      if (isWordUnit(unit)) {
        const start = i;
        i = wordEnd(lower, i, line.end);
        if (pending >= BREAK.clause) clause += 1;
        if (pending >= BREAK.sentence) sentence += 1;
        pending = BREAK.none;
        starts.push(start);
        ends.push(i);
        clauses.push(clause);
        sentences.push(sentence);
        blockOf.push(blocks.length);
        words.push(lower.slice(start, i));
      } else {
        const broken = breakAt(lower, i, line.end);
        if (broken > pending) pending = broken;
        i += 1;
      }
    }
  }
  close(previousEnd, lower[lastInk(lower, previousEnd)] === ':');

  const meanings: (readonly Meaning[])[] = [];
  const found = new Map<Concept, Mark[]>();
  const upper = reading.text;
  for (let at = 0; at < words.length; at += 1) {
    const entry = entryOf(words[at]!);
    if (entry === null || (words[at] === 'us' && isCountry(upper, starts, ends, at))) {
      meanings.push(NOTHING);
      continue;
    }
    const { alone } = entry;
    let all = alone;
    for (const { rest, concept } of entry.phrases) {
      if (at + rest.length < words.length && sentences[at + rest.length] === sentences[at] && follows(words, at + 1, rest)) {
        if (all === alone) all = [...alone];
        (all as Meaning[]).push({ concept, length: rest.length + 1 });
      }
    }
    meanings.push(all);
    for (const { concept, length } of all) {
      const list = found.get(concept);
      const mark = { concept, from: at, to: at + length };
      if (list) list.push(mark);
      else found.set(concept, [mark]);
    }
  }
  return { reading, count: words.length, starts, ends, clauses, sentences, blockOf, blocks, meanings, found };
}

function follows(words: readonly string[], at: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k += 1) if (!fits(words[at + k]!, rest[k]!)) return false;
  return true;
}

// --- signs ------------------------------------------------------------------------------------------------------------

function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x24 || unit === 0x25 || unit === 0x40;
  if (unit >= 0x20a0 && unit <= 0x20cf) return true; // currency signs
  return (
    unit >= 0xc0 &&
    unit !== 0xd7 &&
    unit !== 0xf7 &&
    !(unit >= 0x2000 && unit <= 0x2bff) &&
    !(unit >= 0x3000 && unit <= 0x303f) &&
    !(unit >= 0xd800 && unit <= 0xf8ff)
  );
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isSign = (unit: number) => unit === 0x24 || unit === 0x25 || unit === 0x40 || (unit >= 0x20a0 && unit <= 0x20cf);

/** A word with its apostrophes ("don't"), a number with its separators, or one sign of money, per cent or address. */
function wordEnd(lower: string, start: number, limit: number): number {
  const first = lower.charCodeAt(start);
  if (isSign(first)) return start + 1;
  let i = start + 1;
  for (; i < limit; i += 1) {
    const unit = lower.charCodeAt(i);
    if (isWordUnit(unit) && !isSign(unit)) continue;
    const next = i + 1 < limit ? lower.charCodeAt(i + 1) : 0;
    if (unit === 0x27 && next >= 0x61 && (i - start > 2 || next >= 0x400) && isWordUnit(next)) continue; // don't, but l'entretien is two
    if ((unit === 0x2c || unit === 0x2e) && isDigit(lower.charCodeAt(i - 1)) && isDigit(next)) continue;
    break;
  }
  return i;
}

function breakAt(lower: string, i: number, limit: number): number {
  const sign = lower[i]!;
  switch (sign) {
    case '.':
    case '!':
    case '?':
    case '…': {
      const next = i + 1 < limit ? lower[i + 1]! : ' ';
      return next === ' ' || next === '\t' || next === '"' || next === ')' || next === '»' || next === '!' || next === '?'
        ? BREAK.sentence
        : BREAK.none;
    }
    case ';':
    case '•':
    case '·':
      return BREAK.sentence;
    case ',':
    case ':':
    case '(':
    case ')':
    case '—':
    case '–':
    case '"':
    case '«':
    case '»':
      return BREAK.clause;
    case '-':
      return lower[i - 1] === ' ' && lower[i + 1] === ' ' ? BREAK.clause : BREAK.none;
    default:
      return BREAK.none;
  }
}

// "US" in a sentence that is not all capitals is a country.
function isCountry(text: string, starts: readonly number[], ends: readonly number[], at: number): boolean {
  if (text.slice(starts[at], ends[at]) !== 'US') return false;
  const before = at > 0 ? text.slice(starts[at - 1], ends[at - 1]) : '';
  return before === '' || before !== before.toUpperCase();
}

// --- lines that are one block -----------------------------------------------------------------------------------------

const BULLET = /^[\s]{0,8}(?:[-–—*•·▪‣◦●○■✓✔➢➤►▶+]|\d{1,2}[.)]|[\ud83c-\ud83e][\udc00-\udfff])/u;

function isItem(lower: string, start: number, end: number): boolean {
  return BULLET.test(lower.slice(start, Math.min(end, start + 14)));
}

/** Two line breaks or more, with nothing between, stand before the line. */
function isApart(lower: string, start: number): boolean {
  let breaks = 0;
  for (let i = start - 1; i >= 0 && i > start - 40; i -= 1) {
    const sign = lower[i]!;
    if (sign === '\n') breaks += 1;
    else if (sign !== ' ' && sign !== '\t' && sign !== '\r') break;
  }
  return breaks > 1;
}

function lastInk(lower: string, end: number): number {
  let i = end - 1;
  while (i > 0 && (lower[i] === ' ' || lower[i] === '\t' || lower[i] === '\r')) i -= 1;
  return i;
}

const LEADS_ON = new Set(
  'the a an to of and or by from in on with via your our for at as if that и в на с по за от к о у для или что если из der die das und von mit zu le la les de du des et à el los y un una o e os do da w z i na do та й від'.split(
    ' ',
  ),
);

/**
 * How a line follows the one before: `same` block when a sentence was broken in its middle, `open` when nothing ended it (a heading, or a
 * break that only a reader could judge), `ended` otherwise.
 */
function runOn(reading: Reading, before: Line, line: Line): 'same' | 'open' | 'ended' {
  const { lower, text } = reading;
  const end = lastInk(lower, before.end);
  if ('.!?…:;'.includes(lower[end]!) || isApart(lower, line.start) || isItem(lower, line.start, line.end)) return 'ended';
  if (lower[end] === ',' || LEADS_ON.has(lastWord(lower, before.start, end + 1))) return 'same';
  let ink = line.start;
  while (ink < line.end && (lower[ink] === ' ' || lower[ink] === '\t')) ink += 1;
  const first = text[ink]!;
  return first !== first.toUpperCase() ? 'same' : 'open';
}

function lastWord(lower: string, start: number, end: number): string {
  let i = end;
  while (i > start && end - i < 8 && lower[i - 1] !== ' ') i -= 1;
  return lower.slice(i, end);
}
