import { describe, expect, test } from 'vitest';
import { findUnusualHours } from '../../../../src/core/analyse/eligibility/hours.ts';
import { read } from '../../../../src/core/analyse/reading.ts';
import { BLANK_POSTING } from '../../../../src/core/posting/posting.ts';

const hours = (text: string, language = 'en') => {
  const reading = read({ ...BLANK_POSTING, text });
  return findUnusualHours({ ...reading, language }).map(({ value, start, end }) => `${value}: ${text.slice(start, end)}`);
};

describe('hours that ask for more than a day in an office', () => {
  test.each([
    ['Hours: 10:30 pm – 6:30 am', ['night: 10:30 pm – 6:30 am'], 'en'],
    ['Nachtwache von 21:00 bis 6:00 Uhr', ['night: 21:00 bis 6:00 Uhr'], 'de'],
    ['Travail de 22h à 6h', ['night: 22h à 6h'], 'fr'],
    ['Смена с 22:00 до 8:00', ['night: 22:00 до 8:00'], 'ru'],
    ['График: пн-пт, 14:00-22:00', ['evening: 14:00-22:00'], 'ru'],
    ['Working time\n22:00 - 06:00', ['night: 22:00 - 06:00'], 'en'],
    ['Mon-Fri 22:00 - 06:00, £14.20 an hour', ['night: 22:00 - 06:00'], 'en'],
    ['7p-7a, three days a week', ['night: 7p-7a'], 'en'],
    ['Second shift, 3:00pm-11:30pm', ['evening: 3:00pm-11:30pm'], 'en'],
    ['1st shift 6am-2:30pm', ['early: 6am-2:30pm'], 'en'],
    ['Turni 6-14, 14-22, 22-6', ['rotating: 6-14, 14-22', 'rotating: 14-22, 22-6'], 'it'],
    ['Horaires : 5h-13h / 13h-21h', ['rotating: 5h-13h / 13h-21h', 'evening: 13h-21h'], 'fr'],
  ])('%s', (text, expected, language) => expect(hours(text, language)).toEqual(expected));

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
    'You will work a day shift. Our desk is open 8:00-21:00.',
    'The team needs four hours of overlap with the east (16:00-21:00)',
    'Contact HR 10:00 to 20:30 daily',
    'Visiting hours are 10:00–20:30',
    'Interviews will be held between 9am-9pm',
    'We work hard, and then we go home and tell our children about the day\n22:00 - 06:00',
  ])('nothing: %s', (text) => expect(hours(text)).toEqual([]));

  test.each([
    ['Звоните с 9:00 до 21:00', 'ru'],
    ['Магазин работает с 9:00 до 21:30', 'ru'],
    ['Дзвоніть з 9:00 до 21:00', 'uk'],
    ['Erreichbar von 8:00 bis 21:00 Uhr', 'de'],
    ['Ouvert de 10h à 22h', 'fr'],
  ])('nor are the hours of others: %s', (text, language) => expect(hours(text, language)).toEqual([]));
});

test('the work grows with the text, not faster', () => {
  const page = '22:00-6:00 1 2-3 4h '.repeat(20_000);
  expect(findUnusualHours({ ...read({ ...BLANK_POSTING, text: page }), language: 'en' }).length).toBeLessThanOrEqual(40);
});
