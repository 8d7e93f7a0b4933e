import type { Salary } from '../../posting/facts.ts';

/** What a year of work is taken to be; the reader can change it. */
export type WorkYear = {
  readonly hoursPerWeek: number;
  readonly weeksPerYear: number;
  readonly daysPerMonth: number;
};

/** 2,080 hours, 52 weeks, 260 days. */
export const WORK_YEAR: WorkYear = { hoursPerWeek: 40, weeksPerYear: 52, daysPerMonth: 21.67 };

const MONTHS = 12;

/** The same money over a year, and what that takes for granted; null when the unit is not known. */
export function annualOf(
  { min, max, unit }: Pick<Salary, 'min' | 'max' | 'unit'>,
  year: WorkYear = WORK_YEAR,
  statedMonths: number | null = null,
): Salary['annual'] {
  if (unit === null || (min === null && max === null)) return null;
  const { hoursPerWeek, weeksPerYear, daysPerMonth } = year;
  const [times, assumes] = {
    HOUR: [hoursPerWeek * weeksPerYear, `${hoursPerWeek} hours a week, ${weeksPerYear} weeks a year`] as const,
    DAY: [Math.round(daysPerMonth * MONTHS), `${daysPerMonth} days a month, ${MONTHS} months a year`] as const,
    WEEK: [weeksPerYear, `${weeksPerYear} weeks a year`] as const,
    MONTH: statedMonths
      ? ([statedMonths, `${statedMonths} months a year, as stated`] as const)
      : ([MONTHS, `${MONTHS} months a year`] as const),
    YEAR: [1, 'stated by the year'] as const,
  }[unit];
  const over = (amount: number | null) => (amount === null ? null : Math.round(amount * times * 100) / 100);
  return { min: over(min), max: over(max), assumes };
}

/** A posting's pay over the reader's year. What it says of its own months a year holds whatever the reader takes for granted. */
export function yearlyPay(salary: Salary, year: WorkYear): Salary['annual'] {
  return salary.unit === 'MONTH' && salary.annual ? salary.annual : annualOf(salary, year);
}
