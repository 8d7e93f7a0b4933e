import type { Section } from '../../posting/section.ts';
import type { Reading } from '../reading.ts';

/** The posting's sections in the order of the text; offsets into the reading's folded text. */
export function findSections(_reading: Reading, _language: string | null): Section[] {
  return [];
}
