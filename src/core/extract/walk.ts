import { frameDocument } from './frames.ts';
import type { Box, Line, Part, Zone } from './scan.ts';
import { unseenIn } from './unseen.ts';

/** A text node's part of a line: `data[from, to)` with white space collapsed stands at `at` in the line. `apart`: something is left out before it. */
export type Piece = {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly apart: boolean;
  readonly control: Element | null;
  /** The picture right before it: a pin says that a place follows. */
  readonly icon: Element | null;
};

/** The page as lines, in the order of the document, and the text nodes that each is made of. */
export type Walked = {
  readonly lines: readonly Line[];
  readonly boxes: readonly Box[];
  readonly pieces: readonly (readonly Piece[])[];
  /** What stands in the lines and nobody can see. */
  readonly unseen: readonly UnseenText[];
  /** The elements of the boxes. */
  readonly elements: readonly Element[];
  readonly partial: boolean;
};

export type UnseenText = { readonly line: number; readonly text: string };

const words = (list: string) => new Set(list.split(' '));
const SKIPPED = words('script style noscript template svg canvas video audio object embed map datalist title math link meta img');
const CONTROLS = words('input select textarea');
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
);
/** Only these, and elements of the page's own making, may carry a shadow root. */
const HOSTS = words('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');
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
  /cookie|consent|gdpr|onetrust|newsletter|breadcrumb|similar|recommend|also-?view|related|sign-?in|login|social|share|modal\b|modal_|popup|tooltip|pagination|skip-|comments|advertisement|adsbygoogle|ad-slot|report-|authorbox/i;
const NAV = /nav(?:bar|igation|-|_|$)|menu|foot|toolbar|topbar/i;
const SIDE = /side-?bar/i;
const UNSEEN = /display: ?none|visibility: ?hidden|opacity: ?0(?![.\d])|font-size: ?0|(?:left|top|text-indent): ?-\d{3}/i;
const FOR_READERS = /visually-?hidden|sr-only|screen-?reader|accessibility-hidden|hide-?text/i;
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/;
const KEEPS_BREAKS = /white-?space(?:-|: ?)pre|pre-(?:line|wrap)/;
const NAMES = words(
  'class id data-testid data-qa data-test data-at data-cy data-automation data-automation-id data-ui data-hook itemprop datetime title aria-label alt data-icon name',
);

/** What most elements have none of: those that have are found at once, the others are not asked. */
const TOLD = '[hidden],[style],[role],[aria-hidden]';

/** Units of text that are read of a page; what comes after is left alone, and said. */
const MOST_TEXT = 512 * 1024;
const MOST_NODES = 200_000;
const SLICE = 250;

/** What an element's id and class call it. Pages use the same few classes over and over. */
function namer(): (element: Element) => Zone | null {
  const known = new Map<string, Zone | null>();
  return (element) => {
    const own = element.getAttribute('class') ?? '';
    const names = element.id ? `${element.id} ${own}` : own;
    let kind = known.get(names);
    if (kind === undefined) {
      kind = FOR_READERS.test(names) ? 'spoken' : NOISE.test(names) ? 'noise' : NAV.test(names) ? 'nav' : SIDE.test(names) ? 'side' : null;
      known.set(names, kind);
    }
    return kind;
  };
}

/** White space as single spaces. */
function collapsed(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Whether words of two elements that touch in the source are set apart on the page: a style does that, and it is not asked. */
function areApart(before: string, after: string, spans: boolean): boolean {
  if (/[\p{Ll})]$/u.test(before) && /^\p{Lu}/u.test(after)) return true;
  return spans && (/[\p{L})]$/u.test(before) ? /^[\p{Lu}\p{Lo}\d]/u.test(after) : /\d$/.test(before) && /^[\p{Lu}\p{Lo}]/u.test(after));
}

type OpenBox = { -readonly [K in keyof Box]: Box[K] } & { readonly element: Element; controls: number };
type Mark = { readonly zone: Zone; readonly box: OpenBox; readonly sure: boolean };
/** An element that was gone into; `shadow`: by its shadow root, its own children come after. */
type Step = { readonly element: Element; shadow: boolean };
type OpenLine = { -readonly [K in keyof Line]: Line[K] };

