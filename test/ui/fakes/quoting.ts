import { NEVER_SEEN } from '../../../src/core/history/history.ts';
import type { Criterion, Match, Reason } from '../../../src/core/match/match.ts';
import type { Claim } from '../../../src/core/posting/claim.ts';
import { spanOf } from '../../../src/core/posting/evidence.ts';
import { NO_FACTS } from '../../../src/core/posting/facts.ts';
import type { Detection } from '../../../src/core/posting/page-read.ts';
import { BLANK_POSTING, type Posting } from '../../../src/core/posting/posting.ts';
import type { Section, SectionKind } from '../../../src/core/posting/section.ts';
import type { Report } from '../../../src/core/report.ts';

/** Claims about a text: each quotation must be in it. */
export function quoting(text: string) {
  const span = (quote: string) => {
    const start = text.indexOf(quote);
    if (start === -1) throw new Error(`Not in the text: ${quote}`);
    return spanOf(text, start, start + quote.length);
  };
  const claim = (...quotes: string[]): Claim => ({ evidence: quotes.map(span) });
  /** From the first words to the end of the last. */
  const section = (kind: SectionKind, heading: string | null, from: string, to: string): Section => ({
    kind,
    heading,
    start: span(from).start,
    end: span(to).end,
  });
  const reason = (
    criterion: Criterion,
    verdict: Reason['verdict'],
    [points, maxPoints]: readonly [number, number],
    words: string,
    ...quotes: string[]
  ): Reason => ({ criterion, verdict, points, maxPoints, text: words, say: [''], profile: [], ...claim(...quotes) });
  return { span, claim, section, reason };
}

export function matchOf(reasons: readonly Reason[], rest: Partial<Match> = {}): Match {
  const judged = reasons.filter(({ verdict }) => verdict !== 'unknown');
  const sum = (key: 'points' | 'maxPoints') => judged.reduce((total, reason) => total + reason[key], 0);
  const score = judged.length > 0 ? (100 * sum('points')) / sum('maxPoints') : null;
  return {
    score,
    judged: judged.length,
    of: reasons.length,
    reasons,
    missingSkills: [],
    knownSkills: [],
    keywords: { otherWords: [], unmentioned: [] },
    dealbreakers: [],
    broken: [],
    ...rest,
  };
}

const DETECTED: Detection = {
  kind: 'posting',
  via: 'json-ld',
  site: null,
  why: 'The page carries a job posting as structured data.',
  partial: false,
};

type Given = Partial<Omit<Report, 'posting' | 'facts' | 'detection'>> & {
  readonly posting?: Partial<Posting>;
  readonly facts?: Partial<Report['facts']>;
  readonly detection?: Partial<Detection>;
};

export function reportOf({ posting, facts, detection, ...rest }: Given): Report {
  return {
    schemaVersion: 1,
    detection: { ...DETECTED, ...detection },
    cards: [],
    posting: posting ? { ...BLANK_POSTING, id: 'fake/1', url: 'https://jobs.example/1', ...posting } : null,
    sections: [],
    facts: { ...NO_FACTS, ...facts },
    highlights: [],
    warnings: [],
    scam: { level: 'none' },
    match: null,
    history: NEVER_SEEN,
    ...rest,
  };
}
