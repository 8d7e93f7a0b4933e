import type { Degree } from '../posting/facts.ts';

export const TONES = ['plain', 'warm', 'formal'] as const;
export type Tone = (typeof TONES)[number];

/** Wordings of one sentence, best first: the first of which every {gap} can be filled is said. */
export type Wordings = readonly string[];

/**
 * A language of letters. Gaps: {title} {organization} {asked} {years} {skills} {degree} {languages} {place} {country} {mode} {work} {name}.
 * What fills a gap is never inflected: sentences are built so that it need not be.
 */
export type LetterWords = {
  readonly quotes: readonly [open: string, close: string];
  readonly greeting: Readonly<Record<Tone, Wordings>>;
  readonly opening: Readonly<Record<Tone, Wordings>>;
  readonly experience: Wordings;
  readonly skills: Wordings;
  readonly wished: Wordings;
  /** Stands over lines of the person's own résumé. */
  readonly ownWork: Wordings;
  readonly education: Wordings;
  readonly languages: Wordings;
  readonly place: Wordings;
  readonly authorized: Wordings;
  readonly mode: Wordings;
  readonly relocate: Wordings;
  readonly sponsorship: Wordings;
  readonly work: Wordings;
  readonly closing: Readonly<Record<Tone, Wordings>>;
  readonly signOff: Readonly<Record<Tone, Wordings>>;
  /** By the plural categories of the language (CLDR); # is the number. */
  readonly years: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  readonly degrees: Readonly<Record<Degree, string>>;
};

/** What stands before the words of an item. */
export const BULLET = /^[\s\-–—•·*▪◦‣○●]{1,8}/u;
