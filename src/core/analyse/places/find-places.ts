import { COUNTRY_ALIASES } from './aliases.ts';
import { AREAS } from './areas.ts';
import { CITIES } from './cities.data.ts';
import { COUNTRIES } from './countries.data.ts';
import { REGIONS, WORDLIKE_CODES, WRITTEN_CODES } from './regions.ts';
import { ZONES } from './zones.ts';

/** A place by its name in the text: a country, a state or province, a city, or a zone of several countries. */
export type Place = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'country' | 'region' | 'city' | 'zone';
  /** ISO 3166-1 alpha-2; null for a zone. */
  readonly country: string | null;
  /** "US", "US-TX", "EU", "Bay Area", a city's best-known name. */
  readonly code: string;
};

const WIDER = { city: 0, region: 1, country: 2, zone: 3 } as const;

type Known = Omit<Place, 'start' | 'end'>;

const MOST_WORDS = 5;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ASCII = /^[a-z0-9]+$/;
/** Its key is the name in lower case. */
const PLAIN_NAME = /^[a-z]{2,40}(?: [a-z]{1,40}){0,6}$/i;
const HAN = /\p{Script=Han}/u;
const CYRILLIC = /[а-яіїєґ]/;
const ENDING = /(?:ого|ому|его|ыми|ими|ая|яя|ую|юю|ое|ые|ой|ей|ий|ый|ую|ах|ях|ам|ям|ем|ом|им|ым|[аеиоуыюяьйії])$/;

let index: Map<string, Known> | null = null;
let hanIndex: Map<string, Known> | null = null;
let codes: Map<string, Known> | null = null;
let starts: ReadonlySet<string> | null = null;

/** Every place named in `text[start, end)`, the longest name first; names are capitalised, codes ("TX", "EU") in capitals. */
export function findPlaces(text: string, start = 0, end = text.length): Place[] {
  const window = text.slice(start, end);
  const words = wordsOf(window);
  if (!words.some(({ capital, han }) => capital || han)) return [];
  const { names, beginnings, han, short } = known();
  const places: Place[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const { at, capital } = words[i]!;
    if (words[i]!.han) {
      places.push(...hanPlaces(wordAt(window, words[i]!), start + at, han));
      continue;
    }
    if (!capital) continue;
    let found: Known | undefined;
    let last = i;
    let key = '';
    for (let k = i; k < words.length && k < i + MOST_WORDS; k += 1) {
      if (k > i && !holdTogether(window, words[k - 1]!.end, words[k]!.at)) break;
      const next = wordAt(window, words[k]!);
      const piece = keyOf(next);
      key = key ? `${key} ${piece}` : piece;
      if (!beginnings.has(key)) break;
      const hit = names.get(key);
      if (hit && (k > i || isName(next, window, words[k]!.at))) [found, last] = [hit, k];
    }
    found ??= codeAt(wordAt(window, words[i]!), window, at, short);
    if (!found) continue;
    const { kind, country, code } = found;
    places.push({ kind, country, code, start: start + at, end: start + words[last]!.end });
    i = last;
  }
  return joined(places, text);
}

/** Of each UTF-16 unit, looked up once: 0 while nobody asked. */
const SIGNS = new Uint8Array(0x10000);
const [ASKED, IN_WORD, IS_CAPITAL, IS_HAN] = [1, 2, 4, 8] as const;

function signOf(unit: number): number {
  if (SIGNS[unit] === 0) {
    const sign = String.fromCharCode(unit);
    const inWord = /[\p{L}\p{M}\p{N}]/u.test(sign) ? IN_WORD : 0;
    SIGNS[unit] = ASKED | inWord | (/[\p{Lu}\p{Lt}]/u.test(sign) ? IS_CAPITAL : 0) | (HAN.test(sign) ? IS_HAN : 0);
  }
  return SIGNS[unit]!;
}

type Word = { readonly at: number; readonly end: number; readonly capital: boolean; readonly han: boolean };

function wordsOf(window: string): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < window.length; ) {
    const unit = window.charCodeAt(i);
    if (isSurrogate(unit)) return pairedWordsOf(window);
    const first = signOf(unit);
    const at = i;
    i += 1;
    if ((first & IN_WORD) === 0) continue;
    let signs = first;
    for (; i < window.length; i += 1) {
      const next = window.charCodeAt(i);
      const sign = isSurrogate(next) ? 0 : signOf(next);
      if ((sign & IN_WORD) === 0) break;
      signs |= sign;
    }
    words.push({ at, end: i, capital: (first & IS_CAPITAL) !== 0, han: (signs & IS_HAN) !== 0 });
  }
  return words;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

/** The words of a text with letters of two units. */
function pairedWordsOf(window: string): Word[] {
  return [...window.matchAll(WORD)].map(({ 0: word, index }) => ({
    at: index,
    end: index + word.length,
    capital: /^[\p{Lu}\p{Lt}]/u.test(word),
    han: HAN.test(word),
  }));
}

function wordAt(window: string, { at, end }: Word): string {
  return window.slice(at, end);
}

/** A name holds together: "New York", "Санкт-Петербург", "St. John's"; a comma or a line ends it. */
function holdTogether(window: string, end: number, next: number): boolean {
  const sign = window[end]!;
  return next === end + 1 ? " '’-.".includes(sign) : next === end + 2 && sign === '.' && window[end + 1] === ' ';
}

