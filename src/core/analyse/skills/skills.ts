import type { Skill } from '../../posting/facts.ts';
import type { Read } from '../reading.ts';

/** Skills asked for or mentioned. */
export function findSkills(_subject: Read): Skill[] {
  return [];
}
