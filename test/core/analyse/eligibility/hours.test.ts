import { describe, expect, test } from 'vitest';
import { findUnusualHours } from '../../../../src/core/analyse/eligibility/hours.ts';
import { read } from '../../../../src/core/analyse/reading.ts';
import { BLANK_POSTING } from '../../../../src/core/posting/posting.ts';

const hours = (text: string) => {
  const reading = read({ ...BLANK_POSTING, text });
  return findUnusualHours(reading).map(({ value, start, end }) => `${value}: ${text.slice(start, end)}`);
};

describe('hours that ask for more than a day in an office', () => {
  test.each([
    ['Hours: 10:30 pm – 6:30 am', ['night: 10:30 pm – 6:30 am']],
    ['Nachtwache von 21:00 bis 6:00 Uhr', ['night: 21:00 bis 6:00 Uhr']],
    ['Travail de 22h à 6h', ['night: 22h à 6h']],
    ['Смена с 22:00 до 8:00', ['night: 22:00 до 8:00']],
    ['7p-7a, three days a week', ['night: 7p-7a']],
    ['Second shift, 3:00pm-11:30pm', ['evening: 3:00pm-11:30pm']],
    ['1st shift 6am-2:30pm', ['early: 6am-2:30pm']],
    ['Turni 6-14, 14-22, 22-6', ['rotating: 6-14, 14-22', 'rotating: 14-22, 22-6']],
    ['Horaires : 5h-13h / 13h-21h', ['rotating: 5h-13h / 13h-21h', 'evening: 13h-21h']],
  ])('%s', (text, expected) => expect(hours(text)).toEqual(expected));

  test.each([
    'Monday to Friday, 9am to 5pm',
    '08:30-17:00',
    'Open from 7:00 to 22:00',
    'Pay: $10.50-15.50 an hour',
    'Call us between 6:00 and 6:30 pm',
    'Ages 6-14',
    '3-5 years, 10-12 people',
    'Applications until 05/17-06/20',
    'Interviews 18:00-19:00',
    '2022-2026',
  ])('nothing: %s', (text) => expect(hours(text)).toEqual([]));
});

test('the work grows with the text, not faster', () => {
  const page = '22:00-6:00 1 2-3 4h '.repeat(20_000);
  expect(findUnusualHours(read({ ...BLANK_POSTING, text: page })).length).toBeLessThanOrEqual(40);
});