/** "Dublin, OH" is one place, and not in Ireland; "São Paulo, São Paulo, Brazil" is one place too. */
function joined(places: readonly Place[], text: string): Place[] {
  const list: Place[] = [];
  for (const place of places) {
    const last = list.at(-1);
    const wider = last && WIDER[place.kind] > WIDER[last.kind] ? place : last?.code === place.code ? last : null;
    if (last?.kind === 'city' && wider && /^(?:,? ?\(?| ?[-–] ?)$/.test(text.slice(last.end, place.start)) && place.kind !== 'zone') {
      list[list.length - 1] = { ...last, end: place.end, country: place.code === 'US-GA' ? last.country : wider.country };
    } else list.push(place);
  }
  return list;
}

/** The one country that all these places are in; null when they are in none or several. */
export function countryOf(places: readonly Place[]): string | null {
  const countries = new Set(places.flatMap(({ country }) => country ?? []));
  return countries.size === 1 ? [...countries][0]! : null;
}

/** "US" is a country where it is in capitals; everything else that is as short is read by `codeAt`. */
function isName(word: string, window: string, at: number): boolean {
  if (word.length > 3) return true;
  if (/^\p{Lu}{2,3}$/u.test(word)) return word !== 'NA' || /[(,/|]\s?$/.test(window.slice(Math.max(0, at - 2), at));
  return word.length === 3;
}

function codeAt(word: string, window: string, at: number, short: Map<string, Known>): Known | undefined {
  const hit = /^[A-Z]{2,3}$/.test(word) ? short.get(word) : undefined;
  if (!hit || !WORDLIKE_CODES.has(word)) return hit;
  const before = window.slice(Math.max(0, at - 4), at);
  return /(?:,|\/|\(|\bin|\bor|\band|\p{L}) ?$/u.test(before) &&
    (/[,/(] ?$/.test(before) || /\b(?:in|or|and) $/.test(before) || /^\W{0,2}(?:\d{5}|$)/.test(window.slice(at + word.length)))
    ? hit
    : undefined;
}

function hanPlaces(word: string, offset: number, han: Map<string, Known>): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < word.length; i += 1) {
    for (let size = Math.min(6, word.length - i); size >= 2; size -= 1) {
      const hit = han.get(word.slice(i, i + size));
      if (!hit) continue;
      places.push({ ...hit, start: offset + i, end: offset + i + size });
      i += size - 1;
      break;
    }
  }
  return places;
}

/** Without accents; a Russian or Ukrainian word without its ending, so that «в Москве» is Москва. */
function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const plain = lower.replaceAll('ё', 'е').replaceAll('ß', 'ss');
  if (CYRILLIC.test(plain)) return plain.length > 3 ? plain.replace(ENDING, '') : plain;
  return plain.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ı', 'i');
}

type Gazetteer = {
  readonly names: Map<string, Known>;
  /** Every run of words that a name begins with, itself included. */
  readonly beginnings: ReadonlySet<string>;
  readonly han: Map<string, Known>;
  readonly short: Map<string, Known>;
};

function known(): Gazetteer {
  if (index && hanIndex && codes && starts) return { names: index, beginnings: starts, han: hanIndex, short: codes };
  const names = new Map<string, Known>();
  const han = new Map<string, Known>();
  const short = new Map<string, Known>();
  const put = (name: string, place: Known) => {
    if (PLAIN_NAME.test(name)) {
      const key = name.toLowerCase();
      if (!names.has(key)) names.set(key, place);
      return;
    }
    if (HAN.test(name)) {
      if (!han.has(name)) han.set(name, place);
      return;
    }
    const key = [...name.matchAll(WORD)].map((match) => keyOf(match[0])).join(' ');
    if (key.length > 1 && !names.has(key)) names.set(key, place);
  };
  for (const line of ZONES.trim().split('\n')) {
    const [code, , list] = line.split(':') as [string, string, string];
    for (const name of list.split('/')) put(name, { kind: 'zone', country: null, code });
  }
  for (const table of [COUNTRY_ALIASES, COUNTRIES]) {
    for (const [code, list] of entriesOf(table)) {
      // the country and the state are called alike: alone it is the state, and "Tbilisi, Georgia" is known by its city
      for (const name of list) if (keyOf(name) !== 'georgia') put(name, { kind: 'country', country: code, code });
    }
  }
  for (const [country, table] of Object.entries(REGIONS)) {
    for (const entry of table.split(/\s/).filter(Boolean)) {
      const [code, list] = entry.split(':') as [string, string];
      const place: Known = { kind: 'region', country, code: `${country}-${code}` };
      if (WRITTEN_CODES.has(country)) short.set(code, place);
      for (const name of list.split('/')) put(name.replaceAll('_', ' '), place);
    }
  }
  for (const line of AREAS.trim().split('\n')) {
    const [country, , , list] = line.split(':') as [string, string, string, string];
    const [code, ...others] = list.split('/') as [string, ...string[]];
    for (const name of [code, ...others]) put(name, { kind: 'region', country, code });
  }
  for (const line of CITIES.trim().split('\n')) {
    const country = line.slice(0, 2);
    for (const city of line.slice(3).split(',')) {
      const [code, ...others] = city.split('/') as [string, ...string[]];
      for (const name of [code, ...others]) put(name, { kind: 'city', country, code });
    }
  }
  const beginnings = new Set<string>();
  for (const name of names.keys()) {
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) beginnings.add(name.slice(0, at));
    beginnings.add(name);
  }
  [index, hanIndex, codes, starts] = [names, han, short, beginnings];
  return { names, beginnings, han, short };
}

function* entriesOf(table: string): Generator<[string, string[]]> {
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(':');
    yield [line.slice(0, colon), line.slice(colon + 1).split('/')];
  }
}
