import type { Facts } from '../../posting/facts.ts';
import type { Warning } from '../../posting/warning.ts';
import type { Read } from '../reading.ts';

/** Warnings of the group "scam". */
export function findScamWarnings(_subject: Read, _facts: Facts): Warning[] {
  return [];
}
