import type { PayUnit } from '../../posting/facts.ts';
import { type Bound, boundAt } from './bound.ts';
import { currencyAfter } from './currency.ts';
import { hitsAt, hitsIn, isLetter } from './lexicon.ts';
import { isYear, type Joined, joined, type Other, otherBound } from './range.ts';
import type { Row } from './row.ts';

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

/** All money of one line, in the order of the text; bare numbers only where they are a range, large, or followed by "per hour". */
export function moneyIn(row: Row): Money[] {
  const found: Money[] = [];
  let free = row.start; // what was read already belongs to the money before
  for (let i = row.start; i < row.end; ) {
    if (!isDigit(row.text.charCodeAt(i))) {
      i += 1;
      continue;
    }
    const money = moneyAt(row, i, free);
    if (money) {
      found.push(money);
      free = money.end;
      i = Math.max(money.end, i + 1);
    } else i = numberEnd(row, i);
  }
  return found;
}

function numberEnd({ text, end }: Row, at: number): number {
  let i = at;
  for (; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    if (!isDigit(unit) && ((unit !== COMMA && unit !== FULL_STOP) || i + 1 >= text.length || !isDigit(text.charCodeAt(i + 1)))) break;
  }
  return i;
}

const COMMA = 44;
const FULL_STOP = 46;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function moneyAt(row: Row, at: number, free: number): Money | null {
  const first = boundAt(row, at, free);
  if (!first) return null;
  const other = otherBound(row, first);
  const range = other && !isForMore(row, other) ? joined(row, first, other.bound) : null;
  if (other && range) return moneyOf(row, first, other, ...threeParts(row, range, other.bound));
  const value = first.amount.digits * first.amount.times;
  if (!first.currency && first.amount.times === 1 && (isYear(value) || (value < 1000 && !perAhead(row, first.end)))) return null;
  return moneyOf(row, first, null, { min: value, max: value, currency: first.currency }, first);
}

const FOR = /^(?:\s?(?:an|a|per|\/)\s?(?:hour|hr|h))?\s(?:for|on|at|für|bei|за|при|pour|por|para|per|voor)\s/;

/** "£12 an hour rising to £16 for overtime": the second is paid for something else. */
function isForMore({ text, lower, end }: Row, { dash, bound }: Other): boolean {
  const words = dash ? null : FOR.exec(lower.slice(bound.end, Math.min(end, bound.end + 24)));
  if (!words) return false;
  const at = bound.end + words[0].length;
  return hitsIn(text, lower, at, Math.min(end, at + 20)).some(({ category, start }) => category === 'bonus' && start === at);
}

/** "$15.00 - $22.50 - $30.00": from the first to the last. */
function threeParts(row: Row, range: Joined, second: Bound): [Joined, Bound] {
  const third = otherBound(row, second);
  if (!third?.dash || !third.bound.currency) return [range, second];
  const more = joined(row, { ...second, currency: range.currency }, third.bound);
  return more ? [{ ...range, max: Math.max(range.max, more.max) }, third.bound] : [range, second];
}

const MONTHS = /\s?[*·x×]\s?(1[2-9]|2\d)\s?薪/y;

function moneyOf(row: Row, first: Bound, other: Other | null, { min, max, currency }: Joined, last: Bound): Money {
  MONTHS.lastIndex = last.end;
  const months = ' *·x×'.includes(row.text[last.end] ?? '-') ? MONTHS.exec(row.text) : null;
  const end = last.end + (months?.[0].length ?? 0);
  const late = months && !currency ? currencyAfter(row.text, row.lower, end, row.end) : null; // "20-30k*15薪 RMB"
  return {
    start: first.start,
    end: late?.end ?? end,
    min: Math.round(Math.min(min, max) * 100) / 100,
    max: Math.round(Math.max(min, max) * 100) / 100,
    ranged: other !== null,
    plus: first.plus || last.plus,
    currency: late?.currency ?? currency,
    scaled: first.amount.times > 1 || last.amount.times > 1,
    cents: first.amount.cents || last.amount.cents,
    unit: other?.unit ?? null,
    tax: other?.tax ?? null,
    perYear: last.amount.currency === 'INR',
    months: months ? Number(months[1]) : null,
  };
}

/** "11.44 per hour" */
function perAhead({ text, lower, end }: Row, at: number): boolean {
  const next = text[at] === ' ' ? at + 1 : at;
  if (next >= end || (text[next] !== '/' && !isLetter(text.charCodeAt(next)))) return false;
  return hitsAt(text, lower, next, end).hits.some(({ per }) => per);
}
