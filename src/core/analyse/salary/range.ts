import type { PayUnit } from '../../posting/facts.ts';
import { type Bound, boundAt } from './bound.ts';
import { currencyBefore } from './currency.ts';
import { type Category, hitsAt, hitsIn, isIdeograph, isLetter, isTime, wordEnd } from './lexicon.ts';
import type { Row } from './row.ts';

/** The second bound of a range, and what was said between the two. */
export type Other = {
  readonly bound: Bound;
  readonly unit: PayUnit | null;
  readonly tax: 'gross' | 'net' | null;
  readonly dash: boolean;
};

const DASHES = '-–—―~〜→';
const SKIPPED = ' +()*,$€£¥₽₴₸₹₩₪₫₱฿₺₦\\:';
const FILLERS: ReadonlySet<string> = new Set(
  'of a an the approx approximately about around roughly circa ca is per gross sum amount rate level'.split(' '),
);
/** Words that may follow the connector: "to a maximum salary of". */
const AFTER_CONNECTOR: readonly Category[] = ['upTo', 'from', 'orLess', 'orMore', 'pay', 'base', 'to'];
const MAX_GAP = 60;

/** What has been read on the way from the first bound to the second. */
type Way = { at: number; unit: PayUnit | null; tax: Other['tax']; joined: '' | 'dash' | 'word' | 'max' | 'slash'; broken: boolean };

/** The other end of a range, when nothing but the words of a range stand between. */
export function otherBound(row: Row, first: Bound): Other | null {
  const limit = Math.min(row.end, first.end + MAX_GAP);
  const way: Way = { at: first.end, unit: null, tax: null, joined: '', broken: false };
  while (way.at < limit) {
    const code = row.text.charCodeAt(way.at);
    if (code >= 48 && code <= 57) return arrive(row, first, way);
    if (code === 40 && stepsOver(row.text, way, limit)) continue;
    const mojibake = code === 0xe2 && row.text[way.at + 1] === '€';
    const goesOn =
      !mojibake && (isLetter(code) || isIdeograph(code) || code === 47) ? readWord(row, first, way, limit) : readSign(row.text, way);
    if (!goesOn) return null;
  }
  return null;
}

const ASIDE = /\([^()$€£¥₽]{1,26}\)(?=\s?(?:to|and|und|bis|et|à|a|y|e|и|до|[-–—])[\s\d])/y;

/** "between $58,211 (step 1) and $104,380": what stands in parentheses before the connector is no bound. */
function stepsOver(text: string, way: Way, limit: number): boolean {
  if (way.joined !== '') return false;
  ASIDE.lastIndex = way.at;
  const aside = ASIDE.exec(text)?.[0];
  if (!aside || way.at + aside.length >= limit || !/\p{L}/u.test(aside)) return false;
  way.at += aside.length;
  return true;
}

function arrive(row: Row, first: Bound, { at, unit, tax, joined, broken }: Way): Other | null {
  if (joined === '' || (broken && joined !== 'max')) return null;
  const rupees = first.currency === 'INR' || first.currency === 'rs' ? first.currency : null;
  const bound = boundAt(row, at, first.end, { slash: joined === 'slash', rupees });
  if (!bound) return null;
  if (joined === 'slash') {
    // "45/50K€", "18000/21000€"; not "24/7", not a date
    const shared = bound.amount.times > 1 && first.amount.digits < 1000;
    const alike = first.amount.digits >= 1000 && bound.amount.digits <= first.amount.digits * 3 && bound.currency !== null;
    if (!shared && !alike) return null;
  }
  return { bound, unit, tax, dash: joined === 'dash' };
}

function readSign(text: string, way: Way): boolean {
  const sign = text[way.at]!;
  const next = text[way.at + 1];
  let length = 1;
  if (DASHES.includes(sign) || sign === '…') way.joined ||= 'dash';
  else if (sign === 'â' && next === '€') {
    way.joined ||= 'dash'; // a dash in the wrong encoding
    length = 3;
  } else if (sign === '.' && next === '.') {
    way.joined ||= 'dash';
    length = 2;
  } else if (sign === ';') way.broken = true;
  else if (sign === '.') {
    if (way.joined !== '' || !isLetter(text.charCodeAt(way.at - 1))) return false; // "руб. – 80 000"
  } else if (!SKIPPED.includes(sign)) return false;
  way.at += length;
  return true;
}

