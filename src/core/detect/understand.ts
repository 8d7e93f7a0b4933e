import type { Scan } from '../extract/scan.ts';
import { nativeIdOf, type Site, siteOf } from '../extract/site.ts';
import { sites } from '../extract/sites/index.ts';
import type { Spot } from '../extract/text-map.ts';
import type { Card, Detection, PageRead } from '../posting/page-read.ts';
import { BLANK_POSTING, type Link, type Posting } from '../posting/posting.ts';
import { canonical, idOf, webAddress } from './address.ts';
import { type Body, bodyLike, bodyOf, closingLine, cut, noticesOf, type Sheet, sheetOf } from './body.ts';
import { cardsOf, type ListedCard, moreCards } from './cards.ts';
import { chunksOf } from './chunks.ts';
import { dayOf } from './day.ts';
import { genericFields } from './generic-fields.ts';
import { itemsOf } from './items.ts';
import { fieldsOf, isNoPlace, type Said } from './job-posting.ts';
import { asShown } from './place.ts';
import { bestOf } from './sources.ts';
import { titleLineOf } from './title.ts';
import { aboutJobs, apply, elsewhere, formField, listName, role } from './vocabulary.ts';

/**
 * What a scanned page is and says. `picks` are the lines of the scan that make up the posting's text; null when it stands nowhere in the page.
 * `titles`: where the title of each of `page.cards` stands in the scan, in their order. `shape`: what the cards' links have in common, for
 * reading what is added to the list later.
 */
export type Understood = {
  readonly page: PageRead;
  readonly picks: readonly number[] | null;
  readonly titles: readonly (Spot | null)[];
  readonly shape: string | null;
};

/** Posting, list or neither; of a posting, every field by its best source. Pure: the same scan, the same answer. */
export function understand(scan: Scan): Understood {
  const sheet = sheetOf(scan);
  const postings = distinct(itemsOf(scan).map(fieldsOf));
  const site = siteOf(scan.url, sites);
  const named = siteSaid(scan, site);
  const told =
    postings.length > 1
      ? postings.find(({ title }) => title && (named?.title ? title === named.title : isHeading(sheet, title)))
      : postings[0];
  const said = named ?? told;
  if (!said && postings.length > 1) {
    const cards = postings.map(cardOf);
    return {
      ...list(scan, postings[0]!.source as Detection['via'], `The page's data tells of ${postings.length} postings.`, cards),
      titles: cards.map((card) => titleIn(sheet, card)),
    };
  }
  const description = told?.description;
  const own = named && scan.site?.body ? cut(sheet, scan.site.body.from, scan.site.body.to) : null;
  const shown = own ?? (description ? bodyLike(description, sheet) : null);
  const guess = bodyOf(sheet);
  // Some boards' data holds the first words alone: the page goes on where they end
  const cutShort =
    description !== undefined && (description.length < 500 || /(?:…|\.\.\.)$/.test(description)) && guess.to > (shown?.to ?? 0);
  let body = shown && !(cutShort && guess.from <= shown.from && guess.score > shown.score + 5) ? shown : guess;
  const { cards: listed, shape } = said ? { cards: [], shape: '' } : cardsOf(sheet);
  const inside = listed.filter(({ at }) => at >= body.from && at < body.to);
  if (inside.length > 2) body = cut(sheet, body.from, inside[0]!.at);
  const titleAt = titleLineOf(sheet, body);
  const chunks = chunksOf(sheet, body, titleAt);
  const fields = genericFields(sheet, body, titleAt, chunks);
  const button = applyLine(sheet);
  const over = closingLine(sheet);
  const likeOne = said ? 'posting' : readsLikeOne(sheet, body, fields, titleAt, button, listed);
  if (!likeOne) {
    if (listed.length > 2 && !(over >= 0 && over < listed[0]!.at)) {
      const cards = listed.map(({ card }) => card);
      return {
        ...list(scan, 'generic', `The page links to ${listed.length} jobs.`, cards),
        titles: listed.map((one) => spotOf(sheet, one)),
        shape,
      };
    }
    if (body.score > 4 && scan.titles.some((one) => listName(one.toLowerCase()))) {
      return list(scan, 'generic', 'The page is named after its jobs.', []);
    }
    return {
      page: { detection: detected(scan, 'other', null, 'Nothing here reads like a job posting.'), posting: null, cards: [] },
      ...NO_CARDS,
      picks: null,
    };
  }
  body = likeOne === 'form' ? { ...body, picks: [] } : withHead(sheet, body, titleAt);
  let text = body.picks.map((i) => sheet.lines[i]!.text).join('\n');
  const hidden = description !== undefined && !shown && (body.score < 6 || text.length < description.length * 0.7);
  if (hidden) {
    text = description;
    body = cut(sheet, 0, 0);
  }
  const order = [named, told && scan.site?.paysByGuess ? guessed(told) : told, fields].filter((one) => one !== undefined);
  const { places, ...best } = bestOf(order, hidden ? told!.source : own ? 'site' : 'generic');
  const url = canonical(scan.url);
  const posting: Posting = {
    ...BLANK_POSTING,
    ...best,
    id: idOf(scan.url, text),
    url,
    jobLocation: places.length === 1 ? [asShown(places[0]!, chunks, sheet)] : places,
    language: /^[a-z]{2,3}(?:-[\w-]{1,20})?$/i.test(scan.language) ? scan.language : null,
    closed: over >= 0,
    applyUrl: webAddress(sheet.lines[button]?.href, scan.url),
    text,
    links: linksOf(sheet, body),
    hiddenText: hiddenIn(sheet, body),
    boardNotices: noticesOf(sheet, body),
  };
  const why = named
    ? `A job posting of ${named.site}.`
    : said
      ? `The page's data describes one job posting (${said.source}).`
      : likeOne === 'form'
        ? 'An application form for one job: its description is not on this page.'
        : "The page's words read like one job posting.";
  return {
    page: { detection: detected(scan, 'posting', said ? (said.source as Detection['via']) : 'generic', why), posting, cards: [] },
    ...NO_CARDS,
    picks: hidden ? null : body.picks,
  };
}

