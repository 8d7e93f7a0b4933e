import { type Analysis, analyse } from './analyse/analyse.ts';
import { PAY_TERMS, type PayTerms } from './analyse/salary/pay-terms.ts';
import { ownTermsIn } from './analyse/skills/skills.ts';
import { type Glance, glance, type Known } from './glance.ts';
import { findHighlights, type Highlight } from './highlights/highlights.ts';
import type { History } from './history/history.ts';
import { type Match, match } from './match/match.ts';
import type { Profile } from './match/profile.ts';
import { type Facts, NO_FACTS } from './posting/facts.ts';
import type { Card, Detection, PageRead } from './posting/page-read.ts';
import type { Posting } from './posting/posting.ts';
import type { Section } from './posting/section.ts';
import type { Warning } from './posting/warning.ts';

export type MarkedCard = Card & Glance;

/** All that is known of a page. The popup draws it, storage keeps it, the command line prints it. */
export type Report = {
  readonly schemaVersion: 1;
  readonly detection: Detection;
  readonly cards: readonly MarkedCard[];
  readonly posting: Posting | null;
  readonly sections: readonly Section[];
  readonly facts: Facts;
  readonly highlights: readonly Highlight[];
  readonly warnings: readonly Warning[];
  /** The worst scam warning; info alone is none. Never a probability. */
  readonly scam: { readonly level: 'none' | 'caution' | 'danger' };
  readonly match: Match | null;
  readonly history: History;
};

/**
 * The whole judgement, pay compared on the reader's terms. Pure: the same page, profile, history, day and terms give the same report on any machine.
 * `known`: what is remembered of a list's postings, by id.
 */
export function report(
  page: PageRead,
  profile: Profile,
  history: History,
  now: Date,
  terms: PayTerms = PAY_TERMS,
  known: ReadonlyMap<string, Known> = new Map(),
): Report {
  const analysis: Analysis | null = page.posting && analyse(page.posting, now, ownTermsOf(profile));
  const matched = analysis && matchOf(analysis, profile, terms);
  const glances = glance(page.cards, profile, now, terms, known);
  return {
    schemaVersion: 1,
    detection: page.detection,
    cards: page.cards.map((card, i) => ({ ...card, ...glances[i]! })),
    posting: analysis?.posting ?? null,
    sections: analysis?.sections ?? [],
    facts: analysis?.facts ?? NO_FACTS,
    highlights: analysis ? findHighlights(analysis, matched) : [],
    warnings: analysis?.warnings ?? [],
    scam: { level: worst(analysis?.warnings ?? []) },
    match: matched,
    history,
  };
}

/** Of a posting without words, as from the row of a table, what is known is judged; but a title alone makes no score. */
function matchOf(analysis: Analysis, profile: Profile, terms: PayTerms): Match | null {
  const matched = match(analysis, profile, terms);
  return matched && analysis.posting.text.trim() === '' ? { ...matched, score: null } : matched;
}

/** A profile is the same object for many postings. */
const ownTerms = new WeakMap<Profile, readonly string[]>();

function ownTermsOf(profile: Profile): readonly string[] {
  const known = ownTerms.get(profile);
  if (known) return known;
  const own = ownTermsIn(profile.skills.map(({ name }) => name));
  ownTerms.set(profile, own);
  return own;
}

function worst(warnings: readonly Warning[]): Report['scam']['level'] {
  const scam = warnings.filter(({ group }) => group === 'scam').map(({ severity }) => severity);
  if (scam.includes('danger')) return 'danger';
  return scam.includes('caution') ? 'caution' : 'none';
}
