import type { Candidate } from '../candidate.ts';
import { type Judgement, short } from '../reason.ts';
import type { Sought } from '../sought.ts';

/** One of the kinds of employment offered is one that is looked for. */
export function judgeEmploymentType({ analysis }: Sought, { profile }: Candidate): Judgement {
  const { employmentType } = analysis.facts;
  if (profile.employmentTypes.length === 0) return { verdict: 'unknown', share: 0, say: ['reason_employmentType_unset'] };
  const stated = employmentType.find(({ value }) => profile.employmentTypes.includes(value)) ?? employmentType[0];
  if (!stated) return { verdict: 'unknown', share: 0, say: ['reason_employmentType_unstated'] };
  const met = profile.employmentTypes.includes(stated.value);
  const quote = short(stated.evidence[0]?.quote ?? stated.about?.[0]?.value ?? stated.value);
  return {
    verdict: met ? 'met' : 'unmet',
    share: met ? 1 : 0,
    say: [met ? 'reason_employmentType_met' : 'reason_employmentType_unmet', quote],
    evidence: stated.evidence,
    ...(stated.about && { about: stated.about }),
    profile: [...profile.employmentTypes],
  };
}
