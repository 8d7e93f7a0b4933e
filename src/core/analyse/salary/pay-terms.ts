import { WORK_YEAR, type WorkYear } from './annual.ts';
import { RATES, type Rates } from './rates.data.ts';

/** On what terms pay is compared: the reader's year of work, and the table of rates with theirs in it. */
export type PayTerms = { readonly year: WorkYear; readonly rates: Rates };

export const PAY_TERMS: PayTerms = { year: WORK_YEAR, rates: RATES };

/** What a reader may say of a year: least and most. */
export const YEAR_LIMITS: { readonly [K in keyof WorkYear]: readonly [least: number, most: number] } = {
  hoursPerWeek: [1, 100],
  weeksPerYear: [1, 53],
  daysPerMonth: [1, 31],
};

/** Units of a currency for one euro: least and most. The dearest money there is costs three euros, the cheapest some hundred-thousandths. */
export const RATE_LIMITS = [0.0001, 1_000_000] as const;

/** The reader's year and rates as terms. What is no number within its limits falls back; a currency the table has not is left out. */
export function payTerms(year: WorkYear, own: Readonly<Record<string, number>>): PayTerms {
  const numbers = Object.entries(YEAR_LIMITS) as [keyof WorkYear, readonly [number, number]][];
  const sound = (name: keyof WorkYear, limits: readonly [number, number]) => (within(year[name], limits) ? year[name] : WORK_YEAR[name]);
  const kept = Object.entries(own).filter(
    ([code, rate]) => code !== 'EUR' && Object.hasOwn(RATES.perEuro, code) && within(rate, RATE_LIMITS) && rate !== RATES.perEuro[code],
  );
  return {
    year: Object.fromEntries(numbers.map(([name, limits]) => [name, sound(name, limits)])) as WorkYear,
    rates:
      kept.length === 0
        ? RATES
        : { ...RATES, perEuro: { ...RATES.perEuro, ...Object.fromEntries(kept) }, own: new Set(kept.map(([code]) => code)) },
  };
}

const within = (value: unknown, [least, most]: readonly [number, number]) => typeof value === 'number' && value >= least && value <= most;
