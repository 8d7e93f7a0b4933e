import { comparePay } from '../../analyse/salary/compare-pay.ts';
import type { PayTerms } from '../../analyse/salary/pay-terms.ts';
import type { PayUnit, Salary } from '../../posting/facts.ts';
import type { Candidate } from '../candidate.ts';
import { type Judgement, short } from '../reason.ts';
import type { Sought } from '../sought.ts';

/** Pay that only its upper part brings to the floor. */
const WITHIN = 0.7;
/** What is left for pay that misses the floor by a hair; none from three quarters of it down. */
const JUST_BELOW = 0.3;

/** The best stated pay against the floor, on like terms: a year, one currency, one side of tax. */
export function judgeSalary({ analysis }: Sought, { profile }: Candidate, terms: PayTerms): Judgement {
  const { salaryFloor: floor } = profile;
  if (!floor) return { verdict: 'unknown', share: 0, say: ['reason_salary_unset'] };
  const stated = analysis.facts.salaries.filter(({ kind, min, max }) => (kind === 'base' || kind === 'total') && (min ?? max) !== null);
  const kinds = stated.some(({ kind }) => kind === 'base') ? stated.filter(({ kind }) => kind === 'base') : stated;
  const judged = kinds
    .map((salary) => judgeOne(salary, floor, terms))
    .sort((a, b) => b.share - a.share || RANK[b.verdict] - RANK[a.verdict]);
  return judged[0] ?? { verdict: 'unknown', share: 0, say: ['reason_salary_unstated'] };
}

const UNITS: Readonly<Record<PayUnit, string>> = { HOUR: 'an hour', DAY: 'a day', WEEK: 'a week', MONTH: 'a month', YEAR: 'a year' };
const RANK: Readonly<Record<Judgement['verdict'], number>> = { met: 3, partly: 2, unmet: 1, unknown: 0 };

/** Made when the first floor is written: making one costs more than all the rest of a judgement. */
let amounts: Intl.NumberFormat | null = null;

function judgeOne(salary: Salary, floor: NonNullable<Candidate['profile']['salaryFloor']>, terms: PayTerms): Judgement {
  const quote = short(salary.evidence[0]?.quote ?? salary.about?.[0]?.value ?? '');
  amounts ??= new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  const amount = amounts.format(floor.amount);
  const wanted = [amount, floor.currency, UNITS[floor.unit], floor.tax].filter(Boolean).join(' ');
  const { verdict, max, floor: least, assumes } = comparePay(salary, floor, terms);
  const about = [...(salary.about ?? []), ...assumes.map((value) => ({ field: 'assumes', value }))];
  const from = { evidence: salary.evidence, ...(about.length > 0 && { about }), profile: [wanted] };
  if (verdict === 'above') return { verdict: 'met', share: 1, say: ['reason_salary_met', quote], ...from };
  if (verdict === 'within') return { verdict: 'partly', share: WITHIN, say: ['reason_salary_partly', quote], ...from };
  if (verdict === 'unknown') return { verdict: 'unknown', share: 0, say: ['reason_salary_unknown', quote], ...from };
  const near = max === null ? 0 : Math.max(0, 4 * (max / least) - 3);
  return { verdict: 'unmet', share: JUST_BELOW * near, say: ['reason_salary_unmet', quote], ...from };
}
