import { frameDocument } from './frames.ts';
import { partsOf } from './parts.ts';
import { collapsed, type OpenBox, type OpenLine, type Piece, type Walked } from './pieces.ts';
import type { Zone } from './scan.ts';
import { leaveOutUnseen } from './unseen-lines.ts';
import type { Within } from './within.ts';
import { BARE, type Called, KEEPS_BREAKS, type Mark, namer, STRONG, setZones } from './zones.ts';

/** What an element's name says of it. `hosts`: only these, and elements of the page's own making, may carry a shadow root. */
type Tag = {
  readonly is: 'skipped' | 'control' | 'break' | 'inline' | 'block';
  readonly hosts: boolean;
  /** Of a heading, its rank. */
  readonly heading: number;
};

const TAGS = new Map<string, Tag>();
const BLOCK: Tag = { is: 'block', hosts: false, heading: 0 };
for (const [is, names] of [
  ['skipped', 'script style noscript template svg canvas video audio object embed map datalist title math link meta img'],
  ['control', 'input select textarea'],
  ['break', 'br hr'],
  [
    'inline',
    'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
  ],
  ['block', 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section'],
] as const)
  for (const name of names.split(' '))
    TAGS.set(name, { is, hosts: is === 'block' || name === 'span', heading: /^h[1-6]$/.test(name) ? Number(name[1]) : 0 });

const CALLED = 'type name autocomplete aria-label placeholder'.split(' ');
const MOST_FIELDS = 60;
const UNSEEN = /display: ?none|visibility: ?hidden|opacity: ?0(?![.\d])|font-size: ?0|(?:left|top|text-indent): ?-\d{3}/i;
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/;
/** What most elements have none of: those that have are found at once, the others are not asked. */
const TOLD = '[hidden],[style],[role],[aria-hidden],[id]';

/** Units of text that are read of a page; what comes after is left alone, and said. */
const MOST_TEXT = 512 * 1024;
const MOST_NODES = 200_000;
const SLICE = 100;

/** Whether words of two elements that touch in the source are set apart on the page: a style does that, and it is not asked. */
function areApart(before: string, after: string, spans: boolean): boolean {
  const last = before.slice(-2);
  if (/[\p{Ll})]$/u.test(last) && /^\p{Lu}/u.test(after)) return true;
  return spans && (/[\p{L})]$/u.test(last) ? /^[\p{Lu}\p{Lo}\d]/u.test(after) : /\d$/.test(last) && /^[\p{Lu}\p{Lo}]/u.test(after));
}

/** Whether there is nothing in front but signs that cannot be told from nothing; most texts begin with a plain letter. */
function beginsPlain(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127;
}

/** An element that was gone into, or a shadow root or frame of it, which has none of its own to be left. */
type Step = Within & { readonly element: Element | null; readonly isBox: boolean; readonly keeps: boolean };

function stepInto(
  element: Element | null,
  holder: Element | null,
  isBox: boolean,
  keeps: boolean,
  tag: string = holder?.localName ?? '',
  up: Within | null | undefined = undefined,
  called: Called | null = null,
  told = true,
): Step {
  return { element, isBox, keeps, holder, tag, up, called, told, own: null, names: null, look: null };
}

/** Is told of a shadow root. */
export type Meet = (root: ShadowRoot) => void;

