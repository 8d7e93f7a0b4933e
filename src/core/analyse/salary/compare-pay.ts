import type { PayUnit, Salary } from '../../posting/facts.ts';
import { annualOf, yearlyPay } from './annual.ts';
import { PAY_TERMS, type PayTerms } from './pay-terms.ts';
import { type Rate, rateBetween } from './rates.ts';

/** The least a person would work for, in their own terms. */
export type Floor = { readonly amount: number; readonly currency: string; readonly unit: PayUnit; readonly tax: 'gross' | 'net' | null };

/** Pay beside a floor, both over a year in the floor's currency. */
export type Compared = {
  /** within: the floor lies inside the range, or an open end may reach it; unknown: the two are not alike. */
  readonly verdict: 'below' | 'within' | 'above' | 'unknown';
  readonly min: number | null;
  readonly max: number | null;
  readonly floor: number;
  /** What one currency was turned into the other at; null within one currency. */
  readonly rate: Rate | null;
  /** What the comparison takes for granted: hours a year, the day of the rate. Empty when nothing. */
  readonly assumes: readonly string[];
};

/** Is the pay below, around or above the floor? Like with like: gross with gross, one currency by the dated table, both over a year. */
export function comparePay(salary: Salary, floor: Floor, { year, rates }: PayTerms = PAY_TERMS): Compared {
  const wanted = annualOf({ min: floor.amount, max: null, unit: floor.unit }, year)!.min!;
  const paid = yearlyPay(salary, year);
  const currency = salary.currency;
  const rate = currency ? rateBetween(currency, floor.currency, rates) : null;
  if (!paid || !rate) return { verdict: 'unknown', min: null, max: null, floor: wanted, rate: null, assumes: [] };
  const inFloor = (amount: number | null) => (amount === null ? null : Math.round(amount * rate.value));
  const [min, max] = [inFloor(paid.min), inFloor(paid.max)];
  const assumes = [
    ...(salary.unit === 'YEAR' ? [] : [paid.assumes]),
    ...(currency === floor.currency
      ? []
      : [
          `1 ${currency} ${rate.rounded ? '≈' : '='} ${Number(rate.value.toPrecision(rate.rounded ? 3 : 4))} ${floor.currency} (${rate.asOf ?? 'a rate of the reader'})`,
        ]),
  ];
  return {
    verdict: verdictOf(min, max, wanted, salary.tax, floor.tax),
    min,
    max,
    floor: wanted,
    rate: currency === floor.currency ? null : rate,
    assumes,
  };
}

function verdictOf(min: number | null, max: number | null, floor: number, paid: Salary['tax'], wanted: Floor['tax']): Compared['verdict'] {
  const verdict = max !== null && max < floor ? 'below' : min !== null && min >= floor ? 'above' : 'within';
  if (!paid || !wanted || paid === wanted) return verdict;
  // Gross is never less than net: what is left after tax may only fall, what stands before it only rise.
  if (paid === 'net' && verdict === 'above') return 'above';
  return paid === 'gross' && verdict === 'below' ? 'below' : 'unknown';
}
