import { describe, expect, test } from 'vitest';
import { findNiceLines, importanceAt } from '../../../src/core/analyse/importance.ts';
import { subjectOf } from './subject.ts';

const importanceOf = (text: string, words: string) =>
  importanceAt(subjectOf(text), text.indexOf(words), text.indexOf(words) + words.length);

describe('wording tells a must from a plus', () => {
  test.each([
    ['Requirements\nStrong coding (experience in Elm and Lisp is a plus).', 'Lisp', 'preferred'],
    ['Requirements\nStrong coding (experience in Elm and Lisp is a plus).', 'coding', 'required'],
    ['Requirements\n3+ years of Java, Kotlin knowledge preferred.', 'Java', 'required'],
    ['Requirements\n3+ years of Java, Kotlin knowledge preferred.', 'Kotlin', 'preferred'],
    ['Requirements\nFamiliarity with build tools, particularly Bazel, preferred.', 'build tools', 'preferred'],
    ['Requirements\nPython, Ruby, or Perl preferred', 'Python', 'preferred'],
    ['Requirements\nA system for asset management, preferably Brandfolder', 'Brandfolder', 'preferred'],
    ['Requirements\nA system for asset management, preferably Brandfolder', 'asset management', 'required'],
    ['Knowledge of optics, lasers, or lenses is a plus, but not required.', 'optics', 'preferred'],
    ['You will write Scala.', 'Scala', 'mentioned'],
    ['What you will do\nWrite Scala. Docker is a must.', 'Docker', 'required'],
    ['Nice to have\n- Terraform', 'Terraform', 'preferred'],
    ['Требования\nЗнание SQL, желательно PostgreSQL', 'PostgreSQL', 'preferred'],
    ['Требования\nЗнание SQL, желательно PostgreSQL', 'Знание SQL', 'required'],
    ['Требования\nОпыт с Kafka будет плюсом', 'Kafka', 'preferred'],
    ['Требования\nПриветствуется опыт с Redis', 'Redis', 'preferred'],
    ['You know bread by heart; the ability to play the piano would be lovely.', 'piano', 'preferred'],
    ['Требования:\n- Опыт активных продаж\n- Водительские права, личный автомобиль — преимущество', 'личный автомобиль', 'preferred'],
    ['Requirements\n- Python\nApplications from people who need a visa are welcome.', 'Applications', 'required'],
    ['Nice to have: Elm. Required: Lisp.', 'Elm', 'preferred'],
    ['Nice to have: Elm. Required: Lisp.', 'Lisp', 'required'],
    ['Wir suchen dich für unser Team in Kiel und freuen uns auf dich.\nWünschenswert: Elm. Erforderlich: Lisp.', 'Lisp', 'required'],
    ['任职要求：本科学历，有Redis经验者优先。', 'Redis', 'preferred'],
    ['任职要求：本科学历，有Redis经验者优先。', '本科', 'required'],
    ['Будет плюсом:\n- Опыт с Flutter', 'Flutter', 'preferred'],
    ['We offer\nDocker stickers are a plus for everybody', 'Docker', 'mentioned'],
  ])('%s · %s: %s', (text, words, importance) => expect(importanceOf(text, words)).toBe(importance));
});

test('what is nice to have by wording is quoted line by line', () => {
  const text = 'Requirements\nRust. Zig would be nice.\nA degree is preferred but not required';
  expect(findNiceLines(subjectOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Zig would be nice',
    'A degree is preferred but not required',
  ]);
});

test('words that only look like it are let alone', () => {
  for (const text of ['Preferred name and pronouns', 'Salary plus bonus', 'Take advantage of our gym', 'Our preferred suppliers'])
    expect(findNiceLines(subjectOf(text))).toEqual([]);
});
