import type { PayUnit } from '../../posting/facts.ts';
import type { Line } from '../reading.ts';
import { type Amount, amountAt } from './amount.ts';
import { currencyAfter, currencyBefore } from './currency.ts';
import { type Category, hitsAt, hitsIn, isIdeograph, isLetter, isTime, wordEnd } from './lexicon.ts';

/** Money as it is written: one amount or two, not yet judged. Offsets into the folded text. */
export type Money = {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  /** Two bounds were written. */
  readonly ranged: boolean;
  /** "120k+". */
  readonly plus: boolean;
  /** ISO 4217, or a sign that only the surroundings settle ("$", "kr"); null when none is written. */
  readonly currency: string | null;
  /** "120k", "20万": a multiplier was written. */
  readonly scaled: boolean;
  /** Written with cents: "23.07". */
  readonly cents: boolean;
  /** Said between the two bounds: "$60/hr to $70/hr". */
  readonly unit: PayUnit | null;
  readonly tax: 'gross' | 'net' | null;
  /** "12 LPA": the multiplier says the unit. */
  readonly perYear: boolean;
  /** "20k*15薪": so many months' pay a year. */
  readonly months: number | null;
};

const DASHES = '-–—―~〜→';
const COUNTERS = '名人年歳岁時个個件社日位家名명년세개';
const MAX_GAP = 60;
const MAX_RATIO = 20;
const FILLERS: ReadonlySet<string> = new Set(
  'of a an the approx approximately about around roughly circa ca is per gross sum amount rate level and/or'.split(' '),
);

/** All money of one line, in the order of the text; numbers without any currency or multiplier only when they come as a range or stand alone. */
export function moneyIn(text: string, lower: string, line: Line): Money[] {
  const found: Money[] = [];
  let free = line.start; // what was read already belongs to the money before
  for (let i = line.start; i < line.end; ) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) {
      i += 1;
      continue;
    }
    const money = moneyAt(text, lower, i, line, free);
    if (money) {
      found.push(money);
      free = money.end;
      i = Math.max(money.end, i + 1);
    } else {
      while (i < line.end && isDigitish(text, i)) i += 1;
    }
  }
  return found;
}

function isDigitish(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return true;
  if (text[at] !== ',' && text[at] !== '.') return false;
  const next = text.charCodeAt(at + 1);
  return next >= 48 && next <= 57;
}

type Bound = {
  readonly amount: Amount;
  readonly start: number;
  readonly end: number;
  readonly currency: string | null;
  readonly plus: boolean;
};

function boundAt(
  text: string,
  lower: string,
  at: number,
  line: Line,
  free: number,
  slash = false,
  inherited: string | null = null,
): Bound | null {
  const before = currencyBefore(text, lower, at, free);
  if (!before && at > free && (isLetter(text.charCodeAt(at - 1)) || text[at - 1] === '#' || text[at - 1] === '_')) return null; // "B2B", "#1"
  if (!slash && at > line.start && /[.,:/]/.test(text[at - 1]!) && /\d/.test(text[at - 2] ?? '')) return null; // the tail of a date, a time, a version
  const amount = amountAt(text, lower, at, line.end, before?.currency ?? inherited);
  let end = amount.end;
  const plus = text[end] === '+' || text[end - 1] === '+' || /\d\+/.test(text.slice(amount.start, end));
  if (text[end] === '+') end += 1;
  const named = currencyAfter(text, lower, end, line.end);
  const weight = named && amount.digits * amount.times < 1000 && /^pounds?$/.test(lower.slice(named.start, named.end)); // "lift 50 pounds"
  const after = weight ? null : named;
  const currency = settle(before?.currency ?? null, amount.currency ?? after?.currency ?? null);
  if (after && (currency === after.currency || after.currency === '$' || before)) end = after.end;
  return { amount, start: before?.start ?? at, end, currency, plus };
}

// "$ 400 USD", "€33.100 EUR": a code says more than "$".
function settle(before: string | null, after: string | null): string | null {
  if (!before || !after) return before ?? after;
  return before === '$' || before === '¥' || before === 'kr' ? (after === '元' || after === '$' ? before : after) : before;
}

