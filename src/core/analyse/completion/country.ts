import { countryOf, findPlaces } from '../places/find-places.ts';

// Top-level domains of countries that the world uses for other things.
const NOT_COUNTRIES = new Set('io ai co me tv gg so to fm ly sh xyz eu im is la ws cc id ac st gl vc pw su nu tk ml ga cf app'.split(' '));
const COUNTRY_OF_DOMAIN: Readonly<Record<string, string>> = { uk: 'GB' };
/** Boards that serve one country under a name that does not tell. */
const BOARDS: Readonly<Record<string, string>> = {
  'stepstone.de': 'DE',
  'hh.ru': 'RU',
  'superjob.ru': 'RU',
  'hh.kz': 'KZ',
  'rabota.by': 'BY',
  'usajobs.gov': 'US',
  'dice.com': 'US',
};

/** The country the job is in: from its places, else from the address of a board of one country. Null when there are several or none. */
export function countryFrom(places: readonly string[], url: string | null): string | null {
  const named = places.flatMap((place) => findPlaces(place));
  if (named.length > 0) return countryOf(named);
  return url ? countryOfHost(url) : null;
}

function countryOfHost(url: string): string | null {
  const labels = /^https?:\/\/([a-z\d.-]{3,200})/i.exec(url)?.[1]?.toLowerCase().split('.');
  if (!labels || labels.length < 2) return null;
  const board = BOARDS[labels.slice(-2).join('.')];
  if (board) return board;
  const [top, first] = [labels.at(-1)!, labels[0]!];
  if (/^[a-z]{2}$/.test(top) && !NOT_COUNTRIES.has(top)) return COUNTRY_OF_DOMAIN[top] ?? top.toUpperCase();
  // cz.linkedin.com, ca.indeed.com
  if (/^[a-z]{2}$/.test(first) && labels.length >= 3 && /^(?:linkedin|indeed|glassdoor|jooble|seek|talent|jobsora)$/.test(labels.at(-2)!)) {
    return COUNTRY_OF_DOMAIN[first] ?? first.toUpperCase();
  }
  return null;
}
