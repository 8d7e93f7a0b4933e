import type { Card } from '../posting/page-read.ts';
import { canonical, cardIdOf, idOf, webAddress } from './address.ts';
import type { Sheet, SheetLine } from './body.ts';
import { cardFields } from './card-fields.ts';
import { isBoard } from './is-board.ts';
import { aboutJobs, role } from './vocabulary.ts';

/** A card and the line of its title. */
export type ListedCard = { readonly card: Card; readonly at: number };

/** The cards of a list, and what their links (or their headings' names) have in common. */
export type Listed = { readonly shape: string; readonly cards: readonly ListedCard[] };

const MOST_CARDS = 1_000;

// A link to a search, not to a job
const SEARCH = /(?:\(\d{1,3}\)|jobs|vacancies|openings|stellenangebote|nabídky|vagas|empleos|offres|вакансии|职位)$/i;

// What is written about a job, not the job
const ABOUT =
  /(?:salar(?:y|ies)|job descriptions?|interview questions?|resumes?|\bcv|courses?|certifications?|bootcamps?|templates?|gehalt|salaire|sueldos?|salarios?|salários?|stipendi|zarobki|зарплат[аы]|курсы?|резюме|lebenslauf)$/i;

function namesJob(title: string): boolean {
  const lower = title.toLowerCase();
  return role(lower) !== null && !ABOUT.test(title) && aboutJobs(lower) === null;
}

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
    // Where one job is offered by many, its cards are told apart by their addresses
    const distinct = isJobs ? Math.min(group.titles.size, titles.size * 4) : titles.size;
    if (distinct < (isJobs ? 3 : 5)) continue;
    const roles = [...titles].filter(namesJob).length / titles.size;
    const worth = roles + (isJobs ? 0.3 : 0);
    if (worth >= 0.5 && worth * titles.size > most) [best, most] = [group, worth * titles.size];
  }
  if (!best) return { shape: '', cards: [] };
  const board = isBoard(sheet);
  return { shape: board ? best.shape + MANY : best.shape, cards: cardsIn(sheet, best, board) };
}

/** What the shape of a list of many employers ends with. */
const MANY = ' +';

/** The cards among what was added to a list whose cards have this shape. */
export function moreCards(sheet: Sheet, shape: string): ListedCard[] {
  const many = shape.endsWith(MANY);
  const group = groupsOf(sheet).get(many ? shape.slice(0, -MANY.length) : shape);
  return group ? cardsIn(sheet, group, many) : [];
}

/** Lines that could be titles of cards, by the shape of their addresses or the names of their elements. */
function groupsOf({ lines, boxes, url: base }: Sheet): Map<string, Group> {
  const rank = ({ text, box }: SheetLine) =>
    (boxes[box]!.heading ? 4 : 0) + (namesJob(text) ? 2 : 0) + (text.length > 8 && text.length < 120 ? 1 : 0);
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

function cardsIn(sheet: Sheet, group: Group, board: boolean): ListedCard[] {
  const linked = group.shape[0] !== ' ';
  const at = [...group.titles].sort((a, b) => a[1] - b[1]);
  return at.slice(0, MOST_CARDS).map(([name, i], k) => ({
    at: i,
    card: cardAt(sheet, i, at[k - 1]?.[1] ?? -1, at[k + 1]?.[1] ?? sheet.lines.length, linked ? name : null, board),
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

function cardAt(
  { lines, boxes, url: base }: Sheet,
  at: number,
  before: number,
  after: number,
  address: string | null,
  board: boolean,
): Card {
  let box = boxes[lines[at]!.box]!;
  for (let up = boxes[box.parent]; up && up.from > before && up.to <= after; up = boxes[box.parent]) box = up;
  const { text: title, parts } = lines[at]!;
  const { from, to } = box;
  // What follows the title says more of it than what stands above
  const around = [...lines.slice(at + 1, Math.min(to, at + 25)), ...lines.slice(Math.max(from, at - 8), at)];
  const url = address && canonical(address);
  const id = idOf(address, title);
  return {
    id: (id.startsWith('generic/') && cardIdOf(base, parts)) || id,
    url,
    title,
    ...cardFields(around, title, board),
  };
}
