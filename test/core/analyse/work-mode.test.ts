import { describe, expect, test } from 'vitest';
import { findWorkMode } from '../../../src/core/analyse/work-mode.ts';
import { NOTHING_STRUCTURED } from '../../../src/core/posting/posting.ts';
import { subjectOf } from './posting-of.ts';

const modeOf = (text: string) => {
  const mode = findWorkMode(subjectOf(text));
  return mode && [mode.value, mode.officeDaysPerWeek];
};

describe('office days decide', () => {
  test.each([
    ['Office attendance required 4+ days per week.', 'onsite', 4],
    ['Hybrid: you will be in our Leeds office three days a week.', 'hybrid', 3],
    ['We meet in the office 2-3 days a week.', 'hybrid', 2],
    ['You work from home two days a week.', 'hybrid', 3],
    ['Five days a week onsite, no exceptions.', 'onsite', 5],
    ['We meet in our Castle Street office on Mondays and Wednesdays.', 'hybrid', 2],
    ['In the office Tuesday to Thursday, at home on the other days.', 'hybrid', 3],
    ['Most of us come in three days a week and write at home for two.', 'hybrid', 3],
    ['Hybrid once you know your way: two days a week at home, three on site.', 'hybrid', 3],
    ['The team is hybrid: three days in Tours, two from home.', 'hybrid', 3],
    ['Wir arbeiten an vier Tagen der Woche im Labor, freitags gern von zu Hause.', 'onsite', 4],
    ['Zwei feste Bürotage pro Woche, den Rest entscheidest du.', 'hybrid', 2],
    ['Tres días en la oficina y dos de teletrabajo.', 'hybrid', 3],
    ['Hybride werken: twee dagen op het gemeentehuis, de rest thuis.', 'hybrid', 2],
    ['Два дні на тиждень в офісі, решта з дому.', 'hybrid', 2],
    ['По вторникам и четвергам мы в офисе, остальное время из дома.', 'hybrid', 2],
    ['Формат: гибрид, 3 дня в неделю в офисе.', 'hybrid', 3],
    ['Fully Remote\nMostly remote, in office 1x a week maximum', 'remote', 1],
  ])('%s', (text, value, days) => expect(modeOf(text)).toEqual([value, days]));
});

describe('says where the work is done', () => {
  test.each([
    ['This is a full-time remote role for a data engineer.', 'remote'],
    ['Acme | Platform Engineer | Remote (EU) | Full-time', 'remote'],
    ['Oakland, CA or Remote (US Based)', 'remote'],
    ['Work Location: In person', 'onsite'],
    ['Work from office only, six days a week.', 'onsite'],
    ['This position is located onsite at the plant in Akron, OH.', 'onsite'],
    ['Sorry, this role is not remote.', 'onsite'],
    ['The position would be hybrid, with a flexible schedule.', 'hybrid'],
    ['Работа в офисе компании.', 'onsite'],
    ['Полностью удаленная работа из любой точки мира.', 'remote'],
    ['Удалённую работу не рассматриваем.', 'onsite'],
  ])('%s', (text, value) => expect(modeOf(text)?.[0]).toBe(value));
});

describe('is not fooled by other uses of the words', () => {
  test.each([
    'Perk: work from anywhere for a month a year.',
    'You provide remote support to branch offices.',
    'Experience with hybrid cloud and hybrid mobile apps.',
    'On-site gym and free parking.',
    'Distributed systems and virtual machines are our bread and butter.',
    'Strong skills in Microsoft Office 365.',
    'Удаленная поддержка пользователей, администрирование удалённых серверов.',
    'Available 5 days a week, 8 hours a day.',
  ])('%s', (text) => expect(findWorkMode(subjectOf(text))).toBeNull());
});

test('quotes the words it rests on, as they were written', () => {
  const text = 'About us\nThis is a Fully\u00a0Remote position.';
  const [span] = findWorkMode(subjectOf(text))!.evidence;
  expect(span!.quote).toBe('Fully\u00a0Remote');
  expect(text.slice(span!.start, span!.end)).toBe(span!.quote);
});

test('a field counts where the text is silent, and only there', () => {
  const structured = { ...NOTHING_STRUCTURED, jobLocationType: ['TELECOMMUTE'] };
  const silent = findWorkMode(subjectOf('We build bridges.', { structured }));
  expect(silent).toMatchObject({ value: 'remote', evidence: [], about: [{ field: 'jobLocationType', value: 'TELECOMMUTE' }] });
  expect(findWorkMode(subjectOf('A hybrid role.', { structured }))!.value).toBe('hybrid');
  expect(findWorkMode(subjectOf('We build bridges.', { title: 'Welder (on-site)' }))).toMatchObject({ value: 'onsite' });
});

test.each([
  'Our office is open Monday to Friday from 9 to 5.',
  'Free lunch in the office on Tuesdays and Thursdays.',
  'Home-office budget, a train pass, and no meetings on a Friday.',
  'Once you have found your feet, you may work from home.',
])('no count of office days: %s', (text) => expect(modeOf(text)?.[1] ?? null).toBeNull());
