import { frameDocument } from './frames.ts';
import { type Named, partsOf } from './parts.ts';
import { collapsed, type OpenBox, type OpenLine, type Piece, type Walked } from './pieces.ts';
import type { Zone } from './scan.ts';
import { leaveOutUnseen } from './unseen-lines.ts';
import { type Mark, namer, STRONG, setZones } from './zones.ts';

const words = (list: string) => new Set(list.split(' '));
const SKIPPED = words('script style noscript template svg canvas video audio object embed map datalist title math link meta img');
const CONTROLS = words('input select textarea');
const CALLED = words('type name autocomplete aria-label placeholder');
const MOST_FIELDS = 60;
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
);
/** Only these, and elements of the page's own making, may carry a shadow root. */
const HOSTS = words('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');
const UNSEEN = /display: ?none|visibility: ?hidden|opacity: ?0(?![.\d])|font-size: ?0|(?:left|top|text-indent): ?-\d{3}/i;
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/;
const KEEPS_BREAKS = /white-?space(?:-|: ?)pre|pre-(?:line|wrap)/;
/** What most elements have none of: those that have are found at once, the others are not asked. */
const TOLD = '[hidden],[style],[role],[aria-hidden]';

/** Units of text that are read of a page; what comes after is left alone, and said. */
const MOST_TEXT = 512 * 1024;
const MOST_NODES = 200_000;
const SLICE = 250;

/** Whether words of two elements that touch in the source are set apart on the page: a style does that, and it is not asked. */
function areApart(before: string, after: string, spans: boolean): boolean {
  if (/[\p{Ll})]$/u.test(before) && /^\p{Lu}/u.test(after)) return true;
  return spans && (/[\p{L})]$/u.test(before) ? /^[\p{Lu}\p{Lo}\d]/u.test(after) : /\d$/.test(before) && /^[\p{Lu}\p{Lo}]/u.test(after));
}

/** An element that was gone into. `shadow`: by its shadow root, its own children come after; `frame`: into another document. */
type Step = { readonly element: Element; shadow: boolean; readonly frame: boolean };

/** Reads what `root` shows, in one pass and in slices. Never lays out, never recurses, never writes. */
export function* walk(root: Element): Generator<void, Walked> {
  const lines: OpenLine[] = [];
  const all: Piece[][] = [];
  const marks: Mark[] = [];
  const fields: string[] = [];
  const kindOf = namer();
  const told = new Set<Element>(root.querySelectorAll(TOLD));
  const path: Step[] = []; // from the root to where the walk is
  let elsewhere = 0; // shadow roots and frames of the path: `told` knows nothing of what is in them
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
      if (CONTROLS.has(name) && (element as HTMLInputElement).type !== 'hidden') {
        box.controls += 1;
        if (fields.length < MOST_FIELDS) fields.push([...CALLED].map((one) => (element.getAttribute(one) ?? '').slice(0, 60)).join('|'));
      }
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
      const asked = elsewhere > 0 || told.has(element);
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
      const frame = name === 'iframe';
      next = frame ? (frameDocument(element)?.body.firstChild ?? null) : (inner ?? element.firstChild);
      if (!next) leave(element);
      else {
        path.push({ element, shadow: Boolean(inner), frame });
        if (inner || frame) elsewhere += 1;
      }
    }
    while (!next && node) {
      next = node.nextSibling;
      const up: Step | undefined = next ? undefined : path.at(-1);
      if (!up) break;
      if (up.shadow) {
        up.shadow = false;
        elsewhere -= 1;
        next = up.element.firstChild;
        if (next) break;
      }
      path.pop();
      if (up.frame) elsewhere -= 1;
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
    fields,
    elements: boxes.map(({ element }) => element),
    partial: node !== null || chars >= MOST_TEXT,
  };
}