/** Reads what `root` shows, in one pass and in slices. Never lays out, never recurses, never writes. */
export function* walk(root: Element): Generator<void, Walked> {
  const lines: OpenLine[] = [];
  const all: Piece[][] = [];
  const marks: Mark[] = [];
  const kindOf = namer();
  const told = new Set<Element>(root.querySelectorAll(TOLD));
  const path: Step[] = []; // from the root to where the walk is
  let shadows = 0; // of the path
  const boxes: OpenBox[] = [{ element: root, tag: root.localName, parent: -1, heading: 0, from: 0, to: 0, controls: 0 }];
  let at = 0; // the open box
  let box = boxes[0]!;
  let control: Element | null = null;
  let [text, linked, chars, seen] = ['', 0, 0, 0];
  let pieces: Piece[] = [];
  let apart = false;
  let icon: Element | null = null;
  let iconAt = 0; // the box that the picture speaks for
  let glue = 0; // 1: an inline element has just ended; 2: and another begins: <span>Place</span><span>Berlin</span>
  let spanned: boolean | null = null; // it was a span, with a class or without
  let apartSpans = false; // both of them are spans, one with a class

  const flush = () => {
    if (text && !BLANK.test(text)) {
      const href = linked > 0 ? (pieces.find((piece) => piece.control)?.control?.getAttribute('href') ?? null) : null;
      lines.push({ text: text.trimEnd(), box: at, linked, href, zone: null, parts: [] });
      all.push(pieces);
      chars += 1; // the line's end
    }
    if (pieces.length > 0) pieces = [];
    [text, linked, apart, glue] = ['', 0, false, 0];
  };

  const put = (node: Text, from: number, to: number) => {
    let data = collapsed(node.data.slice(from, to));
    if (data[0] === ' ' && (text === '' || text.endsWith(' '))) data = data.slice(1);
    if (data === '') return;
    if (glue === 2 && areApart(text, data, apartSpans)) flush();
    glue = 0;
    pieces.push({ node, from, to, at: text.length, apart, control, icon });
    apart = false;
    icon = null;
    text += data;
    chars += data.length;
    if (control) linked += data.length;
  };

  const read = (node: Text) => {
    const { data } = node;
    if (text === '' && !/\S/.test(data)) return; // between blocks
    const end = Math.min(data.length, MOST_TEXT - chars);
    const parent = data.includes('\n') && node.parentElement;
    const keeps =
      parent &&
      (parent.localName === 'pre' ||
        (parent.hasAttributes() && KEEPS_BREAKS.test(`${parent.getAttribute('class')} ${parent.getAttribute('style')}`)));
    if (!keeps) return put(node, 0, end);
    for (let from = 0; from < end; ) {
      const next = data.indexOf('\n', from);
      const to = next < 0 ? end : Math.min(next, end);
      put(node, from, to);
      if (next >= 0) flush();
      from = to + 1;
    }
  };

  const note = (element: Element) => {
    icon = element;
    iconAt = box.parent;
  };

  /** Answers whether to go on into the element. */
  const enter = (element: Element): boolean => {
    const name = element.localName;
    if (SKIPPED.has(name) || CONTROLS.has(name)) {
      if (CONTROLS.has(name) && (element as HTMLInputElement).type !== 'hidden') box.controls += 1;
      apart = text !== '';
      if (name === 'svg' || name === 'img') note(element);
      return false;
    }
    if (name === 'br' || name === 'hr') {
      flush();
      return false;
    }
    const inline = INLINE.has(name);
    let zone: Zone | null = inline ? null : (STRONG[name] ?? null);
    let sure = true;
    if (element.hasAttributes()) {
      const kind = kindOf(element);
      const asked = shadows > 0 || told.has(element);
      const role = (asked && element.getAttribute('role')) || '';
      if (asked && (element.hasAttribute('hidden') || UNSEEN.test(element.getAttribute('style') ?? ''))) zone = 'hidden';
      else if (kind === 'spoken') {
        if (text !== '') {
          apart = true;
          return false;
        }
        zone = 'spoken';
      } else if (!inline) {
        zone = STRONG[role] ?? zone;
        if (!zone && name !== 'body' && name !== 'main' && name !== 'article') {
          sure = false;
          if (asked && element.getAttribute('aria-hidden') === 'true') zone = 'muted';
          else zone = role === 'dialog' ? 'noise' : kind;
        }
      }
    }
    if (inline && !zone) {
      if (name === 'a') control = element;
      if ((name === 'i' || name === 'span') && !element.firstChild) note(element);
      if (glue) {
        apartSpans = spanned !== null && name === 'span' && (spanned || element.hasAttribute('class'));
        glue = 2;
      }
      return true;
    }
    flush();
    const heading = /^h[1-6]$/.test(name) ? Number(name[1]) : box.heading;
    box = { element, tag: name, parent: at, heading, from: lines.length, to: 0, controls: 0 };
    at = boxes.push(box) - 1;
    if (name === 'button') control = element;
    if (zone) marks.push({ zone, box, sure });
    return true;
  };

  const leave = (element: Node) => {
    if (element === box.element && box.parent >= 0) {
      flush();
      box.to = lines.length;
      if (box.controls > 1) marks.push({ zone: 'form', box, sure: false });
      const { controls } = box;
      at = box.parent;
      box = boxes[at]!;
      box.controls += controls;
      if (icon && at <= iconAt) icon = null;
    } else {
      spanned = (element as Element).localName === 'span' ? (element as Element).hasAttribute('class') : null;
      glue = text ? 1 : 0;
    }
    if (element === control) control = null;
  };

  let node: Node | null = root.firstChild;
  for (; node && chars < MOST_TEXT && seen < MOST_NODES; seen += 1) {
    if (seen % SLICE === SLICE - 1) yield;
    const type = node.nodeType;
    let next: Node | null = null;
    if (type === 3) read(node as Text);
    else if (type === 1 && enter(node as Element)) {
      const element = node as Element;
      const name = element.localName;
      const inner = HOSTS.has(name) || name.includes('-') ? element.shadowRoot?.firstChild : null;
      next = name === 'iframe' ? (frameDocument(element)?.body.firstChild ?? null) : (inner ?? element.firstChild);
      if (!next) leave(element);
      else {
        path.push({ element, shadow: Boolean(inner) });
        if (inner) shadows += 1;
      }
    }
    while (!next && node) {
      next = node.nextSibling;
      const up: Step | undefined = next ? undefined : path.at(-1);
      if (!up) break;
      if (up.shadow) {
        up.shadow = false;
        shadows -= 1;
        next = up.element.firstChild;
        if (next) break;
      }
      path.pop();
      leave(up.element);
      node = up.element;
    }
    node = next;
  }
  flush();
  for (let open = at; open >= 0; open = boxes[open]!.parent) boxes[open]!.to = lines.length;
  setZones(lines, boxes, marks);
  yield;
  const unseen = yield* leaveOutUnseen(root.ownerDocument, lines, all);
  const known = new Map<Element, Named>();
  for (const [i, line] of lines.entries()) {
    if (i % SLICE === SLICE - 1) yield;
    if (line.text.length <= 160 && line.zone !== 'nav' && line.zone !== 'foot' && line.zone !== 'hidden' && line.zone !== 'form')
      line.parts = partsOf(all[i]!, known);
  }
  return {
    lines,
    boxes: boxes.map(({ tag, parent, heading, from, to }) => ({ tag, parent, heading, from, to })),
    pieces: all,
    unseen,
    elements: boxes.map(({ element }) => element),
    partial: node !== null || chars >= MOST_TEXT,
  };
}

