import type { SectionKind } from '../../posting/section.ts';

/** "degree": one that nobody names, a bachelor's unless another stands beside it; "none": none is asked for; "not": it only looks like a degree. */
export type DegreeWord = 'degree' | 'hs' | 'associate' | 'bachelor' | 'master' | 'doctorate' | 'none' | 'not';
export type SeniorityWord =
  | 'intern'
  | 'junior'
  | 'middle'
  | 'senior'
  | 'lead'
  | 'staff'
  | 'principal'
  | 'manager'
  | 'director'
  | 'executive'
  | 'not';
/** "duration": the label of a contract's length; "permanent": full time where nothing says part time. */
export type EmploymentWord =
  | 'FULL_TIME'
  | 'permanent'
  | 'PART_TIME'
  | 'CONTRACTOR'
  | 'TEMPORARY'
  | 'INTERN'
  | 'VOLUNTEER'
  | 'PER_DIEM'
  | 'duration'
  | 'not';

/** A kind of section, or a heading that says nothing about what follows ("Description", "Details"), or one that may be either ("Desired profile"). */
export type HeadingKind = SectionKind | 'untold' | 'desired';

type Phrases = readonly string[];

/**
 * What is to be known about one language to read a posting in it. Phrases as in words/phrases.ts: `a|b`, `remot*`, `?a`, `~3`, `#`.
 * A heading that ends in `…` may go on ("what you will do at Acme"); the others are whole headings, combined with each other and `fillers`.
 */
export type LanguageWords = {
  /** BCP 47. */
  readonly tag: string;
  /** Small words by which the language is known; they need not be its alone. */
  readonly common: string;
  readonly headings: Readonly<Partial<Record<HeadingKind, Phrases>>>;
  /** Words that make an unknown heading below what is asked one of wishes: "What would make us smile". `smil*` any word that begins so. */
  readonly wishWords: string;
  /** Words a heading may hold besides: "the", "our", "your", "and". */
  readonly fillers: string;
  /** What gives a sentence away where there are no headings. */
  readonly cues: Readonly<Partial<Record<'responsibilities' | 'requirements' | 'benefits' | 'company' | 'legal', Phrases>>>;
  readonly nice: {
    /** Says so of its whole sentence: "is a plus". */
    readonly whole: Phrases;
    /** Says so of what stands right before it: "preferred". */
    readonly behind: Phrases;
    /** Says so of what comes after it: "ideally", "bonus points for". */
    readonly ahead: Phrases;
    /** Looks like one of them but is not: "preferred name". */
    readonly not?: Phrases;
  };
  /** Makes what its sentence asks for a must, wherever it stands. */
  readonly must: Phrases;
  /** Number words, in every form that may stand before "years". */
  readonly numbers: Readonly<Record<string, number>>;
  readonly years: {
    /** Words, not phrases: "years". */
    readonly year: string;
    readonly month: string;
    /** Words between two numbers: "to", "bis". */
    readonly to: string;
    /** Words before two numbers joined by "and": "between". */
    readonly between: string;
    /** Words of "or more" after a number. */
    readonly more: string;
    /** Words of "at least" before a number: part of the quotation. */
    readonly least: string;
    /** Before a number that is the most: "up to". Plain words, up to three. */
    readonly most: Phrases;
    /** One year said without a number; ends with the year: "at least a year", «от года». */
    readonly one: Phrases;
    /** "experience". */
    readonly experience: Phrases;
    /** Another kind of years: an age, a contract, "the last 5 years". */
    readonly other: Phrases;
    /** Who has these years is the employer: "we", "our company". */
    readonly employer: Phrases;
    /** Who has them is the candidate: "you", "looking for". */
    readonly candidate: Phrases;
    /** None are needed. */
    readonly none: Phrases;
    /** Words between the experience and its area: "in", "with". */
    readonly areaAfter: string;
    /** Words that part alternatives: "or". */
    readonly or: string;
  };
  readonly degrees: Readonly<Partial<Record<DegreeWord, Phrases>>>;
  /** Between a degree and its field: "in". */
  readonly fieldAfter: string;
  /** "or equivalent". */
  readonly equivalent: Phrases;
  readonly seniority: Readonly<Partial<Record<SeniorityWord, Phrases>>>;
  /** Labels of a level: "seniority level". */
  readonly levelLabel: Phrases;
  /** What leads to a level in a sentence: "we are looking for a". */
  readonly levelAfter: Phrases;
  readonly employment: Readonly<Partial<Record<EmploymentWord, Phrases>>>;
};
