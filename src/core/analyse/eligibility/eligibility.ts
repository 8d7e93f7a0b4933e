import type { Eligibility } from '../../posting/facts.ts';
import type { Read } from '../reading.ts';

/** Who may apply, from where, and under which conditions. */
export function findEligibility(_subject: Read): Eligibility[] {
  return [];
}
