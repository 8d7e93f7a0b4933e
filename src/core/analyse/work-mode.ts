import type { WorkMode } from '../posting/facts.ts';
import type { Read } from './reading.ts';

/** On site, hybrid or remote, with office days a week. */
export function findWorkMode(_subject: Read): WorkMode | null {
  return null;
}
