import { describe, expect, test } from 'vitest';
import { match } from '../../../src/core/match/match.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/match/profile.ts';
import { analysisOf, quote } from './analysis-of.ts';

const TEXT = 'We run Kubernetes and PostgreSQL. You write Go and Terraform.';
const asked = (id: string, name: string) => ({ id, name, importance: 'required' as const, evidence: [quote(TEXT, name)] });
const ANALYSIS = analysisOf(TEXT, {
  facts: {
    skills: [asked('kubernetes', 'Kubernetes'), asked('postgresql', 'PostgreSQL'), asked('go', 'Go'), asked('terraform', 'Terraform')],
  },
});
const keywordsOf = (part: Partial<Profile>) => match(ANALYSIS, { ...EMPTY_PROFILE, ...part })!.keywords;

describe('words worth mentioning', () => {
  test('are those the résumé has in other letters than the posting', () => {
    const { otherWords } = keywordsOf({
      resumeText: 'Platform engineer. Kept k8s clusters and Postgres alive. Skills: Golang, Terraform.',
    });
    expect(otherWords).toContainEqual({ asked: 'Kubernetes', mine: 'k8s' });
    expect(otherWords).toContainEqual({ asked: 'PostgreSQL', mine: 'Postgres' });
    expect(otherWords.map(({ asked }) => asked)).not.toContain('Terraform');
  });

  test('are those of the profile that the résumé leaves out, and never what the person does not have', () => {
    const { unmentioned } = keywordsOf({
      resumeText: 'Platform engineer who kept clusters alive for years.',
      skills: [{ name: 'Terraform', years: null, level: null }],
    });
    expect(unmentioned).toEqual(['Terraform']);
  });

  test('are none where there is no résumé to mention them in', () => {
    expect(keywordsOf({ skills: [{ name: 'Terraform', years: null, level: null }] })).toEqual({ otherWords: [], unmentioned: [] });
  });

  test('are words of their own: "go" is not in "google"', () => {
    const { unmentioned } = keywordsOf({ resumeText: 'Worked with google sheets.', skills: [{ name: 'Go', years: 2, level: null }] });
    expect(unmentioned).toEqual(['Go']);
  });
});
