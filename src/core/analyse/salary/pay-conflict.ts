import type { Facts, Salary } from '../../posting/facts.ts';
import type { Warning } from '../../posting/warning.ts';
import type { Read } from '../reading.ts';
import { structuredPay } from './structured-pay.ts';

const TOLERANCE = 0.02;

/** The employer's field says one pay, the text another: both sides are shown. Only what can be compared is. */
export function findPayConflict(subject: Read, { salaries }: Pick<Facts, 'salaries'>): Warning[] {
  if (subject.posting.structured.pay.length === 0) return [];
  const stated = salaries.filter(({ source, kind }) => source === 'text' && (kind === 'base' || kind === 'total'));
  if (stated.length === 0) return [];
  return structuredPay(subject, false)
    .filter((field) => contradicts(field, stated))
    .slice(0, 1)
    .map((field) => ({
      id: 'pay-conflict',
      group: 'conflict',
      severity: 'info',
      evidence: stated.flatMap(({ evidence }) => evidence).slice(0, 3),
      about: field.about ?? [],
    }));
}

function contradicts(field: Salary, stated: readonly Salary[]): boolean {
  const comparable = stated.filter((said) => alike(said, field));
  if (comparable.length === 0) return false;
  if (comparable.some((said) => agrees(said, field))) return false;
  // A field that spans all zones or levels of the text agrees with them together.
  const lows = comparable.flatMap((said) => boundsOf(said).min ?? []);
  const highs = comparable.flatMap((said) => boundsOf(said).max ?? []);
  const { min, max } = boundsOf(field);
  return !(near(min, lows.length ? Math.min(...lows) : null) && near(max, highs.length ? Math.max(...highs) : null));
}

/** One currency, a known unit on both sides, not gross on one and net on the other. */
function alike(said: Salary, field: Salary): boolean {
  if (said.currency !== field.currency && !said.inferred.includes('currency'))
    return said.currency !== null && field.currency !== null && said.unit === field.unit;
  return said.unit !== null && field.unit !== null && said.tax !== 'net';
}

function agrees(said: Salary, field: Salary): boolean {
  if (said.currency !== field.currency && !said.inferred.includes('currency')) return false;
  const [a, b] = [boundsOf(said), boundsOf(field)];
  return near(a.min, b.min) && near(a.max, b.max);
}

function boundsOf({ min, max, unit, annual }: Salary): { min: number | null; max: number | null } {
  return unit === null ? { min, max } : (annual ?? { min, max });
}

/** An open end agrees with anything. */
function near(a: number | null, b: number | null): boolean {
  return a === null || b === null || Math.abs(a - b) <= TOLERANCE * Math.max(a, b);
}
