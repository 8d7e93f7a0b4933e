import type { Part } from '../extract/scan.ts';
import { siteOf } from '../extract/site.ts';
import { sites } from '../extract/sites/index.ts';
import { type Body, letters, type Sheet } from './body.ts';
import { type Chunk, isNamed } from './chunks.ts';
import { isNoPlace } from './job-posting.ts';
import { SEPARATOR } from './title.ts';
import { furniture, role } from './vocabulary.ts';

const PROFILE = /\/(?:compan(?:y|ies)|cmp|employers?|firm[ay]|unternehmen|entreprises?|empresas?|organi[sz]ations?)\//i;
const NAMED = /compan(?:y|ies)|employer|organi[sz]ation|org-?name|advertiser|hiring/i;
const NOT_NAMED = /logo|size|industr|about|desc|locat|rating|review|culture|title|photo/i;
const NO_NAME = /^\d|[!?:]$|\p{Ll}{4}\.$|posted|\bago$/iu;

/**
 * The employer, by what several places of the page agree on: labels, class names, links to its profile, the document's title, the
 * board's address for the firm, the posting's own words. A board's own name is none unless the posting speaks of it.
 */
export function companyOf(
  sheet: Sheet,
  body: Body,
  chunks: readonly Chunk[],
  label: string | undefined,
  title: string | undefined,
): string | undefined {
  const words = body.picks
    .slice(0, 200)
    .map((i) => sheet.lines[i]!.text)
    .join('\n');
  const { own, slugs, isOwn } = addressOf(sheet.url);
  const scores = new Map<string, number>();
  const add = (name: string | undefined, score: number) => {
    const plain = name?.replace(/^(?:careers at|jobs at|jobs bei|karriere bei) | (?:logo|careers|jobs|karriere)$/i, '').trim();
    if (!plain || plain.length > 70 || !/\p{L}/u.test(plain) || NO_NAME.test(plain)) return;
    if (title?.includes(plain) || furniture(plain.toLowerCase())) return;
    scores.set(plain, (scores.get(plain) ?? 0) + score);
  };
  add(label, 6);
  for (const { text, part, at } of chunks) {
    if (at > 20) break;
    const score = (isNamed(part, NAMED, NOT_NAMED) ? 4 : 0) + (isProfile(part) ? 4 : 0) + (isAddressed(text, slugs) ? 5 : 0);
    if (score > 0) add(text, score + (at > 0 && at < 10 ? 1 : 0));
  }
  if (slugs.length > 0) {
    const spell = speller(words);
    for (const slug of slugs) add(spell(slug), 5);
  }
  for (const one of sheet.titles) {
    add(/ (?:at|bei|chez|@) (\p{Lu}[^|–—\n]{1,50})/u.exec(one)?.[1]?.split(/ - | in | \(/)[0], 4);
    add(/^(.{2,50}) (?:is )?hiring /.exec(one)?.[1], 4);
  }
  for (const part of new Set(sheet.titles.flatMap((one) => one.split(SEPARATOR)))) {
    const key = letters(part);
    const repeated = chunks.some(({ text }) => letters(text) === key) || words.includes(part.trim()) || (isOwn && key === own);
    if (key.length > 1 && part.length < 60 && repeated) add(part, 4);
  }
  if (words.includes(sheet.siteName)) add(sheet.siteName, 2);
  let [best, most] = [undefined as string | undefined, 3];
  for (const [name, score] of scores) {
    const key = letters(name);
    const said = words.includes(name);
    if (!said && !isOwn && (key === own || key === letters(sheet.siteName))) continue;
    const total = score + (said ? 2 : 0) - (role(name.toLowerCase()) ? 2 : 0) - (isNoPlace(name) ? 9 : 0);
    if (total > most) [best, most] = [name, total];
  }
  return best;
}

/** A board gives each firm a name in its addresses: firm.board.example, board.example/firm/…. `own` is the board, or the firm itself. */
function addressOf(address: string): { own: string; slugs: string[]; isOwn: boolean } {
  if (!URL.canParse(address)) return { own: '', slugs: [], isOwn: false };
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '').split('.');
  const at = /^(?:co|com|org|net|gov|ac)$/.test(host.at(-2) ?? '') ? -3 : -2;
  const slugs = [...host.slice(0, at), ...pathname.split('/').slice(1, 3)].map(key).filter((slug) => slug.length > 3);
  // careers.firm.example is the firm's, unless it is a board that we know
  const isOwn =
    /^(?:careers?|jobs?|karriere|work|join|emplois?|empleos?|vagas|praca|kariera|rabota)$/.test(host[0] ?? '') && !siteOf(address, sites);
  return { own: letters(host.at(at) ?? ''), slugs, isOwn };
}

function isAddressed(text: string, slugs: readonly string[]): boolean {
  const name = key(text);
  return name.length > 3 && slugs.some((slug) => slug === name || (name.length > 5 && slug.includes(name)));
}

/** Finds the words of the text that an address writes as one. */
function speller(text: string): (slug: string) => string | undefined {
  const words = text.slice(0, 10_000).split(/[\s,.:;!?()]+/);
  // Where a name may begin, and the first word's key: it is asked of every slug
  const starts = words.flatMap((word, i) => (/^[\p{Lu}\d]/u.test(word) ? [[i, key(word)] as const] : []));
  // …/principal-engineer-video ends in what the job is: in a role, or in words of the line that names one.
  const names = text.split('\n', 3).filter((line) => role(line.toLowerCase()));
  const isOfTheJob = (spoken: string) => role(spoken.toLowerCase()) || names.some((line) => line.includes(spoken));
  return (slug) => {
    for (const [i, first] of starts) {
      if (!slug.includes(first)) continue;
      for (let k = i + 1; k <= i + 4; k += 1) {
        const spoken = words.slice(i, k).join(' ');
        const name = key(words.slice(i, k).join(''));
        if (name === slug || (name.length > 6 && slug.endsWith(name) && !isOfTheJob(spoken))) return spoken;
      }
    }
    return undefined;
  };
}

/** Letters without marks, doubled ones once: "Barcelona Activa" is barcelonactiva in an address. */
function key(text: string): string {
  return letters(text.normalize('NFD')).replace(/(.)\1/gu, '$1');
}

function isProfile({ href }: Part): boolean {
  return PROFILE.test(href ?? '');
}
