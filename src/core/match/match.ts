import type { Analysis } from '../analyse/analyse.ts';
import type { Claim } from '../posting/claim.ts';
import type { Profile } from './profile.ts';

export type Criterion =
  | 'skills'
  | 'title'
  | 'experience'
  | 'education'
  | 'salary'
  | 'location'
  | 'workMode'
  | 'language'
  | 'sponsorship'
  | 'employmentType'
  | 'text';

/** One criterion's part of the score. `say` names the sentence in the reader's language: a locale key and what fills it. */
export type Reason = Claim & {
  readonly criterion: Criterion;
  readonly verdict: 'met' | 'partly' | 'unmet' | 'unknown';
  readonly points: number;
  readonly maxPoints: number;
  readonly text: string;
  readonly say: readonly [key: string, ...values: string[]];
  /** Words of the profile it rests on. */
  readonly profile: readonly string[];
};

/** The score is the sum of its reasons' points over the sum of what could be judged, out of 100; null when too little can be judged. */
export type Match = {
  readonly score: number | null;
  readonly judged: number;
  readonly of: number;
  readonly reasons: readonly Reason[];
  readonly missingSkills: readonly string[];
  readonly dealbreakers: readonly string[];
};

/** How well a posting fits a profile, criterion by criterion; null for an empty profile. */
export function match(_analysis: Analysis, _profile: Profile): Match | null {
  return null;
}
