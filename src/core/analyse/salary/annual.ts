import type { Salary } from '../../posting/facts.ts';

/** What a year of work is taken to be; the reader can change it. */
export type WorkYear = {
  readonly hoursPerWeek: number;
  readonly daysPerWeek: number;
  readonly weeksPerYear: number;
  readonly monthsPerYear: number;
};

export const WORK_YEAR: WorkYear = { hoursPerWeek: 40, daysPerWeek: 5, weeksPerYear: 52, monthsPerYear: 12 };

/** The same money over a year, and what that takes for granted; null when the unit is not known. */
export function annualOf(
  { min, max, unit }: Pick<Salary, 'min' | 'max' | 'unit'>,
  year: WorkYear = WORK_YEAR,
  statedMonths: number | null = null,
): Salary['annual'] {
  if (unit === null || (min === null && max === null)) return null;
  const { hoursPerWeek, daysPerWeek, weeksPerYear, monthsPerYear } = year;
  const [times, assumes] = {
    HOUR: [hoursPerWeek * weeksPerYear, `${hoursPerWeek} hours a week, ${weeksPerYear} weeks a year`] as const,
    DAY: [daysPerWeek * weeksPerYear, `${daysPerWeek} days a week, ${weeksPerYear} weeks a year`] as const,
    WEEK: [weeksPerYear, `${weeksPerYear} weeks a year`] as const,
    MONTH: statedMonths
      ? ([statedMonths, `${statedMonths} months a year, as stated`] as const)
      : ([monthsPerYear, `${monthsPerYear} months a year`] as const),
    YEAR: [1, 'stated by the year'] as const,
  }[unit];
  const over = (amount: number | null) => (amount === null ? null : Math.round(amount * times * 100) / 100);
  return { min: over(min), max: over(max), assumes };
}
