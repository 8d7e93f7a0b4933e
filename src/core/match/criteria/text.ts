import type { Candidate } from '../candidate.ts';
import type { Judgement } from '../reason.ts';
import { compare } from '../similarity/vector.ts';
import type { Sought } from '../sought.ts';

/** Fewest telling stems on either side: below that, chance decides. A résumé of fifty words has them. */
const FEWEST = 8;
/** A cosine of this much is as near as a résumé and a posting come. */
const NEAR = 0.35;
/** The topics' part of the likeness, where a language has them. */
const TOPICS = 0.4;
/** Likeness that gives all the points: two texts about one job are written by two hands. The root spreads the middle, where most are. */
const FULL = 0.7;

/** How far résumé and posting speak of the same work, by their stems. */
export function judgeText(sought: Sought, candidate: Candidate): Judgement {
  const work = candidate.vector.size < FEWEST || candidate.language !== sought.language ? null : sought.work();
  if (!work || work.vector.size < FEWEST) return { verdict: 'unknown', share: 0, say: ['reason_text_unknown'] };
  const { cosine, topics, shared } = compare(candidate.vector, work.vector);
  const words = Math.min(1, cosine / NEAR);
  const likeness = topics === null ? words : (1 - TOPICS) * words + TOPICS * Math.max(0, topics);
  const share = Math.min(1, likeness / FULL) ** 0.75;
  const verdict = share >= 0.6 ? 'met' : share >= 0.3 ? 'partly' : 'unmet';
  const own = shared.map((stem) => candidate.written.get(stem) ?? stem);
  return {
    verdict,
    share,
    say: verdict === 'unmet' ? ['reason_text_unmet'] : [`reason_text_${verdict}`, own.join(', ')],
    evidence: shared.flatMap((stem) => work.places.get(stem) ?? []),
    about: [{ field: 'text', value: own.join(', ') }],
    profile: own,
  };
}
