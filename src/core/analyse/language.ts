import { languagesIn } from './languages/detection.ts';
import type { Reading } from './reading.ts';

/** BCP 47 of the body's language: that of most of its text, block by block; null when it is too short to tell. */
export function findLanguage(reading: Reading): string | null {
  return languagesIn(reading).body;
}
