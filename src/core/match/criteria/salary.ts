import type { PayUnit, Salary } from '../../posting/facts.ts';
import type { Candidate } from '../candidate.ts';
import { type Judgement, short } from '../reason.ts';
import type { Sought } from '../sought.ts';

/** Full-time units in a year. */
const A_YEAR: Readonly<Record<PayUnit, number>> = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 };

/** Stated base pay against the floor: same currency, same side of tax where both tell, over a year. */
export function judgeSalary({ analysis }: Sought, { profile }: Candidate): Judgement {
  const { salaryFloor: floor } = profile;
  if (!floor) return { verdict: 'unknown', share: 0, say: ['reason_salary_unset'] };
  const { salaries } = analysis.facts;
  const stated =
    salaries.find(({ kind, min, max }) => kind === 'base' && (min ?? max) !== null) ?? salaries.find(({ kind }) => kind === 'total');
  if (!stated) return { verdict: 'unknown', share: 0, say: ['reason_salary_unstated'] };
  const quote = short(stated.evidence[0]?.quote ?? stated.about?.[0]?.value ?? '');
  const wanted = `${floor.amount} ${floor.currency} / ${floor.unit}`;
  const from = { evidence: stated.evidence, ...(stated.about && { about: stated.about }), profile: [wanted] };
  const a = A_YEAR[floor.unit] * floor.amount;
  const { min, max } = overYear(stated);
  const alike = stated.currency === floor.currency && (!stated.tax || !floor.tax || stated.tax === floor.tax);
  if (!alike || (min ?? max) === null) return { verdict: 'unknown', share: 0, say: ['reason_salary_unknown', quote, wanted], ...from };
  if ((min ?? max)! >= a) return { verdict: 'met', share: 1, say: ['reason_salary_met', quote, wanted], ...from };
  const top = max ?? min!;
  if (top >= a) return { verdict: 'partly', share: 0.7, say: ['reason_salary_partly', quote, wanted], ...from };
  return { verdict: 'unmet', share: 0.3 * Math.max(0, (top / a - 0.5) * 2), say: ['reason_salary_unmet', quote, wanted], ...from };
}

function overYear({ min, max, unit, annual }: Salary): { min: number | null; max: number | null } {
  if (annual) return annual;
  if (!unit) return { min: null, max: null };
  const times = (amount: number | null) => (amount === null ? null : amount * A_YEAR[unit]);
  return { min: times(min), max: times(max) };
}
