/** `site/native-id` where a board names its postings, else the name of the reader and a hash. The same vacancy keeps its id across tabs and reloads. */
export type PostingId = string;

/** Where a field was read. Best first. */
export type Source = 'site' | 'json-ld' | 'microdata' | 'rdfa' | 'meta' | 'generic' | 'text';

export type PostingField =
  | 'title'
  | 'hiringOrganization'
  | 'agency'
  | 'jobLocation'
  | 'country'
  | 'language'
  | 'datePosted'
  | 'validThrough'
  | 'closed'
  | 'applyUrl'
  | 'text';

/** Pay as a field of the page states it, not yet judged. Amounts in `currency` (ISO 4217) a `unit`, as the page writes them. */
export type StructuredPay = {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly unit: string | null;
  /** The field's own words, when it is (also) words: "$120k – $150k", "12000/12000€". */
  readonly text: string | null;
  /** The board made it up: shown as an estimate, never as pay. */
  readonly estimated: boolean;
  readonly source: Source;
};

/** What the page's fields say beside the posting's text: raw words, read by the analysers. Names follow schema.org/JobPosting. */
export type Structured = {
  readonly pay: readonly StructuredPay[];
  readonly employmentType: readonly string[];
  /** "TELECOMMUTE", or a board's own words: "Hybrid", "удалённая работа". */
  readonly jobLocationType: readonly string[];
  readonly applicantLocationRequirements: readonly string[];
  readonly experienceRequirements: readonly string[];
  readonly educationRequirements: readonly string[];
  readonly skills: readonly string[];
};

export type Link = { readonly url: string; readonly text: string };

/** A job as the page states it. Plain data (strings and nulls): it crosses messages and storage as is. */
export type Posting = {
  readonly id: PostingId;
  readonly url: string | null;
  readonly title: string | null;
  /** The employer: never the host name, never the job board. */
  readonly hiringOrganization: string | null;
  /** The recruiter, when it is not the employer. */
  readonly agency: string | null;
  /** As written, one entry a place. */
  readonly jobLocation: readonly string[];
  /** ISO 3166-1 alpha-2, when it can be known. */
  readonly country: string | null;
  /** BCP 47, of the posting's body. */
  readonly language: string | null;
  /** ISO 8601 dates. */
  readonly datePosted: string | null;
  readonly validThrough: string | null;
  readonly closed: boolean;
  readonly applyUrl: string | null;
  readonly sources: { readonly [F in PostingField]?: Source };
  /** The posting's own words, block structure as \n; evidence points into it. */
  readonly text: string;
  readonly structured: Structured;
  /** Links inside the posting's body and its apply link. */
  readonly links: readonly Link[];
  /** Text of the body that no reader can see: never scored, reported. */
  readonly hiddenText: readonly string[];
  /** The board's own notices around the posting: never the employer's words. */
  readonly boardNotices: readonly { readonly text: string; readonly reportUrl: string | null }[];
};

export const NOTHING_STRUCTURED: Structured = {
  pay: [],
  employmentType: [],
  jobLocationType: [],
  applicantLocationRequirements: [],
  experienceRequirements: [],
  educationRequirements: [],
  skills: [],
};

/** A posting nobody has read anything from yet: start here and fill in what is known. */
export const BLANK_POSTING: Posting = {
  id: '',
  url: null,
  title: null,
  hiringOrganization: null,
  agency: null,
  jobLocation: [],
  country: null,
  language: null,
  datePosted: null,
  validThrough: null,
  closed: false,
  applyUrl: null,
  sources: {},
  text: '',
  structured: NOTHING_STRUCTURED,
  links: [],
  hiddenText: [],
  boardNotices: [],
};
