import type { Candidate } from '../candidate.ts';
import { type Judgement, short } from '../reason.ts';
import type { Sought } from '../sought.ts';

/** Most office days a mode has when the posting does not count them. */
const USUAL_DAYS = { onsite: 5, hybrid: 3, remote: 0 } as const;

/** Where the work is done against where one wants to do it, and office days against the most one wants. */
export function judgeWorkMode({ analysis }: Sought, { profile }: Candidate): Judgement {
  const { workModes, mostOfficeDays } = profile;
  const { workMode } = analysis.facts;
  if (workModes.length === 0 && mostOfficeDays === null) return { verdict: 'unknown', share: 0, say: ['reason_workMode_unset'] };
  if (!workMode) return { verdict: 'unknown', share: 0, say: ['reason_workMode_unstated'] };
  const quote = short(workMode.evidence[0]?.quote ?? workMode.about?.[0]?.value ?? workMode.value);
  const from = { evidence: workMode.evidence, ...(workMode.about && { about: workMode.about }), profile: [...workModes] };
  const days = workMode.officeDaysPerWeek ?? USUAL_DAYS[workMode.value];
  // Without a list of modes the count of days decides alone.
  const wanted = workModes.length === 0 || workModes.includes(workMode.value);
  if (wanted && mostOfficeDays !== null && days > mostOfficeDays) {
    const near = workModes.length > 0 && days - mostOfficeDays <= 1;
    return { verdict: near ? 'partly' : 'unmet', share: near ? 0.5 : 0, say: ['reason_workMode_partly', quote], ...from };
  }
  if (wanted) return { verdict: 'met', share: 1, say: ['reason_workMode_met', quote], ...from };
  return { verdict: 'unmet', share: 0, say: ['reason_workMode_unmet', quote], ...from };
}
