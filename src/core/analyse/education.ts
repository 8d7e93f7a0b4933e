import type { Education } from '../posting/facts.ts';
import type { Read } from './reading.ts';

/** Degrees asked for. */
export function findEducation(_subject: Read): Education[] {
  return [];
}
