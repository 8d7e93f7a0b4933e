import { expect, it } from 'vitest';
import { inLanguages, lexicons } from '../../../../src/core/analyse/words/in-languages.ts';
import type { PhraseBook } from '../../../../src/core/analyse/words/phrases.ts';
import { splitWords } from '../../../../src/core/analyse/words/words.ts';

const BOOKS: Readonly<Record<string, PhraseBook<string>>> = {
  en: [['paid', 'paid leave']],
  es: [['local', 'en el local']],
  ru: [['paid', 'отпуск']],
};
const book = inLanguages(({ tag }) => BOOKS[tag] ?? []);
const lexiconOf = lexicons(() => book);
const found = (text: string, body: string | null) =>
  lexiconOf(body)
    .findAll(splitWords(text))
    .map(({ meaning }) => `${meaning.language} ${meaning.meaning}`);

it('words of a language count in a body of that language alone, but English and Russian anywhere', () => {
  const text = 'paid leave en el local, отпуск';
  expect(found(text, 'es')).toEqual(['en paid', 'es local', 'ru paid']);
  expect(found(text, 'es-MX')).toEqual(['en paid', 'es local', 'ru paid']);
  expect(found(text, 'fr')).toEqual(['en paid', 'ru paid']);
});

it('in a body of no known language every word counts', () => {
  expect(found('en el local', null)).toEqual(['es local']);
});

it('a lexicon is built once for the languages that share it', () => {
  expect(lexiconOf('fr')).toBe(lexiconOf('de'));
  expect(lexiconOf('es')).not.toBe(lexiconOf('de'));
});
