import type { Warning } from '../posting/warning.ts';
import type { Read } from './reading.ts';

/** Dates that say the posting is old, over or closed: facts, never guilt. */
export function findStaleness(_subject: Read): Warning[] {
  return [];
}
