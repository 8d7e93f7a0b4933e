import * as v from 'valibot';
import type { About } from '../posting/claim.ts';
import type { Span } from '../posting/evidence.ts';

// What is taken in from a file is checked as if anybody had written it: everything a page of ours reads has its kind and its bounds.
// The checks answer yes or no: a record that passes is kept as it came, what nobody knows included.
const MOST_TEXT = 1_000_000;
const text = (most: number) => v.custom<string>((value) => isText(value, most));
const maybe = (most: number) => v.nullish(text(most));
const words = (count: number, each: number) => v.pipe(v.array(text(each)), v.maxLength(count));
const list = <S extends v.GenericSchema>(schema: S, most: number) => v.pipe(v.array(schema), v.maxLength(most));
const number = v.custom<number>(Number.isFinite);
const figure = v.nullish(number);

type Fields = Readonly<Record<string, unknown>>;
const isPlace = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isText = (value: unknown, most: number) => typeof value === 'string' && value.length <= most;
const isListOf = (value: unknown, most: number, is: (one: Fields) => boolean) =>
  Array.isArray(value) && value.length <= most && value.every((one) => typeof one === 'object' && one !== null && is(one as Fields));
const place = v.custom<number>(isPlace);
// A report is quotations for the greater part: looked at by hand they take a third of the time
const evidence = v.custom<readonly Span[]>((value) =>
  isListOf(value, 2_000, ({ start, end, quote }) => isPlace(start) && isPlace(end) && isText(quote, MOST_TEXT)),
);
const about = v.custom<readonly About[]>((value) =>
  isListOf(value, 500, ({ field, value }) => isText(field, 200) && isText(value, 20_000)),
);
const claim = { evidence, about: v.optional(about) };

