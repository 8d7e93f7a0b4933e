import { findLanguage } from '../../../src/core/analyse/language.ts';
import { type Read, read } from '../../../src/core/analyse/reading.ts';
import { findSections } from '../../../src/core/analyse/sections/sections.ts';
import { BLANK_POSTING, type Posting } from '../../../src/core/posting/posting.ts';

/** A posting read as far as the analysers of facts need it. */
export function subjectOf(text: string, fields: Partial<Posting> = {}): Read {
  const reading = read({ ...BLANK_POSTING, text, ...fields });
  const language = findLanguage(reading);
  return { ...reading, sections: findSections(reading, language), language, country: null, now: new Date('2026-11-21') };
}
