import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/analyse/analyse.ts';
import { BLANK_POSTING } from '../../../../src/core/posting/posting.ts';
import type { Whole } from './expected.ts';

const preferred = (importance: string) => (importance === 'preferred' ? ' preferred' : '');

/** A posting's facts in the words of the expectations. */
function saidBy({ title, text }: Whole) {
  const { facts } = analyse({ ...BLANK_POSTING, title, text }, new Date('2026-11-21'));
  const named = (importance: string) => facts.skills.filter((skill) => skill.importance === importance).map(({ name }) => name);
  return {
    years: facts.experience
      .map(
        ({ minYears, maxYears, withDegree, importance }) =>
          `${minYears ?? ''}${maxYears === null ? '' : `–${maxYears}`}${withDegree ? ` with ${withDegree}` : ''}${preferred(importance)}`,
      )
      .sort(),
    education: facts.education.map(({ value, importance }) => value + preferred(importance)).sort(),
    level: facts.seniority?.value ?? null,
    mode: facts.workMode ? [facts.workMode.value, facts.workMode.officeDaysPerWeek].filter((part) => part !== null).join(' ') : null,
    employment: facts.employmentType.map(({ value }) => value).sort(),
    languages: facts.languages
      .map(({ value, level, importance }) => [value, level].filter(Boolean).join(' ') + preferred(importance))
      .sort(),
    eligibility: facts.eligibility.map(({ kind, verdict, value }) => `${kind} ${verdict} ${value}`).sort(),
    required: named('required'),
    preferred: named('preferred'),
    skills: facts.skills.map(({ name }) => name),
  };
}

const modules = import.meta.glob<Record<string, readonly Whole[]>>(['./??.ts'], { eager: true });

describe.each(Object.values(modules).flatMap((module) => Object.entries(module)))('a whole posting in %s', (_, postings) => {
  test.each(postings.map((posting) => [posting.name, posting] as const))('%s', (_name, posting) => {
    const { required, preferred: nice, skills, ...said } = saidBy(posting);
    const { years, education, level, mode, employment, languages, eligibility } = posting;
    expect(said).toEqual({
      years: [...years].sort(),
      education: [...education].sort(),
      level,
      mode,
      employment: [...employment].sort(),
      languages: [...languages].sort(),
      eligibility: [...eligibility].sort(),
    });
    expect(required).toEqual(expect.arrayContaining([...posting.must]));
    expect(nice).toEqual(expect.arrayContaining([...posting.nice]));
    expect(skills.filter((name) => posting.never.includes(name))).toEqual([]);
  });
});
