import type { Scan } from '../extract/scan.ts';
import type { Detection } from '../posting/page-read.ts';
import { BLANK_POSTING, type Link, type Posting } from '../posting/posting.ts';
import { canonical, idOf, webAddress } from './address.ts';
import { boardOf } from './board-of.ts';
import { type Body, bodyLike, bodyOf, closingLine, cut, noticesOf } from './body.ts';
import { cardsOf } from './cards.ts';
import { chunksOf } from './chunks.ts';
import { genericFields } from './generic-fields.ts';
import { itemsOf } from './items.ts';
import { fieldsOf, type Said } from './job-posting.ts';
import { listOf, listOfData, listOfLinks, listOfSite } from './list-of.ts';
import { asShown } from './place.ts';
import { readsLike } from './reads-like.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { guessed, type SiteSaid, siteSaid } from './site-said.ts';
import { bestOf } from './sources.ts';
import { titleLineOf } from './title.ts';
import { distinct, isOfAnother, ownOf, withoutBoard } from './told.ts';
import { detected, NO_CARDS, type Understood } from './understood.ts';
import { apply, listName } from './vocabulary.ts';

export { understandMore } from './list-of.ts';
export type { Understood } from './understood.ts';

/**
 * Posting, list or neither; of a posting, every field by its best source. Pure: the same scan, the same answer. `now`: when a page that lives is looked
 * at, so that "3 days ago" is a day; of a saved page nobody knows when that was.
 */
export function understand(scan: Scan, now: Date | null = null): Understood {
  const sheet = sheetOf(scan);
  const postings = distinct(itemsOf(scan).map(fieldsOf));
  const named = siteSaid(scan, boardOf(scan.url));
  const guess = bodyOf(sheet);
  const found = postings.length > 1 ? ownOf(postings, sheet, named?.title) : postings[0];
  const told = found && !isOfAnother(found, sheet, guess) ? withoutBoard(found, scan, sheet) : undefined;
  const said = named ?? told;
  if (!said && postings.length > 1) return listOfData(scan, sheet, postings);
  const pointed = said ? null : listOfSite(scan, sheet);
  if (pointed) return pointed;
  const description = told?.description;
  const own = named && scan.site?.body ? cut(sheet, scan.site.body.from, scan.site.body.to) : null;
  const shown = own ?? (description ? bodyLike(description, sheet) : null);
  // Some boards' data holds the first words alone: the page goes on where they end
  const cutShort =
    description !== undefined && (description.length < 500 || /(?:…|\.\.\.)$/.test(description)) && guess.to > (shown?.to ?? 0);
  let body = shown && !(cutShort && guess.from <= shown.from && guess.score > shown.score + 5) ? shown : guess;
  const { cards: listed, shape } = said ? { cards: [], shape: '' } : cardsOf(sheet);
  const inside = listed.filter(({ at }) => at >= body.from && at < body.to);
  if (inside.length > 2) body = cut(sheet, body.from, inside[0]!.at);
  const titleAt = titleLineOf(sheet, body);
  const chunks = chunksOf(sheet, body, titleAt);
  const fields = genericFields(sheet, body, titleAt, chunks, now);
  const button = applyLine(sheet);
  const over = closingLine(sheet);
  const signs = { fields, titleAt, hasButton: button >= 0, listed, inside: inside.length };
  const likeOne = said ? 'posting' : readsLike(sheet, body, signs);
  if (!likeOne) {
    if (listed.length > 2 && !(over >= 0 && over < listed[0]!.at)) {
      return listOfLinks(scan, sheet, listed, shape, `The page links to ${listed.length} jobs.`);
    }
    if (body.score > 4 && scan.titles.some((one) => listName(one.toLowerCase()))) {
      return listOf(scan, 'generic', 'The page is named after its jobs.', []);
    }
    const detection = detected(scan, 'other', null, 'Nothing here reads like a job posting.');
    return { page: { detection, posting: null, cards: [] }, ...NO_CARDS, picks: null };
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
  const posting: Posting = {
    ...BLANK_POSTING,
    ...best,
    id: idOf(scan.url, text),
    url: canonical(scan.url),
    jobLocation: places.length === 1 && best.sources.jobLocation !== 'generic' ? [asShown(places[0]!, chunks, sheet)] : places,
    language: /^[a-z]{2,3}(?:-[\w-]{1,20})?$/i.test(scan.language) ? scan.language : null,
    closed: over >= 0,
    applyUrl: webAddress(sheet.lines[button]?.href, scan.url),
    text,
    links: linksOf(sheet, body),
    hiddenText: hiddenIn(sheet, body),
    boardNotices: noticesOf(sheet, body),
  };
  const via = said ? (said.source as Detection['via']) : 'generic';
  return {
    page: { detection: detected(scan, 'posting', via, whyOf(named, said, likeOne)), posting, cards: [] },
    ...NO_CARDS,
    picks: hidden ? null : body.picks,
  };
}

function whyOf(named: SiteSaid | undefined, said: Said | undefined, likeOne: 'posting' | 'form'): string {
  if (named) return `A job posting of ${named.site}.`;
  if (said) return `The page's data describes one job posting (${said.source}).`;
  if (likeOne === 'form') return 'An application form for one job: its description is not on this page.';
  return "The page's words read like one job posting.";
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

const NO_APPLY = /^(?:apply|aplicar) (?:changes|filter|filtro|coupon|code|settings|theme|patch|discount|promo)/;

function applyLine({ lines }: Sheet): number {
  return lines.findIndex((line) => {
    const { text, linked, zone } = line;
    return linked > 0 && text.length <= 60 && (!zone || zone === 'side') && apply(line.lower) !== null && !NO_APPLY.test(line.lower);
  });
}

function linksOf({ lines, url }: Sheet, { picks }: Body): Link[] {
  return picks.flatMap((i) => {
    const address = webAddress(lines[i]!.href, url);
    const part = lines[i]!.parts.find(({ href }) => href);
    return address ? [{ url: address, text: part?.text ?? lines[i]!.text.slice(0, 200) }] : [];
  });
}
