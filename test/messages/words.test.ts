import { expect, test } from 'vitest';
import { wordsOf } from '../../src/messages/words.ts';

const LANGUAGES = ['de', 'en', 'en-GB', 'es', 'fr', 'ru', 'de-CH'];
const lookup = (key: string, values: readonly string[]) => `${key}: ${values.join(', ')}`;

test.each(LANGUAGES)('in %s every number is written as the language writes it, the small ones without asking the browser', (language) => {
  const { t } = wordsOf(language, lookup);
  const format = new Intl.NumberFormat(language);
  for (const value of [0, 7, 42, 999, 1_000, 12_345, -3, 0.5, 99.9, 1e9]) expect(t('n', value)).toBe(`n: ${format.format(value)}`);
});

test('a count takes the form its language has for it', () => {
  const { plural } = wordsOf('ru', (key, values) => (key.endsWith('_many') || key.endsWith('_one') ? `${key} ${values[0]}` : ''));
  expect(plural('n', 1)).toBe('n_one 1');
  expect(plural('n', 5)).toBe('n_many 5');
  expect(plural('n', 1_005).replace(/\s/gu, ' ')).toBe('n_many 1 005');
});
