import { describe, expect, test } from 'vitest';
import { AREAS } from '../../../../src/core/analyse/places/areas.ts';
import { findPlaces } from '../../../../src/core/analyse/places/find-places.ts';
import { isWithin } from '../../../../src/core/analyse/places/within.ts';
import { ZONES } from '../../../../src/core/analyse/places/zones.ts';

const at = (country: string | null, region: string | null = null, city: string | null = null) => ({ country, region, city });

describe('whether somebody lives in a place that a posting names', () => {
  test.each([
    ['DACH', at('CH', null, 'Bern'), true],
    ['DACH', at('PL'), false],
    ['EMEA', at('KE'), true],
    ['EMEA', at('BR'), false],
    ['Nordics', at('SE'), true],
    ['EU', at('NO'), false],
    ['Carolinas', at('US', 'NC'), true],
    ['Carolinas', at('US', 'North Carolina'), true],
    ['Carolinas', at('US', 'TX', 'Dallas'), false],
    ['Bay Area', at('US', 'CA', 'San Jose'), true],
    ['Bay Area', at('US', 'NY', 'New York'), false],
    ['US-CA', at('US', 'California', 'Fresno'), true],
    ['US-CA', at('DE', null, 'Berlin'), false],
    ['Munich', at('DE', null, 'München'), true],
    ['Munich', at('DE', null, 'Köln'), false],
    ['长三角', at('CN', null, '杭州'), true],
  ])('%s: %o is %s', (value, spot, expected) => expect(isWithin(value, spot)).toBe(expected));

  test.each([
    ['another town of the same state may be near enough', 'Bay Area', at('US', 'CA', 'Fresno')],
    ['of a country alone nobody knows the state', 'US-CA', at('US')],
    ['nobody agrees on where Eastern Europe ends', 'Eastern Europe', at('AT')],
    ['nothing is known', 'DACH', at(null)],
  ])('nobody can tell where %s', (_, value, spot) => expect(isWithin(value, spot)).toBeNull());
});

test('every zone and every area is found by each of its names', () => {
  for (const line of ZONES.trim().split('\n')) {
    const [code, , names] = line.split(':') as [string, string, string];
    // "NA" and names with "&" ask for more around them
    for (const name of names.split('/').filter((one) => one !== 'NA' && !one.includes('&')))
      expect(
        findPlaces(name).map((place) => place.code),
        name,
      ).toEqual([code]);
  }
  for (const line of AREAS.trim().split('\n')) {
    const names = line.split(':')[3]!.split('/');
    for (const name of names)
      expect(
        findPlaces(name).map((place) => place.code),
        name,
      ).toEqual([names[0]]);
  }
});