function readWord(row: Row, first: Bound, way: Way, limit: number): boolean {
  const { text, lower } = row;
  const { hits, next } = hitsAt(text, lower, way.at, limit);
  const is = (...wanted: Category[]) => hits.some(({ category }) => wanted.includes(category));
  const word = lower.slice(way.at, wordEnd(lower, way.at, limit));
  const open = way.joined === '';
  const time = hits.find(({ category, per }) => per || (category === category.toUpperCase() && word !== 'a'));
  if (time && (time.per || open)) way.unit = time.category as PayUnit;
  else if (open && is('to')) way.joined = 'word';
  else if (open && word.startsWith('max') && /\bmin[a-z.]{0,8}:?\s?$/.test(lower.slice(Math.max(row.start, first.start - 14), first.start)))
    way.joined = 'max';
  else if (open && is('and') && opensBetween(row, first.start)) way.joined = 'word';
  else if (open && is('orMore') && word === '')
    way.joined = 'word'; // 以上
  else if (is('gross', 'net')) way.tax = is('gross') ? 'gross' : 'net';
  else if (open && text[way.at] === '/' && next === way.at + 1) way.joined = 'slash';
  else if (!(is('upTo', 'from', 'orMore', 'orLess') || FILLERS.has(word) || (!open && is(...AFTER_CONNECTOR)))) {
    // the currency of the second bound, or a word that belongs to no range
    const digit = digitAfter(text, way.at + word.length);
    if (open || !currencyBefore(text, lower, digit, way.at)) return false;
    way.at = digit;
    return true;
  }
  way.at = Math.max(next, way.at + 1);
  return true;
}

function digitAfter(text: string, at: number): number {
  let i = at;
  while (i - at < 3 && (text[i] === ' ' || text[i] === '.' || text[i] === '$' || text[i] === '/')) i += 1;
  return i;
}

/** "between", "zwischen" … right before the first bound. */
function opensBetween({ text, lower, start }: Row, at: number): boolean {
  return hitsIn(text, lower, Math.max(start, at - 30), at).some(({ category }) => category === 'between');
}

const COUNTERS = '名人年歳岁時个個件社日位家名명년세개';
const MAX_RATIO = 20;

export type Joined = { readonly min: number; readonly max: number; readonly currency: string | null };

/** One range from two bounds: a shared currency, a shared multiplier; null when they cannot belong together. */
export function joined(row: Row, first: Bound, second: Bound): Joined | null {
  const currency = sameMoney(first.currency, second.currency);
  if (currency === false) return null;
  const [min, max] = shareMultiplier(first, second);
  if (min === 0 || max === 0 || max / min > MAX_RATIO || min / max > MAX_RATIO) return null;
  if (!second.currency && second.amount.times === 1 && countsSomething(row, first, second, isYear(min) && isYear(max))) return null;
  return { min, max, currency };
}

/** "50-55K", "2.5-4.5k", "900-1.2M", "$60K-80", "$80-$130,000": what is written once counts for both. */
function shareMultiplier({ amount: a, currency }: Bound, { amount: b }: Bound): [number, number] {
  const [low, high] = [a.digits * a.times, b.digits * b.times];
  if (a.times === 1 && b.times > 1) {
    const eastern = b.times >= 1e4 && b.times !== 1e6 && !currency;
    if (a.digits <= b.digits && (a.digits < 1000 || eastern)) return [a.digits * b.times, high];
    if (b.times === 1e6 && a.digits < 1000) return [a.digits * 1e3, high];
  }
  if (
    a.times === 1 &&
    b.times === 1 &&
    a.digits < 1000 &&
    b.digits >= 10_000 &&
    a.digits * 1000 <= b.digits &&
    a.digits * 1000 >= 0.3 * b.digits
  )
    return [a.digits * 1000, high];
  if (a.times > 1 && b.times === 1 && b.digits < 1000 && b.digits >= a.digits * 0.5) return [low, b.digits * a.times];
  return [low, high];
}

/** "$20 - 40 hours", "10-15%", "2019 - 2024", 1000〜2000名: the second number counts something else. */
function countsSomething({ text, lower }: Row, first: Bound, second: Bound, years: boolean): boolean {
  let at = second.end;
  while (text[at] === ' ' && at - second.end < 2) at += 1;
  const bare = !first.currency && first.amount.times === 1;
  if (text[at] === '%' || text[at] === ':') return true;
  if (bare && (years || COUNTERS.includes(text[at] ?? '.'))) return true;
  return isTime(lower.slice(at, wordEnd(lower, at, at + 12)));
}

/** The currency of both bounds; false when they differ. "$", "rs" and "kr" give way to a code. */
function sameMoney(a: string | null, b: string | null): string | null | false {
  if (!a || !b || a === b) return a ?? b;
  if (a === '$' || a === 'rs' || a === 'kr') return b;
  return b === '$' || b === 'rs' || b === 'kr' ? a : false;
}

/** May a number be a year of the calendar? */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1950 && value <= 2099;
}
