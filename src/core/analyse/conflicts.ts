import type { Facts } from '../posting/facts.ts';
import type { Warning } from '../posting/warning.ts';
import type { Read } from './reading.ts';

/** Warnings of the group "conflict". */
export function findConflicts(_subject: Read, _facts: Facts): Warning[] {
  return [];
}
