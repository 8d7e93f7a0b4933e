import type { Analysis } from '../../../src/core/analyse/analyse.ts';
import { spanOf } from '../../../src/core/posting/evidence.ts';
import type { Facts, Skill } from '../../../src/core/posting/facts.ts';
import { NO_FACTS } from '../../../src/core/posting/facts.ts';
import { BLANK_POSTING, type Posting } from '../../../src/core/posting/posting.ts';
import type { SectionKind } from '../../../src/core/posting/section.ts';

/** An analysis by hand: the match is tested on facts, not on how well they are read. */
export function analysisOf(
  text: string,
  {
    facts = {},
    posting = {},
    sections = [],
  }: { facts?: Partial<Facts>; posting?: Partial<Posting>; sections?: readonly (readonly [SectionKind, string])[] } = {},
): Analysis {
  return {
    posting: { ...BLANK_POSTING, id: 'text/1', language: 'en', ...posting, text },
    sections: sections.map(([kind, words]) => ({ kind, heading: null, ...quote(text, words) })),
    facts: { ...NO_FACTS, ...facts },
    warnings: [],
    nice: [],
  };
}

export const quote = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text has no “${words}”.`);
  return spanOf(text, start, start + words.length);
};

export const skill = (name: string, importance: Skill['importance'] = 'required'): Skill => ({
  id: name.toLowerCase(),
  name,
  importance,
  evidence: [{ start: 0, end: 0, quote: '' }],
});
