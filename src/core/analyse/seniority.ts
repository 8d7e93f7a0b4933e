import type { Seniority } from '../posting/facts.ts';
import type { Read } from './reading.ts';

/** The level, as title and text say. */
export function findSeniority(_subject: Read): Seniority | null {
  return null;
}
