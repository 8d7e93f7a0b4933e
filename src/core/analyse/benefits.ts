import type { Benefit } from '../posting/facts.ts';
import type { Read } from './reading.ts';

/** What comes beside pay. */
export function findBenefits(_subject: Read): Benefit[] {
  return [];
}