const importance = v.picklist(['required', 'preferred']);
const unit = v.nullish(v.picklist(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']));
const degree = v.picklist(['hs', 'associate', 'bachelor', 'master', 'doctorate']);

const salary = v.object({
  ...claim,
  kind: v.picklist(['base', 'total', 'bonus', 'equity']),
  min: figure,
  max: figure,
  currency: maybe(20),
  unit,
  tax: v.nullish(v.picklist(['gross', 'net'])),
  source: v.picklist(['structured', 'text']),
  inferred: v.optional(words(10, 40), []),
  annual: v.nullish(v.object({ min: figure, max: figure, assumes: text(1_000) })),
  appliesTo: maybe(1_000),
});

const facts = v.object({
  salaries: v.optional(list(salary, 200)),
  estimates: v.optional(list(salary, 200)),
  workMode: v.nullish(v.object({ ...claim, value: v.picklist(['onsite', 'hybrid', 'remote']), officeDaysPerWeek: figure })),
  employmentType: v.optional(list(v.object({ ...claim, value: text(40) }), 50)),
  seniority: v.nullish(v.object({ ...claim, value: text(40) })),
  experience: v.optional(
    list(v.object({ ...claim, minYears: figure, maxYears: figure, withDegree: v.nullish(degree), area: maybe(500), importance }), 300),
  ),
  education: v.optional(
    list(v.object({ ...claim, value: degree, field: maybe(500), orEquivalent: v.optional(v.boolean()), importance }), 300),
  ),
  languages: v.optional(list(v.object({ ...claim, value: text(40), level: maybe(40), importance }), 300)),
  skills: v.optional(
    list(v.object({ ...claim, id: text(200), name: text(200), importance: v.picklist(['required', 'preferred', 'mentioned']) }), 1_000),
  ),
  eligibility: v.optional(
    list(
      v.object({ ...claim, kind: text(40), value: text(500), verdict: v.picklist(['required', 'excluded', 'offered', 'refused']) }),
      500,
    ),
  ),
  benefits: v.optional(list(v.object({ ...claim, id: text(200) }), 500)),
});

const posting = v.object({
  id: v.pipe(text(600), v.minLength(1)),
  url: maybe(8_000),
  title: maybe(2_000),
  hiringOrganization: maybe(1_000),
  agency: maybe(1_000),
  jobLocation: v.optional(words(300, 1_000)),
  country: maybe(10),
  language: maybe(40),
  datePosted: maybe(40),
  validThrough: maybe(40),
  closed: v.optional(v.boolean()),
  applyUrl: maybe(8_000),
  text: text(MOST_TEXT),
  links: v.optional(list(v.object({ url: text(8_000), text: text(2_000) }), 1_000)),
  hiddenText: v.optional(words(500, MOST_TEXT)),
  boardNotices: v.optional(list(v.object({ text: text(50_000), reportUrl: maybe(8_000) }), 100)),
});

const say = v.optional(v.pipe(v.array(text(20_000)), v.minLength(1), v.maxLength(40)));
const match = v.object({
  score: v.nullish(v.pipe(number, v.minValue(0), v.maxValue(100))),
  judged: number,
  of: number,
  reasons: list(
    v.object({
      ...claim,
      criterion: text(40),
      verdict: v.picklist(['met', 'partly', 'unmet', 'unknown']),
      points: number,
      maxPoints: number,
      text: text(20_000),
      say,
      profile: words(500, 5_000),
    }),
    40,
  ),
  missingSkills: v.optional(words(1_000, 500)),
  knownSkills: v.optional(words(1_000, 500)),
  dealbreakers: v.optional(words(500, 5_000)),
  broken: v.optional(list(v.object({ ...claim, words: text(20_000) }), 500)),
});

const relative = v.object({
  id: text(600),
  url: maybe(8_000),
  title: maybe(2_000),
  organization: maybe(1_000),
  lastSeen: text(40),
  kind: text(40),
});

/** A report as it may come out of a file. What later versions added may be missing: see `wholeReport`. */
export const reportShape = v.object({
  schemaVersion: v.literal(1),
  detection: v.object({
    kind: v.picklist(['posting', 'list', 'other']),
    via: maybe(40),
    site: maybe(100),
    why: text(2_000),
    partial: v.optional(v.boolean()),
  }),
  posting,
  sections: v.optional(list(v.object({ kind: text(40), heading: maybe(2_000), start: place, end: place }), 2_000)),
  facts,
  highlights: v.optional(list(v.object({ ...claim, kind: text(40), text: text(20_000), say }), 200)),
  warnings: v.optional(
    list(v.object({ ...claim, id: text(100), group: text(40), severity: v.picklist(['info', 'caution', 'danger']) }), 300),
  ),
  scam: v.object({ level: v.picklist(['none', 'caution', 'danger']) }),
  match: v.nullish(match),
  history: v.optional(
    v.object({
      firstSeen: maybe(40),
      timesSeen: v.optional(number),
      reposts: v.optional(list(relative, 100)),
      duplicates: v.optional(list(relative, 100)),
      siblings: v.optional(list(relative, 100)),
      changes: v.optional(list(v.object({ on: text(40), added: words(100, 5_000), removed: words(100, 5_000) }), 100)),
      decided: v.nullish(v.object({ id: text(600), status: text(100), on: text(40) })),
    }),
  ),
});

const stamp = v.optional(v.pipe(v.string(), v.regex(/^[0-9a-z]{13}\.[0-9a-z-]{1,40}$/)));
const iso = v.pipe(
  text(40),
  v.check((value) => !Number.isNaN(Date.parse(value))),
);
const contact = v.object({
  name: text(1_000),
  role: v.optional(text(1_000), ''),
  email: v.optional(text(1_000), ''),
  phone: v.optional(text(200), ''),
  url: v.optional(text(8_000), ''),
  note: v.optional(text(20_000), ''),
});

export const ownShape = v.object({
  status: v.optional(v.pipe(text(100), v.minLength(1))),
  round: v.nullish(v.pipe(number, v.minValue(1), v.maxValue(100))),
  notes: v.optional(text(MOST_TEXT)),
  tags: v.optional(words(200, 200)),
  rating: v.nullish(v.pipe(number, v.integer(), v.minValue(1), v.maxValue(5))),
  contacts: v.optional(list(contact, 200)),
  dates: v.optional(list(v.object({ what: text(200), on: iso }), 500)),
  offered: v.nullish(
    v.object({
      amount: v.pipe(number, v.minValue(0)),
      currency: text(20),
      unit: v.picklist(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
      tax: v.nullish(v.picklist(['gross', 'net'])),
      note: v.optional(text(20_000), ''),
    }),
  ),
  next: v.nullish(v.object({ what: text(2_000), at: iso })),
  letter: v.optional(text(MOST_TEXT)),
});

/** A record of a backup. */
export const recordShape = v.object({
  id: v.pipe(text(600), v.minLength(1)),
  urls: v.optional(words(100, 8_000)),
  savedAt: iso,
  changedAt: v.optional(iso),
  readAt: v.optional(iso),
  forgottenAt: v.optional(iso),
  own: v.optional(ownShape),
  stamps: v.optional(
    v.object({
      status: stamp,
      round: stamp,
      notes: stamp,
      tags: stamp,
      rating: stamp,
      contacts: stamp,
      dates: stamp,
      offered: stamp,
      next: stamp,
      letter: stamp,
      forgotten: stamp,
    }),
  ),
  log: v.optional(list(v.object({ at: text(40), what: text(40) }), 1_000)),
  report: reportShape,
});
