import { describe, expect, test } from 'vitest';
import { split } from '../../../../src/core/analyse/words/pieces.ts';

const clausesOf = (text: string) => split(text, text.toLowerCase()).clauses.map(({ start, end }) => text.slice(start, end).trim());

describe('a dash behind a word', () => {
  test.each(['Grund- und Behandlungspflege', 'hbo- of wo-diploma', 'Löne- och personalfrågor', 'Fritids- eller förskollärare'])(
    'leaves the other half of a word where it is: %s',
    (text) => expect(clausesOf(text)).toEqual([text]),
  );

  test('begins an item that lost its line break', () =>
    expect(clausesOf('Knows the tides- Mends sails')).toEqual(['Knows the tides-', 'Mends sails']));
});
