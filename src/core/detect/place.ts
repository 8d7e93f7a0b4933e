import type { Sheet } from './body.ts';
import { type Chunk, isNamed } from './chunks.ts';
import { dayOf } from './day.ts';
import { keyOf } from './firm-address.ts';
import { isNoPlace } from './job-posting.ts';
import { labelled } from './labels.ts';
import { mode, posted, term, until } from './terms.ts';
import { furniture, role, section } from './vocabulary.ts';

export const PLACE_NAMED =
  /locat|locality|address|\bcity\b|workplace|work-?place|map-?(?:marker|pin)|\bplace\b|\bpin\b|region|standort|arbeitsort|\bsede\b|ubicaci|lokalizac|miasto|\bort\b|\bplats\b|\bmarker\b|job-?-?area\b|geo\b/i;
const MAP = /maps\.google|google\.[a-z.]{2,6}\/maps|mapy\.cz|openstreetmap|yandex\.[a-z.]{2,6}\/maps|2gis|maps\.apple|bing\.com\/maps/i;

const NOT_NAMED = /relocat|job-?title|input|form-|field|e-?mail|type|schedule|salary/i;
// "Leipzig, Germany", "New York, NY", "São Paulo - SP"
export const CITY = /^\p{Lu}[\p{L}.' -]{1,40}(?:, | [-–] )(?:[A-Z]{2,3}|\p{Lu}[\p{L}.' -]{2,40})(?:, \p{Lu}[\p{L}. ]{1,40})?$/u;
// "Казань, ул. Баумана, 5"
const STREET =
  /^(?:г\. ?|м\. ?)?\p{Lu}[\p{L} -]{1,40}, (?:[\p{L}\d-]{2,25} (?:шоссе|улица|проспект|переулок|бульвар|набережная|проезд|тракт|вулиця|ул\.|ш\.|пр-т)|ул\.|улица |пр\.|пр-т|просп|пер\.|переулок |б-р|бульвар |наб\.|набережная |пл\.|площадь |ш\.|шоссе |вул\.|вулиця )/u;
// "Stockholm (HQ)"
const SEAT =
  /^\p{Lu}[\p{L} -]{1,30} \((?:HQ|HO|headquarters?|head office|hauptsitz|zentrale|siège(?: social)?|huvudkontor(?:et)?|hovedkontor(?:et)?|sede(?: central| principal)?|siedziba|главный офис|головной офис)\)$/iu;
