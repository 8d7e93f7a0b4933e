import { describe, expect, test } from 'vitest';
import { readResume } from '../../../src/core/resume/resume.ts';

const ENGLISH = `Jo Rivers
jo.rivers@example.org | +44 20 7946 0000 | linkedin.com/in/jo-rivers
Date of birth: 4 April 1990

Senior Data Engineer
Northern Rail, March 2019 - Present
Pipelines for ticket sales in Python and Airflow; mentored two junior engineers.
Data Analyst
Lake Ferries, June 2015 - February 2019

Education
MSc in Statistics, Tarn University, 2013 - 2015
Languages: English (native), German - B2, some French (basic)
Skills: Python, SQL, Airflow. Updated in 2024.`;

const RUSSIAN = `Иванова Мария Петровна
Телефон: +7 900 000-00-00
Возраст: 34
Главный бухгалтер, опыт работы 11 лет
ООО «Ромашка», 2014 — по настоящее время
Высшее образование, экономика и управление
Английский — B1, русский — родной`;

describe('a résumé', () => {
  test('tells titles, years, degrees and languages', () => {
    const { titles, years, education, languages } = readResume(ENGLISH);
    expect(titles.map(({ value }) => value)).toEqual(expect.arrayContaining(['Senior Data Engineer', 'Data Analyst']));
    expect(years!.value).toBe(9);
    expect(education.map(({ value }) => value.value)).toEqual(['master']);
    expect(languages.map(({ value }) => value)).toEqual([
      { value: 'en', level: 'native' },
      { value: 'de', level: 'B2' },
      { value: 'fr', level: 'A2' },
    ]);
  });
  test('tells skills, with their years where they stand beside them', () => {
    const { skills } = readResume('Backend developer\nPython (5 years), Kubernetes, Java – 24 months\nPostgreSQL: 3 года');
    expect(skills.map(({ value: { name, years } }) => [name, years])).toEqual(
      expect.arrayContaining([
        ['Python', 5],
        ['Kubernetes', null],
        ['Java', 2],
        ['PostgreSQL', 3],
      ]),
    );
  });
  test('is read in Russian as well', () => {
    const { titles, years, education, languages } = readResume(RUSSIAN);
    expect(titles.map(({ value }) => value.toLowerCase())).toContain('главный бухгалтер');
    expect(years!.value).toBe(11);
    expect(education[0]!.value.value).toBe('bachelor');
    expect(languages.map(({ value }) => value)).toEqual([
      { value: 'en', level: 'B1' },
      { value: 'ru', level: 'native' },
    ]);
  });
  test.each([
    ['English', ENGLISH],
    ['Russian', RUSSIAN],
  ])('shows the words it was read from (%s)', (_, text) => {
    const { titles, years, education, languages } = readResume(text);
    for (const { evidence } of [...titles, years!, ...education, ...languages])
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });
  test('counts overlapping work once and study not at all', () => {
    const text = 'Cook, Harbour Inn, 2010 - 2014\nWaiter, Harbour Inn, 2012 - 2015\nBachelor of Arts, Hill University, 2005 - 2009';
    expect(readResume(text).years!.value).toBe(5);
  });
  test('counts open work up to the year it is given', () => {
    expect(readResume('Welder, Dock 4, January 2016 - present', 2026).years!.value).toBe(10);
  });
  test.each(['I am 34 years old.', 'Возраст: 34 года', 'Award given 12 years ago.', 'Renewed a 3 year contract.'])(
    'does not take an age or a term for experience: %s',
    (text) => {
      expect(readResume(text).years).toBeNull();
    },
  );
  test('says nothing when it says nothing', () => {
    expect(readResume('   ')).toEqual({ titles: [], years: null, education: [], languages: [], skills: [], work: '   ' });
  });
  test('keeps a title at its top', () => expect(readResume('Senior Data Engineer\nBerlin').work).toContain('Senior Data Engineer'));
  test('is matched without what tells who somebody is', () => {
    for (const text of [ENGLISH, RUSSIAN]) {
      const { work } = readResume(text);
      expect(work.length).toBe(text.length);
      expect(work).not.toMatch(/Rivers|rivers|7946|1990|Иванова|900 000|34/);
      expect(work).toMatch(/Engineer|бухгалтер/);
    }
  });
});
