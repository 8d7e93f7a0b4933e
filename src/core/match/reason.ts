import type { About, Claim } from '../posting/claim.ts';
import type { Span } from '../posting/evidence.ts';
import { type SentenceKey, sentence } from './sentences.ts';

export const CRITERIA = [
  'skills',
  'title',
  'experience',
  'education',
  'salary',
  'location',
  'workMode',
  'language',
  'sponsorship',
  'employmentType',
  'text',
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Points a criterion gives at most, where the person did not change it. */
export const WEIGHTS: Readonly<Record<Criterion, number>> = {
  skills: 30,
  title: 20,
  experience: 8,
  education: 4,
  salary: 10,
  location: 8,
  workMode: 8,
  language: 5,
  sponsorship: 6,
  employmentType: 4,
  text: 36,
};

/** One criterion's part of the score. `say` names the sentence in the reader's language: a locale key and what fills it. */
export type Reason = Claim & {
  readonly criterion: Criterion;
  readonly verdict: 'met' | 'partly' | 'unmet' | 'unknown';
  readonly points: number;
  readonly maxPoints: number;
  readonly text: string;
  readonly say: readonly [key: string, ...values: string[]];
  /** Words of the profile it rests on. */
  readonly profile: readonly string[];
};

/** What a criterion has to say; the score's bookkeeping is left to `reasonOf`. */
export type Judgement = {
  readonly verdict: Reason['verdict'];
  /** 0–1 of the points; ignored when unknown. */
  readonly share: number;
  /** 0–1: how much there is to judge; scales the points that can be won or lost. 1 unless said. */
  readonly stake?: number;
  readonly say: readonly [key: SentenceKey, ...values: string[]];
  readonly evidence?: readonly Span[];
  readonly about?: readonly About[];
  readonly profile?: readonly string[];
};

/** Points are kept to a hundredth, so that the sum a reader can check is the sum. */
export function reasonOf(criterion: Criterion, weight: number, judgement: Judgement): Reason {
  const { verdict, share, stake = 1, say, evidence = [], about = [], profile = [] } = judgement;
  const known = verdict !== 'unknown';
  const maxPoints = hundredths(weight * stake);
  return {
    criterion,
    verdict,
    points: known ? Math.min(maxPoints, hundredths(maxPoints * Math.max(0, Math.min(1, share)))) : 0,
    maxPoints: known ? maxPoints : hundredths(weight),
    text: sentence(...say),
    say,
    evidence,
    ...(about.length > 0 && { about }),
    profile,
  };
}

export const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** A quotation short enough to stand inside a sentence. */
export function short(quote: string, most = 80): string {
  const plain = (/\s\s|[^\S ]/u.test(quote) ? quote.replace(/[\s]+/gu, ' ') : quote).trim();
  if (plain.length <= most) return plain;
  const cut = plain.lastIndexOf(' ', most - 1);
  return `${plain.slice(0, cut > most / 2 ? cut : most - 1)}…`;
}
