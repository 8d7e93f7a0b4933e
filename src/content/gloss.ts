import { packing } from '../core/extract/packed.ts';
import type { Scanned } from '../core/extract/scan.ts';
import type { Site } from '../core/extract/site.ts';
import type { TextMap } from '../core/extract/text-map.ts';
import type { Mark } from '../core/marks.ts';
import type { CardMark } from '../core/posting/card-mark.ts';
import { isCurrent, type Span } from '../core/posting/evidence.ts';
import type { asker } from '../messages/ask.ts';
import type { Answer, Read, Told } from '../messages/contract.ts';
import { CardList } from './card-list.ts';
import { type Highlighter, highlighter } from './highlight.ts';
import { atOnce, inSlices } from './slices.ts';
import { type Changes, watch } from './watch.ts';
import { reader } from './world.ts';

/** How long a page may keep the words of the posting before. */
const LATE_MS = 10_000;
const SETTLED_MS = 1_000;
const MOST_PROVEN = 200;
/** Units added to a list that are no card, from which on it is read anew. */
const MUCH_ELSE = 400;

/** `unread`: the document had changed before the address did, and nobody had looked at it yet. */
export type Visit = { readonly url: string; readonly began: number; readonly unread: boolean; readonly signal: AbortSignal };

type ReadResult = {
  readonly read: Read;
  readonly scanned: Scanned;
  readonly map: TextMap | null;
  readonly answer: Answer | null;
};

type LeftBehind = { readonly id: string | null; readonly words: string; readonly node: Node | null; readonly until: number };

/** Reads the page it lives in, tells the background, paints what comes back. One visit at a time; an old visit never speaks again. */
export class Gloss {
  readonly #document: Document;
  readonly #sites: readonly Site[];
  readonly #ask: ReturnType<typeof asker>;
  readonly #highlighter: Highlighter;
  readonly #stopped = new AbortController();
  readonly #calm: Promise<void>;
  /** The first visit is not looked at yet: the page has not loaded. */
  #waits = false;
  #visit: Visit | null = null;
  #read: ReadResult | null = null;
  #sent = '';
  /** How high the page was when it was last read; null while what was read is not this visit's own. */
  #height: number | null = null;
  /** Has a shadow root followed. */
  #follow: ((root: Node) => void) | undefined;
  #marks: readonly Mark[] = [];
  #cardMarks: readonly (CardMark | null)[] = [];
  #list: CardList | null = null;
  #painted = false;
  /** The words of the visit before: still standing there, they are not yet this visit's. None before the first. */
  #old: Promise<LeftBehind | null> | null = null;
  /** Which words were read under which id. */
  readonly #proven = new Map<string, string>();

  /** `calm`: from when on the page may be read unasked. */
  constructor(document: Document, sites: readonly Site[], ask: ReturnType<typeof asker>, calm: Promise<void>) {
    this.#calm = calm;
    this.#document = document;
    this.#sites = sites;
    this.#ask = ask;
    this.#highlighter = highlighter(document, (names) => ask('marks/style', names));
  }

