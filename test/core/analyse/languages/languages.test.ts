import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/core/analyse/languages/index.ts';
import { Lexicon } from '../../../../src/core/analyse/words/phrases.ts';
import { split } from '../../../../src/core/analyse/words/pieces.ts';

/** Every phrase below a node of a language's data. */
function phrasesOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.filter((phrase) => typeof phrase === 'string');
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(phrasesOf) : [];
}

/** "b.sc" as it is written: "B.Sc". */
const written = (word: string) => word.replaceAll(/\.(.)/g, (_, letter: string) => `.${letter.toUpperCase()}`);

test.each(LANGUAGES.map((language) => [language.tag, language] as const))('%s: every phrase can be met in a text', (_, language) => {
  const { most, ...years } = language.years;
  const phrases = phrasesOf({ ...language, years }).map((phrase) => phrase.replace(/\s?…$/u, ''));
  expect(most.every((phrase) => phrase.split(' ').length <= 3)).toBe(true);
  const broken: string[] = [];
  for (const phrase of phrases) {
    expect(() => new Lexicon([['x', phrase]]), phrase).not.toThrow();
    for (const word of phrase.split(' ').flatMap((part) => part.replace(/^\?/u, '').split('|'))) {
      const bare = word.replace(/\*$/u, '');
      if (/^(?:[#<>]|~\d|[^\p{L}\p{N}])$/u.test(word) || /\p{Script=Han}/u.test(bare)) continue;
      if (
        split(written(bare), bare)
          .words.map(({ text }) => text)
          .join(' ') !== bare
      )
        broken.push(`${phrase}: ${word}`);
    }
  }
  expect(broken).toEqual([]);
});

const ROOMS = {
  'its words': import.meta.glob('../../../../src/core/analyse/languages/??.ts'),
  'who may apply': import.meta.glob('../../../../src/core/analyse/eligibility/languages/??.ts'),
  'where the work is done': import.meta.glob('../../../../src/core/analyse/work-mode/languages/??.ts'),
  'its sentences': import.meta.glob('../sentences/??.ts'),
  'its whole postings': import.meta.glob('../whole-postings/??.ts'),
};

test.each(Object.entries(ROOMS))('a language is a file of data: %s', (_, files) => {
  const tags = Object.keys(files).map((file) => file.slice(-5, -3));
  expect(tags.sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
});

test('every language knows the same kinds of things', () => {
  const [first, ...others] = LANGUAGES.map((language) => Object.keys(language).sort());
  for (const keys of others) expect(keys).toEqual(first);
});
