import { type Analysis, analyse } from './analyse/analyse.ts';
import type { PayTerms } from './analyse/salary/pay-terms.ts';
import { type Match, match, standingOf } from './match/match.ts';
import { isBlank, type Profile } from './match/profile.ts';
import type { CardMark } from './posting/card-mark.ts';
import { fromText } from './posting/from-text.ts';
import type { Card } from './posting/page-read.ts';

/** What is remembered of a posting; hidden: the person does not want to see it. */
export type Remembered = 'seen' | 'saved' | 'hidden';

/** `score`: of the match of the few words of the card, out of 100; null when too little can be judged. */
export type Glance = { readonly mark: CardMark | null; readonly score: number | null };

/** Cards judged by their words in one look at a list; those after them are only told apart by what is remembered of them. */
export const MOST_GLANCED = 300;

/**
 * The mark of each card, in their order. What the person has decided (blocked, saved) comes first, then a warning, then how well the few words of
 * the card match; `known` tells of the postings that were hidden, saved or seen before, by id.
 */
export function glance(
  cards: readonly Card[],
  profile: Profile,
  now: Date,
  terms: PayTerms,
  known: ReadonlyMap<string, Remembered>,
): Glance[] {
  return cards.map((card, i) => {
    const before = known.get(card.id) ?? null;
    return i < MOST_GLANCED ? glanceAt(card, profile, now, terms, before) : { mark: before === 'hidden' ? 'blocked' : before, score: null };
  });
}

function glanceAt(card: Card, profile: Profile, now: Date, terms: PayTerms, before: Remembered | null): Glance {
  const words = [card.title, card.hiringOrganization, card.jobLocation.join('; '), card.salaryText].filter(Boolean).join('\n');
  const { posting } = fromText({
    text: words.slice(0, 600),
    title: card.title,
    company: card.hiringOrganization ?? undefined,
    location: card.jobLocation[0],
    url: card.url ?? undefined,
  });
  const analysis = analyse(posting!, now);
  const matched = isBlank(profile) ? null : match(analysis, profile, terms);
  return { mark: markOf(analysis, matched, before), score: matched?.score ?? null };
}

function markOf({ warnings }: Analysis, matched: Match | null, before: Remembered | null): CardMark | null {
  if (before === 'hidden' || matched?.broken.some(({ about }) => about?.some(({ field }) => field === 'hiringOrganization')))
    return 'blocked';
  if (before === 'saved') return 'saved';
  if (warnings.some(({ group, severity }) => group === 'scam' && severity !== 'info')) return 'warned';
  const standing = matched && standingOf(matched);
  if (standing === 'strong') return 'strong';
  return before ?? (standing === 'weak' ? 'weak' : null);
}
