import { allIn } from './frames.ts';
import { collapsed } from './pieces.ts';
import type { Box } from './scan.ts';

export type SiteField =
  | 'title'
  | 'hiringOrganization'
  | 'agency'
  | 'jobLocation'
  | 'datePosted'
  | 'validThrough'
  | 'employmentType'
  | 'jobLocationType'
  | 'experienceRequirements'
  | 'pay';

/**
 * What is known of one board. A selector that misses leaves its field to the page's data and to the generic reader, so a site file
 * is never worse than none.
 */
export type Site = {
  readonly id: string;
  /** The board's hosts; their subdomains are its own as well. */
  readonly hosts: readonly string[];
  /**
   * Where in the browser its postings stand, as match patterns without their scheme, where that is less than all of its hosts: an
   * application system's own rooms are no place for a guest.
   */
  readonly matches?: readonly string[];
  /** The board's number of a posting in an address: the first group that matches. The same posting keeps it whatever else the address says. */
  readonly nativeId: RegExp;
  /** The same number in the names of a card's title, where its link is an advertisement's. */
  readonly cardId?: RegExp;
  /** The element around an open posting, where a page shows more than one; fields are looked for inside it. */
  readonly pane?: string;
  /** The posting's own words. */
  readonly body?: string;
  /** Where each field stands: a selector, or `selector@attribute`. */
  readonly fields?: { readonly [F in SiteField]?: string };
  /** What a page of the board that is about jobs shows, where others of its pages do not: an element and its words. */
  readonly mark?: { readonly at: string; readonly says: RegExp };
  /** The first line of a posting names firm, job, place and terms, parted by bars. */
  readonly headline?: boolean;
  /** Cards of a list that are no links: the element of each one's words, and around them its address and its day. */
  readonly cards?: { readonly words: string; readonly around: string; readonly link: string; readonly posted: string };
  /** The pay in the board's data is its own estimate. */
  readonly paysByGuess?: boolean;
};

/** A card's lines `[from, to)`, its link and its day as the page has them. */
export type SiteCard = { readonly from: number; readonly to: number; readonly href: string | null; readonly posted: string | null };

/** What a site file read from its board's page. `body`: lines `[from, to)`. */
export type SiteRead = {
  readonly id: string;
  readonly fields: { readonly [F in SiteField]?: readonly string[] };
  readonly body: { readonly from: number; readonly to: number } | null;
  readonly paysByGuess: boolean;
  readonly headline: boolean;
  readonly cards: readonly SiteCard[];
};

const MOST_CARDS = 1_000;

/** The site that an address belongs to: of two, the one that names its host more closely. */
export function siteOf(address: string, sites: readonly Site[]): Site | undefined {
  return siteAt(URL.canParse(address) ? new URL(address).hostname : '', sites);
}

/** The same of a host alone. */
export function siteAt(hostname: string, sites: readonly Site[]): Site | undefined {
  const host = `.${hostname}`;
  let [best, longest] = [undefined as Site | undefined, 0];
  for (const site of sites) {
    for (const one of site.hosts) if (one.length > longest && host.endsWith(`.${one}`)) [best, longest] = [site, one.length];
  }
  return best;
}

/** The board's own number of the posting at an address. */
export function nativeIdOf(address: string, { nativeId }: Site): string | undefined {
  return nativeId.exec(address)?.slice(1).find(Boolean);
}

/** Reads what the site's selectors point at; null when the page does not bear the site's mark. `elements` are those of the boxes, in their order. */
export function readSite(document: Document, site: Site, boxes: readonly Box[], elements: readonly Element[]): SiteRead | null {
  const { id, pane, body, fields = {}, mark, headline = false, paysByGuess = false } = site;
  if (mark && !allIn(document, mark.at).some(({ textContent }) => mark.says.test(textContent?.slice(0, 300) ?? ''))) return null;
  const root: ParentNode = (pane && document.querySelector(pane)) || document;
  const found: { [F in SiteField]?: string[] } = {};
  for (const [field, where] of Object.entries(fields) as [SiteField, string][]) {
    const words = saidAt(root, where);
    if (words.length > 0) found[field] = words;
  }
  const own = body
    ? allIn(root, body)
        .map((element) => elements.findIndex((one) => element.contains(one)))
        .filter((at) => at >= 0)
    : [];
  const from = boxes[own[0] ?? -1]?.from ?? 0;
  const to = boxes[own.at(-1) ?? -1]?.to ?? 0;
  return {
    id,
    fields: found,
    body: to > from ? { from, to } : null,
    paysByGuess,
    headline,
    cards: cardsAt(root, site.cards, boxes, elements),
  };
}

/** The words, or the attribute, of every element that `selector@attribute` finds. */
function saidAt(root: ParentNode, where: string): string[] {
  const [selector = '', attribute] = where.split('@');
  const words = allIn(root, selector)
    .slice(0, 20)
    .map((element) => collapsed(((attribute ? element.getAttribute(attribute) : element.textContent) ?? '').slice(0, 1_000)).trim())
    .filter((text) => text !== '' && text.length < 300);
  return [...new Set(words)];
}

function cardsAt(root: ParentNode, cards: Site['cards'], boxes: readonly Box[], elements: readonly Element[]): SiteCard[] {
  if (!cards) return [];
  const places = new Map(elements.map((element, i) => [element, i]));
  return allIn(root, cards.words)
    .slice(0, MOST_CARDS)
    .flatMap((element) => {
      const box = boxes[places.get(element) ?? -1];
      const around = element.closest(cards.around);
      if (!box || !around || box.to === box.from) return [];
      return [{ from: box.from, to: box.to, href: saidAt(around, cards.link)[0] ?? null, posted: saidAt(around, cards.posted)[0] ?? null }];
    });
}
