import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { numberAt, UNKNOWN } from '../../../../src/core/analyse/words/known-words.ts';
import { Lexicon } from '../../../../src/core/analyse/words/phrases.ts';
import { splitWords } from '../../../../src/core/analyse/words/words.ts';

// In a file of its own: the table of known words stays full.
test('when no more words are kept phrases are found as before, and a text is let go when the next is read', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let i = 0, word = ''; numberAt(word, 0, word.length) !== UNKNOWN; i += 1) word = `word${i}`;

  const letters = (i: number) => String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26));
  const book = new Lexicon([['hit', 'neverheardofbefore* gardener']]);
  const found = (from: number, texts: number) => {
    let hits = 0;
    for (let i = from; i < from + texts; i += 1) {
      hits += book.find(splitWords(`neverheardofbefore${letters(i)} gardener. ${'work '.repeat(10_000)}`)).length;
    }
    collect();
    return hits;
  };
  expect(found(0, 20)).toBe(20);
  const before = process.memoryUsage().heapUsed;
  expect(found(20, 400)).toBe(400);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(2_000_000);
});
