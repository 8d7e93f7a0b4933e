import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/analyse/analyse.ts';
import { PAY_LAWS } from '../../../../src/core/analyse/pay-transparency/laws.data.ts';
import { REGION_NAMES } from '../../../../src/core/analyse/pay-transparency/regions.data.ts';
import { fromText } from '../../../../src/core/posting/from-text.ts';
import type { Warning } from '../../../../src/core/posting/warning.ts';
import { faultsOf } from '../../../../tools/pay-laws.mjs';

const WITHOUT_PAY =
  'We are looking for a colleague who likes to build things that last. You will work with a small team, talk with the people who use what we make, and own your part from the first idea to the last fix. We offer a friendly office, good coffee, time to learn and a fair share of responsibility from the first day on.';

function warnings({
  location,
  country,
  text = WITHOUT_PAY,
  now = '2026-11-21',
}: {
  location?: string;
  country?: string;
  text?: string;
  now?: string;
}): Warning[] {
  const { posting } = fromText({ text, location, country });
  return analyse(posting!, new Date(now)).warnings.filter(({ group }) => group === 'pay');
}

const places = (input: Parameters<typeof warnings>[0]) =>
  warnings(input).map(({ about }) => about?.find(({ field }) => field === 'place')?.value);

test('names the law, its threshold, its date and its source', () => {
  expect(warnings({ location: 'Denver, CO', country: 'US' })).toMatchObject([
    {
      id: 'no-pay-stated',
      severity: 'info',
      evidence: [],
      about: [
        { field: 'law', value: expect.stringContaining('Equal Pay') },
        { field: 'place', value: 'US-CO' },
        { field: 'from', value: '2021-01-01' },
        { field: 'employees', value: expect.stringMatching(/^1\+/) },
        { field: 'source', value: expect.stringMatching(/^https:/) },
        { field: 'confidence', value: 'official' },
        { field: 'seen', value: expect.stringMatching(/^20/) },
        { field: 'jobLocation', value: 'Denver, CO' },
      ],
    },
  ]);
});

describe('a place with a law', () => {
  test.each([
    ['San Francisco', 'US', 'US-CA'],
    ['Seattle, WA, US', undefined, 'US-WA'],
    ['Remote - Colorado', 'US', 'US-CO'],
    ['Vancouver, BC', 'CA', 'CA-BC'],
    ['Toronto, Ontario', 'CA', 'CA-ON'],
    ['Cleveland, OH', 'US', 'Cleveland'],
    ['Wien', 'AT', 'AT'],
    ['Milano', 'IT', 'IT'],
    ['Vilnius', 'LT', 'LT'],
  ])('%s', (location, country, place) => {
    expect(places({ location, ...(country && { country }) })).toEqual([place]);
  });
});

describe('raises nothing', () => {
  test.each([
    ['where pay is stated', { location: 'Denver, CO', country: 'US', text: `${WITHOUT_PAY}\nSalary: $90,000 – $100,000` }],
    ['where there is no such law', { location: 'Austin, TX', country: 'US' }],
    ['in a city of the same state without a rule of its own', { location: 'Cincinnati, OH', country: 'US' }],
    ['where the city of that name lies elsewhere', { location: 'Dublin, OH', country: 'US' }],
    ['where the place cannot be resolved', { location: 'Remote', country: 'US' }],
    ['where no place is given', {}],
    ['before the law applies', { location: 'Wilmington, DE', country: 'US' }],
    ['for a teaser', { location: 'Denver, CO', country: 'US', text: 'Engineer wanted.' }],
  ])('%s', (_, input) => {
    expect(warnings(input)).toEqual([]);
  });
});

test('every law has its name, threshold, day, source and how far the source can be trusted', () => {
  expect(faultsOf(PAY_LAWS)).toEqual([]);
  for (const { region, key } of PAY_LAWS) if (region) expect(Object.keys(REGION_NAMES), key).toContain(region);
});

test.each([
  ['a date that is none', { from: '2026-13-01' }],
  ['a law without a threshold', { employees: 0 }],
  ['a source that is no address', { source: 'memory' }],
  ['a region of another country', { region: 'CA-BC' }],
  ['a guess', { confidence: 'memory' }],
])('%s does not get into the table', (_, wrong) => {
  expect(faultsOf([{ ...PAY_LAWS[0]!, ...wrong }])).toHaveLength(1);
});
