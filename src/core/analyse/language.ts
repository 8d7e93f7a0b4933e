import type { Reading } from './reading.ts';

/** BCP 47 of the body's language; null when the text is too short to tell. */
export function findLanguage(_reading: Reading): string | null {
  return null;
}
