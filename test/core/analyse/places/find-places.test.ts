import { describe, expect, test } from 'vitest';
import { countryOf, findPlaces } from '../../../../src/core/analyse/places/find-places.ts';

const named = (text: string) => findPlaces(text).map(({ start, end, code }) => `${text.slice(start, end)}=${code}`);

describe('places by name', () => {
  test.each([
    ['the US (Boston, New York)', ['US=US', 'Boston=Boston', 'New York=New York City']],
    ['Dublin, OH', ['Dublin, OH=Dublin']],
    ['Atlanta, Georgia', ['Atlanta, Georgia=Atlanta']],
    ['Tbilisi, Georgia', ['Tbilisi, Georgia=Tbilisi']],
    ['in the U.S. and the UK', ['U.S=US', 'UK=GB']],
    ['EMEA, LATAM or Europe', ['EMEA=EMEA', 'LATAM=LATAM', 'Europe=Europe']],
    [
      'в Москве, Нижнем Новгороде и Ростове-на-Дону',
      ['Москве=Moscow', 'Нижнем Новгороде=Nizhniy Novgorod', 'Ростове-на-Дону=Rostov-na-Donu'],
    ],
    ['Köln oder München', ['Köln=Köln', 'München=Munich']],
    ['v Praze a Brně', ['Praze=Prague', 'Brně=Brno']],
    ['北京、深圳', ['北京=Beijing', '深圳=Shenzhen']],
    ['в Подмосковье, Ленинградской области и на Урале', ['Подмосковье=RU-MOS', 'Ленинградской области=RU-LEN', 'Урале=Урал']],
    ['the Carolinas, the Bay Area and SoCal', ['Carolinas=Carolinas', 'Bay Area=Bay Area', 'SoCal=Southern California']],
    ['im Rhein-Main-Gebiet oder in Tirol', ['Rhein-Main-Gebiet=Rhein-Main', 'Tirol=AT-7']],
    ['Sao Paulo, São Paulo, Brazil', ['Sao Paulo, São Paulo, Brazil=São Paulo']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  test.each(['join us today', 'reading and mobile skills', 'a nice bath', 'or me'])('none in: %s', (text) =>
    expect(named(text)).toEqual([]),
  );
});

test('a state decides between towns of one name', () => {
  expect(countryOf(findPlaces('Dublin, OH'))).toBe('US');
  expect(countryOf(findPlaces('Dublin'))).toBe('IE');
  expect(countryOf(findPlaces('London or Paris'))).toBeNull();
});
