import type { PayUnit } from '../../posting/facts.ts';
import { numberAt, UNKNOWN } from '../words/known-words.ts';
import type { PayWords } from './words/pay-words.ts';
import { WORDS } from './words/words.ts';

export type Category = Exclude<keyof PayWords, 'per' | 'time' | 'unit'> | PayUnit;

/** A word of the lexicon where it stands. `per`: the unit was written as "per hour" or "/h", not as "hourly". */
export type Hit = { readonly category: Category; readonly start: number; readonly end: number; readonly per: boolean };

type Entry = { readonly text: string; readonly category: Category };

const UNITS: readonly PayUnit[] = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];
const STEM = 3;

type Lexicon = {
  /** First word → entries, longest first. */
  readonly byWord: Map<string, Entry[]>;
  /** First three letters → stems. */
  readonly byStem: Map<string, Entry[]>;
  readonly byIdeograph: Map<string, Entry[]>;
  readonly inside: Entry[];
  readonly pers: Set<string>;
  readonly times: Map<string, PayUnit>;
};

let built: Lexicon | undefined;

/** Built when the first posting is read: a background that wakes for anything else does without. */
function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const all: Lexicon = { byWord: new Map(), byStem: new Map(), byIdeograph: new Map(), inside: [], pers: new Set(), times: new Map() };
  const seen = new Set<string>();
  const add = (text: string, category: Category) => {
    const key = `${category} ${text}`;
    if (!text || (seen.has(key) && !text.startsWith('*'))) return;
    seen.add(key);
    place(text, category, all);
  };
  for (const words of WORDS) {
    const { per, time, unit, ...rest } = words;
    for (const [category, list] of Object.entries(rest)) for (const text of list.split('|')) add(text, category as Category);
    for (const text of (per ?? '').split('|')) all.pers.add(text);
    for (const name of UNITS) {
      for (const text of (unit?.[name] ?? '').split('|')) add(text, name);
      for (const text of (time?.[name] ?? '').split('|')) if (text && !all.times.has(text)) all.times.set(text, name);
    }
  }
  for (const map of [all.byWord, all.byIdeograph])
    for (const entries of map.values()) entries.sort((a, b) => b.text.length - a.text.length);
  return all;
}

function place(text: string, category: Category, { byWord, byStem, byIdeograph, inside }: Lexicon): void {
  if (text.startsWith('*') || text.endsWith('*')) {
    const bare = text.replaceAll('*', '');
    if (text.startsWith('*')) inside.push({ text: bare, category });
    else push(byStem, bare.slice(0, wordEnd(bare, 0, STEM)), { text: bare, category });
  } else if (/[぀-ヿ㐀-鿿가-힯]/u.test(text)) push(byIdeograph, text[0]!, { text, category });
  else push(byWord, text.slice(0, wordEnd(text, 0, text.length)), { text, category });
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

export function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
}

/** Letters of any alphabet, near enough; not digits, not CJK. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return (
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0xd800 && code <= 0xf8ff) &&
    !isIdeograph(code) &&
    !(code >= 0x3000 && code <= 0x303f)
  );
}

/** Where the word that begins at `at` ends. */
export function wordEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** The words of the lexicon that begin right at `at`, and where reading goes on. */
export function hitsAt(text: string, lower: string, at: number, end: number): { hits: Hit[]; next: number } {
  const hits: Hit[] = [];
  const code = lower.charCodeAt(at);
  if (!isLetter(code)) return { next: signHits(text, lower, at, end, hits), hits };
  const stop = partEnd(text, at, Math.min(end, at + 60));
  return { next: Math.max(wordHits(text, lower, at, stop, end, hits), stop), hits };
}

/** Where the word ends, or where the next begins that ran into it: "hourBenefits". Names like PayPal stay whole. */
function partEnd(text: string, at: number, limit: number): number {
  const end = wordEnd(text, at, limit);
  if (text.startsWith('Pay', at)) return end;
  for (let i = at + 2; i < end; i += 1) {
    const code = text.charCodeAt(i);
    const before = text.charCodeAt(i - 1);
    if (code < 65 || code > 90) continue;
    if (before >= 97 && before <= 122) return i;
    const after = text.charCodeAt(i + 1);
    // "HOURIf", but not "RSUs"
    if (before >= 65 && before <= 90 && after >= 97 && after <= 122 && !(text[i + 1] === 's' && i + 2 === end)) return i;
  }
  return end;
}

/** Is this word a unit of time, as in "40 hours"? */
export function isTime(word: string): boolean {
  const { times } = lexicon();
  return word.length > 1 && (times.has(word) || (word.endsWith('s') && times.has(word.slice(0, -1))));
}

/** All words of the lexicon in `lower[start, end)`, in the order of the text. One pass. */
export function hitsIn(text: string, lower: string, start: number, end: number): Hit[] {
  const hits: Hit[] = [];
  for (let i = start; i < end; ) {
    const code = lower.charCodeAt(i);
    if (isLetter(code)) {
      const stop = partEnd(text, i, Math.min(end, i + 60));
      i = Math.max(wordHits(text, lower, i, stop, end, hits), stop);
    } else if (isIdeograph(code) || code === 47) {
      i = signHits(text, lower, i, end, hits);
    } else {
      if (code >= 48 && code <= 57 && (lower.startsWith('13', i) || lower.startsWith('14', i))) wordHits(text, lower, i, i, end, hits); // "13. Monatsgehalt"
      i += 1;
    }
  }
  return hits;
}

