import type { SectionKind } from '../../posting/section.ts';
import type { BenefitId } from '../benefit-id.ts';
import type { Conditions } from '../eligibility/conditions.ts';
import type { ModeWords } from '../work-mode/mode-words.ts';

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

/** Terms that not every job has. */
export type UnusualTerm =
  | 'non_compete'
  | 'unpaid'
  | 'commission_only'
  | 'limited'
  | 'exclusive'
  | 'own_equipment'
  | 'on_call'
  | 'overtime'
  | 'travel'
  | 'screening'
  | 'probation'
  | 'at_will';

/** As in words/phrases.ts: `a|b`, `remot*`, `?a`, `~3`, `#`, `<`, `>`. */
type Phrases = readonly string[];
/** Words apart by blanks, in every form they are met in. `begin*` stands for all that begin so. */
type Words = string;
/** Stretches of lower-case text as they are written, blanks and all; no pattern. */
type Stretches = readonly string[];
/** The five days of work, Monday first. */
type FiveDays = readonly [Words, Words, Words, Words, Words];

/**
 * All that is known of one language to read a posting in it: one file, one object, and a line in `index.ts`. What a language does not have is
 * left empty (`''`, `[]`), never out. Words are in lower case, `ё` as `е`; a hyphen parts two words.
 */
