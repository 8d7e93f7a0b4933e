import type { Candidate } from '../candidate.ts';
import { type Judgement, short } from '../reason.ts';
import type { Sought } from '../sought.ts';

/** A word of the title that only the résumé's text has, not one of its titles. */
const IN_TEXT = 0.3;
/** A title of one's own that stands whole in the posting's is at least this near, whatever else that names. */
const WHOLE = 0.85;

/** How much of the posting's title the person's own titles (or, less, their résumé) name; rare words tell more. */
export function judgeTitle({ analysis, title }: Sought, candidate: Candidate): Judgement {
  if (title.length === 0 || (candidate.titles.length === 0 && candidate.terms.size === 0)) {
    return { verdict: 'unknown', share: 0, say: ['reason_title_unknown'] };
  }
  const total = title.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = new Set(title.map(({ key }) => key));
  const shareOf = (own: ReadonlySet<string>): number => {
    const share =
      title.reduce((sum, { key, stem, weight }) => sum + weight * (own.has(key) ? 1 : candidate.terms.has(stem) ? IN_TEXT : 0), 0) / total;
    return own.size > 1 && [...own].every((key) => wanted.has(key)) ? Math.max(WHOLE, share) : share;
  };
  let best: { words: string | null; share: number } = { words: null, share: shareOf(new Set()) };
  for (const { words, keys } of candidate.titles) {
    const share = shareOf(keys);
    if (share > best.share) best = { words, share };
  }
  const verdict = best.share >= 0.7 ? 'met' : best.share >= 0.3 ? 'partly' : 'unmet';
  const value = short(analysis.posting.title ?? '');
  return {
    verdict,
    share: best.share,
    say: [`reason_title_${verdict}`, value],
    about: [{ field: 'title', value }],
    profile: best.words === null ? [] : [best.words],
  };
}
