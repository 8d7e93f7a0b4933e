import { remembering } from '../words/known-words.ts';
import type { Word } from '../words/words.ts';

/** Days of the week from Monday to Friday, in the forms that stand beside a place. */
const NAMES = [
  'monday mondays mon montag montags lundi lundis lunes segunda segundas lunedì maandag maandags poniedziałek poniedziałki pondělí понедельник понедельникам понедельники понеділок понеділкам понеділка',
  'tuesday tuesdays tue dienstag dienstags mardi mardis martes terça terças martedì dinsdag dinsdags wtorek wtorki úterý вторник вторникам вторники вівторок вівторкам вівторка',
  'wednesday wednesdays wed mittwoch mittwochs mercredi mercredis miércoles quarta quartas mercoledì woensdag woensdags środa środę środy středa středu středy среда среду средам середа середу середам',
  'thursday thursdays thu donnerstag donnerstags jeudi jeudis jueves quinta quintas giovedì donderdag donderdags czwartek czwartki čtvrtek четверг четвергам четверга четвер четвергам четверга',
  'friday fridays fri freitag freitags vendredi vendredis viernes sexta sextas venerdì vrijdag vrijdags piątek piątki pátek пятница пятницу пятницам пятницы пʼятниця пятниця пятницю пятницям',
];
const DAYS = new Map(NAMES.flatMap((names, day) => names.split(' ').map((name) => [name, day] as const)));
/** Between two days that are both meant, and no others; any other word makes them the ends of a range: "lunedì al venerdì". */
const AND = new Set(', / & and und et y e en i a и та or oder ou o of lub или або'.split(' '));
const MOST = 4; // five named days are opening hours as often as not
const APART = 4;
/** What people come in for that is no work. */
const TREATS =
  /^(?:lunch|breakfast|drinks|beer|pizza|yoga|part(?:y|ies)|snack|kitchen|free|frühstück|mittag|feierabend|déjeuner|apéro|almuerzo|desayuno|café|colazione|pranzo|ontbijt|borrel|обед|завтрак|пицц|йог|śniadan|obiad|snídan|сніданк|open|opening|meeting|budget|no$|kein|без$|geöffnet|ouvert|abierto|aberto|aperto|часы)/u;

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

export const isTreat = (word: string) => TREATS.test(word);
export const isWeekday = remembering((word) => DAYS.has(word));
