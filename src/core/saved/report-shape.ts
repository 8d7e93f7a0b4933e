import { anyOf, iso, list, maybe, number, object, oneOf, optional, text, truth, whole } from './check.ts';
import { OWN_FIELDS } from './own.ts';
import { address, MOST_TEXT, organization, ownFault, payUnit, recordId, stampFault, tax, title, words } from './own-shape.ts';

// What is taken in from a file is checked as if anybody had written it: everything a page of ours reads has its kind and its bounds.
// The checks only look: a record that passes is kept as it came, what nobody knows included.
const place = whole(0);
const figure = maybe(number());

const claim = {
  evidence: list(object({ start: place, end: place, quote: text(MOST_TEXT) }), 2_000),
  about: optional(list(object({ field: text(200), value: text(20_000) }), 500)),
};

const importance = oneOf('required', 'preferred');
const degree = oneOf('hs', 'associate', 'bachelor', 'master', 'doctorate');

const salary = object({
  ...claim,
  kind: oneOf('base', 'total', 'bonus', 'equity'),
  min: figure,
  max: figure,
  currency: maybe(text(20)),
  unit: maybe(payUnit),
  tax,
  source: oneOf('structured', 'text'),
  inferred: optional(words(10, 40)),
  annual: maybe(object({ min: figure, max: figure, assumes: text(1_000) })),
  appliesTo: maybe(text(1_000)),
});

const facts = object({
  salaries: optional(list(salary, 200)),
  estimates: optional(list(salary, 200)),
  workMode: maybe(object({ ...claim, value: oneOf('onsite', 'hybrid', 'remote'), officeDaysPerWeek: figure })),
  employmentType: optional(list(object({ ...claim, value: text(40) }), 50)),
  seniority: maybe(object({ ...claim, value: text(40) })),
  experience: optional(
    list(object({ ...claim, minYears: figure, maxYears: figure, withDegree: maybe(degree), area: maybe(text(500)), importance }), 300),
  ),
  education: optional(list(object({ ...claim, value: degree, field: maybe(text(500)), orEquivalent: optional(truth), importance }), 300)),
  languages: optional(list(object({ ...claim, value: text(40), level: maybe(text(40)), importance }), 300)),
  skills: optional(
    list(object({ ...claim, id: text(200), name: text(200), importance: oneOf('required', 'preferred', 'mentioned') }), 1_000),
  ),
  eligibility: optional(
    list(object({ ...claim, kind: text(40), value: text(500), verdict: oneOf('required', 'excluded', 'offered', 'refused') }), 500),
  ),
  benefits: optional(list(object({ ...claim, id: text(200) }), 500)),
});

const posting = object({
  id: recordId,
  url: maybe(address),
  title: maybe(title),
  hiringOrganization: maybe(organization),
  agency: maybe(text(1_000)),
  jobLocation: optional(words(300, 1_000)),
  country: maybe(text(10)),
  language: maybe(text(40)),
  datePosted: maybe(text(40)),
  validThrough: maybe(text(40)),
  closed: optional(truth),
  applyUrl: maybe(text(8_000)),
  text: text(MOST_TEXT),
  links: optional(list(object({ url: text(8_000), text: text(2_000) }), 1_000)),
  hiddenText: optional(words(500, MOST_TEXT)),
  boardNotices: optional(list(object({ text: text(50_000), reportUrl: maybe(text(8_000)) }), 100)),
});

const say = optional(list(text(20_000), 40, 1));
const match = object({
  score: maybe(number(0, 100)),
  judged: number(),
  of: number(),
  reasons: list(
    object({
      ...claim,
      criterion: text(40),
      verdict: oneOf('met', 'partly', 'unmet', 'unknown'),
      points: number(),
      maxPoints: number(),
      text: text(20_000),
      say,
      profile: words(500, 5_000),
    }),
    40,
  ),
  missingSkills: optional(words(1_000, 500)),
  knownSkills: optional(words(1_000, 500)),
  dealbreakers: optional(words(500, 5_000)),
  broken: optional(list(object({ ...claim, words: text(20_000) }), 500)),
});

const relative = object({
  id: text(600),
  url: maybe(text(8_000)),
  title: maybe(text(2_000)),
  organization: maybe(text(1_000)),
  lastSeen: text(40),
  kind: text(40),
});

/** A report as it may come out of a file. What later versions added may be missing: see `wholeReport`. */
const report = object({
  schemaVersion: oneOf(1),
  detection: object({
    kind: oneOf('posting', 'list', 'other'),
    via: maybe(text(40)),
    site: maybe(text(100)),
    why: text(2_000),
    partial: optional(truth),
  }),
  posting,
  sections: optional(list(object({ kind: text(40), heading: maybe(text(2_000)), start: place, end: place }), 2_000)),
  facts,
  highlights: optional(list(object({ ...claim, kind: text(40), text: text(20_000), say }), 200)),
  warnings: optional(list(object({ ...claim, id: text(100), group: text(40), severity: oneOf('info', 'caution', 'danger') }), 300)),
  scam: object({ level: oneOf('none', 'caution', 'danger') }),
  match: maybe(match),
  history: optional(
    object({
      firstSeen: maybe(text(40)),
      timesSeen: optional(number()),
      reposts: optional(list(relative, 100)),
      duplicates: optional(list(relative, 100)),
      siblings: optional(list(relative, 100)),
      changes: optional(list(object({ on: text(40), added: words(100, 5_000), removed: words(100, 5_000) }), 100)),
      decided: maybe(object({ id: text(600), status: text(100), on: text(40) })),
    }),
  ),
});

/** A record of a backup. */
export const recordFault = object({
  id: recordId,
  urls: optional(list(address, 100)),
  savedAt: iso,
  changedAt: optional(iso),
  // Nothing is known of a page that only another device has read
  readAt: optional(anyOf(iso, oneOf(''))),
  forgottenAt: optional(iso),
  own: optional(ownFault),
  stamps: optional(object(Object.fromEntries([...OWN_FIELDS, 'forgotten'].map((field) => [field, optional(stampFault)])))),
  log: optional(list(object({ at: text(40), what: text(40) }), 1_000)),
  report,
});
