import { describe, expect, test } from 'vitest';
import { Lexicon } from '../../../../src/core/analyse/words/phrases.ts';
import { splitWords } from '../../../../src/core/analyse/words/words.ts';

const found = (phrase: string, text: string) => {
  const words = splitWords(text.toLowerCase());
  return new Lexicon([['hit', phrase]]).find(words).map(({ first, last }) =>
    words
      .slice(first, last + 1)
      .map((word) => word.text)
      .join(' '),
  );
};

describe('a phrase', () => {
  test.each([
    ['one of several words', 'red|green boat', 'A green boat, a blue boat', ['green boat']],
    ['the beginning of a word', 'sail*', 'Sailors go sailing at sea', ['sailors', 'sailing']],
    ['words that may be missing', 'very ?very fast', 'very fast, very very fast', ['very fast', 'very very fast']],
    ['words in between, up to a number', 'no ~2 visa', 'no work visa; no of the many kinds of visa', ['no work visa']],
    ['a number', '# days', '5 days, some days', ['5 days']],
    ['the beginning of a clause', '< remote', 'Remote. Not remote', ['remote']],
    ['the end of a clause', 'remote >', 'Remote work. All remote', ['remote']],
    ['a word or the end', 'remote >|only', 'remote only; remote work; remote', ['remote only', 'remote']],
    ['signs of Han', '远程办公', '支持远程办公', ['远 程 办 公']],
  ])('knows %s', (_, phrase, text, hits) => expect(found(phrase, text)).toEqual(hits));

  test('never reaches past the end of a sentence, nor in a gap past a word of contrast', () => {
    expect(found('no ~4 relocation', 'No visa. Relocation is paid')).toEqual([]);
    expect(found('no ~4 relocation', 'No visa, but relocation is paid')).toEqual([]);
    expect(found('no ~4 relocation', 'No visa and no relocation')).toEqual(['no visa and no relocation']);
  });

  test('is found however many words are met for the first time on the way', () => {
    const names = Array.from(
      { length: 1_500 },
      (_, i) => `name${String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26), 97 + Math.floor(i / 676))}`,
    );
    const book = new Lexicon(names.map((name, i) => [i, `first${name} ${name}`] as const));
    const hits = book.findAll(splitWords(names.map((name) => `first${name} ${name}`).join('. ')), names.length);
    expect(hits.map(({ meaning }) => meaning)).toEqual(names.map((_, i) => i));
  });

  test('gives way to one that stands before it in the book', () => {
    const words = splitWords('remote support of remote teams');
    const book = new Lexicon([
      ['trap', 'remote support'],
      ['mode', 'remote'],
    ]);
    expect(book.find(words).map(({ meaning, first }) => [meaning, first])).toEqual([
      ['trap', 0],
      ['mode', 3],
    ]);
  });

  test('must have a word to be looked for by', () =>
    expect(() => new Lexicon([['hit', '?perhaps ?maybe']])).toThrow(/must begin with a word/));
});

test('hostile text costs no more than its length', () => {
  const book = new Lexicon([['hit', 'dig ~6 dig ?dig ?dig ?dig ~6 deep']]);
  /** How often a word is looked at. A word without a number is looked up by its letters each time. */
  const looks = (size: number) => {
    let times = 0;
    const words = splitWords('dig '.repeat(size)).map((word) => ({
      ...word,
      number: -1,
      get text() {
        times += 1;
        return word.text;
      },
    }));
    book.findAll(words);
    return times / size;
  };
  expect(looks(4_000)).toBeGreaterThan(10);
  expect(looks(40_000)).toBeCloseTo(looks(4_000), 0);
});
