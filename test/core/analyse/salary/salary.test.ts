import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../../../src/core/analyse/analyse.ts';
import { fromText } from '../../../../src/core/posting/from-text.ts';
import { NOTHING_STRUCTURED, type StructuredPay } from '../../../../src/core/posting/posting.ts';

const now = new Date('2026-11-21');

function posting(text: string, pay: readonly Partial<StructuredPay>[] = [], country?: string): Analysis {
  const { posting } = fromText({ text, country });
  const fields = pay.map((field) => ({
    min: null,
    max: null,
    currency: null,
    unit: null,
    text: null,
    estimated: false,
    source: 'json-ld' as const,
    ...field,
  }));
  return analyse({ ...posting!, structured: { ...NOTHING_STRUCTURED, pay: fields } }, now);
}

const FIELD = { min: 90_000, max: 110_000, currency: 'EUR', unit: 'YEAR' } as const;

describe('pay in the fields of a page', () => {
  test('counts where the text is silent, and names the field', () => {
    expect(posting('We look for an engineer.', [FIELD]).facts.salaries).toMatchObject([
      {
        kind: 'base',
        min: 90_000,
        max: 110_000,
        currency: 'EUR',
        unit: 'YEAR',
        source: 'structured',
        evidence: [],
        about: [{ field: 'baseSalary', value: '90000 – 110000 EUR per year' }],
      },
    ]);
  });

  test('gives way to what the text states', () => {
    const { salaries } = posting('Salary: €90,000 – €110,000 a year', [FIELD]).facts;
    expect(salaries).toHaveLength(1);
    expect(salaries[0]).toMatchObject({ source: 'text', min: 90_000 });
  });

  test.each([
    [{ text: '$120K/yr - $150K/yr' }, { min: 120_000, max: 150_000, currency: 'USD', unit: 'YEAR' }],
    [{ text: '18000/21000€ Brut/any' }, { min: 18_000, max: 21_000, currency: 'EUR' }],
    [
      { min: 25.5, max: 30, currency: 'USD', unit: 'HOUR' },
      { min: 25.5, max: 30, unit: 'HOUR' },
    ],
    [
      { min: 150_000, max: 120_000, currency: 'USD', unit: 'ANNUAL' },
      { min: 120_000, max: 150_000, unit: 'YEAR' },
    ],
    [
      { min: 120_000, max: null, currency: 'USD', unit: 'HOUR' },
      { min: 120_000, unit: 'YEAR', inferred: ['unit'] },
    ],
    [
      { min: 0, max: 80_000, currency: 'GBP', unit: 'YEAR' },
      { min: null, max: 80_000 },
    ],
    [
      { min: 100_000, max: 150_000, currency: 'RUR', unit: 'MONTH' },
      { currency: 'RUB', unit: 'MONTH' },
    ],
  ])('is read in whatever shape it comes: %o', (field, expected) => {
    expect(posting('We look for an engineer.', [field]).facts.salaries).toMatchObject([expected]);
  });

  test.each([
    ['nothing', { min: 0, max: 0, currency: 'USD', unit: 'YEAR' }],
    ['a placeholder', { min: 1, max: 999_999, currency: 'USD', unit: 'YEAR' }],
    ['words without a figure', { text: 'Competitive' }],
  ])('is left out when it says %s', (_, field) => {
    expect(posting('We look for an engineer.', [field]).facts.salaries).toEqual([]);
  });

  test('is an estimate, never pay, when the board made it up', () => {
    const { salaries, estimates } = posting('We look for an engineer.', [{ ...FIELD, estimated: true }]).facts;
    expect(salaries).toEqual([]);
    expect(estimates).toMatchObject([{ min: 90_000, source: 'structured' }]);
  });
});

describe('estimates in the text', () => {
  test('a figure with the name of a board beside it is the board’s', () => {
    const { salaries, estimates } = posting('$81K - $114K (Glassdoor est.)').facts;
    expect(salaries).toEqual([]);
    expect(estimates).toMatchObject([{ min: 81_000, max: 114_000 }]);
  });

  test('an employer may estimate its own range', () => {
    expect(posting('The estimated base salary range is $81,000 - $114,000.').facts.salaries).toMatchObject([{ min: 81_000 }]);
    expect(posting('$70K - $90K (Employer est.)').facts.salaries).toHaveLength(1);
  });
});

