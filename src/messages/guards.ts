import * as v from 'valibot';
import { ROLES } from '../core/marks.ts';
import { CARD_MARKS } from '../core/posting/card-mark.ts';
import type { Contract, Kind, MarkNames } from './contract.ts';

// A content script lives beside a page we do not trust: what it sends is checked as if the page had written it.
const LONG = 600_000;
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const maybe = (most: number) => v.nullable(text(most));
const list = (most: number, each: number) => v.pipe(v.array(text(each)), v.maxLength(most));
const visit = v.pipe(v.number(), v.integer(), v.minValue(0));
const seen = v.object({ url: text(8_000), visit });
const count = v.pipe(v.number(), v.integer(), v.minValue(-1));
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
  texts: list(200_000, LONG),
  names: list(200_000, 4_000),
  rest: list(400_000, LONG),
  // How they hang together is looked at as they are unpacked
  numbers: v.custom<number[]>((some) => Array.isArray(some) && some.length < 4_000_000 && some.every(Number.isInteger)),
  boxCount: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200_001)),
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
  'page/read': v.object({ scan, seen: v.nullable(seen) }),
  'page/seen': v.object({ ...seen.entries, mark: text(40) }),
  'page/more': v.object({ ...seen.entries, shape: text(2_000), scan }),
  'page/failed': v.object({ ...seen.entries, error: text(500) }),
  'page/left': seen,
  'marks/style': v.nullable(names),
};

/** The request, if it is what the contract says; throws a sentence when it is not. */
export function checked<K extends FromContent>(kind: K, request: unknown): Contract[K]['request'] {
  const result = v.safeParse(schemas[kind], request);
  if (!result.success) throw new Error(`The page sent something that is no ${kind}.`);
  return result.output;
}

/** Content scripts may say nothing else: a page stands behind them. */
export function isFromContent(kind: Kind): kind is FromContent {
  return Object.hasOwn(schemas, kind);
}
