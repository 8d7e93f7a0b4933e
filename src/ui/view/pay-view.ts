import type { Profile } from '../../core/match/profile.ts';
import type { PayUnit, Salary } from '../../core/posting/facts.ts';
import { moneyRange, perUnit } from '../format.ts';
import { t } from '../text.ts';

type Floor = NonNullable<Profile['salaryFloor']>;

/** Where pay and floor lie on the bar, in per cent of its width. `to` is 100 where the posting leaves the top open. */
export type Bar = { readonly from: number; readonly to: number; readonly floor: number };

/** How the whole range lies to the reader's floor. */
export type Standing = 'above' | 'across' | 'below';

const A_YEAR: Readonly<Record<PayUnit, number>> = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 };

/** The salary that is shown large: base pay before packages, figures before none. */
export function mainSalary(salaries: readonly Salary[]): Salary | null {
  const figures = salaries.filter(({ min, max }) => min !== null || max !== null);
  return figures.find(({ kind }) => kind === 'base') ?? figures.find(({ kind }) => kind === 'total') ?? figures[0] ?? salaries[0] ?? null;
}

/** Pay and floor on one line; null where they cannot be compared (other currency, gross against net, no unit). */
export function compare(salary: Salary, floor: Floor | null): { bar: Bar; standing: Standing } | null {
  if (!floor || salary.currency !== floor.currency) return null;
  if (salary.tax && floor.tax && salary.tax !== floor.tax) return null;
  const year = (amount: number | null, bound: 'min' | 'max') =>
    amount === null ? null : (salary.annual?.[bound] ?? (salary.unit ? amount * A_YEAR[salary.unit] : null));
  const min = year(salary.min, 'min');
  const max = year(salary.max, 'max');
  const least = floor.amount * A_YEAR[floor.unit];
  if (min === null && max === null) return null;
  const low = Math.min(least, min ?? max!);
  const high = Math.max(least, max ?? min!);
  const edge = (high - low || high) * 0.14;
  const at = (amount: number) => Math.round(((amount - low + edge) / (high - low + 2 * edge)) * 1000) / 10;
  const bar = { from: min === null ? 0 : at(min), to: max === null ? 100 : at(max), floor: at(least) };
  const standing = (min ?? 0) >= least ? 'above' : max !== null && max < least ? 'below' : 'across';
  return { bar, standing };
}

/** "$235,000 – $414,000 a year"; the kind of pay where there are no figures. */
export function payText({ min, max, currency, unit, kind }: Salary): string {
  const figure = moneyRange(min, max, currency);
  if (figure === null) return t(`common_pay_${kind}`);
  return unit ? `${figure} ${perUnit(unit)}` : figure;
}
