import { type Read, read } from '../../../src/core/analyse/reading.ts';
import { BLANK_POSTING, type Posting } from '../../../src/core/posting/posting.ts';

/** A posting with this body, as the analysers get it. */
export function subjectOf(text: string, known: Partial<Posting> = {}): Read {
  const posting = { ...BLANK_POSTING, ...known, text };
  return { ...read(posting), sections: [], language: posting.language, country: posting.country, now: new Date('2026-11-21') };
}