function wordHits(text: string, lower: string, start: number, stop: number, end: number, hits: Hit[]): number {
  const word = payWordAt(lower, start, stop);
  if (word === OF_NO_USE) return stop;
  let last = stop;
  let phrase = 0;
  for (const { text: entry, category } of word.entries) {
    if (entry.length < phrase) break;
    const to = start + entry.length;
    if (to > end || !lower.startsWith(entry, start) || (to < end && to !== stop && isLetter(lower.charCodeAt(to)) && !isCapital(text, to)))
      continue;
    hits.push({ category, start, end: to, per: false });
    phrase = entry.length;
    if (to > last) last = to;
  }
  if (word.per) {
    const unit = timeAt(text, lower, stop, end, stop - start === 1 && lower[start] === 'p');
    if (unit) {
      hits.push({ category: unit.unit, start, end: unit.end, per: true });
      return Math.max(last, unit.end);
    }
  }
  if (phrase > stop - start) return last;
  for (const { text: stem, category, whole } of word.stems) {
    if (whole || lower.startsWith(stem, start)) hits.push({ category, start, end: stop, per: false });
  }
  for (const category of word.compounds) hits.push({ category, start, end: stop, per: false });
  return last;
}

/** What the lexicon has for a word: entries that begin with it, stems it begins with (`whole`) or that go on in the next word, and what a compound is made of ("Jahresbruttogehalt"). */
type PayWord = {
  readonly entries: readonly Entry[];
  readonly per: boolean;
  readonly stems: readonly (Entry & { readonly whole: boolean })[];
  readonly compounds: readonly Category[];
};
const OF_NO_USE: PayWord = { entries: [], per: false, stems: [], compounds: [] };
const SHORTEST_COMPOUND = 6;

/** By the word's number among the known words. */
const remembered: (PayWord | undefined)[] = [];

function payWordAt(lower: string, start: number, stop: number): PayWord {
  const number = stop > start ? numberAt(lower, start, stop) : UNKNOWN;
  if (number === UNKNOWN) return payWordOf(lower.slice(start, stop));
  const known = number < remembered.length ? remembered[number] : undefined;
  if (known) return known;
  const word = payWordOf(lower.slice(start, stop));
  while (remembered.length <= number) remembered.push(undefined);
  remembered[number] = word;
  return word;
}

function payWordOf(word: string): PayWord {
  const { byWord, byStem, inside, pers } = lexicon();
  const entries = byWord.get(word) ?? [];
  const stems = (byStem.get(word.slice(0, STEM)) ?? [])
    .map(({ text, category }) => ({ text, category, whole: word.startsWith(text) }))
    .filter(({ text, whole }) => whole || text.includes(' '));
  const compounds = word.length < SHORTEST_COMPOUND ? [] : inside.filter(({ text }) => word.includes(text)).map(({ category }) => category);
  const per = pers.has(word);
  return entries.length > 0 || per || stems.length > 0 || compounds.length > 0 ? { entries, per, stems, compounds } : OF_NO_USE;
}

function signHits(text: string, lower: string, at: number, end: number, hits: Hit[]): number {
  if (lower[at] === '/') {
    const unit = timeAt(text, lower, at + 1, end, true);
    if (unit) {
      hits.push({ category: unit.unit, start: at, end: unit.end, per: true });
      return unit.end;
    }
  }
  const { byIdeograph } = lexicon();
  let longest = 0;
  for (const { text: entry, category } of byIdeograph.get(lower[at]!) ?? byIdeograph.get('/')?.filter(() => lower[at] === '/') ?? []) {
    if (entry.length < longest) break;
    if (!lower.startsWith(entry, at)) continue;
    hits.push({ category, start: at, end: at + entry.length, per: entry[0] === '/' });
    longest = entry.length;
  }
  return at + Math.max(1, longest);
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

/** A unit of time right after "per" or "/"; single letters only after a slash. */
function timeAt(text: string, lower: string, at: number, end: number, short: boolean): { unit: PayUnit; end: number } | null {
  let start = at;
  while (start < end && start - at < 2 && (lower[start] === ' ' || lower[start] === '.')) start += 1;
  const slash = lower[start] === '/' && start === at; // "p/h", "в/час"
  if (slash) start += 1;
  const stop = partEnd(text, start, Math.min(end, start + 20));
  const { times } = lexicon();
  const unit = times.get(lower.slice(start, stop));
  if (unit) return stop - start < 2 && !short && !slash ? null : { unit, end: stop };
  if (lower[stop] !== ' ') return null;
  const second = partEnd(text, stop + 1, Math.min(end, stop + 16)); // "calendar month", «академический час»
  const both = times.get(lower.slice(start, second));
  return both ? { unit: both, end: second } : null;
}