export type LanguageWords = {
  /** BCP 47. */
  readonly tag: string;
  /** Small words by which the language is known; they need not be its alone. */
  readonly common: Words;
  readonly script: 'latin' | 'cyrillic' | 'han';
  readonly letters: {
    /** Letters that this language has and its neighbours have not: "łż". */
    readonly own: string;
    /** All letters beside a to z, of a language in Latin letters. */
    readonly all: string;
  };
  /** Words so frequent that a phrase is better looked for by another of its words. Only speed depends on them. */
  readonly frequent: Words;
  /** A full stop after these ends no sentence: "approx". */
  readonly shortened: Words;
  /** First words of items: a capital inside a word is a lost line break where one of them begins. */
  readonly openers: Words;
  /** Words that join the items of a list. */
  readonly and: Words;
  readonly or: Words;
  /** Words of contrast, past which no phrase reaches; `though` those that only turn a sentence. */
  readonly but: Words;
  readonly though: Words;
  /** Words that deny a verb, then those that deny a thing: "no", "without". */
  readonly not: Words;
  readonly no: Words;
  /** No as an answer or in a field. */
  readonly answerNo: Words;

  /** A heading that ends in `…` may go on ("what you will do at Acme"); the others are whole headings, combined with each other and `fillers`. */
  readonly headings: Readonly<Partial<Record<HeadingKind, Phrases>>>;
  /** Headings only in front of a colon: alone on a line they are a form's "required". */
  readonly labelsOnly: Words;
  /** A heading does not end in these: "knowledge of:" goes on below. */
  readonly goesOn: Words;
  /** Words that make an unknown heading below what is asked one of wishes: "What would make us smile". `smil*` any word that begins so. */
  readonly wishWords: Words;
  /** Words a heading may hold besides: "the", "our", "your", "and". */
  readonly fillers: Words;
  /** What gives a sentence away where there are no headings. */
  readonly cues: Readonly<
    Partial<Record<'responsibilities' | 'requirements' | 'benefits' | 'company' | 'legal', Phrases>> & {
      /** Who is sought ("we are looking for"), which asks for nothing by itself. */
      readonly seeks: Phrases;
      /** What makes a demand of such a sentence: "who knows", "with a background in". */
      readonly sought: Phrases;
    }
  >;
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
    readonly year: Words;
    readonly month: Words;
    /** Of work by the season: two of them are a year. */
    readonly season: Words;
    /** Words between two numbers: "to", "bis". */
    readonly to: Words;
    /** Words before two numbers joined by "and": "between". */
    readonly between: Words;
    /** Words of "or more" after a number. */
    readonly more: Words;
    /** Words of "at least" before a number: part of the quotation. */
    readonly least: Words;
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
    readonly areaAfter: Words;
    /** Words that part alternatives: "or". */
    readonly or: Words;
    /** "Experience" as one word, in the forms it has after a number of years. */
    readonly nouns: Words;
    /** Between the years and their area, saying nothing: "professional", "of". */
    readonly skipped: Words;
    /** The area ends here. */
    readonly areaEnds: Words;
    /** "Of which two in sales". */
    readonly ofWhich: Words;
    /** Of the words for years those that make an adjective behind a hyphen: "3-year". */
    readonly adjective: Words;
    /** Number and years as one word ("dreijährig"): numbers from one on, and what follows them. */
    readonly compounds: readonly [numbers: Words, endings: Words] | null;
    /** Between a degree and the years that go with it: "with". */
    readonly with: Words;
    /** Other words that may stand between the two. */
    readonly degreeLinks: Words;
  };
  readonly degrees: Readonly<Partial<Record<DegreeWord, Phrases>>>;
  /** Letters that are a degree only in capitals: "BA". */
  readonly degreeLetters: Words;
  /** The field a degree is in. */
  readonly field: {
    /** Leads to it: "in". */
    readonly after: Words;
    /** May stand between the degree and that: "degree or higher in". */
    readonly between: Words;
    /** May follow that: "the field of". */
    readonly leading: Words;
    readonly ends: Words;
    /** Names no field: "in a related…". */
    readonly vague: Words;
  };
  /** "or equivalent". */
  readonly equivalent: Phrases;
  readonly seniority: Readonly<Partial<Record<SeniorityWord, Phrases>>>;
  /** Labels of a level: "seniority level". */
  readonly levelLabel: Phrases;
  /** What leads to a level in a sentence: "we are looking for a". */
  readonly levelAfter: Phrases;
  readonly employment: Readonly<Partial<Record<EmploymentWord, Phrases>>>;
  /** How words of a permanent job begin, which say nothing of how many hours it has. */
  readonly forGood: Phrases;
  /** Beside years and months, words of a contract's length: "6 weeks", "long". */
  readonly lengths: Words;

  /** Who may apply. Traps and refusals stand before offers. */
  readonly conditions: Conditions;
  /** What the words around a condition make of it. `begin*` stands for all that begin so. */
  readonly stance: {
    /** Deny beside `not` and `no`: "unable". */
    readonly denies: Words;
    /** Carry a denial on: "neither nights nor weekends". */
    readonly nor: Words;
    /** After a no that denies nothing: "not only", "don't mind". */
    readonly litotes: Words;
    /** Ask for it: "must", "hold", "valid". */
    readonly asks: Words;
    /** What an employer does for one: "help", "cover". */
    readonly gives: Words;
    /** What one does with papers and journeys that are not one's own: "verify", "organise". */
    readonly handles: Words;
    /** Whose they may be: "clients", "tourists". */
    readonly others: Words;
    /** Equal opportunity: "regardless". */
    readonly fair: Words;
  };
  /** Beside two times of the day. */
  readonly hours: {
    /** They are those of work: "shift", "schedule". Names of weekdays say so too. */
    readonly worked: Words;
    /** They are others': "open", "call us", "overlap". */
    readonly others: Words;
  };
  /** How adjectives of nationality begin, by country (ISO 3166-1, or EU). */
  readonly nationalities: Readonly<Record<string, Words>>;
  /** Before an age that is the highest. */
  readonly ageLimit: Words;
  readonly places: {
    /** Words that announce a list of places: "the following states". */
    readonly list: Words;
    /** Places after these are left out: "except". Plain words. */
    readonly except: Phrases;
  };
  readonly timezone: {
    /** "Time zone", a word or two. */
    readonly nouns: Phrases;
    /** Before it where no one zone is meant: "across time zones". */
    readonly many: Words;
    /** Around a zone's short name where one must work in it: "in CET hours". */
    readonly before: Words;
    readonly after: Words;
    readonly overlap: Words;
    /** Before the noun where one zone is meant but not named: "our time zone". */
    readonly ours: Words;
  };

  /** Where the work is done. Traps stand first. */
  readonly workModes: ModeWords;
  /** How many days a week in the office. */
  readonly office: {
    readonly days: Words;
    readonly week: Words;
    /** Where people work together. */
    readonly place: Words;
    /** Two words that say so, the second first: `in: come be`, for "come in". */
    readonly comesIn: readonly string[];
    /** The other days: "the rest at home". */
    readonly rest: Words;
    readonly home: Words;
    readonly hybrid: Words;
    readonly atMost: Words;
    /** Right before the number of days: "up to". */
    readonly upTo: Words;
    /** Words that count days, each list behind its number from 1 to 5. */
    readonly counts: readonly string[];
    /** May stand between the number and the days: "full". */
    readonly between: Words;
    /** Neither office nor home. */
    readonly elsewhere: Words;
  };
  readonly weekdays: {
    readonly names: FiveDays;
    /** What a weekday in the office may be for that is no work, and opening hours. */
    readonly treats: Words;
  };

  readonly spoken: {
    /** Languages by BCP 47. */
    readonly names: Readonly<Record<string, Phrases>>;
    /** By CEFR or "native". */
    readonly levels: Readonly<Record<string, Phrases>>;
    /** Beside a language that is asked for. */
    readonly asked: Words;
    /** After or before a name that is an adjective or a subject: "French cuisine", "lessons in French". */
    readonly otherAfter: Words;
    readonly otherBefore: Words;
    /** "Not needed". */
    readonly needed: Words;
    /** A name with these in it asks by itself: "Deutschkenntnisse". */
    readonly within: Words;
    /** Names that are another word without their capital: "polish". */
    readonly capitalised: Words;
  };
  /** What comes beside pay; "-" are traps. */
  readonly benefits: Readonly<Partial<Record<BenefitId | '-', Phrases>>>;
  readonly skills: {
    /** Lead to or follow what one must know: "experience in". */
    readonly asks: Phrases;
    /** Beside a doubtful name they show that it is the technology. */
    readonly clues: Phrases;
    /** Who bears a skill's name without asking for it: "our React team". */
    readonly bearers: Words;
    /** "Programming languages such as Python". */
    readonly umbrellas: Words;
    readonly examples: Stretches;
    /** Before what is used: "in Go". */
    readonly usedWith: Words;
    /** In the clause before a demand that is none of the reader: "our experience with", "gain experience with", "no knowledge of". */
    readonly notAsked: Words;
  };

  /** Labels in front of a colon. */
  readonly labels: { readonly title: Stretches; readonly organization: Stretches; readonly place: Stretches };
  /** What makes a line a job's title: beginnings of words, four letters at least, and whole words. */
  readonly jobs: { readonly stems: Words; readonly words: Words };
  /** The places of work follow. */
  readonly locatedAt: Phrases;
  readonly closed: Phrases;
  readonly reposted: Phrases;

  readonly unusual: Readonly<Record<UnusualTerm, Stretches>>;
  /** What tells the sentence that says what the job is. */
  readonly tldr: {
    readonly hires: Stretches;
    /** After a word that speaks to the reader, how a verb of what they do ends. */
    readonly duty: Readonly<Record<string, Words>>;
    /** Words that say so alone. */
    readonly duties: Words;
    readonly boasts: Stretches;
    readonly applying: Stretches;
    readonly pays: Stretches;
    /** How a sentence begins that names what the one before announced: "These are". */
    readonly names: Stretches;
    /** How a sentence begins that leans on the one before or tells of the house; whole words. */
    readonly leans: Stretches;
    /** How a demand begins. */
    readonly demands: Stretches;
  };
};