/** The cards among what was added to a list, where its cards have this shape; the scan holds what was added alone. */
export function understandMore(scan: Scan, shape: string): Understood {
  const sheet = sheetOf(scan);
  const more = moreCards(sheet, shape);
  const cards = more.map(({ card }) => card);
  return {
    ...list(scan, 'generic', `${cards.length} jobs were added to the list.`, cards),
    titles: more.map((one) => spotOf(sheet, one)),
    shape,
  };
}

const NO_CARDS = { titles: [], shape: null };

function spotOf({ lines }: Sheet, { card: { title }, at }: ListedCard): Spot {
  const start = Math.max(0, lines[at]!.text.indexOf(title));
  return { line: at, start, end: start + title.length };
}

/** The line that is the title of a card known from the page's data: the link to it, or its words. */
function titleIn(sheet: Sheet, card: Card): Spot | null {
  const { lines, url } = sheet;
  const said = lines.flatMap(({ text, zone }, at) => (zone !== 'hidden' && text.length < 300 && text.includes(card.title) ? [at] : []));
  const at = said.find((i) => card.url !== null && canonical(webAddress(lines[i]!.href, url) ?? '') === card.url) ?? said[0];
  return at === undefined || card.title === '' ? null : spotOf(sheet, { card, at });
}

/** What the site's own selectors found, when they found a posting: its number in the address, its title and its words. */
function siteSaid({ url, site: read }: Scan, site: Site | undefined): (Said & { readonly site: string }) | undefined {
  if (!read || !site || (site.body && !read.body) || !read.fields.title || !nativeIdOf(url, site)) return undefined;
  const { fields } = read;
  const places = fields.jobLocation ?? [];
  return {
    site: read.id,
    source: 'site',
    title: fields.title![0],
    hiringOrganization: fields.hiringOrganization?.[0],
    agency: fields.agency?.[0],
    jobLocation: places.filter((place) => !isNoPlace(place)).slice(0, 10),
    datePosted: dayOf(fields.datePosted?.[0]),
    validThrough: dayOf(fields.validThrough?.[0]),
    structured: {
      employmentType: fields.employmentType ?? [],
      jobLocationType: [...(fields.jobLocationType ?? []), ...places.filter(isNoPlace)],
      experienceRequirements: fields.experienceRequirements ?? [],
      pay: (fields.pay ?? [])
        .slice(0, 1)
        .map((text) => ({ min: null, max: null, currency: null, unit: null, text, estimated: false, source: 'site' })),
    },
  };
}

/** The same, its pay told as the guess of a board that it is. */
function guessed(said: Said): Said {
  const pay = (said.structured?.pay ?? []).map((one) => ({ ...one, estimated: true }));
  return { ...said, structured: { ...said.structured, pay } };
}

const PATH = /job|career|vacan|position|stell|karriere|emploi|oferta|empleo|vaga|lavoro|prac[ae]|nabidk|vakans|rabota|recruit|opening/i;

const OFF_PATH =
  /\/(?:resumes?|cv|profiles?|in|freelancers?|candidates?|people|users?|talents?|courses?|events?|blog|news|articles?|advice|salaries|reviews?|products?|recipes?)\//i;
const OFF_TYPE = /^(?:Event|.{3,20}Event|Course|Recipe|Product|ProfilePage|QAPage|FAQPage|VideoObject|Movie|Book)$/;

/** What speaks for an article, a CV, a course, a shop: pages that use the words of postings for something else. */
function against(sheet: Sheet, body: Body): number {
  const path = URL.canParse(sheet.url) ? new URL(sheet.url).pathname : '';
  const words = new Set(body.picks.slice(0, 400).flatMap((i) => [...elsewhere(sheet.lines[i]!.text.slice(0, 200).toLowerCase())]));
  return (
    Math.min(8, 2 * words.size) +
    (OFF_PATH.test(path) && !PATH.test(path) ? 4 : 0) +
    (sheet.otherTypes.some((type) => OFF_TYPE.test(type)) ? 5 : sheet.otherTypes.some((type) => /Article|BlogPosting/.test(type)) ? 2 : 0) +
    (sheet.titles.some((title) => aboutJobs(title.toLowerCase())) ? 5 : 0)
  );
}

