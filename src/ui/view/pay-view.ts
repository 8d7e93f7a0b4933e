import { comparePay } from '../../core/analyse/salary/compare-pay.ts';
import type { Profile } from '../../core/match/profile.ts';
import type { Salary } from '../../core/posting/facts.ts';
import { moneyRange, perUnit } from '../format.ts';
import { t } from '../text.ts';

type Floor = NonNullable<Profile['salaryFloor']>;

/** Where pay and floor lie on the bar, in per cent of its width. `to` is 100 where the posting leaves the top open. */
export type Bar = { readonly from: number; readonly to: number; readonly floor: number };

/** How the whole range lies to the reader's floor. */
export type Standing = 'above' | 'across' | 'below';

const STANDINGS = { above: 'above', within: 'across', below: 'below' } as const;

/** The salary that is shown large: base pay before packages, figures before none. */
export function mainSalary(salaries: readonly Salary[]): Salary | null {
  const figures = salaries.filter(({ min, max }) => min !== null || max !== null);
  return figures.find(({ kind }) => kind === 'base') ?? figures.find(({ kind }) => kind === 'total') ?? figures[0] ?? salaries[0] ?? null;
}

/** Pay and floor on one line, over a year; null where the two are not alike (gross against net, no unit, no rate). `rate` is what currencies were taken at. */
export function compare(salary: Salary, floor: Floor | null): { bar: Bar; standing: Standing; rate: string | null } | null {
  if (!floor) return null;
  const { verdict, min, max, floor: least, assumes } = comparePay(salary, floor);
  if (verdict === 'unknown' || (min === null && max === null)) return null;
  const low = Math.min(least, min ?? max!);
  const high = Math.max(least, max ?? min!);
  const edge = (high - low || high) * 0.14;
  const at = (amount: number) => Math.round(((amount - low + edge) / (high - low + 2 * edge)) * 1000) / 10;
  const bar = { from: min === null ? 0 : at(min), to: max === null ? 100 : at(max), floor: at(least) };
  return { bar, standing: STANDINGS[verdict], rate: assumes.find((words) => words.startsWith('1 ')) ?? null };
}

/** How many of its units a year of this pay is taken to have: 2,080 hours, 12 months. Null where there is nothing to tell. */
export function timesAYear({ min, max, annual, unit }: Salary): number | null {
  const [part, whole] = min ? [min, annual?.min] : [max, annual?.max];
  return unit === 'YEAR' || !part || !whole ? null : Math.round((whole / part) * 100) / 100;
}

/** "$235,000 – $414,000 a year"; the kind of pay where there are no figures. */
export function payText({ min, max, currency, unit, kind }: Salary): string {
  const figure = moneyRange(min, max, currency);
  if (figure === null) return t(`common_pay_${kind}`);
  return unit ? `${figure} ${perUnit(unit)}` : figure;
}
