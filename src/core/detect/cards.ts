import type { Card } from '../posting/page-read.ts';
import { canonical, idOf, webAddress } from './address.ts';
import type { Sheet, SheetLine } from './body.ts';
import { isNamed } from './chunks.ts';
import { COMPANY_NAMED } from './company.ts';
import { dayOf } from './day.ts';
import { PLACE_NAMED } from './place.ts';
import { furniture, role } from './vocabulary.ts';

/** A card and the line of its title. */
export type ListedCard = { readonly card: Card; readonly at: number };

/** The cards of a list, and what their links (or their headings' names) have in common. */
export type Listed = { readonly shape: string; readonly cards: readonly ListedCard[] };

const MOST_CARDS = 1_000;

// A link to a search, not to a job
const SEARCH = /(?:jobs|vacancies|openings|stellenangebote|nabídky|vagas|empleos|offres|вакансии|职位)$/i;

type Group = { readonly titles: Map<string, number>; readonly shape: string };

const NOT_CARDS = new Set<SheetLine['zone']>(['nav', 'foot', 'hidden', 'more']);

/**
 * The cards of a list of jobs: the links of the page that look alike and read like job titles most, or the headings, where cards
 * are no links. None when fewer than three do.
 */
export function cardsOf(sheet: Sheet): Listed {
  let [best, most] = [undefined as Group | undefined, 0];
  for (const group of groupsOf(sheet).values()) {
    const titles = new Set([...group.titles.values()].map((i) => sheet.lines[i]!.text));
    const isJobs = group.shape[0] !== ' ' && JOB_PATH.test(group.shape);
    if (titles.size < (isJobs ? 3 : 5)) continue;
    const roles = [...titles].filter((text) => role(text.toLowerCase())).length / titles.size;
    const worth = roles + (isJobs ? 0.3 : 0);
    if (worth >= 0.5 && worth * titles.size > most) [best, most] = [group, worth * titles.size];
  }
  return { shape: best?.shape ?? '', cards: best ? cardsIn(sheet, best) : [] };
}

/** The cards among what was added to a list whose cards have this shape. */
export function moreCards(sheet: Sheet, shape: string): ListedCard[] {
  const group = groupsOf(sheet).get(shape);
  return group ? cardsIn(sheet, group) : [];
}

/** Lines that could be titles of cards, by the shape of their addresses or the names of their elements. */
function groupsOf({ lines, boxes, url: base }: Sheet): Map<string, Group> {
  const rank = ({ text, box }: SheetLine) =>
    (boxes[box]!.heading ? 4 : 0) + (role(text.toLowerCase()) ? 2 : 0) + (text.length > 8 && text.length < 120 ? 1 : 0);
  const groups = new Map<string, Group>();
  const put = (shape: string, name: string, i: number) => {
    const group = groups.get(shape) ?? { titles: new Map<string, number>(), shape };
    groups.set(shape, group);
    const before = group.titles.get(name);
    if (before === undefined || rank(lines[before]!) < rank(lines[i]!)) group.titles.set(name, i);
  };
  lines.forEach(({ text, zone, href, linked, box, parts }, i) => {
    if (NOT_CARDS.has(zone) || text.length > 200 || SEARCH.test(text)) return;
    const url = linked && href && href[0] !== '#' ? webAddress(href, base) : null;
    if (url) put(shapeOf(url), url, i);
    else if (linked || boxes[box]!.heading) put(` ${parts[0]?.names.join(' ')}`, `${i}`, i);
  });
  return groups;
}

function cardsIn({ lines, boxes }: Sheet, group: Group): ListedCard[] {
  const linked = group.shape[0] !== ' ';
  const at = [...group.titles].sort((a, b) => a[1] - b[1]);
  return at.slice(0, MOST_CARDS).map(([name, i], k) => ({
    at: i,
    card: cardAt(lines, boxes, i, at[k - 1]?.[1] ?? -1, at[k + 1]?.[1] ?? lines.length, linked ? name : null),
  }));
}

const JOB_PATH =
  /job|career|vacan|position|stell|emploi|offre|oferta|empleo|trabajo|vaga|lavoro|annunci|annonce|prac[ae]|ponuk|nabidk|rpd|vakan|rabota|viewjob|rc\/clk|opening|gig|employ|hiring|ledig|stilling|tyopai|munka|allas|locuri|ilan|lowongan|viec|zhaopin|kyujin|recruit/i;

/** What the addresses of one kind of page have in common: numbers and names of things are left out. */
function shapeOf(address: string): string {
  const start = address.indexOf('//') + 2;
  const [site = '', ...rest] = address.slice(start).split(/[?#]/, 1)[0]!.split('/');
  const host = site.slice(site.lastIndexOf('@') + 1);
  const pathname = `/${rest.join('/')}`;
  const parts = pathname.replace(/\/$/, '').split('/');
  const path = parts.map((part, i) => ((i > 1 && i === parts.length - 1) || /\d|[-_%].*[-_%]|^.{25}/.test(part) ? '*' : part));
  const keys = address.includes('?') ? [...keysOf(address)].sort().slice(0, 3) : [];
  return `${host.split('.').slice(-2).join('.')}${path.join('/')}?${keys.join('&')}`;
}

/** The names of an address's parameters. */
function keysOf(address: string): ReadonlySet<string> {
  const [page = ''] = address.split('#', 1);
  const query = page.includes('?') ? page.slice(page.indexOf('?') + 1) : '';
  const keys = new Set<string>();
  for (const part of query.split('&')) if (part) keys.add(part.split('=', 1)[0]!);
  // Names that are written as they are need no parser
  if ([...keys].every((key) => /^[\w.[\]-]{0,80}$/.test(key))) return keys;
  keys.clear();
  new URL(address).searchParams.forEach((_, key) => {
    keys.add(key);
  });
  return keys;
}

function cardAt(lines: Sheet['lines'], boxes: Sheet['boxes'], at: number, before: number, after: number, address: string | null): Card {
  let box = boxes[lines[at]!.box]!;
  for (let up = boxes[box.parent]; up && up.from > before && up.to <= after; up = boxes[box.parent]) box = up;
  const title = lines[at]!.text;
  const rest = lines
    .slice(box.from, Math.min(box.to, box.from + 25))
    .filter((line) => line.text !== title && line.text.length < 120 && !furniture(line.text.toLowerCase()));
  const named = (pattern: RegExp, not: RegExp, but?: string) =>
    rest.flatMap(({ parts }) => parts).find((part) => part.text !== but && part.text.length > 1 && isNamed(part, pattern, not))?.text;
  const company = named(COMPANY_NAMED, /logo|locat|rating|link-?list/i) ?? named(/subtitle/i, /logo|locat/i);
  const place = named(PLACE_NAMED, /logo|relocat/i, company);
  const time =
    rest.flatMap(({ parts }) => parts).find(({ names }) => names[0]?.startsWith('time '))?.names[0] ?? named(/date|time|posted/i, /logo/i);
  const url = address && canonical(address);
  // No names at all: "Firm · Place" below the title
  const byline = company || place ? [] : (rest[0]?.text.split(/ [·•|] /) ?? []).filter((text) => text.length < 60 && !/\d/.test(text));
  return {
    id: idOf(address, title),
    url,
    title,
    hiringOrganization: company ?? byline[0] ?? null,
    jobLocation: [place ?? byline[1]].filter((one) => one !== undefined),
    datePosted: dayOf(time) ?? null,
    salaryText: rest.find(({ text }) => /[$€£₽¥₹]|\b(?:PLN|CZK|Kč|USD|EUR|руб)/.test(text) && /\d/.test(text))?.text ?? null,
  };
}
