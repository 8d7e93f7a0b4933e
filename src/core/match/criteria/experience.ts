import type { Degree, Experience } from '../../posting/facts.ts';
import { RANKS } from '../../resume/degrees.ts';
import type { Candidate } from '../candidate.ts';
import { type Judgement, short } from '../reason.ts';
import type { Sought } from '../sought.ts';

/** This part of the years asked for is not far off. */
const NEARLY = 0.7;

/** Years against the years asked for; where a degree lets fewer years do, the holder's own number counts. */
export function judgeExperience({ analysis }: Sought, { years, education }: Candidate): Judgement {
  const required = analysis.facts.experience.filter(({ importance, minYears }) => importance === 'required' && minYears !== null);
  const asked = askedOf(
    required,
    education.map(({ value }) => value),
  );
  if (!asked) return { verdict: 'unknown', share: 0, say: ['reason_experience_unstated'] };
  const quote = short(asked.evidence[0]?.quote ?? `${asked.minYears}+`);
  if (years === null) return { verdict: 'unknown', share: 0, say: ['reason_experience_unknown', quote], evidence: asked.evidence };
  const min = asked.minYears ?? 0;
  const part = min === 0 ? 1 : years / min;
  const verdict = part >= 1 ? 'met' : part >= NEARLY ? 'partly' : 'unmet';
  return {
    verdict,
    share: Math.min(1, part) ** 2,
    say: [`reason_experience_${verdict}`, quote, String(years)],
    evidence: asked.evidence,
    ...(asked.about && { about: asked.about }),
    profile: [String(years)],
  };
}

/** The most that is required of everyone, or the least of what the degrees one holds allow. */
function askedOf(required: readonly Experience[], held: readonly Degree[]): Experience | null {
  const best = Math.min(RANKS.length, ...held.map((degree) => RANKS.indexOf(degree)));
  const years = ({ minYears }: Experience) => minYears ?? 0;
  const plain = required.filter(({ withDegree }) => withDegree === null).sort((a, b) => years(b) - years(a))[0];
  const allowed = required
    .filter(({ withDegree }) => withDegree !== null && RANKS.indexOf(withDegree) >= best)
    .sort((a, b) => years(a) - years(b))[0];
  if (allowed && (!plain || years(allowed) < years(plain))) return allowed;
  return plain ?? required.toSorted((a, b) => years(b) - years(a))[0] ?? null;
}
