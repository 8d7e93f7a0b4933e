import { everyPhrase } from '../languages/every.ts';
import { findPlaces, type Place } from '../places/find-places.ts';
import type { Reading } from '../reading.ts';
import { Lexicon } from '../words/phrases.ts';
import { wordsOf } from '../words/words.ts';
import type { Labelled } from './labelled.ts';

const LINES_LOOKED_AT = 6;
const CELL = /\s{1,3}[|•·]\s{1,3}/;
const MOST_PLACES = 40;
const MOST_FRAMES = 24;
const OUR_PLACE = /^ [\p{L}., ]{2,40} (?:office|location|team|studio|headquarters|hub|store|clinic|plant|site)\b/u;
const PLACE_LIKE = /^(?:г\. ?)?[\p{Lu}\p{Script=Han}][\p{L}\p{M}\d.'№-]{0,24}(?:[ ,]{1,2}[\p{L}\p{M}\d.'№/-]{1,24}){0,7}$/u;
const NO_PLACE =
  /remot|hybrid|on-?site|in[ -]?person|office|various|multiple|flexib|tbd|any|virtual|home|all|none|road|travel|field|headquarters|client|удален|дистанц|гибрид|офис|любой|远程/i;

let lexicon: Lexicon<true> | null = null;

/** The places of work as the posting's words give them, one entry a place: a label's value, a line of places at the top, a sentence. */
export function locationsOf(reading: Reading, labelled: Labelled | undefined): string[] {
  const { text, lines } = reading;
  if (labelled) {
    const named = entriesIn(text, labelled.start, labelled.end);
    if (named.length > 0) return named;
    if (PLACE_LIKE.test(labelled.value) && !NO_PLACE.test(labelled.value)) return [labelled.value];
  }
  for (const { start, end } of lines.slice(0, LINES_LOOKED_AT)) {
    const line = text.slice(start, Math.min(end, start + 300));
    const cells = line.split(CELL);
    if (cells.length < 3 && line.length > 80) continue;
    let at = start;
    for (const cell of cells) {
      const from = text.indexOf(cell, at);
      at = from + cell.length;
      if (isPlaces(text, from, at)) return entriesIn(text, from, at);
    }
  }
  lexicon ??= new Lexicon([[true, ...everyPhrase(({ locatedAt }) => locatedAt)]]);
  const words = wordsOf(reading);
  for (const { last } of lexicon.find(words).slice(0, MOST_FRAMES)) {
    const from = words[last]!.end;
    if (words[last]!.text === 'our' && !OUR_PLACE.test(text.slice(from, from + 60))) continue;
    if (!/[\p{Lu}\p{Script=Han}]/u.test(text.slice(from, from + 30))) continue;
    const end = text.slice(from, from + 160).search(/\n|[.!?](?:\s|$)|;/);
    const named = leading(text, from, end < 0 ? from + 160 : from + end);
    if (named.length > 0) return named;
  }
  return [];
}

/** Cities set apart in a title: "Welder (Dallas, TX)", "Erzieherin in München". */
export function locationsInTitle(title: string): string[] {
  const cities = findPlaces(title).filter(
    ({ kind, start }) =>
      kind === 'city' && /(?:[-–—,(@/|[]\s?| (?:in|à|en|em|w|v|в|bei) )$/.test(title.slice(Math.max(0, start - 5), start)),
  );
  return asWritten(title, 0, cities);
}

/** The places in a stretch, as written: "Atlanta, Georgia/Novi, Michigan" are two. A country beside its cities is no place of its own. */
function entriesIn(text: string, start: number, end: number): string[] {
  return asWritten(text, start, withoutWhole(findPlaces(text, start, end)));
}

/** The list of places that a stretch begins with. */
function leading(text: string, start: number, end: number): string[] {
  const list: Place[] = [];
  let edge = start;
  for (const place of findPlaces(text, start, end)) {
    const gap = text.slice(edge, place.start);
    if (
      list.length === 0
        ? !/^(?:[\s("]{0,2}|(?:the |our |downtown |central |(?:\p{Lu}[\p{L}'.-]{1,20},? ){1,4}))$/u.test(gap)
        : !/^(?:[\s,/&()–-]{1,4}|,? (?:or|and|и|или|oder|und|et|ou|y|o) |,? \(?)$/.test(gap)
    )
      break;
    list.push(place);
    edge = place.end;
  }
  return asWritten(text, start, withoutWhole(list));
}

function withoutWhole(places: readonly Place[]): Place[] {
  const cities = places.filter(({ kind }) => kind === 'city' || kind === 'region');
  return places.filter(({ kind, country }) => kind !== 'zone' && !(kind === 'country' && cities.some((city) => city.country === country)));
}

function asWritten(text: string, from: number, places: readonly Place[]): string[] {
  let edge = from;
  const entries: string[] = [];
  for (const place of places.slice(0, MOST_PLACES)) {
    const start = place.kind === 'city' ? place.start : townBefore(text, edge, place);
    const entry = text.slice(start, place.end).trim();
    if (!entries.includes(entry)) entries.push(entry);
    edge = place.end;
  }
  return entries;
}

/** "Bel Air, MD": a town nobody listed, known by its state; before a country's name only with a comma. */
function townBefore(text: string, edge: number, place: Place): number {
  const before = text.slice(Math.max(edge, place.start - 50), place.start);
  const sign = /(,\s?|\s)$/.exec(before)?.[1];
  if (!sign || (place.kind !== 'region' && !sign.startsWith(','))) return place.start;
  const words = before.slice(0, before.length - sign.length).split(' ');
  let start = place.start - sign.length;
  for (const word of words.reverse().slice(0, 3)) {
    if (!/^\p{Lu}[\p{L}.'-]{1,20}$/u.test(word) || /^(?:Remote|Location|Hybrid|Onsite|The|In|Based|Our|USA|United|And|Or)$/.test(word))
      break;
    start -= word.length + (start === place.start - sign.length ? 0 : 1);
  }
  return start === place.start - sign.length ? place.start : start;
}

/** Nothing but places, signs between them and words for where the work is done. */
function isPlaces(text: string, start: number, end: number): boolean {
  const places = findPlaces(text, start, end).filter(({ kind }) => kind !== 'zone');
  if (places.length === 0) return false;
  let rest = '';
  let edge = start;
  for (const place of places) {
    rest += `${text.slice(edge, place.start)} `;
    edge = place.end;
  }
  rest += text.slice(edge, end);
  const town = places[0]!.kind === 'region' ? /^\s{0,3}(?:\p{Lu}[\p{L}.'-]{1,20} ?){1,3},\s?/u : /^\s{0,2}/;
  return !/[\p{L}\d]{2}/u.test(
    rest
      .replace(town, '')
      .replace(
        /\b(?:or|and|remote|hybrid|onsite|on-site|area|metro|greater|city|office|united states|oder|und|или|и|г|удаленно|офис|bay|flexible|posted|full|time)\b|\b\d{5}\b|远程|或/gi,
        '',
      ),
  );
}
