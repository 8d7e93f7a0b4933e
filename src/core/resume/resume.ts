import { type Span, spanOf } from '../posting/evidence.ts';
import type { Degree } from '../posting/facts.ts';
import { withoutContact } from './contact.ts';
import { findDegrees } from './degrees.ts';
import { findResumeSkills } from './skills.ts';
import { findSpoken } from './spoken.ts';
import { findTitles } from './titles.ts';
import { findYears } from './years.ts';

/** A thing a résumé says, and its words there. */
export type Said<T> = { readonly value: T; readonly evidence: Span };

/** What a résumé proposes for a profile. What it does not say is null or an empty list. Name, age and gender are never read. */
export type Resume = {
  readonly titles: readonly Said<string>[];
  readonly years: Said<number> | null;
  readonly education: readonly Said<{ readonly value: Degree; readonly field: string | null }>[];
  readonly languages: readonly Said<{ readonly value: string; readonly level: string | null }>[];
  /** Skills of the dictionary; years where the résumé tells them beside the name. */
  readonly skills: readonly Said<{ readonly id: string; readonly name: string; readonly years: number | null }>[];
  /** The text without the lines that tell who and where a person is. */
  readonly work: string;
};

/** Longest text that is read, in UTF-16 units: some fifteen pages. */
const MOST = 60_000;

/** Reads a résumé's text. `year`: up to when work that goes on "to the present" counts; without it, the latest year the résumé names. */
export function readResume(whole: string, year: number | null = null): Resume {
  const text = whole.slice(0, MOST);
  const work = withoutContact(text);
  return {
    titles: findTitles(text),
    years: findYears(text, year),
    education: findDegrees(text),
    languages: findSpoken(text),
    skills: findResumeSkills(work).map(({ value, evidence: { start, end } }) => ({ value, evidence: spanOf(text, start, end) })),
    work,
  };
}
