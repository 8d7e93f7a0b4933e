import { describe, expect, it } from 'vitest';
import { numberAt, remembering, textOf, UNKNOWN } from '../../../../src/core/analyse/words/known-words.ts';

describe('a word is kept once', () => {
  it('has one number wherever it stands', () => {
    const text = 'gardener wanted: a gardener';
    expect(numberAt(text, 0, 8)).toBe(numberAt(text, 19, 27));
    expect(textOf(numberAt(text, 19, 27))).toBe('gardener');
  });

  it('differs from every other, even of the same hash', () => {
    // "Aa" and "BB" hash alike
    expect(numberAt('Aa', 0, 2)).not.toBe(numberAt('BB', 0, 2));
    expect(textOf(numberAt('BB', 0, 2))).toBe('BB');
  });

  it('is told apart from a longer one that begins at the same place, however often the text is read', () => {
    const text = `${'wanted: '.repeat(40)}node.js and a gardener`;
    const at = text.indexOf('node');
    for (const _ of 'two') {
      expect(textOf(numberAt(text, at, at + 4))).toBe('node');
      expect(textOf(numberAt(text, at, at + 7))).toBe('node.js');
    }
    const other = text.replace('node', 'deno');
    expect(textOf(numberAt(other, at, at + 4))).toBe('deno');
    expect(textOf(numberAt(text, at, at + 4))).toBe('node');
  });

  it('is not kept when it is no word any more', () => expect(numberAt('x'.repeat(500), 0, 500)).toBe(UNKNOWN));
});

it('a question about a word is asked once, and again only of a word that has no number', () => {
  const asked: string[] = [];
  const isShort = remembering((text) => {
    asked.push(text);
    return text.length < 4;
  });
  const word = (text: string) => ({ text, number: numberAt(text, 0, text.length) });
  const long = 'y'.repeat(200);
  expect([word('oak'), word('oak'), word('maple'), word('maple'), word(long), word(long)].map(isShort)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(asked).toEqual(['oak', 'maple', long, long]);
});
