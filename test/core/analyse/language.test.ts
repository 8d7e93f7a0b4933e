import { expect, test } from 'vitest';
import { subjectOf } from './subject.ts';

test.each([
  ['en', 'We are looking for a nurse who will work with us in the new ward of our hospital.'],
  ['ru', 'Мы ищем медсестру для работы в новом отделении нашей больницы, график два через два.'],
  ['sv', 'Vi söker dig som har erfarenhet av att arbeta i team och som vill utvecklas hos oss.'],
  ['ja', '私たちは新しい看護師を募集しています。経験は不問です。'],
  ['ko', '우리는 병원에서 일할 간호사를 찾고 있습니다.'],
])('the language is %s', (language, text) => expect(subjectOf(text).language).toBe(language));

test('the language is that of most of the text, whatever the board adds at its end', () => {
  const text = `${'You will build the pipelines and own the models for our team.\n'.repeat(6)}Будьте осторожны: если просят код, это мошенники.`;
  expect(subjectOf(text).language).toBe('en');
});

test('a few letters have no language', () => expect(subjectOf('Java / Go').language).toBeNull());
