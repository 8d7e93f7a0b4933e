import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/analyse/analyse.ts';
import type { Salary } from '../../../../src/core/posting/facts.ts';
import { fromText } from '../../../../src/core/posting/from-text.ts';
import { type Case, FORMS, KINDS, NOT_PAY, ONCE_WRONG } from './cases.ts';

function read(text: string, country?: string): readonly Salary[] {
  return analyse(fromText({ text, country }).posting!, new Date('2026-11-21')).facts.salaries;
}

function say({ kind, min, max, currency, unit, tax }: Salary): string {
  if (min === null && max === null) return kind;
  const amounts = min === max ? `${min}` : `${min ?? ''}–${max ?? ''}`;
  return `${kind} ${amounts} ${currency ?? '?'}/${unit ?? '?'}${tax ? ` ${tax}` : ''}`;
}

const given = (cases: readonly Case[]) => cases.map(([text, expected, country]) => [text, expected || 'nothing', country] as const);

describe.each([
  ['kinds of pay', KINDS],
  ['forms of pay', FORMS],
  ['money that is not pay', NOT_PAY],
  ['what was read wrongly once', ONCE_WRONG],
])('%s', (_, cases) => {
  test.each(given(cases))('%s → %s', (text, expected, country) => {
    expect(read(text, country).map(say).join(' | ') || 'nothing').toBe(expected);
  });
});

test('every claim quotes the words it rests on', () => {
  for (const [text, , country] of [...KINDS, ...FORMS, ...ONCE_WRONG]) {
    for (const { evidence } of read(text, country)) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
    }
  }
});
