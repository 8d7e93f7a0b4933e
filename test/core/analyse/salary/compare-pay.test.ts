import { expect, test } from 'vitest';
import { annualOf } from '../../../../src/core/analyse/salary/annual.ts';
import { comparePay, type Floor } from '../../../../src/core/analyse/salary/compare-pay.ts';
import { PAY_TERMS, payTerms, YEAR_LIMITS } from '../../../../src/core/analyse/salary/pay-terms.ts';
import { RATES } from '../../../../src/core/analyse/salary/rates.data.ts';
import type { Salary } from '../../../../src/core/posting/facts.ts';

const FLOOR: Floor = { amount: 90_000, currency: 'EUR', unit: 'YEAR', tax: 'gross' };

function pay(min: number | null, max: number | null, terms: Partial<Salary> = {}): Salary {
  return {
    kind: 'base',
    min,
    max,
    currency: 'EUR',
    unit: 'YEAR',
    tax: null,
    source: 'text',
    inferred: [],
    annual: null,
    appliesTo: null,
    evidence: [],
    ...terms,
  };
}

test.each([
  ['below', pay(60_000, 80_000)],
  ['within', pay(80_000, 100_000)],
  ['above', pay(90_000, 120_000)],
  ['below', pay(null, 85_000)],
  ['within', pay(null, 100_000)],
  ['above', pay(95_000, null)],
  ['within', pay(80_000, null)],
  ['above', pay(8_000, 9_000, { unit: 'MONTH' })],
  ['below', pay(30, 40, { unit: 'HOUR' })],
  ['unknown', pay(5_000, 6_000, { unit: null })],
  ['unknown', pay(90_000, 100_000, { currency: null })],
  ['unknown', pay(90_000, 100_000, { currency: 'XXX' })],
])('a floor of 90,000 € a year is met %s by what is paid', (verdict, salary) => {
  expect(comparePay(salary, FLOOR).verdict).toBe(verdict);
});

test('gross is compared with gross: net beside it tells only where it is certain', () => {
  expect(comparePay(pay(60_000, 80_000, { tax: 'net' }), FLOOR).verdict).toBe('unknown');
  expect(comparePay(pay(95_000, 99_000, { tax: 'net' }), FLOOR).verdict).toBe('above');
  expect(comparePay(pay(60_000, 80_000, { tax: 'gross' }), { ...FLOOR, tax: 'net' }).verdict).toBe('below');
  expect(comparePay(pay(95_000, 99_000, { tax: 'gross' }), { ...FLOOR, tax: 'net' }).verdict).toBe('unknown');
});

test('another currency goes through the table, and its day is named', () => {
  const rates = { asOf: '2026-01-02', source: 'test', perEuro: { EUR: 1, USD: 1.25 } };
  expect(comparePay(pay(100_000, 125_000, { currency: 'USD' }), FLOOR, { ...PAY_TERMS, rates })).toEqual({
    verdict: 'within',
    min: 80_000,
    max: 100_000,
    floor: 90_000,
    rate: { from: 'USD', to: 'EUR', value: 0.8, asOf: '2026-01-02', rounded: false },
    assumes: ['1 USD = 0.8 EUR (2026-01-02)'],
  });
});

test('the year of work can be changed', () => {
  const halfTime = { hoursPerWeek: 20, weeksPerYear: 50, daysPerMonth: 10 };
  expect(annualOf({ min: 30, max: null, unit: 'HOUR' }, halfTime)).toEqual({
    min: 30_000,
    max: null,
    assumes: '20 hours a week, 50 weeks a year',
  });
  expect(annualOf({ min: 300, max: null, unit: 'DAY' }, halfTime)).toMatchObject({ min: 36_000 });
  expect(annualOf({ min: 300, max: null, unit: 'DAY' })).toMatchObject({ min: 78_000 });
  const hourly = pay(50, 60, { unit: 'HOUR' });
  expect(comparePay(hourly, FLOOR).verdict).toBe('above');
  expect(comparePay(hourly, FLOOR, { ...PAY_TERMS, year: halfTime })).toMatchObject({ verdict: 'below', min: 50_000, max: 60_000 });
});

test('months a year that the posting states are not the reader’s to change', () => {
  const salary = pay(6_000, null, { unit: 'MONTH', annual: { min: 90_000, max: null, assumes: '15 months a year, as stated' } });
  expect(comparePay(salary, FLOOR)).toMatchObject({ verdict: 'above', min: 90_000, assumes: ['15 months a year, as stated'] });
});

test('a rate of the reader’s own takes the place of the table’s, and is called theirs', () => {
  const { rates } = payTerms(PAY_TERMS.year, { USD: 2 });
  const compared = comparePay(pay(100_000, 125_000, { currency: 'USD' }), FLOOR, { ...PAY_TERMS, rates });
  expect(compared).toMatchObject({ min: 50_000, max: 62_500, rate: { value: 0.5, asOf: null } });
  expect(compared.assumes).toEqual(['1 USD = 0.5 EUR (a rate of the reader)']);
  expect(comparePay(pay(100, null, { currency: 'GBP' }), FLOOR, { ...PAY_TERMS, rates }).rate?.asOf).toBe(RATES.asOf);
});

test('terms that cannot be meant fall back to the usual', () => {
  const odd = { hoursPerWeek: 0, weeksPerYear: Number.NaN, daysPerMonth: 20 };
  expect(payTerms(odd, { USD: -1, EUR: 3, XXX: 5, GBP: RATES.perEuro.GBP!, toString: 1 })).toEqual({
    year: { ...PAY_TERMS.year, daysPerMonth: 20 },
    rates: RATES,
  });
  for (const [name, [least, most]] of Object.entries(YEAR_LIMITS)) {
    expect(PAY_TERMS.year[name as keyof typeof YEAR_LIMITS]).toBeGreaterThan(least);
    expect(PAY_TERMS.year[name as keyof typeof YEAR_LIMITS]).toBeLessThan(most);
  }
});

test('the table of rates is dated, sourced and sane', () => {
  expect(RATES.asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(RATES.source).not.toBe('');
  for (const [code, rate] of Object.entries(RATES.perEuro)) {
    expect(code).toMatch(/^[A-Z]{3,4}$/);
    expect(rate).toBeGreaterThan(0);
  }
});
