import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/analyse/analyse.ts';
import type { Examples, ScamRule } from '../../../../src/core/analyse/scam/rule.ts';
import { RULES } from '../../../../src/core/analyse/scam/rules/index.ts';
import { BLANK_POSTING } from '../../../../src/core/posting/posting.ts';
import type { Warning } from '../../../../src/core/posting/warning.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../../../src/core/analyse/scam/rules/*.ts', { eager: true });
const cases = Object.entries(modules).flatMap(([file, module]) => {
  const examples = module.examples as Examples | undefined;
  const rule = Object.values(module).find((value): value is ScamRule => RULES.includes(value as ScamRule));
  return rule && examples ? [{ file: file.split('/').at(-1)!, rule, examples }] : [];
});

function warningsOf(text: string): Warning[] {
  const posting = { ...BLANK_POSTING, text };
  return analyse(posting, new Date('2026-11-21')).warnings.filter(({ group }) => group === 'scam');
}

test('every rule brings its own sentences', () => {
  expect(cases.map(({ rule }) => rule.id).sort()).toEqual(RULES.map(({ id }) => id).sort());
  for (const { file, rule } of cases) expect(file).toBe(`${rule.id}.ts`);
});

describe.each(cases)('$rule.id', ({ rule, examples }) => {
  const sentences = (side: 'hit' | 'miss') =>
    Object.entries(examples).flatMap(([language, of]) => of[side].map((text) => [language, text] as const));

  test.each(sentences('hit'))('%s: warns of: %s', (_, text) => {
    const warning = warningsOf(text).find(({ id }) => id === rule.id);
    expect(warning, 'no warning').toBeDefined();
    if (rule.weight === 'grave') expect(warning!.severity).toBe('danger');
    expect(warning!.evidence.length + (warning!.about?.length ?? 0)).toBeGreaterThan(0);
    for (const { start, end, quote } of warning!.evidence) expect(text.slice(start, end)).toBe(quote);
  });

  test.each(sentences('miss'))('%s: is quiet at: %s', (_, text) => {
    expect(warningsOf(text).filter(({ id, severity }) => id === rule.id || severity !== 'info')).toEqual([]);
  });
});

describe('a trick is quoted from its first word to its last', () => {
  const quotes = (text: string) =>
    warningsOf(text)
      .filter(({ severity }) => severity === 'danger')
      .flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  test.each([
    ['To hold your place, send us the verification code.', 'send us the verification code'],
    ['Para reservar tu plaza, mándanos el código que te llegue por SMS.', 'mándanos el código que te llegue por SMS'],
    ['To reserve the seat, transfer $50 to our agent.', 'transfer $50'],
  ])('%s', (text, quote) => expect(quotes(text)).toEqual([quote]));
});
