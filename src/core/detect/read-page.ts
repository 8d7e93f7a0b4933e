import { canonical, genericId, webAddress } from '../extract/address.ts';
import { type Body, bodyLike, bodyOf, closingLine, cut, noticesOf, withOthers } from '../extract/body.ts';
import { genericFields, headOf } from '../extract/generic-fields.ts';
import { fieldsOf, type Said } from '../extract/job-posting.ts';
import { findItems } from '../extract/structured-data.ts';
import { mapOf, noMap, type TextMap } from '../extract/text-map.ts';
import { apply, role } from '../extract/vocabulary.ts';
import { type Line, type Sheet, walk } from '../extract/walk.ts';
import type { Detection, PageRead } from '../posting/page-read.ts';
import { BLANK_POSTING, type Link, NOTHING_STRUCTURED, type PostingField, type Source, type Structured } from '../posting/posting.ts';

/** What a page says, and the way from spans of the posting's text to ranges of the page; no map without a posting. */
export type ReadResult = { readonly page: PageRead; readonly map: TextMap | null };

/** Reads a page in slices: the caller decides when to go on. Never writes to the page. */
export function* readPage(document: Document, url: string): Generator<void, ReadResult> {
  const root = document.body ?? document.documentElement;
  const detected = (kind: Detection['kind'], via: Detection['via'], why: string, partial: boolean): Detection => ({
    kind,
    via,
    site: null,
    why,
    partial,
  });
  if (!root) return { page: { detection: detected('other', null, 'The page is empty.', false), posting: null, cards: [] }, map: null };
  const items = yield* findItems(document);
  yield;
  const sheet = yield* walk(root);
  yield;
  const zones = withOthers(sheet);
  const head = headOf(document);
  const postings = distinct(items.map(fieldsOf));
  const said = postings.length === 1 ? postings[0]! : postings.find((one) => one.title && isHeading(sheet, one.title));
  const generic = bodyOf(sheet, zones);
  yield;
  if (!said && postings.length > 1) {
    return {
      page: {
        detection: detected(
          'list',
          postings[0]!.source as Detection['via'],
          `The page's data tells of ${postings.length} postings.`,
          sheet.partial,
        ),
        posting: null,
        cards: [],
      },
      map: null,
    };
  }
  const shown = said?.description ? bodyLike(said.description, sheet, zones) : null;
  let body = shown ?? generic;
  const button = applyLine(sheet, url);
  const fields = genericFields(sheet, zones, body, head, URL.canParse(url) ? new URL(url).hostname : '');
  const score = body.score + (button ? 3 : 0) + (fields.title && role(fields.title.toLowerCase()) ? 3 : 0) + (PATH.test(url) ? 2 : 0);
  if (!said && (score < 10 || generic.score < 4)) {
    return {
      page: { detection: detected('other', null, 'Nothing here reads like a job posting.', sheet.partial), posting: null, cards: [] },
      map: null,
    };
  }
  let map = mapOf(body.lines);
  if (said?.description && !shown && (generic.score < 6 || map.text.length < said.description.length * 0.7)) {
    map = noMap(said.description);
    body = { ...cut(sheet.lines, zones, 0, 0) };
  }
  const order = [...(said ? [said] : []), fields];
  const sources: { [F in PostingField]?: Source } = {};
  const pick = <T>(field: PostingField, from: (one: Said) => T | undefined | null): T | null => {
    for (const one of order) {
      const value = from(one);
      if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
      sources[field] = one.source;
      return value;
    }
    return null;
  };
  const address = canonical(url);
  const lang = document.documentElement.lang.trim();
  sources.text = shown || map.text === '' || !said ? 'generic' : said.source;
  const posting = {
    ...BLANK_POSTING,
    id: genericId(address, map.text),
    url: address,
    title: pick('title', (one) => one.title),
    hiringOrganization: pick('hiringOrganization', (one) => one.hiringOrganization),
    agency: pick('agency', (one) => one.agency),
    jobLocation: pick('jobLocation', (one) => one.jobLocation) ?? [],
    country: pick('country', (one) => one.country),
    language: /^[a-z]{2,3}(?:-[\w-]{1,20})?$/i.test(lang) ? lang : null,
    datePosted: pick('datePosted', (one) => one.datePosted),
    validThrough: pick('validThrough', (one) => one.validThrough),
    closed: closingLine(sheet, zones) !== undefined,
    applyUrl: button?.url ?? null,
    sources,
    text: map.text,
    structured: structuredOf(order),
    links: linksOf(body, url),
    boardNotices: noticesOf(sheet, body),
  };
  const why = said ? `The page carries the data of one job posting (${said.source}).` : `The page's words read like one job posting.`;
  return {
    page: { detection: detected('posting', said ? (said.source as Detection['via']) : 'generic', why, sheet.partial), posting, cards: [] },
    map,
  };
}

const PATH = /job|career|vacan|position|stelle|karriere|emploi|oferta|empleo|vaga|lavoro|praca|prace|nabidk|vakans|rabota|recruit|opening/i;

function distinct(postings: readonly Said[]): Said[] {
  const byName = new Map<string, Said>();
  for (const one of postings) {
    const name = `${one.title?.toLowerCase()}\n${one.hiringOrganization ?? ''}`;
    const before = byName.get(name);
    byName.set(name, before ? { ...one, ...Object.fromEntries(Object.entries(before).filter(([, value]) => value !== undefined)) } : one);
  }
  return [...byName.values()];
}

function isHeading({ lines }: Sheet, title: string): boolean {
  return lines.some(({ text, box }) => box.heading > 0 && box.heading < 3 && text.toLowerCase() === title.toLowerCase());
}

function structuredOf(order: readonly Said[]): Structured {
  const merged: Record<string, readonly unknown[]> = { ...NOTHING_STRUCTURED };
  for (const name of Object.keys(NOTHING_STRUCTURED) as (keyof Structured)[]) {
    merged[name] = order.map((one) => one.structured?.[name] ?? []).find((list) => list.length > 0) ?? [];
  }
  return merged as unknown as Structured;
}

function applyLine({ lines }: Sheet, base: string): { line: Line; url: string | null } | null {
  for (const line of lines) {
    if (line.linked > 0 && line.text.length <= 60 && apply(line.text.toLowerCase()))
      return { line, url: webAddress(line.control?.getAttribute('href'), base) };
  }
  return null;
}

function linksOf(body: Body, base: string): Link[] {
  const links: Link[] = [];
  for (const { control, text } of body.lines) {
    const url = webAddress(control?.getAttribute('href'), base);
    if (url) links.push({ url, text: (control?.textContent ?? text).trim().slice(0, 200) });
  }
  return links;
}

/** Runs a reading to its end at once. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
