import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { NO_FACTS } from '../../src/core/posting/facts.ts';
import { BLANK_POSTING } from '../../src/core/posting/posting.ts';
import type { Report } from '../../src/core/report.ts';
import { kept, type Saved } from '../../src/core/saved/record.ts';

/** The same numbers every time (Numerical Recipes). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES =
  'ba co de fi ga hu ji ka lo me no pi qua re si ta ur ve wo xi yo za cha ster ling tor man pro con ment tion able ics'.split(' ');

/** Words that are spread as those of a language are: the n-th is n times as rare as the first (Zipf). */
export function vocabulary(size = 30_000): string[] {
  const chance = chanceOf(7);
  const words = new Set<string>();
  while (words.size < size) {
    const length = 1 + Math.floor(chance() * 3) + (words.size > 200 ? 1 : 0);
    words.add(Array.from({ length }, () => SYLLABLES[Math.floor(chance() * SYLLABLES.length)]).join(''));
  }
  return [...words];
}

/** A word of the vocabulary: the first ones often, the last hardly ever. */
export const pick = (words: readonly string[], chance: () => number): string =>
  words[Math.floor(words.length ** chance()) - 1] ?? words[0]!;

/** Texts of about 2 KB. */
export function textOf(words: readonly string[], chance: () => number): string {
  const lines = Array.from({ length: 20 }, () => Array.from({ length: 14 }, () => pick(words, chance)).join(' '));
  return lines.join('.\n');
}

/** A record as a backup holds it: a text of 2 KB, pay, skills and warnings with their words. */
export function recordOf(n: number, words: readonly string[], chance: () => number): Saved {
  const text = textOf(words, chance);
  const claim = (at: number) => ({ evidence: [{ start: at, end: at + 12, quote: text.slice(at, at + 12) }] });
  const report: Report = {
    schemaVersion: 1,
    detection: { kind: 'posting', via: 'json-ld', site: null, why: 'The page carries a job posting as structured data.', partial: false },
    cards: [],
    posting: {
      ...BLANK_POSTING,
      id: `bench/${n}`,
      url: `https://jobs.example/${n}`,
      title: `${pick(words, chance)} ${pick(words, chance)}`,
      hiringOrganization: pick(words, chance),
      jobLocation: [pick(words, chance)],
      language: 'en',
      datePosted: '2026-11-01',
      text,
    },
    sections: [],
    facts: {
      ...NO_FACTS,
      salaries: [
        {
          kind: 'base',
          min: 50_000,
          max: 60_000 + n,
          currency: 'EUR',
          unit: 'YEAR',
          tax: null,
          source: 'text',
          inferred: [],
          annual: null,
          appliesTo: null,
          ...claim(10),
        },
      ],
      skills: Array.from({ length: 8 }, (_, i) => ({
        id: `skill-${i}`,
        name: pick(words, chance),
        importance: 'required' as const,
        ...claim(i * 40),
      })),
    },
    highlights: [],
    warnings: [],
    scam: { level: 'none' },
    match: null,
    history: NEVER_SEEN,
  };
  const at = new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();
  return { ...kept(null, report, report.posting!.url, at), report };
}
