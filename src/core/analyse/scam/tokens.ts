import type { Line, Reading } from '../reading.ts';
import { numberAt } from '../words/known-words.ts';

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

/** The words of a text, and the clause, sentence and block each stands in. */
export type Tokens = {
  readonly count: number;
  /** Numbers of the words among the known words. */
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly clauses: Int32Array;
  readonly sentences: Int32Array;
  readonly blockOf: Int32Array;
  /** 1 where punctuation stands before the word: no phrase reaches over it. */
  readonly cut: Int32Array;
  readonly blocks: readonly Block[];
};

const BREAK = { none: 0, clause: 1, sentence: 2 } as const;

/** What is written down of a word while a text is taken apart: a column each. */
const COLUMN = { start: 0, end: 1, clause: 2, sentence: 3, block: 4, number: 5, cut: 6 } as const;
const COLUMNS = 7;
/** The columns of the text at hand, as long as the most words met so far; those of a page that goes on for ever are not kept. */
let kept = new Int32Array(COLUMNS << 12);
const MOST_KEPT = 1 << 16;

/** The columns with room for twice as many words. */
function wider(rows: typeof kept): typeof kept {
  const room = rows.length / COLUMNS;
  const all = new Int32Array(rows.length * 2);
  for (let column = 0; column < COLUMNS; column += 1) all.set(rows.subarray(column * room, (column + 1) * room), column * room * 2);
  if (room * 2 <= MOST_KEPT) kept = all;
  return all;
}

/** Takes a reading apart into words, clauses, sentences and blocks. One pass; the columns are of the text at hand. */
export function tokensOf(reading: Reading): Tokens {
  const { lower, lines } = reading;
  let rows = kept;
  let room = rows.length / COLUMNS;
  const blocks: Block[] = [];
  let clause = 0;
  let sentence = 0;
  let pending: number = BREAK.sentence;
  let marked = 1;
  let count = 0;
  let open = { from: 0, start: 0, item: false, apart: false };
  const close = (end: number) => {
    const { from, start, item, apart } = open;
    if (count > from) blocks.push({ from, to: count, start, end, item, opens: lower[lastInk(lower, end)] === ':', apart });
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const run = at === 0 ? 'ended' : runOn(reading, lines[at - 1]!, line);
    if (run !== 'same') {
      if (at > 0) close(lines[at - 1]!.end);
      pending = Math.max(pending, run === 'open' ? BREAK.clause : BREAK.sentence);
      open = { from: count, start: line.start, item: isItem(lower, line.start, line.end), apart: isApart(lower, line.start) };
    }
    for (let i = line.start; i < line.end; ) {
      const kind = KINDS[lower.charCodeAt(i)]!;
      if (kind === KIND.other) i += 1;
      else if (kind <= KIND.sign) {
        const start = i;
        i += 1;
        if (kind === KIND.sign) while (i < line.end && goesOnAt(lower, start, i, line.end)) i += 1;
        else {
          for (; i < line.end; i += 1) {
            const unit = lower.charCodeAt(i);
            const more = KINDS[unit]!;
            if (more === KIND.word || more === KIND.digit) continue;
            if ((unit !== 0x27 && unit !== 0x2c && unit !== 0x2e) || !goesOnAt(lower, start, i, line.end)) break;
          }
        }
        if (pending >= BREAK.clause) clause += 1;
        if (pending >= BREAK.sentence) sentence += 1;
        pending = BREAK.none;
        if (count === room) {
          rows = wider(rows);
          room *= 2;
        }
        rows[count] = start;
        rows[COLUMN.end * room + count] = i;
        rows[COLUMN.clause * room + count] = clause;
        rows[COLUMN.sentence * room + count] = sentence;
        rows[COLUMN.block * room + count] = blocks.length;
        rows[COLUMN.number * room + count] = numberAt(lower, start, i);
        rows[COLUMN.cut * room + count] = marked;
        marked = 0;
        count += 1;
      } else {
        const broken = breakAt(lower, i, line.end, kind);
        if (broken > pending) pending = broken;
        if (broken > BREAK.none) marked = 1;
        i += 1;
      }
    }
  }
  if (lines.length > 0) close(lines.at(-1)!.end);
  const all = new Int32Array(COLUMNS * count);
  for (let column = 0; column < COLUMNS; column += 1) all.set(rows.subarray(column * room, column * room + count), column * count);
  const of = (column: number) => all.subarray(column * count, (column + 1) * count);
  return {
    count,
    numbers: of(COLUMN.number),
    starts: of(COLUMN.start),
    ends: of(COLUMN.end),
    clauses: of(COLUMN.clause),
    sentences: of(COLUMN.sentence),
    blockOf: of(COLUMN.block),
    cut: of(COLUMN.cut),
    blocks,
  };
}