/** Reads what `root` shows, in one pass and in slices. Never lays out, never recurses, never writes. */
export function* walk(root: Element, meet?: Meet): Generator<void, Walked> {
  const lines: OpenLine[] = [];
  const all: Piece[][] = [];
  const marks: Mark[] = [];
  const fields: string[] = [];
  const calledOf = namer();
  const told = new Set<Element>(root.querySelectorAll(TOLD));
  yield;
  let elsewhere = 0; // shadow roots and frames of the path: the set knows nothing of what is in them
  const boxes: OpenBox[] = [{ tag: root.localName, parent: -1, heading: 0, from: 0, to: 0 }];
  const elements: Element[] = [root]; // of the boxes
  const controls: number[] = [0]; // in the boxes
  let at = 0; // the open box
  let control: Element | null = null;
  let [text, linked, chars, seen] = ['', 0, 0, 0];
  let link: Element | null = null; // the first in the line
  let pieces: Piece[] = [];
  let apart = false;
  let icon: Element | null = null;
  let iconAt = 0; // the box that the picture speaks for
  let glue = 0; // 1: an inline element has just ended; 2: and another begins: <span>Place</span><span>Berlin</span>
  let spanned: boolean | null = null; // it was a span, with a class or without
  let apartSpans = false; // both of them are spans, one with a class

  const keepsIn = (element: Element) =>
    element.localName === 'pre' ||
    (element.hasAttributes() && KEEPS_BREAKS.test(`${element.getAttribute('class')} ${element.getAttribute('style')}`));
  // where the walk is
  let top = stepInto(root, root, true, keepsIn(root));
  const path: Step[] = [top]; // from the root to there

  const flush = () => {
    if (text !== '' && (beginsPlain(text) || !BLANK.test(text))) {
      lines.push({ text: text.trimEnd(), box: at, linked, href: link ? link.getAttribute('href') : null, zone: null, parts: [] });
      all.push(pieces);
      pieces = [];
      chars += 1; // the line's end
    } else if (pieces.length > 0) pieces = [];
    text = '';
    linked = 0;
    link = null;
    apart = false;
    glue = 0;
  };

  const put = (node: Text, words: string, from: number, to: number) => {
    let data = collapsed(words);
    if (data.charCodeAt(0) === 32 && (text === '' || text.charCodeAt(text.length - 1) === 32)) data = data.slice(1);
    if (data === '') return;
    if (glue === 2 && areApart(text, data, apartSpans)) flush();
    glue = 0;
    pieces.push({ node, from, to, at: text.length, apart, control, icon, inside: top });
    apart = false;
    icon = null;
    text += data;
    chars += data.length;
    if (control) {
      linked += data.length;
      link ??= control;
    }
  };

  const read = (node: Text) => {
    const { data } = node;
    if (text === '' && !beginsPlain(data) && !/\S/.test(data)) return; // between blocks
    const end = Math.min(data.length, MOST_TEXT - chars);
    if (!top.keeps || !data.includes('\n')) return put(node, end < data.length ? data.slice(0, end) : data, 0, end);
    for (let from = 0; from < end; ) {
      const next = data.indexOf('\n', from);
      const to = next < 0 ? end : Math.min(next, end);
      put(node, data.slice(from, to), from, to);
      if (next >= 0) flush();
      from = to + 1;
    }
  };

  const note = (element: Element) => {
    icon = element;
    iconAt = boxes[at]!.parent;
  };

  const pass = (element: Element, name: string, isControl: boolean) => {
    if (isControl && (element as HTMLInputElement).type !== 'hidden') {
      controls[at]! += 1;
      if (fields.length < MOST_FIELDS) fields.push(CALLED.map((one) => (element.getAttribute(one) ?? '').slice(0, 60)).join('|'));
    }
    apart = text !== '';
    if (name === 'svg' || name === 'img') note(element);
  };

  const leave = (element: Element, isBox: boolean) => {
    if (isBox) {
      flush();
      const box = boxes[at]!;
      const own = controls[at]!;
      box.to = lines.length;
      if (own > 1) marks.push({ zone: 'form', box: at, sure: false });
      at = box.parent;
      controls[at]! += own;
      if (icon && at <= iconAt) icon = null;
    } else {
      spanned = element.localName === 'span' ? element.hasAttribute('class') : null;
      glue = text ? 1 : 0;
    }
    if (element === control) control = null;
  };

  /** Goes into the element, or past it. Answers the first node in it. */
  const enter = (element: Element): Node | null => {
    const name = element.localName;
    const tag = TAGS.get(name) ?? BLOCK;
    const { is } = tag;
    if (is === 'skipped' || is === 'control') {
      pass(element, name, is === 'control');
      return null;
    }
    if (is === 'break') {
      flush();
      return null;
    }
    const inline = is === 'inline';
    let zone: Zone | null = inline ? null : (STRONG[name] ?? null);
    let sure = true;
    let keeps = name === 'pre';
    const asked = elsewhere > 0 || told.has(element);
    const called = calledOf(element, asked);
    if (called !== BARE) {
      const style = asked ? element.getAttribute('style') : null;
      keeps ||= called.keeps || (style !== null && KEEPS_BREAKS.test(style));
      if (asked && (element.hasAttribute('hidden') || (style !== null && UNSEEN.test(style)))) zone = 'hidden';
      else if (called.zone === 'spoken') {
        if (text !== '') {
          apart = true;
          return null;
        }
        zone = 'spoken';
      } else if (!inline) {
        const role = (asked && element.getAttribute('role')) || '';
        zone = STRONG[role] ?? zone;
        if (!zone && name !== 'body' && name !== 'main' && name !== 'article') {
          sure = false;
          if (asked && element.getAttribute('aria-hidden') === 'true') zone = 'muted';
          else zone = role === 'dialog' ? 'noise' : called.zone;
        }
      }
    }
    let first: Node | null = name === 'iframe' ? null : element.firstChild;
    const isBox = !inline || zone !== null;
    if (isBox) {
      flush();
      boxes.push({ tag: name, parent: at, heading: tag.heading || boxes[at]!.heading, from: lines.length, to: 0 });
      elements.push(element);
      at = controls.push(0) - 1;
      if (name === 'button') control = element;
      if (zone) marks.push({ zone, box: at, sure });
    } else {
      if (name === 'a') control = element;
      if (!first && (name === 'i' || name === 'span')) note(element);
      if (glue) {
        apartSpans = spanned !== null && name === 'span' && (spanned || element.hasAttribute('class'));
        glue = 2;
      }
    }
    let inner: Node | null = null;
    let body: Element | null = null;
    if (name === 'iframe') {
      body = frameDocument(element)?.body ?? null;
      inner = body?.firstChild ?? null;
    } else if (tag.hosts || (tag === BLOCK && name.includes('-'))) {
      const { shadowRoot } = element;
      if (shadowRoot) {
        meet?.(shadowRoot);
        inner = shadowRoot.firstChild;
      }
    }
    if (!first && !inner) {
      leave(element, isBox);
      return null;
    }
    top = stepInto(element, element, isBox, keeps, name, top.holder ? top : null, called, asked);
    path.push(top);
    if (inner) {
      elsewhere += 1;
      top = stepInto(null, body, false, body !== null && keepsIn(body));
      path.push(top);
      first = inner;
    }
    return first;
  };

  let node: Node | null = root.firstChild;
  /** Goes on for a slice; answers whether there is more. */
  const go = (): boolean => {
    const until = seen + SLICE;
    for (; node && chars < MOST_TEXT && seen < MOST_NODES; seen += 1) {
      if (seen === until) return true;
      const type = node.nodeType;
      let next: Node | null = null;
      if (type === 3) read(node as Text);
      else if (type === 1) next = enter(node as Element);
      while (!next) {
        next = node.nextSibling;
        if (next || path.length === 1) break;
        let step = path.pop()!;
        if (!step.element) {
          elsewhere -= 1;
          const isFrame = step.holder !== null;
          step = path.at(-1)!;
          next = isFrame ? null : step.element!.firstChild; // what stands beside a shadow root comes after it
          if (next) break;
          path.pop();
        }
        leave(step.element!, step.isBox);
        node = step.element!;
      }
      top = path[path.length - 1]!;
      node = next;
    }
    return false;
  };
  while (go()) yield;
  flush();
  for (let open = at; open >= 0; open = boxes[open]!.parent) boxes[open]!.to = lines.length;
  setZones(lines, boxes, controls, marks);
  yield;
  const unseen = yield* leaveOutUnseen(root.ownerDocument, lines, all);
  for (const [i, line] of lines.entries()) {
    if (i % SLICE === SLICE - 1) yield;
    if (line.text.length <= 160 && !/nav|foot|hidden|form/.test(`${line.zone}`)) line.parts = partsOf(all[i]!);
  }
  return { lines, boxes, pieces: all, unseen, fields, elements, partial: node !== null || chars >= MOST_TEXT };
}
