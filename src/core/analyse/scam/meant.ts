import { textOf } from '../words/known-words.ts';
import { type Entry, known } from './lexicon.ts';

// What known words mean, in numbers that stand close together: most words of a text mean something, and reaching for an object each is what costs.

/** The place of the many words that mean nothing here. */
export const NOTHING = 0;
/** The place of a word without a number: look it up by its letters. */
export const UNPLACED = -1;
const NOT_ASKED = 0;

/** By the word's number among the known words: its place + 1. */
let places = new Uint16Array(1 << 12);
/** By the same: one bit for the last five of its number among the words that stand second in a phrase, none where it never does. */
let seconds = new Int32Array(1 << 12);
/** By place: where the ideas begin that the word stands for alone; they end where the next begin. */
let from = new Int32Array(1 << 10);
let ids = new Int16Array(1 << 12);
/** By place: the bits of the words that may go on with a phrase, all of them where any may. */
let goingOn = new Int32Array(1 << 10);
const entries: (Entry | null)[] = [null];
const ANY = -1;

/** The place of what a known word means. */
export function placeOf(number: number): number {
  if (number < 0) return UNPLACED;
  if (number < places.length && places[number] !== NOT_ASKED) return places[number]! - 1;
  return settle(number);
}

function settle(number: number): number {
  while (number >= places.length) {
    places = wider(places, new Uint16Array(places.length * 2));
    seconds = wider(seconds, new Int32Array(seconds.length * 2));
  }
  const { entry, second } = known(number, textOf(number));
  seconds[number] = second < 0 ? 0 : 1 << (second & 31);
  places[number] = (entry ? settled(entry) : NOTHING) + 1;
  return places[number]! - 1;
}

function settled(entry: Entry): number {
  const place = entries.push(entry) - 1;
  if (place + 1 >= from.length) {
    from = wider(from, new Int32Array(from.length * 2));
    goingOn = wider(goingOn, new Int32Array(goingOn.length * 2));
  }
  const first = from[place]!;
  while (first + entry.alone.length > ids.length) ids = wider(ids, new Int16Array(ids.length * 2));
  for (const [k, { id }] of entry.alone.entries()) ids[first + k] = id;
  from[place + 1] = first + entry.alone.length;
  goingOn[place] = !entry.phrases ? 0 : entry.phrases.open.length > 0 ? ANY : entry.phrases.seconds;
  return place;
}

/** What the lexicon has under the word of this place. */
export function entryAt(place: number): Entry {
  return entries[place]!;
}

/** Where the ideas of the place begin; `firstIdOf(place + 1)` is where they end. */
export function firstIdOf(place: number): number {
  return from[place]!;
}

/** The idea's number in `CONCEPTS`. */
export function idAt(at: number): number {
  return ids[at]!;
}

/** May the word at the place begin a phrase that goes on with this known word? No is certain. */
export function mayGoOn(place: number, number: number): boolean {
  const words = goingOn[place]!;
  return words === ANY || number < 0 || (words & seconds[number]!) !== 0;
}

function wider<Numbers extends Uint16Array | Int16Array | Int32Array>(old: Numbers, room: Numbers): Numbers {
  room.set(old);
  return room;
}