/** What the words alone make of the page: a posting, the form to apply for one, or nothing of the kind. */
function readsLikeOne(
  sheet: Sheet,
  body: Body,
  fields: Said,
  titleAt: number,
  button: number,
  listed: readonly ListedCard[],
): 'posting' | 'form' | null {
  const { structured: told = {} } = fields;
  const labels = [
    fields.jobLocation,
    told.employmentType,
    told.jobLocationType,
    told.pay,
    told.experienceRequirements,
    told.educationRequirements,
  ];
  const title = sheet.lines[titleAt]?.text.toLowerCase();
  const isSubject = title !== undefined && sheet.titles.some((one) => one.toLowerCase().includes(title));
  const isJob = fields.title !== undefined && role(fields.title.toLowerCase()) !== null;
  const isAtJobs = URL.canParse(sheet.url) && PATH.test(new URL(sheet.url).pathname);
  const score =
    body.score +
    (button >= 0 ? 3 : 0) +
    (isJob ? 3 : 0) +
    (isAtJobs ? 2 : 0) +
    Math.min(4, labels.filter((one) => one && one.length > 0).length + (fields.datePosted ? 1 : 0) + (fields.validThrough ? 1 : 0)) -
    (/article|profile|product|event|video/.test(sheet.type) ? 2 : 0) -
    against(sheet, body);
  // Beside a list, a posting is the page's own subject only when the document is named after it
  if (listed.length > 4 && !isSubject) return null;
  // A short one has no sections: a job's title over a few words of hiring and a way to apply
  const short = isSubject && isJob && isAtJobs && button >= 0 && body.score >= 2;
  if ((short && score >= 7) || (score >= 10 && body.score >= 4)) return 'posting';
  const asked = sheet.lines.filter(({ text, zone }) => zone !== 'nav' && text.length < 60 && formField(text.toLowerCase())).length;
  return isSubject && isJob && asked > 1 ? 'form' : null;
}

function detected({ partial, site }: Scan, kind: Detection['kind'], via: Detection['via'], why: string): Detection {
  return { kind, via, site: site?.id ?? null, why, partial };
}

function list(scan: Scan, via: Detection['via'], why: string, cards: readonly Card[]): Understood {
  return { page: { detection: detected(scan, 'list', via, why), posting: null, cards }, ...NO_CARDS, picks: null };
}

/** One of each posting: boards repeat theirs in two syntaxes. */
function distinct(postings: readonly Said[]): Said[] {
  const byName = new Map<string, Said>();
  for (const one of postings) {
    const name = `${one.title?.toLowerCase()}\n${one.url ?? ''}`;
    const before = byName.get(name);
    const known = Object.entries(before ?? {}).filter(([, value]) => value !== undefined);
    byName.set(name, { ...one, ...Object.fromEntries(known) });
  }
  return [...byName.values()];
}

function isHeading({ lines, boxes }: Sheet, title: string): boolean {
  return lines.some(({ text, box }) => boxes[box]!.heading > 0 && boxes[box]!.heading < 3 && text.toLowerCase() === title.toLowerCase());
}

function cardOf(said: Said): Card {
  const url = canonical(said.url ?? '');
  return {
    id: idOf(said.url ?? null, `${said.title}\n${said.hiringOrganization}`),
    url,
    title: said.title ?? '',
    hiringOrganization: said.hiringOrganization ?? null,
    jobLocation: said.jobLocation ?? [],
    datePosted: said.datePosted ?? null,
    salaryText: null,
  };
}

/** The body with what stands between it and the title: place, pay and terms that the board sets above it. */
function withHead(sheet: Sheet, body: Body, titleAt: number): Body {
  const { from, to } = body;
  const above = titleAt >= 0 && titleAt < from && from - titleAt < 40;
  const within = titleAt >= from && titleAt < from + (to - from) * 0.3;
  return above || within ? cut(sheet, titleAt + 1, to) : body;
}

/** What stands between the posting's words and nobody can see. */
function hiddenIn({ lines, unseen }: Sheet, { from, to }: Body): string[] {
  const known = new Set(unseen.map(({ line }) => line));
  const marked = lines.map(({ text, zone }, line) => ({ line, text: zone === 'hidden' && !known.has(line) ? text : '' }));
  return [...unseen, ...marked]
    .filter(({ line, text }) => line >= from && line < to && text.length > 20)
    .map(({ text }) => text)
    .slice(0, 50);
}

function applyLine({ lines }: Sheet): number {
  return lines.findIndex(
    ({ text, linked, zone }) => linked > 0 && text.length <= 60 && (!zone || zone === 'side') && apply(text.toLowerCase()) !== null,
  );
}

function linksOf({ lines, url }: Sheet, { picks }: Body): Link[] {
  return picks.flatMap((i) => {
    const address = webAddress(lines[i]!.href, url);
    const part = lines[i]!.parts.find(({ href }) => href);
    return address ? [{ url: address, text: part?.text ?? lines[i]!.text.slice(0, 200) }] : [];
  });
}
