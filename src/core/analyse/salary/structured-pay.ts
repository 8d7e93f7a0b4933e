import type { PayUnit, Salary } from '../../posting/facts.ts';
import type { StructuredPay } from '../../posting/posting.ts';
import { type Read, read } from '../reading.ts';
import { annualOf } from './annual.ts';
import { resolveCurrency } from './currency.ts';
import { readPay } from './read-pay.ts';
import { statedHours } from './stated-hours.ts';
import { impliedUnit, isSane } from './terms.ts';

const UNITS: readonly (readonly [RegExp, PayUnit])[] = [
  [/^(?:hour|hr|hourly|per hour|h$|stunde|heure|час|時|时)/, 'HOUR'],
  [/^(?:day|daily|per day|d$|tag|jour|день|日)/, 'DAY'],
  [/^(?:week|weekly|per week|wk|woche|semaine|неделя|週|周)/, 'WEEK'],
  [/^(?:month|monthly|per month|mon$|mo$|monat|mois|месяц|мес|月)/, 'MONTH'],
  [/^(?:year|yearly|annual|annually|annum|per year|per annum|yr|ann$|jahr|an$|année|год|年)/, 'YEAR'],
];

/** Pay as the page's fields state it: the employer's, or what the board made up. Fields that say nothing sensible are left out. */
export function structuredPay(subject: Read, estimated: boolean): Salary[] {
  return subject.posting.structured.pay.filter((pay) => pay.estimated === estimated).flatMap((pay) => judged(pay, subject));
}

function judged(pay: StructuredPay, subject: Read): Salary[] {
  const about = [{ field: 'baseSalary', value: wordsOf(pay) }];
  const [a, b] = [positive(pay.min), positive(pay.max)];
  if (a === null && b === null) return pay.text ? fromWords(pay.text, subject, about) : [];
  const [min, max] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  const low = min ?? max!;
  const high = max ?? min!;
  if (low <= 1 && high > 1000) return [];
  const written = pay.currency?.trim() ?? '';
  const named = /^[A-Za-z]{3,4}$/.test(written)
    ? { currency: written.toUpperCase() === 'RUR' ? 'RUB' : written.toUpperCase(), inferred: false }
    : written
      ? resolveCurrency(written, subject, '')
      : { currency: null, inferred: false };
  const said = UNITS.find(([pattern]) => pattern.test((pay.unit ?? '').trim().toLowerCase()))?.[1] ?? null;
  const unit =
    said && isSane(low, high, named.currency, said)
      ? said
      : impliedUnit({ min: low, max: high, cents: false, ranged: low !== high }, named.currency, false);
  if (!isSane(low, high, named.currency, unit)) return [];
  return [
    {
      kind: 'base',
      min,
      max,
      currency: named.currency,
      unit,
      tax: null,
      source: 'structured',
      inferred: [...(named.inferred ? (['currency'] as const) : []), ...(unit !== said ? (['unit'] as const) : [])],
      annual: annualOf({ min, max, unit }, undefined, { hours: unit === 'HOUR' ? statedHours(subject) : null }),
      appliesTo: null,
      evidence: [],
      about,
    },
  ];
}

/** A field of words is read as the text is, with a heading that says it is pay. */
function fromWords(text: string, subject: Read, about: NonNullable<Salary['about']>): Salary[] {
  const reading = read({ ...subject.posting, text: `Salary: ${text.slice(0, 300)}` });
  return readPay({ ...subject, ...reading }).map((salary) => ({ ...salary, source: 'structured', evidence: [], about }));
}

function wordsOf({ min, max, currency, unit, text }: StructuredPay): string {
  if (text) return text;
  const amounts =
    min !== null && max !== null && min !== max
      ? `${min} – ${max}`
      : min !== null
        ? max === null
          ? `from ${min}`
          : `${min}`
        : `up to ${max}`;
  return [amounts, currency, unit && `per ${unit.toLowerCase()}`].filter(Boolean).join(' ');
}

function positive(amount: number | null): number | null {
  return amount !== null && Number.isFinite(amount) && amount > 0 ? amount : null;
}
