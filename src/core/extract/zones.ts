import type { OpenBox, OpenLine } from './pieces.ts';
import type { Zone } from './scan.ts';

/** Elements and roles that say outright what stands in them. */
export const STRONG: Readonly<Record<string, Zone>> = {
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
const FOR_READERS = /visually-?hidden|sr-only|screen-?reader|accessibility-hidden|hide-?text/i;

/** A class or style that keeps the breaks of the source. */
export const KEEPS_BREAKS = /white-?space(?:-|: ?)pre|pre-(?:line|wrap)/;

/** A box that something marks as a zone: outright, or by its name alone. */
export type Mark = { readonly zone: Zone; readonly box: number; readonly sure: boolean };

/** What the names of an element make of it. */
export type Called = {
  /** Its id, if it has one, and its class. */
  readonly names: string;
  readonly zone: Zone | null;
  readonly keeps: boolean;
  /** The name of the last element of that class alone, and what it is called with it. */
  tag: string;
  own: string;
};

/** An element without attributes. */
export const BARE: Called = { names: '', zone: null, keeps: false, tag: '', own: '' };

/** What an element's id and class call it. Pages use the same few classes over and over. `mayHaveId`: others have none. */
export function namer(): (element: Element, mayHaveId: boolean) => Called {
  const known = new Map<string, Called>();
  return (element, mayHaveId) => {
    const { className } = element;
    const own = typeof className === 'string' ? className : (element.getAttribute('class') ?? '');
    if (own === '' && !element.hasAttributes()) return BARE;
    const id = mayHaveId ? element.id : '';
    const names = id ? `${id} ${own}` : own;
    let called = known.get(names);
    if (called === undefined) {
      called = { names, zone: zoneOf(names), keeps: KEEPS_BREAKS.test(own), tag: '', own: '' };
      known.set(names, called);
    }
    return called;
  };
}

function zoneOf(names: string): Zone | null {
  if (FOR_READERS.test(names)) return 'spoken';
  return NOISE.test(names) ? 'noise' : NAV.test(names) ? 'nav' : SIDE.test(names) ? 'side' : null;
}

/** What marks a stretch by its name alone must not swallow the page, nor its title; what is called navigation is links. `controls`: in each box. */
export function setZones(lines: readonly OpenLine[], boxes: readonly OpenBox[], controls: readonly number[], marks: readonly Mark[]): void {
  if (marks.length === 0) return;
  // Before each line: units, units in links, titles
  const sums = () => new Uint32Array(lines.length + 1);
  const [chars, links, titles] = [sums(), sums(), sums()];
  for (let i = 0; i < lines.length; i += 1) {
    const { text, linked, box } = lines[i]!;
    chars[i + 1] = chars[i]! + text.length;
    links[i + 1] = links[i]! + linked;
    titles[i + 1] = titles[i]! + (boxes[box]!.heading === 1 ? 1 : 0);
  }
  const most = chars[lines.length]!;
  for (const { zone, box, sure } of marks) {
    const { from, to, tag } = boxes[box]!;
    if (lines[from]?.zone && lines[to - 1]?.zone) continue; // an outer mark has it all
    if (!sure) {
      const size = chars[to]! - chars[from]!;
      if (size > most * (zone === 'form' ? 0.75 : 0.4) || titles[to]! > titles[from]!) continue;
      // Fields without a form around them: little else stands between them
      if (zone === 'form' && tag !== 'form' && (controls[box]! < 3 || size > 60 * controls[box]!)) continue;
      if ((zone === 'nav' || zone === 'side') && links[to]! - links[from]! < size * 0.4) continue;
    }
    for (let i = from; i < to; i += 1) lines[i]!.zone ??= zone;
  }
}
