import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, lowerOf } from '../../../src/core/analyse/fold.ts';

/** The original words behind `found` in the folded text. */
function behind(text: string, found: string): string {
  const { text: plain, startOf, endOf } = fold(text);
  const at = plain.indexOf(found);
  expect(at, `"${found}" in "${plain}"`).toBeGreaterThanOrEqual(0);
  return text.slice(startOf(at), endOf(at + found.length));
}

describe('a disguised word is read, and quoted as it was written', () => {
  test.each([
    ['invisible signs', 'send the wal\u200blet\u2060 now', 'wallet', 'wal\u200blet'],
    ['look-alike letters', 'pаsswоrd', 'password', 'pаsswоrd'],
    ['full-width letters', 'ｓｅｎｄ code', 'send', 'ｓｅｎｄ'],
    ['a soft hyphen', 'veri\u00adfication', 'verification', 'veri\u00adfication'],
    ['a ligature', 'of\ufb01ce days', 'office', 'of\ufb01ce'],
    ['loose accents', 'caf\u0065\u0301 pay', 'café', 'cafe\u0301'],
    ['bold mathematical letters', '𝐩𝐚𝐲 here', 'pay', '𝐩𝐚𝐲'],
    ['Latin letters in a Russian word', 'пришлите кoд', 'код', 'кoд'],
    ['odd spaces', '250\u202f000\u00a0₽', '250 000 ₽', '250\u202f000\u00a0₽'],
    ['what follows an emoji', '💰💰 pay: $5', '$5', '$5'],
    ['spaced letters', 'your  p a s s w o r d  now', 'password', 'p a s s w o r d'],
    ['short words beside spaced ones', 's e n d  u s  the  m o n e y', 'us', 'u s'],
    ['a word all of look-alikes', 'you must рау a fee', 'pay', 'рау'],
    ['a stress', 'пришлите ко\u0301д', 'код', 'ко\u0301д'],
    ['underlined letters', 'the c\u0332o\u0332d\u0332e\u0332 you get', 'code', 'c\u0332o\u0332d\u0332e\u0332'],
    ['hyphened letters', 'your p-a-s-s-w-o-r-d now', 'password', 'p-a-s-s-w-o-r-d'],
    ['what follows removed signs', '\u200b\u200b\u200bGo and C++', 'C++', 'C++'],
  ])('%s', (_, text, found, quote) => expect(behind(text, found)).toBe(quote));
});

test('says which words were disguised, and leaves honest ones alone', () => {
  const words = (text: string) => fold(text).disguised.map(({ start, end }) => fold(text).text.slice(start, end));
  expect(words('send your pаssword and wal\u200blet')).toEqual(['password', 'wallet']);
  expect(words('Fullstackразработчик, SQL-запросы, 1С, C++-разработчик, veri\u00adfication')).toEqual([]);
});

test.each(['categories B C D E', 'A, B, C', 'U.S.A. and e.g. N.A.T.O.', 'Python с Django', 'С++ и C#', 'a b test'])(
  'keeps the letters of %s apart',
  (text) => expect(fold(text).text).toBe(text),
);

test('curly quotes, dashes and signs with a meaning of their own keep their places', () => {
  const { text, startOf } = fold('master’s — 3½ years, №5, “Go”…');
  expect(text).toBe('master\'s — 3½ years, №5, "Go"…');
  expect(startOf(10)).toBe(10);
});

test('lower case keeps every offset, and ё is read as е', () => {
  expect(lowerOf('ЁЛКА İstanbul ẞ')).toHaveLength('ЁЛКА İstanbul ẞ'.length);
  expect(lowerOf('Ёлка')).toBe('елка');
});

test('whatever the text, the way back never leaves it and never turns round', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom('\u200b', 'а', 'a', 'ﬁ', '😀', 'e\u0301', '\u00a0', '½', '㍿', '\u2028'),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const { text: plain, startOf, endOf, disguised } = fold(text);
      let before = 0;
      for (let i = 0; i < plain.length; i += 1) {
        const [start, end] = [startOf(i), endOf(i + 1)];
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        before = start;
      }
      for (const { start, end } of disguised) expect(start >= 0 && end <= plain.length && start < end).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
