import type { Analysis } from '../analyse/analyse.ts';
import { PAY_TERMS, type PayTerms } from '../analyse/salary/pay-terms.ts';
import type { Claim } from '../posting/claim.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { judgeEducation } from './criteria/education.ts';
import { judgeEmploymentType } from './criteria/employment-type.ts';
import { judgeExperience } from './criteria/experience.ts';
import { judgeLanguage } from './criteria/language.ts';
import { judgeLocation } from './criteria/location.ts';
import { judgeSalary } from './criteria/salary.ts';
import { judgeSkills, knownSkills, missingSkills } from './criteria/skills.ts';
import { judgeSponsorship } from './criteria/sponsorship.ts';
import { judgeText } from './criteria/text.ts';
import { judgeTitle } from './criteria/title.ts';
import { judgeWorkMode } from './criteria/work-mode.ts';
import { findBroken } from './dealbreakers.ts';
import { findKeywords, type Keywords } from './keywords.ts';
import { isBlank, type Profile } from './profile.ts';
import { CRITERIA, type Criterion, hundredths, type Judgement, type Reason, reasonOf, WEIGHTS } from './reason.ts';
import { type Sought, soughtOf } from './sought.ts';

export { type Criterion, type Reason, WEIGHTS } from './reason.ts';

/** The score is the sum of its reasons' points over the sum of what could be judged, out of 100; null when too little can be judged. */
export type Match = {
  readonly score: number | null;
  readonly judged: number;
  readonly of: number;
  readonly reasons: readonly Reason[];
  /** Required skills the profile does not name. */
  readonly missingSkills: readonly string[];
  /** Skills of the posting, asked for or not, that the profile does name. */
  readonly knownSkills: readonly string[];
  /** The same things in other words, and what the résumé could truthfully name. */
  readonly keywords: Keywords;
  /** The person's own conditions that the posting breaks, in the posting's words. They are not in the sum: see `standingOf`. */
  readonly dealbreakers: readonly string[];
  /** The same, each with what it rests on. */
  readonly broken: readonly (Claim & { readonly words: string })[];
};

/** Fewest points at stake, and one of these criteria among them: wishes alone say nothing of how well a job fits a person's work. */
const FEWEST_POINTS = 15;
const OF_THE_WORK: readonly Criterion[] = ['skills', 'title', 'text'];

const JUDGES: Readonly<Record<Criterion, (sought: Sought, candidate: Candidate, terms: PayTerms) => Judgement>> = {
  skills: judgeSkills,
  title: judgeTitle,
  experience: judgeExperience,
  education: judgeEducation,
  salary: judgeSalary,
  location: judgeLocation,
  workMode: judgeWorkMode,
  language: judgeLanguage,
  sponsorship: judgeSponsorship,
  employmentType: judgeEmploymentType,
  text: judgeText,
};

/** How well a posting fits a profile, criterion by criterion; null for an empty profile. Pure: the same three give the same number. */
export function match(analysis: Analysis, profile: Profile, terms: PayTerms = PAY_TERMS): Match | null {
  if (isBlank(profile)) return null;
  const sought = soughtOf(analysis);
  const candidate = candidateOf(profile);
  const reasons = CRITERIA.map((criterion) =>
    reasonOf(criterion, weightOf(criterion, profile), JUDGES[criterion](sought, candidate, terms)),
  );
  const judged = reasons.filter(({ verdict }) => verdict !== 'unknown');
  const broken = findBroken(analysis, profile, reasons);
  return {
    score: scoreOf(judged),
    judged: judged.length,
    of: reasons.length,
    reasons,
    missingSkills: missingSkills(sought, candidate),
    knownSkills: knownSkills(sought, candidate),
    keywords: findKeywords(sought, candidate),
    dealbreakers: broken.map(({ words }) => words),
    broken,
  };
}

function scoreOf(judged: readonly Reason[]): number | null {
  const most = judged.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  if (most < FEWEST_POINTS || !judged.some(({ criterion }) => OF_THE_WORK.includes(criterion))) return null;
  return hundredths((100 * judged.reduce((sum, { points }) => sum + points, 0)) / most);
}

function weightOf(criterion: Criterion, { weights }: Profile): number {
  const own = Object.hasOwn(weights, criterion) ? weights[criterion] : undefined;
  return typeof own === 'number' && own >= 0 && own <= 100 ? own : WEIGHTS[criterion];
}

/** From this many points on a match is strong; below, and down to the second, it is fair. */
const STRONG = 55;
const FAIR = 30;

/** The verdict in a word. One broken condition makes any match weak, however many points it has. */
export function standingOf({ score, dealbreakers }: Pick<Match, 'score' | 'dealbreakers'>): 'strong' | 'fair' | 'weak' | null {
  if (score === null) return null;
  if (dealbreakers.length > 0 || score < FAIR) return 'weak';
  return score >= STRONG ? 'strong' : 'fair';
}