  start(): void {
    this.#follow = watch(this.#document, this.#stopped.signal, {
      visit: (visit) => this.#begin(visit),
      changed: (visit, changes) => this.#changed(visit, changes),
    });
  }

  /** The document goes: what was read in it no longer stands anywhere. */
  leave(): void {
    if (this.#visit && this.#sent) void this.#ask('page/left', { visit: this.#visit.began, url: this.#visit.url }).catch(() => undefined);
  }

  /** Leaves the page as if it had never been here. */
  stop(): void {
    this.#stopped.abort();
    this.#highlighter.clear();
  }

  async told(told: Told): Promise<boolean | number> {
    if (told.kind === 'evidence/show') return this.#show(told.span);
    if (told.kind === 'page/here') return this.#visit?.began ?? 0;
    if (told.kind === 'marks/paint') {
      this.#painted = told.on;
      await this.#paint();
      return true;
    }
    this.#sent = '';
    return this.#visit ? this.#look(this.#visit) : false;
  }

  async #begin(visit: Visit): Promise<void> {
    const first = this.#visit === null;
    if (!first) this.#old = this.#leftBehind(visit, this.#read, this.#old);
    this.#visit = visit;
    this.#waits = first;
    this.#read = null;
    this.#sent = '';
    this.#marks = [];
    this.#list = null;
    this.#painted = false;
    this.#highlighter.clear();
    // The old report is wrong from this moment on, whether or not the new page has its words yet.
    if (!first) await this.#tell(() => this.#ask('page/left', { visit: visit.began, url: visit.url }));
    else {
      await this.#calm;
      this.#waits = false;
    }
    await this.#look(visit);
  }

  /** Of a list only what was added is read. Answers whether anything has changed. */
  async #changed(visit: Visit, changes: Changes): Promise<boolean> {
    if (this.#waits) return true; // all of it is going to be read
    const list = this.#list;
    const isQuiet = changes === 'again' || changes === 'back';
    if (isQuiet && (list ? changes === 'again' : this.#height === heightOf(this.#document))) return false;
    if (!list) return this.#look(visit);
    if (typeof changes !== 'string') return (await this.#more(visit, list, changes)) ?? this.#look(visit);
    this.#sent = ''; // what is kept and what was seen may have changed meanwhile
    return this.#look(visit);
  }

  /** Reads what was added to a list. Null when it was so much, and none of it a card, that the page may have become another one. */
  async #more(visit: Visit, list: CardList, changes: ReadonlySet<Element>): Promise<boolean | null> {
    const roots = list.rootsOf(changes);
    if (roots.length === 0) return false;
    const scanned = await inSlices(reader().scanAdded(visit.url, roots, this.#follow), visit.signal);
    if (!scanned || list !== this.#list) return false;
    const size = scanned.scan.lines.reduce((sum, { text }) => sum + text.length, 0);
    if (size === 0) return false;
    const { url, began } = visit;
    const scan = await inSlices(packing(scanned.scan), visit.signal);
    const answer = scan && (await this.#tell(() => this.#ask('page/more', { url, visit: began, shape: list.shape, scan })));
    if (!answer || visit.signal.aborted || list !== this.#list) return true;
    if (answer.titles.length === 0 && size > MUCH_ELSE && !roots.some((root) => list.holds(root))) return null;
    const taken = list.take(scanned, answer.titles, answer.cards, roots);
    await this.#paint();
    return taken > 0;
  }

  /** Reads the page as it is now. Answers whether anything has changed since it was last told. */
  async #look(visit: Visit): Promise<boolean> {
    if (visit.signal.aborted) return false;
    const height = heightOf(this.#document);
    this.#height = null;
    // Where nothing was told and nothing was there before, to be read is to be seen: one message less
    const read = await this.#readIt(visit, !this.#old && !this.#sent);
    const old = await this.#old;
    if (!read || visit.signal.aborted || (old && this.#isLeftOver(read, visit, old))) return false;
    this.#read = read;
    this.#prove(read);
    const now = read.read.mark;
    if (now === this.#sent && !read.answer) {
      this.#height = height;
      this.#hold(read);
      await this.#paint(); // the same words in new nodes
      return false;
    }
    this.#sent = now;
    const answer = read.answer ?? (await this.#tell(() => this.#seen(visit, read)));
    if (!answer) {
      this.#sent = '';
      return true;
    }
    if (visit.signal.aborted || now !== this.#sent) return true;
    this.#height = height;
    this.#marks = answer.marks;
    this.#cardMarks = answer.cards;
    this.#hold(read);
    this.#painted = answer.paint ?? this.#painted;
    await this.#paint();
    return true;
  }

  /** What is forgotten is read again, once. */
  async #seen({ url, began }: Visit, { read: { mark }, scanned }: ReadResult) {
    const seen = () => this.#ask('page/seen', { url, visit: began, mark });
    const answer = await seen();
    if (answer) return answer;
    await this.#judged(scanned);
    return seen();
  }

  #hold({ read: { titles, shape }, scanned }: ReadResult): void {
    this.#list = shape === null ? null : new CardList(shape);
    this.#list?.take(scanned, titles, this.#cardMarks, []);
  }

  #prove({ read: { posting } }: ReadResult): void {
    if (!posting) return;
    if (this.#proven.size >= MOST_PROVEN) this.#proven.clear();
    this.#proven.set(posting.id, posting.words);
  }

  /** What goes wrong in reading is said where the person looks: a page that breaks us is no page without a posting. */
  async #readIt(visit: Visit, isSeen = false): Promise<ReadResult | null> {
    try {
      const scanned = await inSlices(this.#scan(visit), visit.signal);
      return scanned && (await this.#judged(scanned, isSeen ? visit : null));
    } catch (error) {
      await this.#tell(() => this.#ask('page/failed', { url: visit.url, visit: visit.began, error: String(error).slice(0, 500) }));
      return null;
    }
  }

  #scan(visit: Visit): Generator<void, Scanned> {
    return reader().scanPage(this.#document, visit.url, this.#sites, this.#follow);
  }

  /** The page is scanned here and judged in the background, which has the words of all languages; nodes stay here. */
  async #judged(scanned: Scanned, seen: Visit | null = null): Promise<ReadResult | null> {
    const scan = await inSlices(packing(scanned.scan), this.#stopped.signal);
    if (!scan) return null;
    const { answer, ...read } = await this.#ask('page/read', { scan, seen: seen && { url: seen.url, visit: seen.began } });
    return { read, scanned, map: read.posting && reader().textMapOf(scanned, read.picks, ''), answer };
  }

  /** The words that stand in the document as a new visit begins, and the id they were read under, if they were. */
  async #leftBehind(visit: Visit, known: ReadResult | null, before: Promise<LeftBehind | null> | null): Promise<LeftBehind | null> {
    const unread = visit.unread ? atOnce(this.#scan(visit)) : null; // now, as it stands
    const old = await before;
    const standing = unread ? await this.#judged(unread).catch(() => null) : known;
    const words = standing?.read.posting?.words;
    if (!words) return old && { ...old, until: visit.began + LATE_MS };
    const read = known?.read.posting ?? old;
    return { id: read?.words === words ? read.id : null, words, node: nodeOf(standing), until: visit.began + LATE_MS };
  }

  /**
   * Single-page apps change the address first and the words later. Until they do, the old words stand under the new address: no report is
   * better than that one. Known together, id and words belong together; words drawn anew, or that nobody changes for long, are this address's own.
   */
  #isLeftOver(read: ReadResult, visit: Visit, old: LeftBehind): boolean {
    const { posting } = read.read;
    if (!posting || posting.id === old.id || posting.words !== old.words) return false;
    if (this.#proven.get(posting.id) === posting.words) return false;
    const now = Date.now();
    if (now > old.until) return false;
    return now < visit.began + SETTLED_MS || nodeOf(read) === old.node;
  }

  async #paint(): Promise<void> {
    if (!this.#painted) return this.#highlighter.clear();
    const map = this.#read?.map;
    const marks = map ? this.#marks.map(({ role, start, end }) => ({ role, ranges: map.rangesOf(start, end) })) : [];
    await this.#highlighter.paint(this.#list ? this.#list.painted() : marks);
  }

  async #show(span: Span): Promise<boolean> {
    // The page may have been redrawn since: read it again, once, so that the words are looked for where they are now.
    const visit = this.#visit;
    if (visit && !this.#read?.map?.rangesOf(span.start, span.end).length) {
      const again = await this.#readIt(visit);
      if (visit === this.#visit && again) this.#read = again;
    }
    const map = this.#read?.map;
    if (!map || !isCurrent(span, map.text)) return false;
    if (!this.#painted) {
      this.#painted = true; // asked for by the person: from now on this page is marked
      await this.#paint();
    }
    return this.#highlighter.show(map.rangesOf(span.start, span.end));
  }

  /** An updated or removed extension leaves its old scripts behind: they go silent and leave no trace. */
  async #tell<T>(say: () => Promise<T>): Promise<T | null> {
    try {
      return await say();
    } catch (error) {
      if (/context invalidated|extension context/iu.test(String(error))) this.stop();
      return null;
    }
  }
}

/** The height of a page tells of changes that no observer is told of: a shadow root on an element that was there, a stretch that was hidden. */
const heightOf = ({ documentElement }: Document): number => documentElement.scrollHeight;

/** A node in the middle of the words: another one there means that the page has drawn them anew. */
function nodeOf(read: ReadResult | null): Node | null {
  const map = read?.map;
  if (!map) return null;
  const middle = map.text.length >> 1;
  return map.rangesOf(middle, middle + 1)[0]?.startContainer ?? null;
}
