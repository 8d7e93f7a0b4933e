import type { Rates } from './rates.data.ts';

/** What one unit of a currency is in another. */
export type Rate = {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** The day of the table, ISO 8601; null where the reader gave one of the two rates. */
  readonly asOf: string | null;
  /** One of the two is a rounded market rate, not a central bank's. */
  readonly rounded: boolean;
};

/** The rate between two currencies by the table; null when it knows one of them not. */
export function rateBetween(from: string, to: string, rates: Rates): Rate | null {
  const value = convert(1, from, to, rates);
  if (value === null) return null;
  const own = rates.own?.has(from) || rates.own?.has(to);
  const exact = (code: string) => code === 'EUR' || (rates.official?.includes(code) ?? true);
  return { from, to, value, asOf: own ? null : rates.asOf, rounded: !own && !(exact(from) && exact(to)) };
}

/** `amount` of one currency in another by the table; null when the table knows one of them not. */
export function convert(amount: number, from: string, to: string, rates: Rates): number | null {
  if (from === to) return amount;
  const [a, b] = [rates.perEuro[from], rates.perEuro[to]];
  return a && b ? (amount / a) * b : null;
}