/** Takes the words that nobody can see out of their lines. Where that would be most of the page, it is about to be shown. */
function* leaveOutUnseen(document: Document, lines: OpenLine[], all: Piece[][]): Generator<void, UnseenText[]> {
  const isUnseen = unseenIn(document);
  const found: { line: number; out: Set<Piece>; zone: Zone }[] = [];
  let [hidden, total] = [0, 0];
  for (const [i, pieces] of all.entries()) {
    if (i % 50 === 49) yield;
    total += lines[i]!.text.length;
    // Furniture and links are no words of a posting: what they hide matters to nobody
    if ((lines[i]!.zone && lines[i]!.zone !== 'side') || lines[i]!.linked >= lines[i]!.text.length) continue;
    const beside = lines[i]!.zone === 'side';
    const why = pieces.map(({ node }) => (node.parentElement ? isUnseen(node.parentElement, beside) : null));
    const out = pieces.filter((_, k) => why[k]);
    if (out.length === 0) continue;
    found.push({ line: i, out: new Set(out), zone: why.includes('hidden') ? 'hidden' : 'spoken' });
    hidden += lines[i]!.text.length;
  }
  if (hidden > total / 2) return [];
  const unseen: UnseenText[] = [];
  for (const { line: i, out, zone } of found) {
    const [line, pieces] = [lines[i]!, all[i]!];
    const wordsOf = (k: number) => line.text.slice(pieces[k]!.at, pieces[k + 1]?.at);
    if (zone === 'hidden')
      unseen.push({
        line: i,
        text: pieces
          .map((piece, k) => (out.has(piece) ? wordsOf(k) : ''))
          .join('')
          .trim()
          .slice(0, 2_000),
      });
    if (out.size === pieces.length) {
      line.zone = zone;
      continue;
    }
    let text = '';
    const kept: Piece[] = [];
    pieces.forEach((piece, k) => {
      if (out.has(piece)) return;
      kept.push({ ...piece, at: text.length, apart: true });
      text += wordsOf(k);
    });
    line.text = text.trimEnd();
    line.linked = Math.min(line.linked, line.text.length);
    all[i] = kept;
  }
  return unseen.slice(0, 100);
}

