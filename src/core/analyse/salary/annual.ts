import type { Salary } from '../../posting/facts.ts';

/** What a year of work is taken to be; the reader can change it. */
export type WorkYear = {
  readonly hoursPerWeek: number;
  readonly weeksPerYear: number;
  readonly daysPerMonth: number;
};

/** 2,080 hours, 52 weeks, 260 days. */
export const WORK_YEAR: WorkYear = { hoursPerWeek: 40, weeksPerYear: 52, daysPerMonth: 21.67 };

/** What the posting itself says of a year's work; it holds whatever the reader takes for granted. `share`: the part of a full time paid pro rata. */
export type StatedYear = {
  readonly months?: number | null;
  readonly hours?: readonly [least: number, most: number] | null;
  readonly share?: number | null;
};

const MONTHS = 12;

/** The same money over a year, and what that takes for granted; null when the unit is not known. */
export function annualOf(
  { min, max, unit }: Pick<Salary, 'min' | 'max' | 'unit'>,
  year: WorkYear = WORK_YEAR,
  { months = null, hours = null, share = null }: StatedYear = {},
): Salary['annual'] {
  if (unit === null || (min === null && max === null)) return null;
  const { hoursPerWeek, weeksPerYear, daysPerMonth } = year;
  const part = share ?? 1;
  const [least, most] = hours ?? [hoursPerWeek, hoursPerWeek];
  const [times, assumes] = {
    HOUR: [
      1,
      `${hours ? `${hoursWritten(hours)} hours a week as stated` : `${hoursPerWeek} hours a week`}, ${weeksPerYear} weeks a year`,
    ] as const,
    DAY: [Math.round(daysPerMonth * MONTHS), `${daysPerMonth} days a month, ${MONTHS} months a year`] as const,
    WEEK: [weeksPerYear, `${weeksPerYear} weeks a year`] as const,
    MONTH: months
      ? ([months * part, `${months} months a year, as stated`] as const)
      : ([MONTHS * part, `${MONTHS} months a year`] as const),
    YEAR: [part, 'stated by the year'] as const,
  }[unit];
  const over = (amount: number | null, week: number) =>
    amount === null ? null : Math.round(amount * (unit === 'HOUR' ? week * weeksPerYear : times) * 100) / 100;
  const partly = share !== null && (unit === 'MONTH' || unit === 'YEAR') ? `, ${share} of a full time as stated` : '';
  return { min: over(min, least), max: over(max, most), assumes: assumes + partly };
}

/** A posting's pay over the reader's year. What it says of its own hours, months or share a year holds whatever the reader takes for granted. */
export function yearlyPay(salary: Salary, year: WorkYear): Salary['annual'] {
  if (salary.unit === null || salary.unit === 'MONTH' || salary.unit === 'YEAR') return salary.annual ?? annualOf(salary, year);
  return annualOf(salary, year, { hours: statedIn(salary).hours });
}

/** What was said of the time that is worked, found again in what a yearly figure rests on. */
export function statedIn({ annual }: Pick<Salary, 'annual'>): { readonly hours: StatedYear['hours']; readonly share: number | null } {
  const hours = /^([\d.]+)(?:–([\d.]+))? hours a week as stated/.exec(annual?.assumes ?? '');
  const share = /, ([\d.]+) of a full time as stated$/.exec(annual?.assumes ?? '')?.[1];
  return { hours: hours ? [Number(hours[1]), Number(hours[2] ?? hours[1])] : null, share: share ? Number(share) : null };
}

/** "15–20", "22.5". */
function hoursWritten([least, most]: readonly [number, number]): string {
  return least === most ? `${least}` : `${least}–${most}`;
}
