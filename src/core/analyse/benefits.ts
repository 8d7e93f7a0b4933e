import type { Benefit } from '../posting/facts.ts';
import type { BenefitId } from './benefit-id.ts';
import { everyBook } from './languages/every.ts';
import type { Read } from './reading.ts';
import { Lexicon } from './words/phrases.ts';
import { wordsOf } from './words/words.ts';

const NOT_OFFERED = new Set(['requirements', 'responsibilities', 'preferred', 'notice']);

let lexicon: Lexicon<BenefitId | '-'> | null = null;

/** What comes beside pay, each kind once, by the first words that offer it. */
export function findBenefits(subject: Read): Benefit[] {
  const words = wordsOf(subject);
  lexicon ??= new Lexicon(everyBook(({ benefits }) => benefits));
  const found = new Map<BenefitId, Benefit>();
  // "medical, dental and vision insurance" are three: only traps take words away
  const hits = lexicon.findAll(words);
  const traps = hits.filter(({ meaning }) => meaning === '-');
  for (const { meaning, first, last } of hits) {
    if (meaning === '-' || found.has(meaning)) continue;
    if (traps.some((trap) => first <= trap.last && trap.first <= last)) continue;
    const { start } = words[first]!;
    // "experience with health insurance" asks, it does not give
    const section = subject.sections.find((one) => start >= one.start && start < one.end);
    if (section && NOT_OFFERED.has(section.kind)) continue;
    found.set(meaning, { id: meaning, evidence: [subject.span(start, words[last]!.end)] });
  }
  return [...found.values()];
}