// "Firm, Tulsa, OK": a State's two letters follow the town
const BEFORE_TOWN = /^[^,]{2,60}, (?=\p{Lu}[\p{L}.' -]{1,40}, [A-Z]{2}$)/u;
const IN_TITLE = /(?:^|\s)(?:in|à|en|em|w|we|v|ve|в|во|у|i|te|la|a|din)\s$/iu;

/** The place that a class name points out; it is no company's name. */
export function pointedPlace(chunks: readonly Chunk[]): string | undefined {
  return chunks.find(({ part, text }) => isNamed(part, PLACE_NAMED, NOT_NAMED) && couldBeOne(text))?.text;
}

/** The place that an icon, a class name or a link to a map points out, or that stands under the title and in the document's head or address. */
export function placeOf(chunks: readonly Chunk[], { titles, url }: Sheet, company: string | undefined): string | undefined {
  const wordsOf = (text: string) =>
    withoutMode(company && text.startsWith(company) ? text.slice(company.length).replace(/^[\s,–—-]{1,5}/, '') : text);
  /** The first of the chunks that fits and could name a place. */
  const first = (fits: (chunk: Chunk, words: string) => boolean) => {
    for (const chunk of chunks) {
      const words = wordsOf(chunk.text);
      if (words !== company && fits(chunk, words) && couldBeOne(words)) return words;
    }
    return undefined;
  };
  const link = first(({ part }, words) => words.length > 5 && MAP.test(part.href ?? ''));
  const named = link ?? first(({ part, at }) => at < 40 && isNamed(part, PLACE_NAMED, NOT_NAMED));
  const written =
    named ??
    first(
      ({ at }, words) =>
        at > -4 && at < 8 && words.length < 60 && ((at > 0 && (CITY.test(words) || STREET.test(words))) || SEAT.test(words)),
    );
  if (written) return written.replace(BEFORE_TOWN, '').replace(/[\s,]{1,3}$/, '');
  const path = URL.canParse(url) ? keyOf(pathOf(url)) : '';
  const agreed = first(({ at }, words) => {
    if (at < -3 || at > 11 || at === 0 || words.length > 59) return false;
    const [city = ''] = words.split(/[,(/]/);
    if (!/^\p{Lu}|^[一-鿿]/u.test(city)) return false;
    const key = keyOf(city);
    return key.length > 2 && ((at > 0 && key.length > 3 && path.includes(key)) || titles.some((title) => isPlaceIn(city.trim(), title)));
  });
  return (agreed ?? between(chunks, company) ?? townOf(chunks))?.replace(/[\s,]{1,3}$/, '');
}

/** "(г. Ижевск)": a town that is called one. */
function townOf(chunks: readonly Chunk[]): string | undefined {
  for (const { text, at } of chunks) {
    const town = at > 0 && at < 6 ? /(?:^|[ (,])(?:г|м)\. ?(\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{2,30})?)/u.exec(text)?.[1] : undefined;
    if (town) return town;
  }
  return undefined;
}

const DEPARTMENT =
  /engineering|product|operations|finance|human|people|legal|design|marketing|sales|\bit\b|\bhr\b|tech|research|team|support|security|science|management|education|health|retail|vertrieb|technik|produkt|einkauf|verwaltung|finanz|logisti|produ[cç]|ventas|vendas|comerc|recursos|direc|abteilung|отдел|департамент|продаж|финанс|маркет|logist|dział|oddelen|avdeling|afdeling|osasto|departman|industri|services?\b|group|ltd|inc\b/i;

/** "Firm", "Town", "Full-time": what stands between the firm and the terms, one below the other under the title. */
function between(chunks: readonly Chunk[], company: string | undefined): string | undefined {
  for (const [i, { text, at }] of chunks.entries()) {
    const next = chunks[i + 1];
    if (at < 1 || at > 6 || !next || !company || !chunks[i - 1]?.text.startsWith(company)) continue;
    const lower = next.text.toLowerCase();
    const areTerms =
      term(lower) !== null ||
      mode(lower) !== null ||
      posted(lower) !== null ||
      /\d ?[$€£₽₺]|[$€£₽₺] ?\d|\d ?(?:kč|zł|pln|eur|usd|грн|руб)/.test(lower);
    if (areTerms && /^\p{Lu}[\p{L}.' –-]{2,40}$/u.test(text) && !DEPARTMENT.test(text) && couldBeOne(text)) return text;
  }
  return undefined;
}

/** "Tulsa, OK (Hybrid)": how one works there is no part of the place. */
function withoutMode(text: string): string {
  const open = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  return open > 0 && mode(text.slice(open + 2).toLowerCase()) ? text.slice(0, open) : text;
}

/** "in Kassel", «в Казани»: a name that may have another ending there. */
function isPlaceIn(city: string, title: string): boolean {
  const at = title.indexOf(/^[А-яЁёІіЇїЄє]/.test(city) ? city.slice(0, Math.max(4, city.length - 2)) : city);
  return at > 0 && IN_TITLE.test(title.slice(0, at));
}

function pathOf(address: string): string {
  const { pathname } = new URL(address);
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

/** Whether words could name a place: no job, no day, no pay, no term, no sentence. */
function couldBeOne(text: string): boolean {
  const lower = text.toLowerCase();
  if (text.length > 100 || text.length < 2 || /[$€£₽¥₹%?!:]|@|https?:/.test(text)) return false;
  if (isNoPlace(text)) return true;
  return (
    !role(lower) &&
    !furniture(lower) &&
    !labelled(text) &&
    !term(lower) &&
    !lower.split(/ [-–—] /).some((part) => term(part) !== null || /^(?:gross|net|brutto|netto)\b/.test(part)) &&
    !mode(lower) &&
    !posted(lower) &&
    !until(lower) &&
    !section(lower) &&
    dayOf(text) === undefined
  );
}

/** A place as the page writes it, for one that its data writes in its own way. */
export function asShown(place: string, chunks: readonly Chunk[], { lines }: Sheet): string {
  const [city = ''] = place.split(', ');
  const near =
    city.length > 2 ? chunks.find(({ text }) => text.length < 90 && text.includes(city) && !role(text.toLowerCase())) : undefined;
  const shown = near?.text ?? lines.find(({ text, zone }) => zone !== 'more' && text.length < 60 && text.startsWith(`${city}, `))?.text;
  return shown ? (labelled(shown)?.value ?? shown).replace(/^[^\p{L}\p{N}(]{1,5}/u, '') : place.replace(/^([^,]{1,60}), [A-Z]{2}$/, '$1');
}
