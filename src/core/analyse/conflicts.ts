import type { Facts } from '../posting/facts.ts';
import type { Warning } from '../posting/warning.ts';
import type { Read } from './reading.ts';
import { findPayConflict } from './salary/pay-conflict.ts';
import { findWorkModeConflict } from './work-mode/work-mode-conflict.ts';

/** Warnings of the group "conflict". */
export function findConflicts(subject: Read, facts: Facts): Warning[] {
  return [...findPayConflict(subject, facts), ...findWorkModeConflict(subject, facts)];
}
