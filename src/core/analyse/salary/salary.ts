import type { Salary } from '../../posting/facts.ts';
import type { Read } from '../reading.ts';

/** What the posting says it pays; an empty list when it states nothing. */
export function findSalaries(_subject: Read): Salary[] {
  return [];
}

/** Pay that the board made up itself. */
export function findEstimates(_subject: Read): Salary[] {
  return [];
}
