import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/core/analyse/languages/index.ts';
import type { LanguageWords } from '../../../../src/core/analyse/languages/language-words.ts';
import { Lexicon } from '../../../../src/core/analyse/words/phrases.ts';
import { split } from '../../../../src/core/analyse/words/pieces.ts';
import { splitWords } from '../../../../src/core/analyse/words/words.ts';

/** Every phrase below a node of a language's data. */
function phrasesOf(node: unknown): string[] {
  if (Array.isArray(node))
    return node.flatMap((one) => (typeof one === 'string' ? [one] : Array.isArray(one) ? phrasesOf(one.slice(1)) : []));
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(phrasesOf) : [];
}

/** Phrases by how the text they are looked for in is taken apart. */
function booksOf(language: LanguageWords) {
  const { headings, cues, nice, must, years, degrees, equivalent, seniority, levelLabel, levelAfter, employment } = language;
  const { one, experience, other, employer, candidate, none } = years;
  const { conditions, workModes, spoken, benefits, locatedAt, closed, reposted } = language;
  return {
    inPieces: phrasesOf({ headings, cues, nice, must, degrees, equivalent, seniority, levelLabel, levelAfter, employment }).concat(
      phrasesOf({ one, experience, other, employer, candidate, none }),
    ),
    inWords: phrasesOf({ conditions, workModes, names: spoken.names, levels: spoken.levels, benefits, locatedAt, closed, reposted }),
  };
}

/** "b.sc" as it is written: "B.Sc". */
const written = (word: string) => word.replaceAll(/\.(.)/g, (_, letter: string) => `.${letter.toUpperCase()}`);
const piecesOf = (word: string) => split(written(word), word).words.map(({ text }) => text);
const wordsOf = (word: string) => splitWords(word).map(({ text }) => text);

/** Words of a phrase that no text can have as one word. */
function broken(phrase: string, taken: (word: string) => readonly string[]): string[] {
  return phrase.split(' ').flatMap((part) =>
    part
      .replace(/^\?/u, '')
      .split('|')
      .map((word) => word.replace(/\*$/u, ''))
      .filter((word) => !/^(?:[#<>]|~\d{1,2}|[^\p{L}\p{N}])$/u.test(word) && !/\p{Script=Han}/u.test(word))
      .filter((word) => taken(word).join(' ') !== word),
  );
}

test.each(LANGUAGES.map((language) => [language.tag, language] as const))('%s: every phrase can be met in a text', (_, language) => {
  const { inPieces, inWords } = booksOf(language);
  expect(language.years.most.every((phrase) => phrase.split(' ').length <= 3)).toBe(true);
  for (const phrase of [...inPieces, ...inWords].map((one) => one.replace(/\s?…$/u, ''))) {
    expect(() => new Lexicon([['x', phrase]]), phrase).not.toThrow();
  }
  expect(inPieces.flatMap((phrase) => broken(phrase.replace(/\s?…$/u, ''), piecesOf))).toEqual([]);
  expect(inWords.flatMap((phrase) => broken(phrase, wordsOf))).toEqual([]);
});

const twice = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) < at);

test.each(LANGUAGES.map((language) => [language.tag, language] as const))(
  '%s: what a phrase may mean stands once in its list, and each phrase once below it',
  (_, { conditions, workModes }) => {
    for (const book of [conditions, workModes]) {
      expect(twice(book.map(([meaning]) => meaning))).toEqual([]);
      for (const [meaning, ...phrases] of book) expect(twice(phrases), meaning).toEqual([]);
    }
  },
);

const ROOMS = {
  'its words': import.meta.glob('../../../../src/core/analyse/languages/??.ts'),
  'its sentences': import.meta.glob('../sentences/??.ts'),
  'its whole postings': import.meta.glob('../whole-postings/??.ts'),
};

test.each(Object.entries(ROOMS))('a language is a file of data: %s', (_, files) => {
  const tags = Object.keys(files).map((file) => file.slice(-5, -3));
  expect(tags.sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
});

test('every language knows the same kinds of things, each file its own', () => {
  const [first, ...others] = LANGUAGES.map((language) => Object.keys(language).sort());
  for (const keys of others) expect(keys).toEqual(first);
});
