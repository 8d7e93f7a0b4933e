import { everyWord, isOfAny } from '../languages/every.ts';
import { LANGUAGES } from '../languages/index.ts';
import { remembering } from '../words/known-words.ts';
import type { Word } from '../words/words.ts';

/** Days of the week from Monday to Friday, in the forms that stand beside a place. */
const DAYS = new Map(
  LANGUAGES.flatMap(({ weekdays }) => weekdays.names.flatMap((names, day) => names.split(' ').map((name) => [name, day] as const))),
);
DAYS.delete('');
/** Between two days that are both meant, and no others; any other word makes them the ends of a range: "lunedì al venerdì". */
const AND = everyWord(({ and, or }) => `${and} ${or}`, ', / &');
const MOST = 4; // five named days are opening hours as often as not
const APART = 4;
/** Weekdays named side by side ("Mondays and Wednesdays", "Tuesday to Thursday"): how many, and where they stand. */
export type Weekdays = { readonly days: number; readonly first: number; readonly last: number };

/** The next group of weekdays from `i` on; null when the word at `i` is none or the group names too many. */
export function weekdaysAt(text: readonly Word[], i: number): Weekdays | null {
  const { clause } = text[i]!;
  const start = DAYS.get(text[i]!.text);
  if (start === undefined) return null;
  const named = new Set([start]);
  let last = i;
  for (let at = i + 1; at < text.length && at - last <= APART && text[at]!.clause === clause; at += 1) {
    const day = DAYS.get(text[at]!.text);
    if (day === undefined) continue;
    const before = DAYS.get(text[last]!.text)!;
    if (at - last === 2 && !AND.has(text[at - 1]!.text)) for (let between = before; between < day; between += 1) named.add(between);
    named.add(day);
    last = at;
  }
  return { days: named.size > MOST ? 0 : named.size, first: i, last };
}

/** What people come in for that is no work: lunch. */
export const isTreat = isOfAny(({ weekdays }) => weekdays.treats);
export const isWeekday = remembering((word) => DAYS.has(word));
