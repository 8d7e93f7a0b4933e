import type { EmploymentType } from '../posting/facts.ts';
import type { Read } from './reading.ts';

/** Full time, contract, internship… */
export function findEmploymentTypes(_subject: Read): EmploymentType[] {
  return [];
}
