import { everyPhrase, everyWord } from '../languages/every.ts';
import { findPlaces, type Place } from '../places/find-places.ts';

const REACH = 170;
const LEAD = 40;
const JOINT = 26;
const SHORT_LEAD = 14;
const LIST_WORDS = everyWord(({ places }) => places.list);
const EXCEPT = everyPhrase(({ places }) => places.except);
const JOINS = everyWord(({ and, or }) => `${and} ${or}`);

/** Places that a phrase speaks of, and those it leaves out ("anywhere in the US except California"). */
export type Where = { readonly places: readonly Place[]; readonly except: readonly Place[] };

/** The places named right after `from`, as one list, up to `limit`. */
export function placesAfter(text: string, lower: string, from: number, limit: number): Where {
  const end = Math.min(limit, from + REACH);
  const near = Math.min(end, from + LEAD + 20);
  if (findPlaces(text, from, near).length === 0) return { places: [], except: [] };
  const places: Place[] = [];
  const except: Place[] = [];
  let excluding = false;
  let last = from;
  for (const place of findPlaces(text, from, end)) {
    // "US&C" is a house's word for one of its parts
    if (/^&\p{Lu}(?!\p{L})/u.test(text.slice(place.end, place.end + 3))) break;
    const gap = lower.slice(last, place.start);
    if (places.length === 0 ? !leads(gap) : gap.length > JOINT) break;
    if (leavesOut(gap)) excluding = true;
    else if (places.length > 0 && goesElsewhere(gap)) break;
    (excluding ? except : places).push(place);
    last = place.end;
  }
  return { places: withoutParts(withoutAdjective(places, lower)), except };
}

const OFFICES = /^ (?:[a-z]{1,12} ){0,2}(?:offices?|hubs?|sites?|locations?|cities|metros?)\b/;

/** "One of our US office locations: Austin or Denver": the country only says which offices are meant. */
function withoutAdjective(places: readonly Place[], lower: string): readonly Place[] {
  const [first, ...others] = places;
  const names = first?.kind === 'country' && OFFICES.test(lower.slice(first.end, first.end + 40));
  return names && others.some(({ kind, country }) => kind !== 'country' && country === first.country) ? others : places;
}

/** A long word between two places begins another thought, unless it announces the list. */
function goesElsewhere(gap: string): boolean {
  return gap.split(/[^\p{L}]{1,8}/u).some((word) => word.length > 8 && !LIST_WORDS.has(word));
}

/** "Except", anywhere between two places. */
function leavesOut(gap: string): boolean {
  const words = ` ${gap.split(/[^\p{L}]{1,9}/u).join(' ')} `;
  return EXCEPT.some((phrase) => words.includes(HAN.test(phrase) ? phrase : ` ${phrase} `));
}
const HAN = /\p{Script=Han}/u;

/** Between a phrase and its first place: next to nothing, or only words that announce a list. */
function leads(gap: string): boolean {
  if (gap.length <= SHORT_LEAD) return true;
  return gap.length <= LEAD && gap.split(/[^\p{L}]{1,8}/u).every((word) => word.length <= 3 || LIST_WORDS.has(word));
}

/** The place that ends right before `to`, with those it is listed with. */
export function placesBefore(text: string, to: number, limit: number): readonly Place[] {
  const start = Math.max(limit, to - 60);
  const places = findPlaces(text, start, to);
  const list: Place[] = [];
  let edge = to;
  for (const place of places.reverse()) {
    const gap = text.slice(place.end, edge);
    if (!/^[\s.,/&()'\-–]{0,3}$/.test(gap) && !JOINS.has(/^[\s,]{1,2}(\p{L}{1,12}) $/u.exec(gap)?.[1] ?? '')) break;
    list.unshift(place);
    edge = place.start;
  }
  return withoutParts(list);
}

/** A country named together with its cities or states is enough: they narrow the place of work, not who may apply. */
function withoutParts(places: readonly Place[]): Place[] {
  const [first] = places;
  const whole = first && (first.kind === 'country' || first.kind === 'zone') ? first : null;
  const kept = whole?.kind === 'country' ? places.filter((place) => place === whole || place.country !== whole.country) : places;
  return kept.filter((place, i) => kept.findIndex(({ code }) => code === place.code) === i);
}
