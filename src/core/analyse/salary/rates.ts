import type { Rates } from './rates.data.ts';

/** `amount` of one currency in another by the table; null when the table knows one of them not. */
export function convert(amount: number, from: string, to: string, rates: Rates): number | null {
  if (from === to) return amount;
  const [a, b] = [rates.perEuro[from], rates.perEuro[to]];
  return a && b ? (amount / a) * b : null;
}
