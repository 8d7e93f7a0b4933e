import type { SpokenLanguage } from '../posting/facts.ts';
import type { Read } from './reading.ts';

/** Spoken languages asked for. */
export function findSpokenLanguages(_subject: Read): SpokenLanguage[] {
  return [];
}
