import { describe, expect, test } from 'vitest';
import { findSpokenLanguages } from '../../../src/core/analyse/spoken-languages.ts';
import { subjectOf } from './posting-of.ts';

const spoken = (text: string) => findSpokenLanguages(subjectOf(text)).map(({ value, level }) => [value, level].filter(Boolean).join(' '));

describe('spoken languages and their levels', () => {
  test.each([
    ['Fluent English (C1) and German B2.', ['en C1', 'de B2']],
    ['Fluent in German and English.', ['de C1', 'en C1']],
    ['Native German speaker', ['de native']],
    ['Languages: English, French', ['en', 'fr']],
    ['Английский язык — не ниже B2.', ['en B2']],
    ['Sehr gute Deutschkenntnisse und gute Englischkenntnisse in Wort und Schrift.', ['de C1', 'en B2']],
    ['Deutsch C1, Englisch B2', ['de C1', 'en B2']],
    ['Anglais courant, espagnol apprécié.', ['en C1']],
    ['Nivel alto de inglés.', ['en C1']],
    ['Inglês fluente.', ['en C1']],
    ['Ottima conoscenza della lingua inglese.', ['en C1']],
    ['Goede beheersing van Nederlands en Engels.', ['nl B2', 'en B2']],
    ['Język angielski na poziomie B2.', ['en B2']],
    ['Komunikativní znalost angličtiny.', ['en B1']],
    ['Англійська: Upper-Intermediate', ['en B2']],
    ['英语流利', ['en C1']],
  ])('%s', (text, languages) => expect(spoken(text)).toEqual(languages));
});

test('says which are only a plus', () => {
  expect(findSpokenLanguages(subjectOf('English is a must.\nKnowledge of Spanish is a plus.'))).toMatchObject([
    { value: 'en', importance: 'required' },
    { value: 'es', importance: 'preferred' },
  ]);
});

test.each([
  'We polish the product until it shines.',
  'A French cuisine restaurant in Leeds.',
  'Курсы английского языка за счёт компании.',
  'We grow in the Chinese market.',
  'You will teach English classes.',
])('is no demand: %s', (text) => expect(spoken(text)).toEqual([]));
