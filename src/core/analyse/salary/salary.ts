import type { Salary } from '../../posting/facts.ts';
import type { Read } from '../reading.ts';
import { isEstimate } from './estimate.ts';
import { readPay } from './read-pay.ts';
import { structuredPay } from './structured-pay.ts';
import { findWordless } from './wordless.ts';

/** A posting that names more is a table of wages. */
const MOST_CLAIMS = 60;
/** Said more often than this, the same pay is quoted no more. */
const MOST_QUOTES = 6;

/** What the posting says it pays; an empty list when it states nothing. The text wins; fields count where it is silent. */
export function findSalaries(subject: Read): Salary[] {
  const text = readPay(subject).filter((salary) => !isEstimate(subject, salary));
  const silent = !text.some(({ kind }) => kind === 'base' || kind === 'total');
  const promised = findWordless(subject).filter(({ kind }) => kind === 'bonus' || !text.some((salary) => salary.kind === 'equity'));
  return distinct([...text, ...(silent ? structuredPay(subject, false) : []), ...promised]);
}

/** Pay that the board made up itself. */
export function findEstimates(subject: Read): Salary[] {
  return distinct([...structuredPay(subject, true), ...readPay(subject).filter((salary) => isEstimate(subject, salary))]);
}

/** The same pay said twice is one claim with two quotations. */
function distinct(salaries: readonly Salary[]): Salary[] {
  if (salaries.length < 2) return [...salaries];
  const byTerms = new Map<string, Salary>();
  for (const salary of salaries) {
    const key = [
      salary.kind,
      salary.min,
      salary.max,
      salary.currency,
      salary.unit,
      salary.appliesTo,
      salary.min ?? salary.max ?? salary.evidence[0]?.start,
    ].join(' ');
    const known = byTerms.get(key);
    byTerms.set(
      key,
      known ? { ...known, tax: known.tax ?? salary.tax, evidence: [...known.evidence, ...salary.evidence].slice(0, MOST_QUOTES) } : salary,
    );
  }
  const all = [...byTerms.values()].slice(0, MOST_CLAIMS);
  // "50-100k" beside "50-100k RMB": the same pay, once without its currency.
  return all.filter((one) => !all.some((other) => other !== one && saysMore(other, one)));
}

function saysMore(more: Salary, less: Salary): boolean {
  if (less.min === null && less.max === null) return false;
  if (more.kind !== less.kind || more.min !== less.min || more.max !== less.max) return false;
  // "12000 €" beside "12 000 € a year": what is said wins over what was concluded.
  const said = less.inferred.includes('unit') && !more.inferred.includes('unit') && more.unit !== null && more.unit !== less.unit;
  if (said && more.currency === less.currency) return true;
  const fits = (a: string | null, b: string | null) => b === null || a === b;
  const terms = fits(more.currency, less.currency) && fits(more.unit, less.unit) && fits(more.appliesTo, less.appliesTo);
  return terms && (more.currency !== less.currency || more.unit !== less.unit || more.appliesTo !== less.appliesTo);
}
