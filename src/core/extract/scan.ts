import { allIn, dataIn, documentsOf } from './frames.ts';
import { maySpeakOfJobs } from './gate.ts';
import { type MarkedUp, markedUp } from './marked-up.ts';
import { collapsed, type Piece, type UnseenText, type Walked } from './pieces.ts';
import { readSite, type Site, type SiteRead, siteOf } from './site.ts';
import { type Meet, walk } from './walk.ts';

/**
 * Why a stretch of the page is not the posting's own words. `spoken`: for screen readers, mostly the label of what follows;
 * `muted`: kept from them.
 */
export type Zone = 'nav' | 'foot' | 'side' | 'form' | 'noise' | 'hidden' | 'spoken' | 'muted';

/** A block element, with the lines `[from, to)` that stand in it. `parent` is an index, -1 at the root; `heading` is 1–6 inside one, else 0. */
export type Box = { readonly tag: string; readonly parent: number; readonly heading: number; readonly from: number; readonly to: number };

/** A text node of a short line. Without words: it is the whole line, and its words and its link are the line's. */
export type Part = { readonly text: string; readonly names: readonly string[]; readonly href: string | null };

/** One block of visible words. `linked`: units of it that are links or buttons; `href`: of the first of them. */
export type Line = {
  readonly text: string;
  readonly box: number;
  readonly linked: number;
  readonly href: string | null;
  readonly zone: Zone | null;
  readonly parts: readonly Part[];
};

/** What a page shows and says, as plain data: all that is needed to judge it elsewhere. */
export type Scan = {
  readonly url: string;
  readonly language: string;
  /** Of the document, og:title, twitter:title. */
  readonly titles: readonly string[];
  readonly siteName: string;
  readonly type: string;
  /** Sources of the JSON-LD that speaks of a JobPosting. */
  readonly jsonLd: readonly string[];
  /** What the rest of the JSON-LD speaks of: "Recipe", "NewsArticle". */
  readonly otherTypes: readonly string[];
  /** JobPostings marked up in the page's elements. */
  readonly markedUp: readonly MarkedUp[];
  readonly site: SiteRead | null;
  readonly lines: readonly Line[];
  readonly boxes: readonly Box[];
  /** Words that nobody can see, and the line they stood in. */
  readonly unseen: readonly UnseenText[];
  /** The controls that may be filled in, by what they call themselves: "file|resume|…|Your CV". Never what is filled in. */
  readonly fields: readonly string[];
  /** A cap cut the reading short. */
  readonly partial: boolean;
};

export type Scanned = { readonly scan: Scan; readonly pieces: readonly (readonly Piece[])[] };

const MOST_SCRIPTS = 20;
const MOST_SCRIPT = 256 * 1024;

const BLANK = { lines: [], boxes: [], unseen: [], fields: [], partial: false };
const NOTHING: Walked = { ...BLANK, pieces: [], elements: [] };
const BLANK_SCAN: Omit<Scan, 'url'> = {
  ...BLANK,
  language: '',
  titles: [],
  siteName: '',
  type: '',
  jsonLd: [],
  otherTypes: [],
  markedUp: [],
  site: null,
};

/** Reads what was added to a page and nothing else of it: `elements` stand in the document and not in one another. Never writes to it. `meet`: as below. */
export function* scanAdded(url: string, elements: readonly Element[], meet?: Meet): Generator<void, Scanned> {
  const lines: Line[] = [];
  const boxes: Box[] = [];
  const pieces: (readonly Piece[])[] = [];
  let partial = false;
  for (const element of elements) {
    const walked = yield* walk(element, meet);
    const [line, box] = [lines.length, boxes.length];
    for (const one of walked.lines) lines.push({ ...one, box: one.box + box });
    for (const one of walked.boxes)
      boxes.push({ ...one, parent: one.parent < 0 ? -1 : one.parent + box, from: one.from + line, to: one.to + line });
    pieces.push(...walked.pieces);
    partial ||= walked.partial;
  }
  return { scan: { ...BLANK_SCAN, url, lines, boxes, partial }, pieces };
}

/**
 * Reads a page in slices: the caller decides when to go on. Never writes to it. `sites`: those whose pages may be met; `meet` is told of every
 * shadow root, for what watches a document is told nothing of what is in them.
 */
export function* scanPage(document: Document, url: string, sites: readonly Site[], meet?: Meet): Generator<void, Scanned> {
  const jsonLd: string[] = [];
  const otherTypes = new Set<string>();
  const documents = documentsOf(document);
  const data = documents.map(dataIn);
  for (const script of data.flat().slice(0, MOST_SCRIPTS)) {
    const source = script.textContent ?? '';
    if (source.length > MOST_SCRIPT) continue;
    if (source.includes('JobPosting')) jsonLd.push(source);
    else for (const [, type = ''] of source.slice(0, 20_000).matchAll(/"@type": ?"([A-Za-z]{3,30})"/g)) otherTypes.add(type);
  }
  const marked = yield* markedUp(document);
  yield;
  const worth = documents.some((one, i) => maySpeakOfJobs(one, url, data[i]));
  const { pieces, elements, ...walked } = worth ? yield* walk(document.body ?? document.documentElement, meet) : NOTHING;
  yield;
  const site = siteOf(url, sites);
  const said = metasOf(document);
  const meta = (name: string) => collapsed((said.get(name)?.getAttribute('content') ?? '').slice(0, 300)).trim();
  return {
    scan: {
      url,
      language: document.documentElement.lang.slice(0, 40),
      titles: [document.title.slice(0, 300), meta('og:title'), meta('twitter:title')],
      siteName: meta('og:site_name'),
      type: meta('og:type'),
      jsonLd,
      otherTypes: [...otherTypes].slice(0, 50),
      markedUp: marked,
      site: site ? readSite(document, site, walked.boxes, elements) : null,
      ...walked,
    },
    pieces,
  };
}

/** The first element of each name that a page gives to what it says of itself. */
function metasOf(document: Document): Map<string, Element> {
  const metas = new Map<string, Element>();
  for (const one of allIn(document, 'meta'))
    for (const name of [one.getAttribute('property'), one.getAttribute('name')]) if (name && !metas.has(name)) metas.set(name, one);
  return metas;
}
