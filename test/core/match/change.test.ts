import { describe, expect, test } from 'vitest';
import { changeOf } from '../../../src/core/match/change.ts';
import { match } from '../../../src/core/match/match.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/match/profile.ts';
import { analysisOf, skill } from './analysis-of.ts';

const ANALYSIS = analysisOf('Python, SQL, Docker and Linux.', {
  facts: { skills: ['Python', 'SQL', 'Docker', 'Linux'].map((name) => skill(name)) },
});
const having = (...names: string[]): Profile => ({ ...EMPTY_PROFILE, skills: names.map((name) => ({ name, years: null, level: null })) });
const PROFILE = having('Python', 'Docker');
const matched = (profile: Profile) => match(ANALYSIS, profile)!;

describe('why a score changed', () => {
  test('is nothing for the same posting and profile', () => {
    expect(changeOf(matched(PROFILE), matched({ ...PROFILE }))).toBeNull();
  });

  test('names the criterion, what it was and what it is, and by how much', () => {
    const after = matched(having('Python', 'Docker', 'SQL', 'Linux'));
    const change = changeOf(matched(PROFILE), after)!;
    expect(change.to).toBeGreaterThan(change.from!);
    expect(change.parts.map(({ criterion }) => criterion)).toEqual(['skills']);
    expect(change.parts[0]!.by).toBeGreaterThan(0);
    expect([change.parts[0]!.from.verdict, change.parts[0]!.to.verdict]).toEqual(['partly', 'met']);
  });

  test('counts the weights a person changed', () => {
    const change = changeOf(matched(PROFILE), matched({ ...PROFILE, weights: { skills: 60 } }))!;
    expect(change.parts.map(({ criterion }) => criterion)).toContain('skills');
  });
});