function moneyAt(text: string, lower: string, at: number, line: Line, free: number): Money | null {
  const first = boundAt(text, lower, at, line, free);
  if (!first) return null;
  const second = nextBound(text, lower, first, line);
  const joined = second && join(first, second.bound, text, lower);
  if (second && joined) {
    const third = nextBound(text, lower, second.bound, line);
    const end3 = third?.dash && third.bound.currency && join({ ...second.bound, currency: joined.currency }, third.bound, text, lower);
    return finish(
      text,
      lower,
      line,
      first,
      { ...joined, max: end3 ? Math.max(joined.max, end3.max) : joined.max },
      end3 ? third.bound : second.bound,
      second,
    );
  }
  if (
    !first.currency &&
    first.amount.times === 1 &&
    ((first.amount.digits < 1000 && !perAhead(text, lower, first.end, line.end)) || isYear(first.amount.digits))
  )
    return null;
  const value = first.amount.digits * first.amount.times;
  return finish(text, lower, line, first, { min: value, max: value, currency: first.currency }, first, null);
}

type Joined = { readonly min: number; readonly max: number; readonly currency: string | null };

const MONTHS = /\s?[*·x×]\s?(1[2-9]|2\d)\s?薪/y;

function finish(
  text: string,
  lower: string,
  line: Line,
  first: Bound,
  { min, max, currency }: Joined,
  last: Bound,
  gap: Gap | null,
): Money {
  MONTHS.lastIndex = last.end;
  const months = MONTHS.exec(text);
  const late = months && currency === null ? currencyAfter(text, lower, last.end + months[0].length, line.end) : null;
  return {
    start: first.start,
    end: late?.end ?? last.end + (months?.[0].length ?? 0),
    months: months ? Number(months[1]) : null,
    min: Math.round(Math.min(min, max) * 100) / 100,
    max: Math.round(Math.max(min, max) * 100) / 100,
    ranged: gap !== null,
    plus: first.plus || last.plus,
    currency: late?.currency ?? currency,
    scaled: first.amount.times > 1 || last.amount.times > 1,
    cents: first.amount.cents || last.amount.cents,
    unit: gap?.unit ?? null,
    tax: gap?.tax ?? null,
    perYear: last.amount.currency === 'INR',
  };
}

type Gap = { readonly bound: Bound; readonly unit: PayUnit | null; readonly tax: 'gross' | 'net' | null; readonly dash: boolean };

/** The other end of a range, when nothing but the words of a range stand between. */
function nextBound(text: string, lower: string, first: Bound, line: Line): Gap | null {
  let unit: PayUnit | null = null;
  let tax: Gap['tax'] = null;
  let connector = '';
  const limit = Math.min(line.end, first.end + MAX_GAP);
  let broken = false; // a semicolon: only "max" may still join
  for (let r = first.end, tokens = 0; r < limit && tokens < 14; tokens += 1) {
    const sign = text[r]!;
    const code = text.charCodeAt(r);
    if (code >= 48 && code <= 57) {
      if (broken && connector !== 'max') return null;
      const bound = connector
        ? boundAt(
            text,
            lower,
            r,
            line,
            first.end,
            connector === '/',
            first.currency === 'INR' || first.currency === 'rs' ? first.currency : null,
          )
        : null;
      if (!bound) return null;
      // "45/50K€", "18000/21000€"; not "24/7", not a date
      const two = first.amount.digits >= 1000 && bound.amount.digits <= first.amount.digits * 3 && bound.currency !== null;
      if (connector === '/' && !two && !(bound.amount.times > 1 && first.amount.digits < 1000)) return null;
      return { bound, unit, tax, dash: DASHES.includes(connector) };
    }
    if (DASHES.includes(sign)) {
      connector = connector || sign;
      r += 1;
    } else if (sign === 'â' && text[r + 1] === '€') {
      connector = '-'; // a dash in the wrong encoding
      r += 3;
    } else if (sign === '.' && (text[r + 1] === '.' || (connector === '' && isLetter(text.charCodeAt(r - 1))))) {
      if (text[r + 1] === '.') connector = '-';
      r += text[r + 1] === '.' ? 2 : 1;
    } else if (sign === '…') {
      connector = '-';
      r += 1;
    } else if (sign === ';') {
      broken = true;
      r += 1;
    } else if (' +()*,$€£¥₽₴₸₹₩₪₫₱฿₺₦\\:'.includes(sign)) r += 1;
    else if (isLetter(code) || isIdeograph(code) || sign === '/') {
      const { hits, next } = hitsAt(text, lower, r, limit);
      const has = (...wanted: Category[]) => hits.some(({ category }) => wanted.includes(category));
      const word = lower.slice(r, wordEnd(lower, r, limit));
      const time = hits.find(({ category, per }) => per || (category === category.toUpperCase() && word !== 'a'));
      if (time && (time.per || connector === '')) unit = time.category as PayUnit;
      else if (!connector && has('to')) connector = 'to';
      else if (
        !connector &&
        word.startsWith('max') &&
        /\bmin[a-z.]{0,8}:?\s?$/.test(lower.slice(Math.max(line.start, first.start - 14), first.start))
      )
        connector = 'max';
      else if (!connector && has('and') && opensBetween(text, lower, first.start, line.start)) connector = 'to';
      else if (!connector && has('orMore') && isIdeograph(code)) connector = 'to';
      else if (has('gross', 'net')) tax = has('gross') ? 'gross' : 'net';
      else if (connector && has('upTo', 'from', 'orLess', 'orMore', 'pay', 'base', 'to')) connector += '';
      else if (sign === '/' && connector === '' && next === r + 1) connector = '/';
      else if (!FILLERS.has(word) && !has('upTo', 'from', 'orMore', 'orLess')) {
        const money = currencyBefore(text, lower, digitAfter(text, r + word.length), r);
        if (!money || !connector) return null;
        r = digitAfter(text, r + word.length);
        continue;
      }
      r = Math.max(next, r + 1);
    } else return null;
  }
  return null;
}

