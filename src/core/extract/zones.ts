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

/** A box that something marks as a zone: outright, or by its name alone. */
export type Mark = { readonly zone: Zone; readonly box: OpenBox; readonly sure: boolean };

/** What an element's id and class call it. Pages use the same few classes over and over. */
export function namer(): (element: Element) => Zone | null {
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

/** What marks a stretch by its name alone must not swallow the page, nor its title; what is called navigation is links. */
export function setZones(lines: readonly OpenLine[], boxes: readonly OpenBox[], marks: readonly Mark[]): void {
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