describe('a contradiction between field and text', () => {
  const conflicts = (text: string, ...pay: Partial<StructuredPay>[]) =>
    posting(text, pay).warnings.filter(({ id }) => id === 'pay-conflict');

  test('shows both sides', () => {
    expect(conflicts('Salary: €60,000 – €70,000 a year', FIELD)).toMatchObject([
      {
        group: 'conflict',
        severity: 'info',
        evidence: [{ quote: 'Salary: €60,000 – €70,000 a year' }],
        about: [{ field: 'baseSalary', value: '90000 – 110000 EUR per year' }],
      },
    ]);
  });

  test.each([
    ['the same pay by the month', 'Gehalt: 7.500 € – 9.166 € brutto im Monat'],
    ['an open end', 'Salary from €90,000'],
    ['all levels together', 'Level 1: €90,000 – €98,000 a year; Level 2: €98,000 – €110,000 a year'],
    ['net beside a field that does not tell', 'Salary: €60,000 net a year'],
    ['a bonus', 'A bonus of €5,000'],
    ['nothing', 'We look for an engineer.'],
  ])('is not raised by %s', (_, text) => {
    expect(conflicts(text, FIELD)).toEqual([]);
  });

  test('is not raised by the board’s own estimate', () => {
    expect(conflicts('Salary: €60,000 – €70,000 a year', { ...FIELD, estimated: true })).toEqual([]);
  });
});

describe('what is not stated', () => {
  test('is named when it was concluded', () => {
    expect(posting('Salary: $95,000', [], 'CA').facts.salaries).toMatchObject([
      { currency: 'CAD', unit: 'YEAR', inferred: ['currency', 'unit'] },
    ]);
    expect(posting('Salary: CAD 95,000 a year', [], 'CA').facts.salaries).toMatchObject([{ currency: 'CAD', inferred: [] }]);
  });

  test('stays open where it could be anything', () => {
    expect(posting('Salary: 450 USD').facts.salaries).toMatchObject([{ unit: null, annual: null }]);
  });
});

test('other people’s jobs below the posting are not read', () => {
  expect(posting('Salary: $95,000\nSimilar jobs\nAccountant, $80,000 – $90,000 a year').facts.salaries).toHaveLength(1);
});

test('the same pay said twice is one claim with both quotations', () => {
  const { salaries } = posting('Salary: $65,000 – $75,000 per year\nWe pay $65,000 to $75,000 per year.').facts;
  expect(salaries).toHaveLength(1);
  expect(salaries[0]!.evidence.map(({ quote }) => quote)).toEqual(['Salary: $65,000 – $75,000 per year', '$65,000 to $75,000 per year']);
});

test.each([
  ['Zone A: $100k–$120k; Zone B: $90k–$110k', ['Zone A', 'Zone B']],
  ['120–160 zł/h netto (B2B), 18 000 – 22 000 zł brutto (UoP)', ['B2B', 'UoP']],
  ['Colorado pay range: $90,000–$100,000. California pay range: $100,000–$120,000.', ['Colorado', 'California']],
  ['Frontend Engineer: $180K – $250K\nBackend Engineer: $190K – $260K', ['Frontend Engineer', 'Backend Engineer']],
  ['Junior: 60–80 тыс. руб., Middle: 120–150 тыс. руб.', ['Junior', 'Middle']],
  ['Salary: $100,000 (Level 3), $120,000 (Level 4)', ['Level 3', 'Level 4']],
  ['For Austin, TX-based roles: the base salary is $90,000 – $99,000.', ['Austin, TX']],
  ['Full-time: $95,000', [null]],
])('says whom each pay is for: %s', (text, expected) => {
  expect(posting(text).facts.salaries.map(({ appliesTo }) => appliesTo)).toEqual(expected);
});

test('over a year, with what that takes for granted', () => {
  expect(posting('Pay: $30 an hour').facts.salaries[0]!.annual).toEqual({
    min: 62_400,
    max: 62_400,
    assumes: '40 hours a week, 52 weeks a year',
  });
  expect(posting('月薪20-30K·15薪').facts.salaries[0]!.annual).toEqual({
    min: 300_000,
    max: 450_000,
    assumes: '15 months a year, as stated',
  });
});

test.each(['$1 ', '$9k ( ', '9) $50k ', 'salary 5 ', '10 000 - ', 'equity, ', '12% bonus ', '1,111,', 'pay (', '1-1-'])(
  'hostile text is read to its end: %s',
  (piece) => {
    const text = piece.repeat(60_000 / piece.length);
    for (const { evidence } of posting(text).facts.salaries) {
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
    }
    expect(posting(text).posting.text).toBe(text);
  },
);
