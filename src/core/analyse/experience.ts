import type { Experience } from '../posting/facts.ts';
import type { Read } from './reading.ts';

/** Years of experience asked for. */
export function findExperience(_subject: Read): Experience[] {
  return [];
}