/** What marks a stretch by its name alone must not swallow the page, nor its title; what is called navigation is links. */
function setZones(lines: readonly OpenLine[], boxes: readonly OpenBox[], marks: readonly Mark[]): void {
  const [chars, links, titles] = [[0], [0], [0]];
  for (const { text, linked, box } of lines) {
    chars.push(chars.at(-1)! + text.length);
    links.push(links.at(-1)! + linked);
    titles.push(titles.at(-1)! + (boxes[box]!.heading === 1 ? 1 : 0));
  }
  for (const { zone, box, sure } of marks) {
    const { from, to } = box;
    if (lines[from]?.zone && lines[to - 1]?.zone) continue; // an outer mark has it all
    if (!sure) {
      const size = chars[to]! - chars[from]!;
      if (size > chars.at(-1)! * (zone === 'form' ? 0.75 : 0.4) || titles[to]! > titles[from]!) continue;
      // Fields without a form around them: little else stands between them
      if (zone === 'form' && box.tag !== 'form' && (box.controls < 3 || size > 60 * box.controls)) continue;
      if ((zone === 'nav' || zone === 'side') && links[to]! - links[from]! < size * 0.4) continue;
    }
    for (let i = from; i < to; i += 1) lines[i]!.zone ??= zone;
  }
}

/** The words of a line's text nodes, and the names that each one's element and the two around it carry, the nearest first. */
function partsOf(pieces: readonly Piece[], known: Map<Element, Named>): Part[] {
  const parts: Part[] = [];
  for (const { node, control, from, to, icon } of pieces) {
    const parent = node.parentElement;
    const { length } = node;
    // Mostly a line is one text node, said whole
    const whole = pieces.length === 1 && from === 0 && to === length && length <= 400;
    parts.push({
      text: whole ? '' : collapsed(node.data.slice(0, 400)).trim(),
      names: parent ? withIcon(namedAt(parent, known).names, icon) : [],
      href: (!whole && control?.getAttribute('href')?.slice(0, 2_000)) || null,
    });
  }
  return parts;
}

/** The nearest name, with that of the picture beside the words: its own, or of the sprite it shows. */
function withIcon(names: readonly string[], icon: Element | null): readonly string[] {
  if (!icon) return names;
  const sprite = icon.localName === 'svg' ? icon.querySelector('use') : null;
  const told = `${nameOf(icon)} ${sprite?.getAttribute('href') ?? sprite?.getAttribute('xlink:href') ?? ''}`.slice(0, 300);
  return [`${names[0] ?? ''} ${told}`, ...names.slice(1)];
}

/** An element's own name, and those of it and the two around it. */
type Named = { readonly own: string; readonly names: readonly string[] };

function namedAt(element: Element, known: Map<Element, Named>, deep = 2): Named {
  let named = known.get(element);
  if (!named || named.names.length <= deep) {
    const parent = element.parentElement;
    const own = named?.own ?? nameOf(element);
    const around = deep > 0 && parent ? namedAt(parent, known, deep - 1).names.slice(0, deep) : [];
    named = { own, names: [own, ...around] };
    known.set(element, named);
  }
  return named;
}

function nameOf(element: Element): string {
  let own = element.localName;
  if (!element.hasAttributes()) return own;
  for (const name of element.getAttributeNames()) if (NAMES.has(name)) own += ` ${element.getAttribute(name)!.slice(0, 200)}`;
  return own;
}
