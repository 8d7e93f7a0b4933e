import type { Scan } from '../extract/scan.ts';
import { canonical, idOf, webAddress } from './address.ts';
import { type Body, bodyLike, letters, type Sheet } from './body.ts';
import { keyOf } from './firm-address.ts';
import { isBoard } from './is-board.ts';
import type { Said } from './job-posting.ts';

/** One of each posting: boards repeat theirs in two syntaxes. */
export function distinct(postings: readonly Said[]): Said[] {
  const byName = new Map<string, Said>();
  for (const one of postings) {
    const name = `${one.title?.toLowerCase()}\n${one.url ?? ''}`;
    const before = byName.get(name);
    const known = Object.entries(before ?? {}).filter(([, value]) => value !== undefined);
    byName.set(name, { ...one, ...Object.fromEntries(known) });
  }
  return [...byName.values()];
}

/** The one of several postings in a page's data that the page is about: of the site's title, of its address, or under its heading. */
export function ownOf(postings: readonly Said[], sheet: Sheet, title: string | undefined): Said | undefined {
  const address = canonical(sheet.url);
  const id = idOf(sheet.url, '');
  return (
    postings.find((one) => one.title && (title ? one.title === title : isHeading(sheet, one.title))) ??
    postings.find(({ url }) => {
      const own = url && webAddress(url, sheet.url);
      return own && (canonical(own) === address || (!id.startsWith('generic/') && idOf(own, '') === id));
    })
  );
}

/**
 * Whether a page's data speaks of another posting than the page: a sample that every page of the site carries, or the posting that was open
 * before. Its title stands nowhere in the page, nor its description, and the page has a posting's words of its own.
 */
export function isOfAnother({ title, description }: Said, sheet: Sheet, guess: Body): boolean {
  if (!title || guess.score < 6 || guess.picks.length < 4) return false;
  const wanted = wordsIn(title);
  const near = [
    ...sheet.titles,
    ...sheet.lines.slice(0, guess.to).flatMap(({ text, zone }) => (text.length < 300 && zone !== 'more' ? [text] : [])),
  ];
  if (near.some((text) => isMost(wanted, wordsIn(text)))) return false;
  if (!description) return true;
  const start = letters(description).slice(0, 40);
  return !(start.length > 20 && letters(sheet.lines.map(({ text }) => text).join(' ')).includes(start)) && !bodyLike(description, sheet);
}

/** What the data says, without a hiring organisation that is the board itself. */
export function withoutBoard(said: Said, scan: Scan, sheet: Sheet): Said {
  const name = said.hiringOrganization;
  if (!name || !isBoard(sheet)) return said;
  const key = keyOf(name);
  const host = URL.canParse(scan.url) ? new URL(scan.url).hostname.replace(/^www\./, '') : '';
  const isHost = key === keyOf(scan.siteName) || key === keyOf(host) || key === keyOf(host.split('.').at(-2) ?? '');
  const speaks = sheet.lines.some(({ text, zone }) => !zone && text.length > 60 && text.includes(name));
  return isHost && !speaks ? { ...said, hiringOrganization: undefined } : said;
}

function isHeading({ lines, boxes }: Sheet, title: string): boolean {
  const wanted = letters(title);
  return lines.some(({ text, box }) => boxes[box]!.heading > 0 && boxes[box]!.heading < 3 && letters(text) === wanted);
}

function wordsIn(text: string): Set<string> {
  return new Set(
    text
      .slice(0, 300)
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\d+#]{2,40}/gu) ?? [],
  );
}

/** Six tenths of the words wanted. */
function isMost(wanted: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of wanted) if (said.has(word)) common += 1;
  return wanted.size > 0 && common >= 0.6 * wanted.size;
}
