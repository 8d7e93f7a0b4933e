import type { Scan } from '../extract/scan.ts';
import type { Spot } from '../extract/text-map.ts';
import type { Card, Detection } from '../posting/page-read.ts';
import { canonical, idOf, webAddress } from './address.ts';
import { cardsOf, type ListedCard, moreCards } from './cards.ts';
import { dayOf } from './day.ts';
import { headlineOf } from './headline.ts';
import type { Said } from './job-posting.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { detected, NO_CARDS, type Understood } from './understood.ts';

/** A page that is a list; nothing is known of where its cards stand. */
export function listOf(scan: Scan, via: Detection['via'], why: string, cards: readonly Card[]): Understood {
  return { page: { detection: detected(scan, 'list', via, why), posting: null, cards }, ...NO_CARDS, picks: null };
}

/** A list whose cards are links or headings of the page. */
export function listOfLinks(scan: Scan, sheet: Sheet, listed: readonly ListedCard[], shape: string, why: string): Understood {
  const cards = listed.map(({ card }) => card);
  return { ...listOf(scan, 'generic', why, cards), titles: listed.map((one) => spotOf(sheet, one)), shape };
}

/** A list whose cards the site file points at; null when it points at fewer than two. */
export function listOfSite(scan: Scan, sheet: Sheet): Understood | null {
  const found = scan.site?.cards ?? [];
  if (found.length < 2) return null;
  const listed = found.map(({ from, href, posted }): ListedCard => {
    const { text } = sheet.lines[from]!;
    const { title, company, places, pay } = headlineOf(text);
    const address = webAddress(href, scan.url);
    const card: Card = {
      id: idOf(address, text),
      url: address && canonical(address),
      title: title ?? text.slice(0, 120),
      hiringOrganization: company ?? null,
      jobLocation: places,
      datePosted: dayOf(posted ?? undefined) ?? null,
      salaryText: pay ?? null,
    };
    return { card, at: from };
  });
  const list = listOfLinks(scan, sheet, listed, '', `The page lists ${listed.length} jobs (${scan.site!.id}).`);
  return { ...list, page: { ...list.page, detection: { ...list.page.detection, via: 'site' } }, shape: null };
}

/** A list that the page's data tells of. */
export function listOfData(scan: Scan, sheet: Sheet, postings: readonly Said[]): Understood {
  const cards = postings.map(cardOf);
  return {
    ...listOf(scan, postings[0]!.source as Detection['via'], `The page's data tells of ${postings.length} postings.`, cards),
    titles: cards.map((card) => titleIn(sheet, card)),
    // What is added later is in no data
    shape: cardsOf(sheet).shape || null,
  };
}

/** The cards among what was added to a list, where its cards have this shape; the scan holds what was added alone. */
export function understandMore(scan: Scan, shape: string): Understood {
  const sheet = sheetOf(scan);
  const more = moreCards(sheet, shape);
  return listOfLinks(scan, sheet, more, shape, `${more.length} jobs were added to the list.`);
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