function digitAfter(text: string, at: number): number {
  let i = at;
  while (i - at < 3 && (text[i] === ' ' || text[i] === '.' || text[i] === '$')) i += 1;
  return i;
}

/** "11.44 per hour" */
function perAhead(text: string, lower: string, at: number, limit: number): boolean {
  const next = text[at] === ' ' ? at + 1 : at;
  return (
    next < limit && (text[next] === '/' || isLetter(text.charCodeAt(next))) && hitsAt(text, lower, next, limit).hits.some(({ per }) => per)
  );
}

/** "between", "zwischen" … right before the first bound. */
function opensBetween(text: string, lower: string, start: number, from: number): boolean {
  const hits = hitsIn(text, lower, Math.max(from, start - 30), start);
  return hits.some(({ category }) => category === 'between');
}

/** One range from two bounds: a shared currency, a shared multiplier; null when they cannot belong together. */
function join(first: Bound, second: Bound, text: string, lower: string): Joined | null {
  const a = first.amount;
  const b = second.amount;
  const currency = sameMoney(first.currency, second.currency);
  if (currency === false) return null;
  let low = a.digits * a.times;
  let high = b.digits * b.times;
  if (a.times === 1 && b.times > 1 && (a.digits < 1000 || (b.times >= 1e4 && b.times !== 1e6 && a.digits <= b.digits && !first.currency))) {
    if (a.digits <= b.digits) low = a.digits * b.times;
    else if (b.times === 1e6) low = a.digits * 1e3; // "900-1.2M"
  } else if (
    a.times === 1 &&
    b.times === 1 &&
    a.digits < 1000 &&
    b.digits >= 10_000 &&
    a.digits >= 0.3 * (b.digits / 1000) &&
    a.digits * 1000 <= b.digits
  )
    low = a.digits * 1000; // "$80-$130,000"
  else if (a.times > 1 && b.times === 1 && b.digits < 1000 && b.digits >= a.digits * 0.5) high = b.digits * a.times;
  if (low === 0 || high === 0 || high / low > MAX_RATIO || low / high > MAX_RATIO) return null;
  const bare = !second.currency && b.times === 1;
  if (bare) {
    let next = second.end;
    while (text[next] === ' ' && next - second.end < 2) next += 1;
    if (text[next] === '%' || text[next] === ':' || (!first.currency && a.times === 1 && COUNTERS.includes(text[next] ?? '.'))) return null;
    const word = lower.slice(next, wordEnd(lower, next, next + 12));
    if (isTime(word)) return null; // "$20 - 40 hours"
    if (!first.currency && a.times === 1 && isYear(low) && isYear(high)) return null;
  }
  return { min: low, max: high, currency };
}

/** The currency of both bounds; false when they differ. "$", "rs" and "kr" give way to a code. */
function sameMoney(a: string | null, b: string | null): string | null | false {
  if (!a || !b || a === b) return a ?? b;
  if (a === '$' || a === 'rs' || a === 'kr') return b;
  return b === '$' || b === 'rs' || b === 'kr' ? a : false;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1950 && value <= 2099;
}
