import { expect, test } from 'vitest';
import { splitWords } from '../../../../src/core/analyse/words/words.ts';

const clauses = (text: string) => {
  const parts: string[][] = [];
  for (const { text: word, clause } of splitWords(text.toLowerCase())) {
    parts[clause] ??= [];
    parts[clause].push(word);
  }
  return parts.filter(Boolean).map((words) => words.join(' '));
};

test.each([
  ['sentences, cells and bullets part clauses', 'One two. Three | four\n- five', ['one two', 'three', 'four', 'five']],
  ['abbreviations and dotted letters do not', 'In the U.S. only, e.g. Mr. Smith', ['in the u.s only , e.g mr smith']],
  ['hyphens part words, contractions stay', "On-site? We don't", ['on site', "we don't"]],
  ['a number glued to a word stands apart', 'license3 years', ['license 3 years']],
  ['a dash between blanks is a sign', 'Remote - Canada', ['remote – canada']],
  ['Han sign by sign', '远程办公。坐班', ['远 程 办 公', '坐 班']],
])('%s', (_, text, expected) => expect(clauses(text)).toEqual(expected));

test('every word knows where it stands', () => {
  const text = 'Mostly remote, (U.S.) 3 days';
  for (const { text: word, start, end } of splitWords(text.toLowerCase())) expect(text.slice(start, end).toLowerCase()).toBe(word);
});

test('a megabyte without a blank is cut into pieces', () => {
  for (const unit of ['u.s.', 'aaaaBbb', "l'"]) {
    const words = splitWords(unit.repeat(250_000).toLowerCase(), unit.repeat(250_000));
    expect(words.every(({ start, end }) => end > start)).toBe(true);
  }
});
