import { type Analysis, analyse } from './analyse/analyse.ts';
import type { PayTerms } from './analyse/salary/pay-terms.ts';
import { type Match, match, type Reason, standingOf } from './match/match.ts';
import { isBlank, type Profile } from './match/profile.ts';
import type { CardMark } from './posting/card-mark.ts';
import type { PayBrief, WorkMode } from './posting/facts.ts';
import { fromText } from './posting/from-text.ts';
import type { Card } from './posting/page-read.ts';

/** What is remembered of a posting; hidden: the person does not want to see it. */
export type Remembered = 'seen' | 'saved' | 'hidden';

/** What was found when the posting itself was read. A list shows it in the place of what its card lets guess. */
export type Gist = {
  /** 0–100; null when too little could be judged, or when it was judged for another profile. */
  readonly score: number | null;
  readonly judged: number;
  readonly of: number;
  /** Conditions of the person's own that it breaks. */
  readonly broken: boolean;
  readonly pay: PayBrief | null;
  readonly places: readonly string[];
  readonly mode: WorkMode['value'] | null;
  readonly scam: 'none' | 'caution' | 'danger';
  /** The rule that warns loudest; null where it is not known by name. */
  readonly warning: string | null;
};

/** What is known of a posting before its card is looked at. */
export type Known = { readonly what: Remembered; readonly gist: Gist | null };

/** What can be said of a card. `guess`: how its few words stand to the profile, criterion by criterion; empty where the posting itself was read. */
export type Glance = {
  readonly mark: CardMark | null;
  /** Of the posting itself where it was read; else of the few words of the card, which tell little. Null when too little can be judged. */
  readonly score: number | null;
  readonly known: Exclude<Remembered, 'hidden'> | null;
  /** Why it is shaded: this posting was hidden, or all of its company. */
  readonly hidden?: 'posting' | 'company';
  readonly gist: Gist | null;
  readonly guess: readonly Pick<Reason, 'criterion' | 'verdict'>[];
};

/** Cards judged by their words in one look at a list; those after them are only told apart by what is remembered of them. */
export const MOST_GLANCED = 300;

/**
 * What can be said of each card, in their order. What the person has decided comes first, then what was found when the posting was read, then
 * what the few words of the card give away; `known` tells of the postings that were hidden, saved or seen before, by id.
 */
export function glance(cards: readonly Card[], profile: Profile, now: Date, terms: PayTerms, known: ReadonlyMap<string, Known>): Glance[] {
  return cards.map((card, i) => {
    const before = known.get(card.id) ?? null;
    const judged = i < MOST_GLANCED ? judgedByWords(card, profile, now, terms) : { warns: false, matched: null };
    return glanceAt(judged, before);
  });
}

type Judged = { readonly warns: boolean; readonly matched: Match | null };

function judgedByWords(card: Card, profile: Profile, now: Date, terms: PayTerms): Judged {
  const words = [card.title, card.hiringOrganization, card.jobLocation.join('; '), card.salaryText].filter(Boolean).join('\n');
  const { posting } = fromText({
    text: words.slice(0, 600),
    title: card.title,
    company: card.hiringOrganization ?? undefined,
    location: card.jobLocation[0],
    url: card.url ?? undefined,
  });
  const analysis: Analysis = analyse(posting!, now);
  return {
    warns: analysis.warnings.some(({ group, severity }) => group === 'scam' && severity !== 'info'),
    matched: isBlank(profile) ? null : match(analysis, profile, terms),
  };
}

function glanceAt({ warns, matched }: Judged, before: Known | null): Glance {
  const gist = before?.gist ?? null;
  const isKnown = gist !== null && gist.score !== null;
  const judged = matched?.reasons.filter(({ verdict, criterion }) => verdict !== 'unknown' && criterion !== 'text') ?? [];
  const mark = markOf(warns, matched, before);
  return {
    mark,
    score: isKnown ? gist.score : (matched?.score ?? null),
    known: before === null || before.what === 'hidden' ? null : before.what,
    ...(mark === 'blocked' && { hidden: before?.what === 'hidden' ? ('posting' as const) : ('company' as const) }),
    gist,
    guess: isKnown ? [] : judged.map(({ criterion, verdict }) => ({ criterion, verdict })),
  };
}

function markOf(warns: boolean, matched: Match | null, before: Known | null): CardMark | null {
  const { what = null, gist = null } = before ?? {};
  if (what === 'hidden' || matched?.broken.some(({ about }) => about?.some(({ field }) => field === 'hiringOrganization')))
    return 'blocked';
  if (gist?.scam === 'danger') return 'warned';
  if (what === 'saved') return 'saved';
  if (gist ? gist.scam === 'caution' : warns) return 'warned';
  const standing =
    gist && gist.score !== null
      ? standingOf({ score: gist.score, dealbreakers: gist.broken ? ['broken'] : [] })
      : matched && standingOf(matched);
  if (standing === 'strong') return 'strong';
  return what ?? (standing === 'weak' ? 'weak' : null);
}
