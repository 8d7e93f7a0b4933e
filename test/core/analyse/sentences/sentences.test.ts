import { describe, expect, test } from 'vitest';
import { findEducation } from '../../../../src/core/analyse/education.ts';
import { findEmploymentTypes } from '../../../../src/core/analyse/employment-type.ts';
import { findExperience } from '../../../../src/core/analyse/experience.ts';
import { findNiceLines } from '../../../../src/core/analyse/importance.ts';
import { findLanguage } from '../../../../src/core/analyse/language.ts';
import { LANGUAGES } from '../../../../src/core/analyse/languages/index.ts';
import type { Read } from '../../../../src/core/analyse/reading.ts';
import { findSeniority } from '../../../../src/core/analyse/seniority.ts';
import type { Claim } from '../../../../src/core/posting/claim.ts';
import { subjectOf } from '../subject.ts';
import type { Sentences } from './sentences.ts';

const modules = import.meta.glob<Record<string, Sentences>>(['./*.ts', '!./*.test.ts', '!./sentences.ts'], { eager: true });
const books = Object.values(modules).flatMap((module) => Object.entries(module));

/** The facts of a text in the notation of the tables. */
function factsOf(subject: Read): string {
  const preferred = (importance: string) => (importance === 'preferred' ? ' preferred' : '');
  const years = findExperience(subject).map(({ minYears, maxYears, withDegree, importance }) => {
    const range = maxYears === null || maxYears === minYears ? `${minYears}` : `${minYears ?? ''}-${maxYears}`;
    return `years ${range}${withDegree ? ` with ${withDegree}` : ''}${preferred(importance)}`;
  });
  const degrees = findEducation(subject).map(
    ({ value, field, orEquivalent, importance }) =>
      `degree ${value}${field ? ` in ${field}` : ''}${orEquivalent ? ' or equivalent' : ''}${preferred(importance)}`,
  );
  const level = findSeniority(subject);
  const types = findEmploymentTypes(subject).map(({ value }) => `type ${value}`);
  const facts = [...years, ...degrees, ...types, ...(level ? [`level ${level.value}`] : [])];
  return (facts.length > 0 ? facts : findNiceLines(subject).map(() => 'nice')).join(', ');
}

function allSpansHold(subject: Read, claims: readonly Claim[]): boolean {
  return claims.every(({ evidence }) => evidence.every(({ start, end, quote }) => subject.posting.text.slice(start, end) === quote));
}

test('every language brings its sentences', () => {
  expect(books.map(([tag]) => tag).sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
});

describe.each(books)('%s', (tag, { context, requirements, stated, silent, titles }) => {
  test('is known by its small words', () => expect(findLanguage(subjectOf(context))).toBe(tag));

  test('heads its requirements', () => {
    const kinds = subjectOf(`${context}\n${requirements}\n- ${stated[0]![0]}`).sections.map(({ kind }) => kind);
    expect(kinds.at(-1)).toBe('requirements');
  });

  test.each(stated)('%s: %s', (sentence, facts) => {
    const subject = subjectOf(`${context}\n\n${requirements}\n- ${sentence}`);
    expect(factsOf(subject)).toBe(facts);
    expect(allSpansHold(subject, [...findExperience(subject), ...findEducation(subject), ...findEmploymentTypes(subject)])).toBe(true);
  });

  test.each(silent)('asks for nothing: %s', (sentence) => expect(factsOf(subjectOf(`${context}\n${sentence}`))).toBe(''));

  test.each(titles)('title %s: %s', (title, level) => expect(findSeniority(subjectOf(context, { title }))?.value ?? null).toBe(level));
});
