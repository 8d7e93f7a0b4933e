import type { Analysis } from '../analyse/analyse.ts';
import type { Span } from '../posting/evidence.ts';
import type { Eligibility } from '../posting/facts.ts';
import { phraseAround } from './phrase.ts';

/** What shuts a reader out, the hardest first. Places and travel have lines of their own. */
const ORDER: readonly `${Eligibility['kind']} ${Eligibility['verdict']}`[] = [
  'sponsorship refused',
  'authorization required',
  'citizenship required',
  'clearance required',
  'licence required',
  'timezone required',
  'age required',
  'relocation required',
  'shift required',
];
const MOST = 5;
/** A refusal is quoted with its sentence, if it is no longer than this: "not sponsor" says too little. */
const SENTENCE = 100;
const PHRASE = 60;

/** The words of what one must have besides skills: papers, a degree, languages; at most five quotations, none of what is quoted `elsewhere`. */
export function conditionsIn({ facts, posting }: Analysis, elsewhere: readonly Span[] = []): Span[] {
  const conditions = ORDER.flatMap((wanted) => facts.eligibility.filter(({ kind, verdict }) => `${kind} ${verdict}` === wanted));
  const degrees = facts.education.filter(({ importance }) => importance === 'required');
  const own = posting.language?.slice(0, 2);
  const languages = facts.languages.filter(({ importance, value }) => importance === 'required' && value !== own);
  const phrase = (span: Span, most: number) => phraseAround(posting.text, span, most);
  const spans = [
    ...conditions.flatMap(({ evidence, verdict }) =>
      evidence.slice(0, 1).map((span) => phrase(span, verdict === 'refused' ? SENTENCE : PHRASE)),
    ),
    ...[...degrees, ...languages].flatMap(({ evidence }) => evidence.slice(0, 1).map((span) => phrase(span, PHRASE))),
  ];
  const kept: Span[] = [...elsewhere];
  for (const span of spans) {
    if (
      kept.length < MOST + elsewhere.length &&
      !kept.some(({ start, end, quote }) => (span.start < end && start < span.end) || quote.toLowerCase() === span.quote.toLowerCase())
    )
      kept.push(span);
  }
  return kept.slice(elsewhere.length);
}
