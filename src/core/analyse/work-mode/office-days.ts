import { everyPhrase, everyWord, isOfAny } from '../languages/every.ts';
import { remembering } from '../words/known-words.ts';
import type { Word } from '../words/words.ts';
import { isTreat, isWeekday, weekdaysAt } from './weekdays.ts';

/** How many days a week are spent in the office, and the words that say so. */
export type OfficeDays = { readonly days: number; readonly atMost: boolean; readonly start: number; readonly end: number };

const WORK_WEEK = 5;
const REACH = 12;

const DAYS = everyWord(({ office }) => office.days, '1x 2x 3x 4x 5x');
const isDays = remembering((word) => DAYS.has(word));
const isWeek = isOfAny(({ office }) => office.week);
const isOffice = isOfAny(({ office }) => office.place);
/** "You come in three days a week": the second word, and those that may stand before it. */
const COMES_IN = new Map(
  everyPhrase(({ office }) => office.comesIn).map((line) => {
    const [last, firsts] = line.split(': ') as [string, string];
    return [last, new Set(firsts.split(' '))] as const;
  }),
);
/** "Two days at the town hall, the rest at home": what follows is the other days. */
const isRest = isOfAny(({ office }) => office.rest);
const isHome = isOfAny(({ office }) => office.home);
const isHybrid = isOfAny(({ office }) => office.hybrid);
const isAtMost = isOfAny(({ office }) => office.atMost);
const UP_TO = everyWord(({ office }) => office.upTo);
const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  ['1 1x', '2 2x', '3 3x', '4 4x', '5 5x', ...everyPhrase(({ office }) => office.counts)].flatMap((line) => {
    const [count, ...named] = line.split(' ');
    return [count!, ...named].map((word) => [word, Number(count)]);
  }),
);
const BETWEEN = everyWord(({ office }) => office.between, '+ )');
/** Between the two numbers of a range or a choice. */
const TO = everyWord(({ years, or }) => `${years.to} ${or}`, '–');

/** Every count of office days a week in the text; days at home count as the rest of five. */
export function findOfficeDays(text: readonly Word[]): OfficeDays[] {
  const found: OfficeDays[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const named = isWeekday(text[i]!) ? namedDaysAt(text, i) : null;
    const days = named ? named.found : isDays(text[i]!) ? officeDaysAt(text, i) : null;
    if (days) found.push(days);
    if (named) i = named.last;
  }
  return found;
}

/** The count whose word for days stands at `i`. */
function officeDaysAt(text: readonly Word[], i: number): OfficeDays | null {
  const count = countAt(text, i);
  if (count === null) return null;
  const around = sentence(text, i);
  const there = isThere(text);
  const office = Math.min(distance(around, i, isOffice), distance(around, i, there));
  const home = distance(around, i, isHome);
  if (Math.min(office, home) > REACH) return null;
  // "three days in the office and two at home", "and the rest at home" need no week
  const rest = around.some(({ word, index }) => index > i && index - i <= REACH && isRest(word));
  const both = Math.max(office, home) <= REACH && (rest || addsUp(around, count, i));
  if (!both && !near(around, i, isWeek, 5) && !near(around, i, isHybrid, REACH)) return null;
  const [nearer, other] = home < office ? [home, office] : [office, home];
  const parted = (word: string) => isRest(word) || NUMBERS[word] === WORK_WEEK - count.days;
  const turned = other > REACH && around.some(({ word, index }) => index > i && index - i < nearer && parted(word));
  const atHome = home < office !== turned;
  const days = atHome ? WORK_WEEK - count.days : count.days;
  // from the office before the count to the week after it
  const place = around.find(({ word, index }) => index < count.first && count.first - index <= REACH && (isOffice(word) || isHome(word)));
  const week = around.findLast(({ word, index }) => index >= i && index - i <= 6 && (isWeek(word) || isOffice(word) || isHome(word)));
  const from = place?.index ?? count.first;
  const last = Math.max(i, week?.index ?? i);
  return {
    days,
    atMost: !atHome && (near(around, i, isAtMost, 6) || UP_TO.has(text[count.first - 1]?.text ?? '')),
    start: text[from]!.start,
    end: text[last]!.end,
  };
}

