import { RANKS } from '../../resume/degrees.ts';
import type { Candidate } from '../candidate.ts';
import { type Judgement, short } from '../reason.ts';
import type { Sought } from '../sought.ts';

/** The least of the degrees that will do against the highest one held. */
export function judgeEducation({ analysis }: Sought, { education }: Candidate): Judgement {
  const required = analysis.facts.education.filter(({ importance }) => importance === 'required');
  const asked = required.toSorted((a, b) => RANKS.indexOf(b.value) - RANKS.indexOf(a.value))[0];
  if (!asked) return { verdict: 'unknown', share: 0, say: ['reason_education_unstated'] };
  const quote = short(asked.evidence[0]?.quote ?? asked.about?.[0]?.value ?? asked.value);
  const from = { evidence: asked.evidence, ...(asked.about && { about: asked.about }) };
  const held = education.toSorted((a, b) => RANKS.indexOf(a.value) - RANKS.indexOf(b.value))[0];
  if (!held) return { verdict: 'unknown', share: 0, say: ['reason_education_unknown', quote], ...from };
  const profile = [[held.value, held.field].filter(Boolean).join(', ')];
  if (RANKS.indexOf(held.value) <= RANKS.indexOf(asked.value)) {
    return { verdict: 'met', share: 1, say: ['reason_education_met', quote], ...from, profile };
  }
  if (asked.orEquivalent) return { verdict: 'partly', share: 0.7, say: ['reason_education_partly', quote], ...from, profile };
  return { verdict: 'unmet', share: 0.2, say: ['reason_education_unmet', quote], ...from, profile };
}
