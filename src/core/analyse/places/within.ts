import { AREAS } from './areas.ts';
import { findPlaces } from './find-places.ts';
import { ZONES } from './zones.ts';

/** Where somebody is, as a profile says it: ISO 3166-1 alpha-2, a region by name or code, a city. */
type Spot = { readonly country: string | null; readonly region: string | null; readonly city: string | null };
type Zone = { readonly countries: ReadonlySet<string>; readonly open: boolean };
type Area = {
  readonly country: string;
  readonly whole: ReadonlySet<string>;
  readonly part: ReadonlySet<string>;
  readonly cities: ReadonlySet<string>;
};

let zones: ReadonlyMap<string, Zone> | null = null;
let areas: ReadonlyMap<string, Area> | null = null;

/** Is the spot in a place as claims name it ("US", "US-CA", "DACH", "Bay Area", "Berlin")? Null where nobody can tell. */
export function isWithin(value: string, spot: Spot): boolean | null {
  if (/^[A-Z]{2}$/u.test(value) && value !== 'EU') return value === spot.country;
  zones ??= readZones();
  const zone = zones.get(value);
  if (zone) return spot.country === null ? null : zone.countries.has(spot.country) || (zone.open ? null : false);
  if (/^[A-Z]{2}-[A-Z\d]{1,3}$/u.test(value)) return isInRegion(value, spot);
  areas ??= readAreas();
  const area = areas.get(value);
  return area ? isInArea(area, spot) : isCity(value, spot);
}

/** A region that the profile calls by its code, by its name, or by the name of a city in it. */
function isInRegion(value: string, { country, region, city }: Spot): boolean | null {
  if (country !== null && country !== value.slice(0, 2)) return false;
  if (region !== null) return regionOf(country, region) === value;
  return city === null ? null : citiesNamed(city).some((code) => code === value) || null;
}

function isInArea({ country, whole, part, cities }: Area, spot: Spot): boolean | null {
  if (spot.country !== null && spot.country !== country) return false;
  const region = spot.region === null ? null : regionOf(country, spot.region);
  if (region !== null && whole.has(region)) return true;
  if (spot.city !== null && [spot.city, ...citiesNamed(spot.city)].some((name) => cities.has(name))) return true;
  // a state that the area does not touch is outside; another town of one that it touches may be in it
  if (region !== null && whole.size + part.size > 0) return part.has(region) ? null : false;
  return null;
}

const citiesNamed = (city: string): string[] => findPlaces(city).map(({ code }) => code);

function regionOf(country: string | null, region: string): string {
  if (/^[A-Z\d]{1,3}$/u.test(region)) return `${country}-${region}`;
  return findPlaces(region).find(({ kind }) => kind === 'region')?.code ?? region;
}

function isCity(value: string, { city, region }: Spot): boolean {
  return [city, region].some((name) => name !== null && (hasWord(value, name) || citiesNamed(name).includes(value)));
}

/** Does a line hold a name as a word of its own, whatever its case? */
export function hasWord(line: string, word: string): boolean {
  const [text, name] = [line.toLowerCase(), word.toLowerCase()];
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + name.length] ?? ' ');
}

function readZones(): ReadonlyMap<string, Zone> {
  const rows = new Map(
    ZONES.trim()
      .split('\n')
      .map((line) => line.split(':') as [string, string])
      .map(([code, members]) => [code, members.split(' ')] as const),
  );
  const countriesOf = (members: readonly string[]): string[] =>
    members.flatMap((member) => {
      const inner = rows.get(member.replaceAll('_', ' '));
      return inner ? countriesOf(inner) : member;
    });
  return new Map(
    [...rows].map(([code, members]) => {
      const all = countriesOf(members);
      return [code, { countries: new Set(all), open: members.includes('/') }];
    }),
  );
}

function readAreas(): ReadonlyMap<string, Area> {
  return new Map(
    AREAS.trim()
      .split('\n')
      .map((line) => line.split(':') as [string, string, string, string])
      .map(([country, states, cities, names]) => {
        const listed = states.split(',').filter(Boolean);
        const codes = (some: readonly string[]) => new Set(some.map((state) => `${country}-${state.replace('<', '')}`));
        return [
          names.split('/')[0]!,
          {
            country,
            whole: codes(listed.filter((state) => !state.startsWith('<'))),
            part: codes(listed.filter((state) => state.startsWith('<'))),
            cities: new Set(cities.split(',').filter(Boolean)),
          },
        ];
      }),
  );
}
