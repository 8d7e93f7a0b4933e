import * as v from 'valibot';
import { ROLES } from '../core/marks.ts';
import { CARD_MARKS } from '../core/posting/card-mark.ts';
import type { Contract, Kind, MarkNames } from './contract.ts';

// A content script lives beside a page we do not trust: what it sends is checked as if the page had written it.
const LONG = 600_000;
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const maybe = (most: number) => v.nullable(text(most));
const list = (most: number, each: number) => v.pipe(v.array(text(each)), v.maxLength(most));
const finite = v.nullable(v.pipe(v.number(), v.finite()));
const source = v.picklist(['site', 'json-ld', 'microdata', 'rdfa', 'meta', 'generic', 'text']);

const pay = v.object({
  min: finite,
  max: finite,
  currency: maybe(20),
  unit: maybe(40),
  text: maybe(2_000),
  estimated: v.boolean(),
  source,
});
const structured = v.object({
  pay: v.pipe(v.array(pay), v.maxLength(40)),
  employmentType: list(40, 500),
  jobLocationType: list(40, 500),
  applicantLocationRequirements: list(300, 500),
  experienceRequirements: list(40, 5_000),
  educationRequirements: list(40, 5_000),
  skills: list(300, 5_000),
});

const sources = v.object({
  title: v.optional(source),
  hiringOrganization: v.optional(source),
  agency: v.optional(source),
  jobLocation: v.optional(source),
  country: v.optional(source),
  language: v.optional(source),
  datePosted: v.optional(source),
  validThrough: v.optional(source),
  closed: v.optional(source),
  applyUrl: v.optional(source),
  text: v.optional(source),
});

const posting = v.object({
  id: text(600),
  url: maybe(8_000),
  title: maybe(2_000),
  hiringOrganization: maybe(1_000),
  agency: maybe(1_000),
  jobLocation: list(300, 1_000),
  country: maybe(10),
  language: maybe(40),
  datePosted: maybe(40),
  validThrough: maybe(40),
  closed: v.boolean(),
  applyUrl: maybe(8_000),
  sources,
  text: text(LONG),
  structured,
  links: v.pipe(v.array(v.object({ url: text(8_000), text: text(2_000) })), v.maxLength(500)),
  hiddenText: list(200, LONG),
  boardNotices: v.pipe(v.array(v.object({ text: text(20_000), reportUrl: maybe(8_000) })), v.maxLength(50)),
});

const card = v.object({
  id: text(600),
  url: maybe(8_000),
  title: text(2_000),
  hiringOrganization: maybe(1_000),
  jobLocation: list(50, 1_000),
  datePosted: maybe(40),
  salaryText: maybe(1_000),
});

const visit = v.pipe(v.number(), v.integer(), v.minValue(0));
const detection = v.object({
  kind: v.picklist(['posting', 'list', 'other']),
  via: v.nullable(v.picklist(['json-ld', 'microdata', 'rdfa', 'site', 'generic', 'text'])),
  site: maybe(100),
  why: text(1_000),
  partial: v.boolean(),
});
const page = v.object({ detection, posting: v.nullable(posting), cards: v.pipe(v.array(card), v.maxLength(2_000)) });

const part = v.object({ text: text(400), names: v.pipe(v.array(text(4_000)), v.maxLength(3)), href: maybe(2_000) });
const zone = v.picklist(['nav', 'foot', 'side', 'form', 'noise', 'hidden', 'spoken', 'muted']);
const count = v.pipe(v.number(), v.integer(), v.minValue(-1));
const line = v.object({
  text: text(LONG),
  box: count,
  linked: count,
  href: v.nullable(v.string()),
  zone: v.nullable(zone),
  parts: v.pipe(v.array(part), v.maxLength(200)),
});
const box = v.object({ tag: text(200), parent: count, heading: count, from: count, to: count });
const siteField = v.optional(list(20, 1_000));
const site = v.object({
  id: text(100),
  fields: v.object({
    title: siteField,
    hiringOrganization: siteField,
    agency: siteField,
    jobLocation: siteField,
    datePosted: siteField,
    validThrough: siteField,
    employmentType: siteField,
    jobLocationType: siteField,
    experienceRequirements: siteField,
    pay: siteField,
  }),
  body: v.nullable(v.object({ from: count, to: count })),
  paysByGuess: v.boolean(),
  headline: v.boolean(),
  cards: v.pipe(v.array(v.object({ from: count, to: count, href: maybe(2_000), posted: maybe(300) })), v.maxLength(1_000)),
});
const scan = v.object({
  url: text(8_000),
  language: text(40),
  titles: list(3, 300),
  siteName: text(300),
  type: text(300),
  jsonLd: list(20, LONG),
  otherTypes: list(50, 30),
  // Read by name and own property alone; what is nested in it is looked at as it is read
  markedUp: v.pipe(v.array(v.object({ via: v.picklist(['microdata', 'rdfa']), data: v.record(v.string(), v.unknown()) })), v.maxLength(60)),
  site: v.nullable(site),
  lines: v.pipe(v.array(line), v.maxLength(200_000)),
  boxes: v.pipe(v.array(box), v.maxLength(200_001)),
  unseen: v.pipe(v.array(v.object({ line: count, text: text(2_000) })), v.maxLength(100)),
  fields: list(60, 400),
  partial: v.boolean(),
});

const name = v.pipe(v.string(), v.regex(/^[a-z]{12}$/));
const names = v.object(
  Object.fromEntries([...ROLES, ...CARD_MARKS, 'current'].map((role) => [role, name])) as Record<keyof MarkNames, typeof name>,
);

type FromContent = { [K in Kind]: Contract[K]['from'] extends 'content' ? K : never }[Kind];

/** One entry per kind that a content script may send; leaving one out does not compile. Unknown keys are dropped. */
const schemas: { readonly [K in FromContent]: v.GenericSchema<unknown, Contract[K]['request']> } = {
  'page/read': scan,
  'page/seen': v.object({ url: text(8_000), visit, page }),
  'page/more': v.object({ url: text(8_000), visit, shape: text(2_000), scan }),
  'page/failed': v.object({ visit, url: text(8_000), error: text(500) }),
  'page/left': v.object({ visit, url: text(8_000) }),
  'marks/style': v.nullable(names),
};

/** The request, if it is what the contract says; throws a sentence when it is not. */
export function checked<K extends FromContent>(kind: K, request: unknown): Contract[K]['request'] {
  const result = v.safeParse(schemas[kind], request);
  if (!result.success) throw new Error(`The page sent something that is no ${kind}.`);
  return result.output;
}

export function isFromContent(kind: Kind): kind is FromContent {
  return Object.hasOwn(schemas, kind);
}