type Placed = { readonly word: string; readonly index: number };

function sentence(text: readonly Word[], i: number): Placed[] {
  const { clause } = text[i]!;
  let first = i;
  let last = i;
  while (first > 0 && i - first < 30 && text[first - 1]!.clause === clause) first -= 1;
  while (last + 1 < text.length && last - i < 30 && text[last + 1]!.clause === clause) last += 1;
  return text.slice(first, last + 1).map(({ text: word }, k) => ({ word, index: first + k }));
}

function near(around: readonly Placed[], i: number, is: (word: string) => boolean, reach: number): boolean {
  return around.some(({ word, index }) => Math.abs(index - i) <= reach && is(word));
}

const AWAY = everyWord(({ office }) => office.elsewhere);

/** "In the office on Mondays and Wednesdays": days by their names, where people work. */
function namedDaysAt(text: readonly Word[], i: number): { found: OfficeDays | null; last: number } | null {
  const group = weekdaysAt(text, i);
  if (!group) return null;
  const { last } = group;
  const around = sentence(text, i);
  const there = isThere(text);
  const place = around.find(
    ({ word, index }) => Math.min(Math.abs(index - i), Math.abs(index - last)) <= REACH && (isOffice(word) || there(word, index)),
  );
  const away = around.some(
    ({ word, index }) => (isHome(word) || AWAY.has(word)) && place && Math.abs(index - i) < Math.abs(place.index - i),
  );
  if (group.days === 0 || !place || away || around.some(({ word }) => isTreat(word))) return { found: null, last };
  const [from, to] = [Math.min(place.index, i), Math.max(place.index, last)];
  return { found: { days: group.days, atMost: false, start: text[from]!.start, end: text[to]!.end }, last };
}

/** "Come in", "vor Ort": two words that say where. */
function isThere(text: readonly Word[]): (word: string, index: number) => boolean {
  return (word, index) => COMES_IN.get(word)?.has(text[index - 1]?.text ?? '') ?? false;
}

/** Is there another count in the sentence that makes five with this one? */
function addsUp(around: readonly Placed[], { days, first }: { days: number; first: number }, i: number): boolean {
  return around.some(
    ({ word, index }) => (index < first || index > i) && Math.abs(index - i) <= REACH && NUMBERS[word] === WORK_WEEK - days,
  );
}

/** Words between, what follows counting as closer than what goes before. */
function distance(around: readonly Placed[], i: number, is: (word: string, index: number) => boolean): number {
  const reaches = around.filter(({ word, index }) => is(word, index)).map(({ index }) => (index > i ? index - i : i - index + 0.5));
  return Math.min(99, ...reaches);
}

/** The number that belongs to the word for days: "3 days", "2-3 full days", "three or more days", "once". A range counts by its lower end. */
function countAt(text: readonly Word[], i: number): { days: number; first: number } | null {
  const own = NUMBERS[text[i]!.text];
  for (let k = i - 1; k >= 0 && i - k <= 4 && text[k]!.clause === text[i]!.clause; k -= 1) {
    const number = NUMBERS[text[k]!.text];
    if (number !== undefined) {
      const before = text[k - 1]?.text ?? '';
      const lower = TO.has(before) ? NUMBERS[text[k - 2]?.text ?? ''] : NUMBERS[before];
      return lower !== undefined && lower < number ? { days: lower, first: k - 2 } : { days: number, first: k };
    }
    if (!BETWEEN.has(text[k]!.text)) break;
  }
  // "once you have found your feet" counts nothing
  if (text[i]!.text === 'once' && !/^(?:a|per|every|each|in|or|weekly)$/.test(text[i + 1]?.text ?? '')) return null;
  return own !== undefined ? { days: own, first: i } : null;
}