// --- signs ------------------------------------------------------------------------------------------------------------

// What each UTF-16 unit is to a reader of words: looked up, since every unit of every text is asked.
const KIND = { other: 0, word: 1, digit: 2, sign: 3, clause: 4, stop: 5, dash: 6, sentence: 7 } as const;
const KINDS = new Uint8Array(0x10000);
KINDS.fill(KIND.word, 0xc0);
KINDS.fill(KIND.other, 0x2000, 0x2c00);
KINDS.fill(KIND.other, 0x3000, 0x3040);
KINDS.fill(KIND.other, 0xd800, 0xf900);
KINDS.fill(KIND.sign, 0x20a0, 0x20d0);
KINDS.fill(KIND.word, 0x61, 0x7b);
KINDS.fill(KIND.digit, 0x30, 0x3a);
for (const [signs, kind] of [
  ['×÷', KIND.other],
  ['$%@£¥', KIND.sign],
  [',:()"«»—–', KIND.clause],
  ['.!?…', KIND.stop],
  [';•·', KIND.sentence],
  ['-', KIND.dash],
] as const) {
  for (const sign of signs) KINDS[sign.charCodeAt(0)] = kind;
}

/** Is the unit at `i` still of the word that began at `start`? Words keep their apostrophes ("don't"), numbers their separators; a sign stands alone. */
function goesOnAt(lower: string, start: number, i: number, limit: number): boolean {
  const unit = lower.charCodeAt(i);
  const kind = KINDS[unit]!;
  if (kind === KIND.word || kind === KIND.digit) return i - start > 1 || KINDS[lower.charCodeAt(start)] !== KIND.sign;
  if (unit !== 0x27 && unit !== 0x2c && unit !== 0x2e) return false;
  const next = i + 1 < limit ? lower.charCodeAt(i + 1) : 0;
  if (unit === 0x27) return KINDS[next] === KIND.word && (i - start > 1 || next >= 0x400); // don't, but l'entretien is two
  return KINDS[next] === KIND.digit && KINDS[lower.charCodeAt(i - 1)] === KIND.digit;
}

const isWord = (lower: string, i: number) =>
  i >= 0 && KINDS[lower.charCodeAt(i)] === KIND.word && KINDS[lower.charCodeAt(i + 1)] === KIND.word;

function breakAt(lower: string, i: number, limit: number, kind: number): number {
  if (kind === KIND.clause) return BREAK.clause;
  if (kind === KIND.sentence) return BREAK.sentence;
  if (kind === KIND.stop) {
    if (i + 1 < limit && !' \t")»!?'.includes(lower[i + 1]!)) return BREAK.none;
    const shortened = lower[i] === '.' && KINDS[lower.charCodeAt(i + 2)] === KIND.digit && !isWord(lower, i - 4) && i + 2 < limit; // "Rs. 999"
    return shortened ? BREAK.none : BREAK.sentence;
  }
  if (kind === KIND.dash) return lower[i - 1] === ' ' && lower[i + 1] === ' ' ? BREAK.clause : BREAK.none;
  return BREAK.none;
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
