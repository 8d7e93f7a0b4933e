import { describe, expect, test } from 'vitest';
import { WordIndex } from '../../../src/core/search/word-index.ts';

const index = new WordIndex();
const add = (id: string, title: string, text: string, language: string | null = 'en', names = '') =>
  index.add({ id, title, names, text, language });
add('cpp', 'Engine developer', 'Modern C++ and a little C#. Five years of engineering.');
add('net', 'Backend developer', 'We write .NET services. The net result is good.');
add('node', 'Frontend engineer', 'Node.js, résumé by mail. Remote work.', 'en', 'Blue Kite\nLisbon');
add('ru', 'Старший аналитик', 'Ищем аналитика со знанием SQL и отчётности. Удалённая работа в Казани.', 'ru');
add('zh', '前端工程师', '负责公司产品的前端开发工作。', 'zh');
add('de', 'Pflegefachkraft', 'Wir suchen Pflegefachkräfte für die Nachtschicht.', 'de');

const find = (query: string) => index.search(query);

describe('the search finds', () => {
  test.each([
    ['names with signs', 'c++', ['cpp']],
    ['names with signs', 'C#', ['cpp']],
    ['a name that begins with a dot, not the word', '.net', ['net']],
    ['another form of a word', 'engineers', ['cpp', 'node']],
    ['the beginning of a word', 'front', ['node']],
    ['the beginning of a word that is longer than its stem', 'enginee', ['node', 'cpp']],
    ['a word with a wrong letter', 'develoqer', ['cpp', 'net']],
    ['a word with a letter left out', 'analytk', []],
    ['Russian in any case', 'аналитику', ['ru']],
    ['ё as е', 'отчетность', ['ru']],
    ['a Russian word with a wrong letter', 'аналетика', ['ru']],
    ['Chinese by parts', '前端', ['zh']],
    ['German plurals', 'Pflegefachkräften', ['de']],
    ['a word without its accent', 'resume', ['node']],
    ['a company', 'blue kite', ['node']],
    ['a spelling without the dot', 'nodejs', ['node']],
    ['every word or nothing', 'remote kazan', []],
  ])('%s: %s', (_, query, ids) => {
    expect([...(find(query) ?? [])].sort()).toEqual([...ids].sort());
  });
});

test('a title weighs more than the text', () => {
  const other = new WordIndex();
  other.add({ id: 'text', title: 'Cook', names: '', text: 'You work with a baker.', language: 'en' });
  other.add({ id: 'title', title: 'Baker', names: '', text: 'You work with a cook.', language: 'en' });
  expect(other.search('baker')).toEqual(['title', 'text']);
  expect(other.search('baker the')).toEqual(['title', 'text']);
});

test('nothing is asked by nothing', () => {
  expect(find('')).toBeNull();
  expect(find(' – ')).toBeNull();
  expect(find('the and')).toBeNull();
});

test('what is changed is found by its new words, what has gone not at all, however much has gone', () => {
  const many = new WordIndex();
  for (let i = 0; i < 1_500; i += 1) many.add({ id: `${i}`, title: `Cook ${i}`, names: '', text: 'soup', language: 'en' });
  many.add({ id: '7', title: 'Baker', names: '', text: 'bread', language: 'en' });
  expect(many.search('soup')).toHaveLength(1_499);
  for (let i = 100; i < 1_500; i += 1) many.remove(`${i}`);
  expect(many.size).toBe(100);
  expect(many.search('soup')).toHaveLength(99);
  expect(many.search('bread')).toEqual(['7']);
  expect(many.search('cook 12')).toEqual(['12']);
});
