import { describe, expect, test } from 'vitest';
import { canonicalAddress } from '../../../src/core/history/address.ts';
import { kinshipOf, type Trace } from '../../../src/core/history/kinship.ts';
import { bandsOf, likeness, sketchOf } from '../../../src/core/history/sketch.ts';

const TEXT = `We bake bread for three hundred cafés in the north and we are looking for someone to run the night shift.
You plan the doughs, look after four colleagues and keep the ovens in good order.
You have baked for at least three years, you know sourdough, and you are not afraid of a spreadsheet.
We offer 2,900 a month, a free loaf every day, thirty days of leave and a season ticket.
The bakery stands beside the river; there is a place for your bicycle and coffee that deserves the name.
Write to Ann and tell her about the best bread you ever made.`;
const baker: Trace = {
  title: 'Night Baker',
  organization: 'Blue Kite Ltd',
  agency: null,
  places: ['Leeds, United Kingdom'],
  url: 'https://jobs.example/view/10001?utm_source=mail',
  applyUrl: null,
  sketch: sketchOf(TEXT),
};
const as = (over: Partial<Trace>, text = TEXT): Trace => ({ ...baker, url: 'https://board.example/9', sketch: sketchOf(text), ...over });

describe('two postings are', () => {
  test.each<[string, Trace, string | null]>([
    ['one job on two boards', as({}), 'same'],
    ['one job, edited', as({}, TEXT.replace('2,900', '3,100').replace('Write to Ann', 'Call Ben')), 'same'],
    ['one job, whatever boards add to its title', as({ title: 'Night Baker (m/f/d) – Leeds, Remote [10234]' }), 'same'],
    ['one job of an agency', as({ organization: 'Talent Bridge' }, `Our client is growing.\n${TEXT}\nSend your CV.`), 'agency'],
    ['siblings in two towns', as({ places: ['York, United Kingdom'] }), 'sibling'],
    ['one job where one says only the country’s home office', as({ places: ['Remote'] }), 'same'],
    ['two jobs of two ranks', as({ title: 'Senior Night Baker' }), null],
    ['two jobs of two hours', as({ title: 'Night Baker, part time' }), null],
    ['two jobs of two trades, in the same words', as({ title: 'Night Driver' }), null],
    ['two texts', as({}, 'We drive. '.repeat(40)), null],
    ['one page under two addresses', as({ url: 'https://www.jobs.example/view/10001/?ref=x#top', sketch: null }), 'same'],
    ['one application form from two boards', as({ applyUrl: 'https://jobs.example/view/10001/apply', sketch: null }), 'same'],
    ['nothing anybody can tell', as({ sketch: null }), null],
  ])('%s', (_, other, kin) => {
    expect(kinshipOf(baker, other)).toBe(kin);
    expect(kinshipOf(other, baker)).toBe(kin);
  });
});

test('addresses of lists and homes are nobody’s', () => {
  expect(canonicalAddress('https://jobs.example/')).toBeNull();
  expect(canonicalAddress('https://jobs.example/careers')).toBeNull();
  expect(canonicalAddress('javascript:alert(1)')).toBeNull();
  expect(canonicalAddress('https://www.jobs.example/view/10001/?utm_medium=x&b=2&a=1')).toBe('jobs.example/view/10001?a=1&b=2');
});

test('what is half alike shares a band, what is strange shares none, and a short text has no sketch', () => {
  const half = sketchOf(`${TEXT.split('\n').slice(0, 4).join('\n')}\nSomething else stands here about another house in another town.`)!;
  const a = sketchOf(TEXT)!;
  expect(likeness(a, half)).toBeGreaterThan(0.45);
  expect(bandsOf(half).some((band) => bandsOf(a).includes(band))).toBe(true);
  const strange = sketchOf(
    'Nobody here has anything to do with flour, and this sentence is just as long as it has to be to be told from others.',
  )!;
  expect(likeness(a, strange)).toBeLessThan(0.1);
  expect(bandsOf(strange).some((band) => bandsOf(a).includes(band))).toBe(false);
  expect(sketchOf('Baker wanted.')).toBeNull();
});

test('sketches are stored: they stay the same for ever', () =>
  expect([...sketchOf(TEXT)!.slice(0, 3)]).toMatchInlineSnapshot(`
  [
    42472238,
    2670035,
    18787667,
  ]
`));
