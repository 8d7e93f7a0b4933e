import type { Facts } from '../../posting/facts.ts';
import type { Warning } from '../../posting/warning.ts';
import type { Read } from '../reading.ts';

/** Warnings of the group "pay". */
export function findPayWarnings(_subject: Read, _facts: Facts): Warning[] {
  return [];
}
