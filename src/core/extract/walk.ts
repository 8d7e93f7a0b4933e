/** Why a stretch of the page is not the posting's own words. */
export type Zone = 'nav' | 'foot' | 'side' | 'form' | 'noise' | 'hidden';

/** A block element of the page, with the lines `[from, to)` that stand in it. */
export type Box = {
  readonly element: Element;
  readonly parent: Box | null;
  /** 1–6 inside a heading, else 0. */
  readonly heading: number;
  readonly from: number;
  readonly to: number;
};

/** A text node's part of a line: `data[from, to)` with white space collapsed stands at `at` in the line. */
export type Piece = { readonly node: Text; readonly from: number; readonly to: number; readonly at: number; readonly apart: boolean };

/** One block of visible words. */
export type Line = {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly box: Box;
  /** Units of the text that are links or buttons. */
  readonly linked: number;
  /** The first link or button that the line stands in or holds. */
  readonly control: Element | null;
};

/** The page as lines, in the order of the document. */
export type Sheet = { readonly lines: readonly Line[]; readonly zones: readonly (Zone | undefined)[]; readonly partial: boolean };

const SKIPPED = new Set(
  'script style noscript template svg canvas video audio object embed map select datalist textarea title math link meta img input'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const STRONG: Readonly<Record<string, Zone>> = {
  nav: 'nav',
  menu: 'nav',
  footer: 'foot',
  aside: 'side',
  dialog: 'noise',
  navigation: 'nav',
  menubar: 'nav',
  contentinfo: 'foot',
  complementary: 'side',
  alertdialog: 'noise',
  search: 'form',
};
const NOISE =
  /cookie|consent|gdpr|onetrust|newsletter|breadcrumb|similar|recommend|also-?view|related|sign-?in|login|social|share|modal\b|modal_|popup|tooltip|pagination|skip-|comments|advert|report-|authorbox/i;
const NAV = /nav(?:bar|igation|-|_|$)|menu|foot|toolbar|topbar/i;
const SIDE = /side-?bar/i;
const UNSEEN = /display: ?none|visibility: ?hidden|opacity: ?0(?![.\d])|font-size: ?0|(?:left|top|text-indent): ?-\d{3}/i;
const FOR_READERS = /visually-?hidden|sr-only|screen-?reader|accessibility-hidden|\bhide-?text/i;
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/;

/** Units of text that are read of a page; what comes after is left alone, and said. */
export const MOST_TEXT = 512 * 1024;
const MOST_NODES = 200_000;
const SLICE = 250;

type Mark = { readonly zone: Zone; readonly box: Box; readonly sure: boolean };
type OpenBox = { -readonly [K in keyof Box]: K extends 'parent' ? OpenBox | null : Box[K] } & { controls: number };

/** Reads what `root` shows, in one pass and in slices. Never lays out, never recurses, never writes. */
export function* walk(root: Element): Generator<void, Sheet> {
  const lines: Line[] = [];
  const marks: Mark[] = [];
  let box: OpenBox = { element: root, parent: null, heading: 0, from: 0, to: 0, controls: 0 };
  let control: Element | null = null;
  let [text, linked, chars, seen] = ['', 0, 0, 0];
  let pieces: Piece[] = [];
  let first: Element | null = null;
  let apart = false;
  let glue = 0; // 1: an inline element has just ended; 2: and another begins: <span>Place</span><span>Berlin</span>

  const flush = () => {
    if (text && !BLANK.test(text)) lines.push({ text: text.trimEnd(), pieces, box, linked, control: first });
    if (pieces.length > 0) pieces = [];
    [text, linked, first, apart, glue] = ['', 0, null, false, 0];
  };

  const put = (node: Text, from: number, to: number) => {
    let data = node.data.slice(from, to).replace(/\s+/g, ' ');
    if (data.startsWith(' ') && (text === '' || text.endsWith(' '))) data = data.slice(1);
    if (data === '') return;
    if (glue === 2 && /[\p{Ll})]$/u.test(text) && /^\p{Lu}/u.test(data)) flush();
    glue = 0;
    pieces.push({ node, from, to, at: text.length, apart });
    apart = false;
    text += data;
    chars += data.length;
    if (control) {
      linked += data.length;
      first ??= control;
    }
  };

  const read = (node: Text) => {
    const { length } = node;
    const end = Math.min(length, MOST_TEXT - chars);
    if (!keepsBreaks(node)) return put(node, 0, end);
    for (let from = 0; from < end; ) {
      const next = node.data.indexOf('\n', from);
      const to = next < 0 ? end : Math.min(next, end);
      put(node, from, to);
      if (next >= 0) flush();
      from = to + 1;
    }
  };

  /** Answers whether to go on into the element. */
  const enter = (element: Element): boolean => {
    const name = element.localName;
    if (SKIPPED.has(name)) {
      if (name === 'input' || name === 'select' || name === 'textarea') {
        if ((element as HTMLInputElement).type !== 'hidden') box.controls += 1;
      }
      apart = text !== '';
      return false;
    }
    if (name === 'br' || name === 'hr') {
      flush();
      return false;
    }
    const inline = INLINE.has(name);
    let zone: Zone | null = null;
    let sure = true;
    if (element.hasAttributes()) {
      const words = `${element.id} ${element.getAttribute('class') ?? ''}`;
      const role = element.getAttribute('role');
      if (element.hasAttribute('hidden') || UNSEEN.test(element.getAttribute('style') ?? '')) zone = 'hidden';
      else if (words !== ' ' && FOR_READERS.test(words)) {
        apart = text !== '';
        return false;
      } else if (!inline) {
        zone = STRONG[role ?? name] ?? null;
        if (!zone && name !== 'body' && name !== 'main' && name !== 'article') {
          sure = false;
          if (element.getAttribute('aria-hidden') === 'true') zone = 'hidden';
          else if (role === 'dialog' || NOISE.test(words)) zone = 'noise';
          else if (NAV.test(words)) zone = 'nav';
          else if (SIDE.test(words)) zone = 'side';
        }
      }
    } else if (!inline) zone = STRONG[name] ?? null;
    if (inline && zone !== 'hidden') {
      if (name === 'a') control = element;
      if (glue) glue = 2;
      return true;
    }
    flush();
    const level = /^h[1-6]$/.test(name) ? Number(name[1]) : box.heading;
    box = { element, parent: box, heading: level, from: lines.length, to: 0, controls: 0 };
    if (name === 'button') control = element;
    if (zone) marks.push({ zone, box, sure });
    return true;
  };

  const leave = (element: Node) => {
    if (element === box.element) {
      flush();
      box.to = lines.length;
      if (element.nodeName === 'FORM' && box.controls > 1) marks.push({ zone: 'form', box, sure: false });
      if (box.parent) {
        box.parent.controls += box.controls;
        box = box.parent;
      }
    } else glue = text ? 1 : 0;
    if (element === control) control = null;
  };

  let node: Node | null = root.firstChild;
  for (; node && chars < MOST_TEXT && seen < MOST_NODES; seen += 1) {
    if (seen % SLICE === SLICE - 1) yield;
    let next: Node | null = null;
    if (node.nodeType === 3) read(node as Text);
    else if (node.nodeType === 1 && enter(node as Element)) {
      next = ((node as Element).shadowRoot ?? node).firstChild ?? node.firstChild;
      if (!next) leave(node);
    }
    while (!next && node) {
      next = node.nextSibling;
      if (next) break;
      let parent: Node | null = node.parentNode;
      if (parent?.nodeType === 11) {
        const { host } = parent as ShadowRoot;
        next = host.firstChild;
        if (next) break;
        parent = host;
      }
      if (!parent || parent === root) break;
      leave(parent);
      node = parent;
    }
    node = next;
  }
  flush();
  for (let open: OpenBox | null = box; open; open = open.parent) open.to = lines.length;
  return { lines, zones: zonesOf(lines, marks), partial: node !== null || chars >= MOST_TEXT };
}

/** What marks a stretch by its name alone must not swallow the page, nor its title. */
function zonesOf(lines: readonly Line[], marks: readonly Mark[]): (Zone | undefined)[] {
  const [chars, titles] = [[0], [0]];
  for (const { text, box } of lines) {
    chars.push(chars.at(-1)! + text.length);
    titles.push(titles.at(-1)! + (box.heading === 1 ? 1 : 0));
  }
  const zones = new Array<Zone | undefined>(lines.length).fill(undefined);
  for (const { zone, box, sure } of marks) {
    const { from, to } = box;
    if (zones[from] && zones[to - 1]) continue; // an outer mark has it all
    if (!sure && (chars[to]! - chars[from]! > chars.at(-1)! * 0.4 || titles[to]! > titles[from]!)) continue;
    for (let i = from; i < to; i += 1) zones[i] ??= zone;
  }
  return zones;
}

function keepsBreaks({ parentElement, data }: Text): boolean {
  if (!data.includes('\n') || !parentElement) return false;
  if (parentElement.localName === 'pre') return true;
  return /white-?space(?:-|: ?)pre|pre-(?:line|wrap)/.test(`${parentElement.getAttribute('class')} ${parentElement.getAttribute('style')}`);
}
