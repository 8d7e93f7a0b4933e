import type { Part } from '../extract/scan.ts';
import type { Card } from '../posting/page-read.ts';
import type { SheetLine } from './body.ts';
import { isNamed } from './chunks.ts';
import { COMPANY_NAMED, isProfile, LEGAL } from './company.ts';
import { dayOf } from './day.ts';
import { isNoPlace } from './job-posting.ts';
import { CITY, PLACE_NAMED } from './place.ts';
import { mode, posted, term } from './terms.ts';
import { role } from './vocabulary.ts';

const BADGE = /badge|status|(?:^|[\s_-])tags?(?:[\s_-]|$)|label|chip|ribbon|promo|dismiss|skill|stack|rating|review|button|snippet|desc/i;
const MONEY = /[$€£₽¥₹₴]|R\$|\b(?:PLN|CZK|Kč|USD|EUR|CHF|SEK|руб|грн|zł|Lacs|LPA)|\d[Kk]\b/;

type Word = { readonly text: string; readonly part: Part };

/** What the lines around the title of a card say: those below it first. `board`: of many employers, so that each card names its own. */
export function cardFields(
  around: readonly SheetLine[],
  title: string,
  board: boolean,
): Pick<Card, 'hiringOrganization' | 'jobLocation' | 'datePosted' | 'salaryText'> {
  const lines = around.filter((line) => line.text !== title && line.text.length < 160 && line.zone !== 'hidden' && !line.isFurniture);
  const words = lines.flatMap(wordsOf);
  const named = (pattern: RegExp, not: RegExp, but?: string) =>
    words.find(({ text, part }) => text !== but && text.length > 1 && text.length < 100 && isNamed(part, pattern, not))?.text;
  const company =
    named(COMPANY_NAMED, /logo|locat|rating|link-?list|size|industr/i) ??
    words.find(({ text, part }) => isProfile(part) && text.length > 1 && text.length < 70)?.text ??
    words.find(({ text }) => LEGAL.test(text) && text.length < 70)?.text ??
    named(/subtitle/i, /logo|locat/i) ??
    (board ? words.slice(0, 6).find((word) => couldBeName(word) && !CITY.test(word.text))?.text : undefined);
  const place =
    named(PLACE_NAMED, /logo|relocat|logo/i, company) ??
    words.find(({ text }) => text !== company && CITY.test(text) && !role(text.toLowerCase()))?.text ??
    afterOf(words, company);
  return {
    hiringOrganization: company ?? null,
    jobLocation: place === undefined ? [] : [place],
    datePosted: dayIn(words, lines) ?? null,
    salaryText: lines.find(({ text }) => MONEY.test(text) && /\d/.test(text) && text.length < 120)?.text ?? null,
  };
}

/** The words of a line, element by element; in the page's foot there are no elements to tell apart. */
function wordsOf({ text, parts, href }: SheetLine): Word[] {
  if (parts.length === 0) return [{ text, part: { text, names: [], href } }];
  return parts.flatMap((part) => part.text.split(/ [·•|] |^[·•|,]$/).flatMap((one) => (one.trim() ? [{ text: one.trim(), part }] : [])));
}

function couldBeName({ text, part }: Word): boolean {
  const lower = text.toLowerCase();
  return (
    /^[\p{Lu}\p{Lo}\d]/u.test(text) &&
    /\p{L}/u.test(text) &&
    text.length > 1 &&
    text.length < 60 &&
    !/[?!…]|\p{Ll}\.$/u.test(text) &&
    !part.names.slice(0, 2).some((name) => BADGE.test(name)) &&
    !MONEY.test(text) &&
    !term(lower) &&
    !mode(lower) &&
    !posted(lower) &&
    !isNoPlace(text) &&
    dayOf(text) === undefined &&
    !/\bago\b|^(?:vor|il y a|hace|há) \d|назад/.test(lower)
  );
}

/** The words right after the employer's: a place stands there more often than not. */
function afterOf(words: readonly Word[], company: string | undefined): string | undefined {
  const at = company === undefined ? -1 : words.findIndex(({ text }) => text === company);
  const next = at < 0 ? undefined : words[at + 1];
  return next && couldBeName(next) && !role(next.text.toLowerCase()) && next.text.length < 50 ? next.text : undefined;
}

function dayIn(words: readonly Word[], lines: readonly SheetLine[]): string | undefined {
  const time = words.find(({ part: { names } }) => names[0]?.startsWith('time '))?.part.names[0];
  const named = words.find(
    ({ text, part }) => isNamed(part, /date|time|posted/i, /logo|clos|deadline/i) && dayOf(text) !== undefined,
  )?.text;
  const said = lines.find((line) => line.text.length < 80 && line.has('posted'))?.text;
  return dayOf(time) ?? dayOf(named) ?? dayOf(said);
}
