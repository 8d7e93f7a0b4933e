import { everyWord } from '../languages/every.ts';
import { LANGUAGES } from '../languages/index.ts';
import { topic } from '../languages/lexicons.ts';
import type { Reading } from '../reading.ts';
import { remembering } from '../words/known-words.ts';
import { lately } from '../words/lately.ts';
import type { Pieces } from '../words/pieces.ts';
import type { Word } from '../words/words.ts';

/** A number of years as the text writes it: words [first, last], the last one is the year; bounds in years. */
export type Figure = {
  readonly first: number;
  readonly last: number;
  readonly min: number | null;
  readonly max: number | null;
  /** "+", "or more", "at least". */
  readonly open: boolean;
  /** "3-year": an adjective, more often of a plan or a school than of experience. */
  readonly adjective: boolean;
  /** Counted in months or seasons: as often a contract's or a training's length. */
  readonly months: boolean;
};

const MOST_YEARS = 50;
const ONE_WORDS = 4;
const oneTopic = topic(['one'], ({ years }) => years.one, 'words');
/** Words for years, in every language. */
export const YEARS = everyWord(({ years }) => years.year);
const MONTHS = everyWord(({ years }) => years.month);
const SEASONS = everyWord(({ years }) => years.season);
const ADJECTIVES = everyWord(({ years }) => years.adjective);
/** "Dreijährige", «двухлетний»: number and years in one word. */
const COMPOUNDS = new Map(
  LANGUAGES.flatMap(({ years: { compounds } }) => {
    const [stems, endings] = compounds ?? ['', ''];
    return stems.split(' ').flatMap((stem, i) => endings.split(' ').map((ending) => [stem + ending, i + 1] as const));
  }),
);
COMPOUNDS.delete('');
/** So many of the word's are a year; 0 where it is none of time. */
const aYear = (word: string) => (YEARS.has(word) ? 1 : MONTHS.has(word) ? 12 : SEASONS.has(word) ? 2 : 0);
const isUnit = remembering((word) => aYear(word) > 0 || COMPOUNDS.has(word));
const TO = everyWord(({ years }) => years.to, '– — ~ 到 至');
const BETWEEN = everyWord(({ years }) => years.between);
const MORE = everyWord(({ years }) => years.more);
const MOST = new Set(LANGUAGES.flatMap(({ years }) => years.most));
const NUMBERS = new Map(LANGUAGES.flatMap(({ numbers }) => Object.entries(numbers)));
const LEAST = everyWord(({ years }) => years.least);
const NOT = everyWord(({ not, no }) => `${not} ${no}`);
const AND = everyWord(({ and }) => and);

const cache = lately<Pieces, readonly Figure[]>();

/** Every number of years (or months) in the text, in its order. */
export function figuresIn(reading: Pick<Reading, 'text' | 'lower' | 'lines'>, pieces: Pieces): readonly Figure[] {
  const known = cache.get(pieces);
  if (known) return known;
  const { lower } = reading;
  const figures: Figure[] = [];
  for (let i = 1; i < pieces.words.length; i += 1) {
    if (!isUnit(pieces.words[i]!)) continue;
    const { text } = pieces.words[i]!;
    const compound = COMPOUNDS.get(text);
    if (compound) figures.push({ first: i, last: i, min: compound, max: null, open: false, adjective: true, months: false });
    const unit = aYear(text);
    if (unit) {
      const figure = figureBefore(pieces.words, lower, i, unit);
      if (figure) {
        figures.push(figure);
        const part = partBehind(pieces.words, i, figure);
        if (part) figures.push(part);
      } else if (unit === 1 && isOne(reading, pieces.words, i)) {
        figures.push({ first: i - 1, last: i, min: 1, max: null, open: true, adjective: false, months: false });
      }
    }
  }
  cache.set(pieces, figures);
  return figures;
}

const WHICH = everyWord(({ years }) => years.ofWhich);
const NEAR_PART = 6;

/** "Ten years in payments, of which two in fraud": the second number is of years too. */
function partBehind(words: readonly Word[], year: number, whole: Figure): Figure | null {
  const textAt = (at: number) => (words[at]?.clause === words[year]!.clause ? words[at]!.text : undefined);
  for (let at = year + 1; at <= year + NEAR_PART; at += 1) {
    if (!WHICH.has(textAt(at) ?? '')) continue;
    let next = at + 1;
    while (next - at <= 3 && LEAST.has(textAt(next) ?? '')) next += 1;
    const years = numberOf(textAt(next));
    const unit = textAt(next + 1) ?? '';
    if (years === null || years > (whole.max ?? whole.min ?? 0) || YEARS.has(unit) || MONTHS.has(unit)) return null;
    return { first: at, last: next, min: years, max: null, open: whole.open, adjective: false, months: false };
  }
  return null;
}

