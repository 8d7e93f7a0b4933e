import { everyPhrase, everyWord, isOf, isOfAny } from '../languages/every.ts';
import { remembering } from '../words/known-words.ts';
import type { Word } from '../words/words.ts';

/** Which time zone one must work in, and the words that say so. Indices of words, the last one included. */
export type TimeZoneDemand = { readonly value: string; readonly first: number; readonly last: number };

const set = (list: string) => new Set(list.split(/\s+/).filter(Boolean));
const ZONE = set(
  'utc gmt cet cest est edt pst pdt cst cdt mst mdt bst ist eet eest wet wat cat eat msk jst kst sgt aest aedt awst nzst nzdt brt art et pt ct mt akst hst мск hkt eastern pacific central mountain',
);
/** Too short or too common to be a zone without a word beside it that says so. */
const WEAK = set('et pt ct mt art cat eat ist wat bst eastern pacific central mountain cst est msk hst kst wet');
/** "Time zone", «часовой пояс», "fuso orario", 时区: the parts of each, a part its words. */
const NOUNS = everyPhrase(({ timezone }) => timezone.nouns).map((noun) =>
  (/\p{Script=Han}/u.test(noun) ? [...noun] : noun.split(' ')).map((part) => isOf(part.split('|'))),
);
const mayBeZone = remembering((word) => ZONE.has(word) || word === 'coast' || NOUNS.some(([first]) => first!(word)));
const MANY = everyWord(({ timezone }) => timezone.many);
const BEFORE = everyWord(({ timezone }) => timezone.before, '– ( / ,');
const isOverlap = isOfAny(({ timezone }) => timezone.overlap);
const AFTER = everyWord(({ timezone }) => timezone.after, '– - / + ± )');
const isOurs = isOfAny(({ timezone }) => timezone.ours);

/** Every demand for working hours of some part of the world. A word for "time zone", or a zone's short name among words of demand. */
export function findTimeZones(words: readonly Word[], text: string): TimeZoneDemand[] {
  const found: TimeZoneDemand[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    if (!mayBeZone(word)) continue;
    const noun = nounAt(words, i);
    // a zone's short name is written in capitals: MSK, not "wet"
    if (!noun && text[word.start] === word.text[0]) continue;
    if (!noun && WEAK.has(word.text) && !isDoubled(words, i) && !isNamed(words, i)) continue;
    const { clause } = words[i]!;
    if (found.length > 0 && words[found.at(-1)!.last]!.clause === clause) continue;
    let first = i;
    let last = i + (noun ? noun - 1 : 0);
    while (first > 0 && i - first < 14 && words[first - 1]!.clause === clause) first -= 1;
    while (last + 1 < words.length && last - i < 14 && words[last + 1]!.clause === clause) last += 1;
    const around = words.slice(first, last + 1).map(({ text }) => text);
    const before = words.slice(Math.max(first, i - 4), i).map(({ text }) => text);
    if (noun && before.some((word) => MANY.has(word)) && !around.some((word) => ZONE.has(word))) continue;
    const zones = zoneWords(words, first, last);
    const wanted = around.some(isOverlap) || (BEFORE.has(words[i - 1]?.text ?? '') && mayFollow(words[i + 1]?.text ?? ''));
    if (!noun && !wanted) continue;
    if (!noun && /^(?:by|before|until|deadline|webinar|interview)$/.test(before.at(-1) ?? '')) continue;
    if (!noun && zones === null) continue;
    if (noun && zones === null && !before.some(isOurs)) continue;
    const value = zones ?? { first: Math.max(first, i - 1), last: i - 1 };
    const from = Math.min(value.first, i);
    const to = Math.max(value.last, i + (noun ? noun - 1 : 0));
    found.push({ value: said(words, value.first, value.last), first: from, last: to });
  }
  return found;
}

function mayFollow(text: string): boolean {
  return AFTER.has(text) || /^\d{1,2}$/.test(text);
}

/** How many words the noun takes, 0 when there is none. */
function nounAt(words: readonly Word[], i: number): number {
  for (const parts of NOUNS) if (parts.every((is, k) => is(words[i + k]?.text ?? ''))) return parts.length;
  // "East coast hours"
  const [before, { text }, next] = [words[i - 1]?.text ?? '', words[i]!, words[i + 1]?.text ?? ''];
  const coast = text === 'coast' && /^(?:east|west)$/.test(before) && /^(?:time|hours|working|business|timezone|timezones)$/.test(next);
  return coast ? 2 : 0;
}

/** "CST or EST", "ET/PT": two weak names vouch for each other; "EST hours" and "on EST" too. */
function isDoubled(words: readonly Word[], i: number): boolean {
  if (!WEAK.has(words[i]!.text)) return false;
  const [before, after, later] = [words[i - 1]?.text ?? '', words[i + 1]?.text ?? '', words[i + 2]?.text ?? ''];
  if (/^(?:or|and|\/|–|to|,)$/.test(after) && ZONE.has(later) && words[i]!.text.length <= 3) return true;
  return (
    words[i]!.text.length <= 3 &&
    (after === 'hours' || after === 'time') &&
    /^(?:in|on|the|during|within|to|est|pst|cst|overlap|work|working|must|core)$/.test(before)
  );
}

/** "US Eastern", "Pacific time", beside hours that overlap. */
function isNamed(words: readonly Word[], i: number): boolean {
  if (words[i]!.text.length < 6) return false;
  const [before, after] = [words[i - 1]?.text ?? '', words[i + 1]?.text ?? ''];
  if (after !== 'time' && after !== 'hours' && !(before === 'us' || before === 'u.s')) return false;
  const { clause } = words[i]!;
  return words
    .slice(Math.max(0, i - 8), i + 8)
    .some((word) => word.clause === clause && (isOverlap(word.text) || /^(?:hours|core|working|between|within)$/.test(word.text)));
}

/** The zones named: from the first to the last name, with the offsets between ("UTC-3 to UTC+3"). */
function zoneWords(words: readonly Word[], first: number, last: number): { first: number; last: number } | null {
  const at: number[] = [];
  for (let i = first; i <= last; i += 1) if (ZONE.has(words[i]!.text)) at.push(i);
  if (at.length === 0) return null;
  let end = at.at(-1)!;
  if (/^[+–]$/.test(words[end + 1]?.text ?? '') && /^\d{1,2}$/.test(words[end + 2]?.text ?? '') && end + 2 <= last) end += 2;
  return at.at(-1)! - at[0]! > 8 ? { first: at[0]!, last: at[0]! } : { first: at[0]!, last: end };
}

function said(words: readonly Word[], first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map(({ text }) => (ZONE.has(text) ? text.toUpperCase() : text))
    .join(' ')
    .replace(/ ?([+–]) ?/g, '$1');
}
