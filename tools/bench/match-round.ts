import { analyse } from '../../src/core/analyse/analyse.ts';
import { match } from '../../src/core/match/match.ts';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { fromText } from '../../src/core/posting/from-text.ts';

const RESUME = `Backend developer, seven years. Python, PostgreSQL, Kafka and Django services for bookings, timetables and tickets.
Moved a monolith to eleven services, halved the time of the slowest queries, wrote the on-call handbook and trained five colleagues.
Earlier: data analyst for a ferry operator, reports in SQL and Tableau for the harbour office. Master of Computer Science. English C1, German B2.`;
const TIMES = 200;

type Round = { readonly match: number; readonly fresh: number; readonly count: number; readonly again: number };

/** Milliseconds a posting: matching with a profile that is prepared, with a new one, and the baseline twice. */
export function measure(postings: readonly { readonly title: string; readonly text: string }[]): Round {
  const profile = { ...EMPTY_PROFILE, resumeText: RESUME };
  const analyses = postings.map((posting) => analyse(fromText(posting).posting!, new Date('2026-01-01')));
  const each = (work: (index: number) => unknown): number => {
    const began = performance.now();
    for (let i = 0; i < TIMES; i += 1) for (let index = 0; index < postings.length; index += 1) work(index);
    return (performance.now() - began) / TIMES / postings.length;
  };
  const count = (index: number) => {
    const own = new Set(RESUME.toLowerCase().split(/\W+/));
    return postings[index]!.text.toLowerCase()
      .split(/\W+/)
      .filter((word) => own.has(word)).length;
  };
  for (const analysis of analyses) match(analysis, profile);
  return {
    count: each(count),
    match: each((index) => match(analyses[index]!, profile)),
    fresh: each((index) => match(analyses[index]!, { ...profile })),
    again: each(count),
  };
}
