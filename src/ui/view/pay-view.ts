import { yearlyPay } from '../../core/analyse/salary/annual.ts';
import { comparePay } from '../../core/analyse/salary/compare-pay.ts';
import { PAY_TERMS, type PayTerms } from '../../core/analyse/salary/pay-terms.ts';
import { type Rate, rateBetween } from '../../core/analyse/salary/rates.ts';
import type { Profile } from '../../core/match/profile.ts';
import type { PayBrief, Salary } from '../../core/posting/facts.ts';
import { dayAndYear, moneyRange, perUnit } from '../format.ts';
import { language, t } from '../text.ts';

export { mainSalary } from '../../core/analyse/salary/main-salary.ts';

type Floor = NonNullable<Profile['salaryFloor']>;

/** Where pay and floor lie on the bar, in per cent of its width. `to` is 100 where the posting leaves the top open. */
export type Bar = { readonly from: number; readonly to: number; readonly floor: number };

/** How the whole range lies to the reader's floor. */
export type Standing = 'above' | 'across' | 'below';

/** How the reader's wish fares with it. */
export const STANDING_SIGNS = { above: 'met', across: 'partly', below: 'unmet' } as const satisfies Record<Standing, string>;

const STANDINGS = { above: 'above', within: 'across', below: 'below' } as const;

/** Pay and floor on one line, over a year; null where the two are not alike (gross against net, no unit, no rate). `rate` is what currencies were taken at. */
export function compare(
  salary: Salary,
  floor: Floor | null,
  terms: PayTerms = PAY_TERMS,
): { bar: Bar; standing: Standing; rate: Rate | null } | null {
  if (!floor) return null;
  const { verdict, min, max, floor: least, rate } = comparePay(salary, floor, terms);
  if (verdict === 'unknown' || (min === null && max === null)) return null;
  const low = Math.min(least, min ?? max!);
  const high = Math.max(least, max ?? min!);
  const edge = (high - low || high) * 0.14;
  const at = (amount: number) => Math.round(((amount - low + edge) / (high - low + 2 * edge)) * 1000) / 10;
  const bar = { from: min === null ? 0 : at(min), to: max === null ? 100 : at(max), floor: at(least) };
  return { bar, standing: STANDINGS[verdict], rate };
}

/** Pay over a year, and how many of its units the year is taken to have: 2,080 hours, 12 months. Null where there is nothing to tell. */
export function aYear(salary: Salary, { year }: PayTerms = PAY_TERMS): { min: number | null; max: number | null; times: number } | null {
  const annual = yearlyPay(salary, year);
  const [part, whole] = salary.min ? [salary.min, annual?.min] : [salary.max, annual?.max];
  if ((salary.unit === 'YEAR' && part === whole) || !annual || !part || !whole) return null;
  return { min: annual.min, max: annual.max, times: Math.round((whole / part) * 100) / 100 };
}

/** The same pay in the reader's money, over a year where that can be told; null where it is theirs already or there is no rate. About: to three figures. */
export function inMoney(salary: Salary, currency: string | null, { year, rates }: PayTerms): Converted | null {
  if (!currency || !salary.currency || currency === salary.currency) return null;
  const rate = rateBetween(salary.currency, currency, rates);
  const annual = yearlyPay(salary, year);
  const { min, max } = annual ?? salary;
  if (!rate || (min === null && max === null)) return null;
  const about = (amount: number | null) => (amount === null ? null : Number((amount * rate.value).toPrecision(3)));
  return { min: about(min), max: about(max), yearly: annual !== null, rate };
}

export type Converted = { readonly min: number | null; readonly max: number | null; readonly yearly: boolean; readonly rate: Rate };

/** "1 USD = 0.7989 EUR (21 Aug 2026)", "1 USD ≈ 6.75 CNY (21 Aug 2026, rounded)"; the reader's own rate instead of the day. */
export function rateText({ from, to, value, asOf, rounded }: Rate): string {
  const figure = new Intl.NumberFormat(language(), { maximumSignificantDigits: rounded ? 3 : 4 }).format(value);
  return t(rounded ? 'common_rate_rounded' : 'common_rate', from, figure, to, asOf ? dayAndYear(asOf) : t('common_rate_yours'));
}

/** "$235,000 – $414,000 a year"; the kind of pay where there are no figures. */
export function payText({ min, max, currency, unit, kind }: PayBrief): string {
  const figure = moneyRange(min, max, currency);
  if (figure === null) return t(`common_pay_${kind}`);
  return unit ? `${figure} ${perUnit(unit)}` : figure;
}
