import { expect, test } from 'vitest';
import { dayBefore, daysAgo } from '../../../src/core/detect/ago.ts';

test.each([
  ['3 days ago', 3],
  ['Posted 1 day ago', 1],
  ['Posted: 12 days ago', 12],
  ['4d ago', 4],
  ['5 hours ago', 0],
  ['Just posted', 0],
  ['Today', 0],
  ['yesterday', 1],
  ['vor 2 Tagen', 2],
  ['vor 5 Stunden', 0],
  ['Erschienen: vor 1 Tag', 1],
  ['il y a 5 jours', 5],
  ['Hace 3 días', 3],
  ['Publicada hace 2d', 2],
  ['há 4 dias', 4],
  ['6 giorni fa', 6],
  ['2 dagen geleden', 2],
  ['3 dni temu', 3],
  ['před 4 dny', 4],
  ['2 дня назад', 2],
  ['5 днів тому', 5],
  ['сегодня', 0],
  ['för 3 dagar sedan', 3],
  ['3 dage siden', 3],
  ['7 päivää sitten', 7],
  ['3 gün önce', 3],
  ['3天前', 3],
  ['2日前', 2],
  ['4일 전', 4],
])('%s is %d days before today', (words, days) => expect(daysAgo(words)).toBe(days));

test.each([
  '30+ days ago',
  '3 weeks ago',
  'vor 2 Wochen',
  '1 month ago',
  'il y a 2 semaines',
  '3 days a week',
  '5 days',
  '2 Tage Urlaub',
  '20 days of holiday',
  'for 3 years',
  'Reply within 2 days',
  '3 недели назад',
])('%s is no day', (words) => expect(daysAgo(words)).toBeUndefined());

test('a day is counted back over the turn of a month', () => {
  expect(dayBefore(new Date('2026-03-02T10:00:00Z'), 3)).toBe('2026-02-27');
});