/** "At least a year": one, without a number. */
function isOne(reading: Pick<Reading, 'text' | 'lower' | 'lines'>, words: readonly Word[], year: number): boolean {
  const from = Math.max(0, year - ONE_WORDS);
  return oneTopic
    .inWords(reading, words.slice(from, year + ONE_WORDS))
    .some(({ first, last }) => from + first <= year && from + last >= year);
}

/** A number by its digits or its word; null when it is none or too large for years. */
export function numberOf(text: string | undefined, most = MOST_YEARS): number | null {
  if (text === undefined) return null;
  const named = NUMBERS.get(text);
  if (named !== undefined) return named;
  const code = text.charCodeAt(0);
  if (code < 48 || code > 57 || text.length > 4) return null;
  const value = Number(text.replace(',', '.'));
  return Number.isNaN(value) || value > most ? null : value;
}

function figureBefore(words: readonly Word[], lower: string, year: number, unit: number): Figure | null {
  const most = MOST_YEARS * unit;
  const clause = words[year]!.clause;
  const textAt = (at: number) => (words[at]?.clause === clause ? words[at]!.text : undefined);
  let at = year - 1;
  let open = textAt(year + 1) === '+';
  for (let steps = 0; steps < 5; steps += 1, at -= 1) {
    const text = textAt(at);
    // "drei, gerne mehr Jahre"
    if (text === undefined || !(text === '+' || MORE.has(text) || (open && text === ','))) break;
    if (numberOf(text, most) !== null) break;
    open = true;
  }
  let last: number | null = null;
  if (textAt(at) === ')') {
    // "five (5) years", "5 (five) years"
    const inner = textAt(at - 1) === '+' ? at - 2 : at - 1;
    last = numberOf(textAt(inner), most);
    if (last === null || textAt(inner - 1) !== '(') return null;
    at = numberOf(textAt(inner - 2), most) === null ? inner - 1 : inner - 2;
  } else last = numberOf(textAt(at), most);
  if (last === null) return null;
  const adjective = unit === 1 && lower.slice(words[year - 1]!.end, words[year]!.start) === '-' && ADJECTIVES.has(words[year]!.text);
  const range = rangeBefore(words, lower, at, textAt, last, most);
  if (range) {
    return {
      first: leastBefore(textAt, range.first),
      last: year,
      min: range.min / unit,
      max: last / unit,
      open,
      adjective,
      months: unit > 1,
    };
  }
  const upTo = mostBefore(textAt, at);
  if (upTo > 0) return { first: at - upTo, last: year, min: null, max: last / unit, open: false, adjective, months: unit > 1 };
  const first = leastBefore(textAt, at);
  const least = first < at && textAt(at - 1) !== 'a' && textAt(at - 1) !== 'of';
  return { first, last: year, min: last / unit, max: null, open: open || least, adjective, months: unit > 1 };
}

/** How many words before the number say that it is the most ("up to", "no more than"), 0 when none do. */
function mostBefore(textAt: (at: number) => string | undefined, at: number): number {
  for (const size of [3, 2, 1]) {
    const said = Array.from({ length: size }, (_, i) => textAt(at - size + i) ?? '').join(' ');
    // "not less than" is the least
    if (MOST.has(said)) return NOT.has(textAt(at - size - 1) ?? '') ? 0 : size;
  }
  return 0;
}

/** Where the words of "at least" before the number begin. */
function leastBefore(textAt: (at: number) => string | undefined, at: number): number {
  let first = at;
  while (at - first < 3 && LEAST.has(textAt(first - 1) ?? '')) first -= 1;
  return first;
}

/** "2 to", "2-", "between 2 and" before the larger number. */
function rangeBefore(
  words: readonly Word[],
  lower: string,
  at: number,
  textAt: (at: number) => string | undefined,
  last: number,
  most: number,
): { first: number; min: number } | null {
  let from = at - 1;
  const joint = textAt(from);
  if (joint === undefined) return null;
  const hyphen = (i: number) => /^\s?-\s?$/u.test(lower.slice(words[i]!.end, words[i + 1]!.start));
  const and = AND.has(joint) && !TO.has(joint);
  if (TO.has(joint) || and) {
    from -= 1;
    while (MORE.has(textAt(from) ?? '') && numberOf(textAt(from), most) === null) from -= 1;
  } else if (!hyphen(from)) return null;
  if (textAt(from) === '+') from -= 1;
  if (YEARS.has(textAt(from) ?? '') && TO.has(joint)) from -= 1;
  const min = numberOf(textAt(from), most);
  if (min === null || min > last || (min === last && !and)) return null;
  if (and && !BETWEEN.has(textAt(from - 1) ?? '')) return null;
  return { first: from, min };
}
