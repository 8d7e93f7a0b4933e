import type { Analysis } from '../analyse/analyse.ts';
import { type Span, spanOf } from '../posting/evidence.ts';
import type { Eligibility } from '../posting/facts.ts';
import { clauseAround } from './clause.ts';
import { whole } from './whole.ts';

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

/** The words of what one must have besides skills: papers, a degree, languages; at most five quotations. */
export function conditionsIn({ facts, posting }: Analysis): Span[] {
  const conditions = ORDER.flatMap((wanted) => facts.eligibility.filter(({ kind, verdict }) => `${kind} ${verdict}` === wanted));
  const degrees = facts.education.filter(({ importance }) => importance === 'required');
  const own = posting.language?.slice(0, 2);
  const languages = facts.languages.filter(({ importance, value }) => importance === 'required' && value !== own);
  const spans = [
    ...conditions.flatMap(({ evidence, verdict }) =>
      evidence.slice(0, 1).map((span) => (verdict === 'refused' ? sentenceOf(posting.text, span) : span)),
    ),
    ...[...degrees, ...languages].flatMap(({ evidence }) => evidence.slice(0, 1)),
  ];
  const kept: Span[] = [];
  for (const span of spans.map((one) => whole(posting.text, one))) {
    if (kept.length < MOST && !kept.some(({ start, end, quote }) => (span.start < end && start < span.end) || quote === span.quote))
      kept.push(span);
  }
  return kept;
}

function sentenceOf(text: string, span: Span): Span {
  const { start, end } = clauseAround(text, span.start, span.end);
  if (end - start <= SENTENCE) return spanOf(text, start, end);
  // of a long sentence, what stands between its commas
  const before = Math.max(...[',', ':', '–'].map((sign) => text.lastIndexOf(sign, span.start - 1)));
  const ends = [',', ';', '.'].map((sign) => text.indexOf(sign, span.end)).filter((at) => at >= 0);
  const [from, to] = [Math.max(start, before + 1), Math.min(end, ...ends)];
  return to - from <= SENTENCE ? whole(text, spanOf(text, from, to)) : span;
}
