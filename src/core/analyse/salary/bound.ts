import { type Amount, amountAt } from './amount.ts';
import { currencyAfter, currencyBefore } from './currency.ts';
import { isIdeograph, isLetter } from './lexicon.ts';
import type { Row } from './row.ts';

/** One amount with the currency written before or behind it. */
export type Bound = {
  readonly amount: Amount;
  readonly start: number;
  readonly end: number;
  readonly currency: string | null;
  /** "120k+". */
  readonly plus: boolean;
};

/** How a bound is read when it is the second of a range: after a slash, or in rupees named by the first. */
type Second = { readonly slash: boolean; readonly rupees: string | null };

/** The bound whose first digit stands at `at`; nothing before `free` belongs to it. */
export function boundAt(row: Row, at: number, free: number, second?: Second): Bound | null {
  const { text, lower } = row;
  const before = currencyBefore(text, lower, at, free);
  if (!before && at > free && (isLetter(text.charCodeAt(at - 1)) || text[at - 1] === '#' || text[at - 1] === '_')) return null; // "B2B", "#1"
  // the tail of a date, a time, a version
  if (!second?.slash && at > row.start && /[.,:/]/.test(text[at - 1]!) && /\d/.test(text[at - 2] ?? '')) return null;
  const amount = amountAt(row, at, before?.currency ?? second?.rupees ?? null);
  const plus = text[amount.end] === '+' || /\d\+/.test(text.slice(amount.start, amount.end));
  const end = text[amount.end] === '+' ? amount.end + 1 : amount.end;
  const named = currencyAfter(text, lower, end, row.end);
  const weight = named !== null && amount.digits * amount.times < 1000 && /^pounds?$/.test(lower.slice(named.start, named.end)); // "lift 50 pounds"
  const after = weight ? null : named;
  const currency = settle(before?.currency ?? null, amount.currency ?? after?.currency ?? null);
  const taken = after && (before || currency === after.currency || after.currency === '$');
  const stop = taken ? after.end : end;
  const late =
    stop > end && text[stop] === '+' && /^(?:\W|$)/.test(text.slice(stop + 1, stop + 2)) && !isIdeograph(text.charCodeAt(stop + 1)); // "60k€+"
  return { amount, start: before?.start ?? at, end: late ? stop + 1 : stop, currency, plus: plus || late };
}

// "$ 400 USD", "€33.100 EUR": a code says more than "$".
function settle(before: string | null, after: string | null): string | null {
  if (!before || !after) return before ?? after;
  if (before !== '$' && before !== '¥' && before !== 'kr') return before;
  return after === '元' || after === '$' ? before : after;
}
