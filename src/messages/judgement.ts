import type { PostingId } from '../core/posting/posting.ts';

/** What a person said of a warning. It stays in the browser. */
export type Judgement = {
  readonly id: PostingId;
  readonly url: string | null;
  /** The rule; null where nothing was said and something should have been. */
  readonly rule: string | null;
  /** The words the warning rested on. */
  readonly quote: string;
  readonly said: 'not-a-scam' | 'missed';
  /** ISO 8601 */
  readonly at: string;
};
export type Judgements = { readonly list: readonly Judgement[] };
/** `said` null takes it back. */
export type Judging = Omit<Judgement, 'at' | 'said'> & { readonly said: Judgement['said'] | null };

export const NO_JUDGEMENTS: Judgements = { list: [] };

/** The newest are kept: a notebook, no archive. */
const MOST = 300;
const LONGEST_QUOTE = 600;

/** One word a posting and rule: the last one. */
export function withJudgement({ list }: Judgements, { said, ...judging }: Judging, at: string): Judgements {
  const others = list.filter(({ id, rule }) => id !== judging.id || rule !== judging.rule);
  if (said === null) return { list: others };
  return { list: [...others, { ...judging, quote: judging.quote.slice(0, LONGEST_QUOTE), said, at }].slice(-MOST) };
}
