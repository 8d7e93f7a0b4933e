import { describe, expect, test } from 'vitest';
import { findPeriods, monthOf, monthsOf } from '../../../src/core/resume/dates.ts';
import { headingOf } from '../../../src/core/resume/headings.ts';
import { propose } from '../../../src/core/resume/propose.ts';

const NOW = new Date('2026-09-15');

const WELDER = `Tomasz Brodzki
Pipe Welder
Date of birth: 4 April 1990 · Gender: male
Gdynia, Poland | tomasz@example.org | +48 500 100 200

WORK EXPERIENCE
Pipe Welder, Baltic Hull Works
February 2018 – present
• TIG welding of stainless pipes, inventory in SAP
Welder, Northern Tank Fabrication Ltd
01/2013 - 01/2018
• Stick welding, inventory in Excel and SAP

EDUCATION
Vocational diploma in welding, 2009 – 2012

SKILLS
TIG welding, Isometric reading, SAP, Excel

LANGUAGES
Polish – native, English (B2)`;

describe('what a résumé proposes', () => {
  const { titles, years, skills, languages, places, education } = propose(WELDER, NOW);
  const yearsOf = (name: string) => skills.find(({ value }) => value.name === name)?.value.years;

  test('is its headline and the titles of its jobs, the latest first', () => {
    expect(titles.map(({ value }) => value)).toEqual(['Pipe Welder', 'Welder']);
  });
  test('is the years its jobs come to, up to the day it is read', () => expect(years!.value).toBe(13));
  test('is the years of each skill by the jobs that name it, whole halves', () => {
    expect(yearsOf('TIG welding')).toBe(8.5);
    expect(yearsOf('SAP')).toBe(13.5);
    expect(yearsOf('Excel')).toBe(5);
  });
  test('is what its list of skills says, known to us or not', () => {
    expect(skills.map(({ value }) => value.name)).toContain('Isometric reading');
    expect(yearsOf('Isometric reading')).toBeNull();
  });
  test('is its languages and where the person lives', () => {
    expect(languages.map(({ value }) => value)).toEqual([
      { value: 'pl', level: 'native' },
      { value: 'en', level: 'B2' },
    ]);
    expect(places.map(({ value }) => value)).toEqual([{ country: 'PL', region: null, city: 'Gdynia' }]);
    expect(education).toEqual([]);
  });
  test('always comes with the words it was read from', () => {
    for (const { evidence } of [...titles, years!, ...skills, ...languages, ...places]) {
      expect(WELDER.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(evidence.quote).not.toBe('');
    }
  });
  test('never tells who the person is', () => {
    const told = JSON.stringify([titles, years, skills, languages, places, education].flat());
    expect(told).not.toMatch(/Tomasz|Brodzki|1990|male|500|example\.org/);
  });
  test('is nothing where there is nothing', () => {
    expect(propose('', NOW)).toMatchObject({ titles: [], years: null, skills: [], education: [], languages: [], places: [], jobs: [] });
  });
  test('of a name, an age or a photograph is the same as without them', () => {
    const anonymous = WELDER.replace('Tomasz Brodzki', 'Anna Nowak').replace('4 April 1990', '1 May 1961').replace('male', 'female');
    const values = (text: string) =>
      JSON.stringify(
        Object.values(propose(text, NOW)).flatMap((list) =>
          Array.isArray(list) ? list.map((one) => (one as { value?: unknown }).value) : [],
        ),
      );
    expect(values(anonymous)).toBe(values(WELDER));
  });
});

describe('where a person lives', () => {
  const placeIn = (text: string) => propose(text, NOW).places[0]?.value;
  test('is no city that a street is named after', () => {
    expect(placeIn('Giulia Bianchi\nVia Roma 4, 10121 Torino, Italia')).toEqual({ country: 'IT', region: null, city: 'Torino' });
  });
  test('is told by its label wherever that stands', () => {
    expect(placeIn('Опыт работы\nООО «Ромашка», Москва\nПроживает: Новосибирск')).toEqual({
      country: 'RU',
      region: null,
      city: 'Новосибирск',
    });
  });
  test('is not where one worked', () => expect(placeIn('Jo Rivers\nExperience\nCook, Paris, 2019 – 2021')).toBeUndefined());
});

test('a line about the job above is not taken for the employer of the job below', () => {
  const text =
    'Experience\nDeveloper, Blue Shop\nJanuary 2021 – present\nNode.js and React\nAnalyst, Green Bank\n03/2018 – 12/2020\nOracle';
  expect(propose(text, NOW).skills.map(({ value }) => [value.name, value.years])).toEqual([
    ['Node.js', 5.5],
    ['React', 5.5],
    ['Oracle', 2.5],
  ]);
});

test('a title begins behind the dates of its job, whatever the language says for now', () => {
  const german =
    'Berufserfahrung\n04/2016 – heute Hebamme, Klinikum Beispiel, Leipzig\n10/2012 – 03/2016 Hebamme, Geburtshaus Muster, Halle';
  expect(propose(german, NOW).titles.map(({ value }) => value)).toEqual(['Hebamme']);
  const french = "Expérience professionnelle\nSept. 2017 - aujourd'hui : Professeure certifiée, Lycée Exemple, Lyon";
  expect(propose(french, NOW).titles[0]?.value).toMatch(/^Professeure/);
});

describe('dates', () => {
  const months = (text: string) => findPeriods(text, monthOf(NOW)).map(({ from, to }) => to - from);
  test.each([
    ['March 2019 – June 2021', 28],
    ['03/2019 - 06/2021', 28],
    ['03.2019 – 06.2021', 28],
    ['01.03.2019 – 30.06.2021', 28],
    ['2019-03 – 2021-06', 28],
    ["Mar '19 – Jun '21", 28],
    ['2010 – 2014', 48],
    ['Sept. 2025 to date', 13],
    ['Март 2026 — по настоящее время', 7],
    ['с марта 2026 по н.в.', 7],
    ['03/2026 – heute', 7],
    ['seit März 2026', 7],
    ['depuis mars 2026', 7],
    ["mars 2026 – aujourd'hui", 7],
    ['marzo de 2026 – actualidad', 7],
    ['Março de 2026 até o momento', 7],
    ['da marzo 2026 a oggi', 7],
    ['marzec 2026 – obecnie', 7],
    ['březen 2026 – dosud', 7],
    ['березень 2026 – теперішній час', 7],
    ['Mart 2026 – günümüz', 7],
  ])('%s are %i months', (text, expected) => expect(months(text)).toEqual([expected]));
  test.each(['Born in 1990', 'Invoice 2014/55', 'in 2019, 2021 and 2022', 'Marketing 2019', '2021 – 2019', 'room 1999'])(
    '%s is no stretch of time',
    (text) => {
      expect(months(text)).toEqual([]);
    },
  );
  test('that overlap count once', () => {
    expect(
      monthsOf([
        { from: 0, to: 12 },
        { from: 6, to: 18 },
        { from: 30, to: 36 },
      ]),
    ).toBe(24);
  });
});

describe('headings', () => {
  test.each([
    ['WORK EXPERIENCE', 'work'],
    ['Skills & Tools', 'skills'],
    ['## Education ##', 'study'],
    ['Опыт работы:', 'work'],
    ['Sprachkenntnisse', 'languages'],
    ['Centres d’intérêt', 'other'],
    ['Formación académica', 'study'],
    ['Formação acadêmica', 'study'],
    ['Esperienze lavorative', 'work'],
    ['Werkervaring', 'work'],
    ['Wykształcenie', 'study'],
    ['Pracovní zkušenosti', 'work'],
    ['Досвід роботи', 'work'],
    ['İş deneyimi', 'work'],
    ['Skills: Python, SQL', 'skills'],
    ['Знание языков  Русский — Родной', 'languages'],
    ['ОПЫТРАБОТЫ', 'work'],
  ])('%s opens %s', (line, part) => expect(headingOf(line)?.part).toBe(part));
  test.each(['Experience with Python and Go', 'I have skills', 'Education minister: none', ''])('"%s" is none', (line) =>
    expect(headingOf(line)).toBeNull(),
  );
});
