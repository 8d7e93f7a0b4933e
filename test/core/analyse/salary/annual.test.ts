import { expect, test } from 'vitest';
import { analyse } from '../../../../src/core/analyse/analyse.ts';
import { yearlyPay } from '../../../../src/core/analyse/salary/annual.ts';
import { fromText } from '../../../../src/core/posting/from-text.ts';

const readFrom = (text: string) => analyse(fromText({ text }).posting!, new Date('2026-11-21')).facts.salaries;

test.each([
  ['$23.00/hr. Hours: 22.5 hrs/week', 'HOUR', 26_910, '22.5 hours a week as stated, 52 weeks a year'],
  ['Stundenlohn 15 €, 20 Stunden pro Woche', 'HOUR', 15_600, '20 hours a week as stated, 52 weeks a year'],
  ['Зарплата 450 руб/час, 30 часов в неделю', 'HOUR', 702_000, '30 hours a week as stated, 52 weeks a year'],
  ['Pay: $23.00 an hour', 'HOUR', 47_840, '40 hours a week, 52 weeks a year'],
  ['Salary: £30,000 per annum pro rata (0.6 FTE)', 'YEAR', 18_000, 'stated by the year, 0.6 of a full time as stated'],
  ['Salary: £30,000 per annum pro rata', 'YEAR', 30_000, 'stated by the year'],
  ['Bi-weekly pay of $2,310.40', null, 60_070.4, '26 fortnights a year'],
  ['Sueldo: $9,000 MXN quincenales', null, 216_000, '24 half-months a year'],
])('the hours, the share and the pay day a posting names are what its year is made of: %s', (text, unit, min, assumes) => {
  const [salary] = readFrom(text);
  expect(salary).toMatchObject({ unit, annual: { min, max: min, assumes } });
});

test('stated hours hold when the reader works others; weeks are the reader’s', () => {
  const [salary] = readFrom('Pay: $20 an hour, 20-25 hours a week');
  expect(yearlyPay(salary!, { hoursPerWeek: 40, weeksPerYear: 50, daysPerMonth: 20 })).toMatchObject({ min: 20_000, max: 25_000 });
});

test('several weekly hours in one posting are nobody’s in particular', () => {
  const [salary] = readFrom('Pay: $20 an hour. Full time 40 hours a week or part time 20 hours a week.');
  expect(salary?.annual?.assumes).toBe('40 hours a week, 52 weeks a year');
});
