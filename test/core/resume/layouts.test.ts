import { describe, expect, test } from 'vitest';
import { readResume } from '../../../src/core/resume/resume.ts';

type Expected = {
  readonly titles: readonly string[];
  readonly years: number | null;
  readonly degrees: readonly string[];
  readonly languages: readonly string[];
  readonly skills: readonly string[];
};

/** Résumés of invented people in the layouts people use: headed, one paragraph, table of lines, skills first, dates first. */
const RESUMES: readonly (readonly [name: string, text: string, expected: Expected])[] = [
  [
    'headed, English',
    `Priya Nair
priya@example.org
SUMMARY
Registered nurse with 6 years of experience on surgical wards.
WORK EXPERIENCE
Registered Nurse, St. Anne Hospital
January 2018 - December 2023
EDUCATION
Bachelor of Science in Nursing, Lake University, 2013 - 2017
LANGUAGES
English (fluent), Hindi (native)`,
    { titles: ['registered nurse'], years: 6, degrees: ['bachelor'], languages: ['en C1', 'hi native'], skills: [] },
  ],
  [
    'one paragraph, English',
    `I am an electrician who has worked for 12 years on ships and in harbours, first as an apprentice and since 2015 as a foreman. I hold a high school diploma and
speak English and some Polish (basic).`,
    { titles: ['electrician'], years: 12, degrees: ['hs'], languages: ['en', 'pl A2'], skills: [] },
  ],
  [
    'dates first, English',
    `2016 – 2019  Junior Java Developer  Oak Bank
2019 – 2024  Senior Java Developer  Elm Insurance
2012 – 2016  BSc Computer Science, Hill University
Java (8 years), Spring Boot, PostgreSQL, Docker`,
    {
      titles: ['junior java developer', 'senior java developer'],
      years: 8,
      degrees: ['bachelor'],
      languages: [],
      skills: ['Java', 'PostgreSQL', 'Docker'],
    },
  ],
  [
    'headed, German',
    `Lebenslauf
Berufserfahrung
03/2015 – 12/2022 Buchhalterin, Nordlicht GmbH
01/2012 – 02/2015 Sachbearbeiter, Südwind AG
Ausbildung
2008 – 2011 Bachelor Betriebswirtschaft, Hochschule am See
Sprachen: Deutsch (Muttersprache), Englisch (B2)
Kenntnisse: SAP, Excel`,
    {
      titles: ['sachbearbeiter', 'buchhalterin'],
      years: 11,
      degrees: ['bachelor'],
      languages: ['de native', 'en B2'],
      skills: ['SAP', 'Excel'],
    },
  ],
  [
    'headed, French',
    `Expérience professionnelle
Comptable, Maison Lune, janvier 2014 - décembre 2020
Formation
Licence de gestion, Université du Lac, 2010 - 2013
Langues : français (langue maternelle), anglais (B1)`,
    { titles: ['comptable'], years: 7, degrees: ['bachelor'], languages: ['fr native', 'en B1'], skills: [] },
  ],
  [
    'headed, Spanish',
    `Experiencia
Enfermero, Hospital del Río, 2015 - 2021
Educación
Licenciatura en Enfermería, Universidad del Sur, 2010 - 2014
Idiomas: español (nativo), inglés (B2)`,
    { titles: ['enfermero'], years: 6, degrees: ['bachelor'], languages: ['es native', 'en B2'], skills: [] },
  ],
  [
    'board form, Russian',
    `Желаемая должность: Системный администратор
Опыт работы — 7 лет 3 месяца
Март 2017 — Май 2024, Завод «Маяк», Системный администратор
Образование: Среднее специальное, Техникум связи, 2012 — 2016
Навыки: Linux, Windows Server, Cisco
Знание языков: Русский — родной, Английский — B1`,
    {
      titles: ['системный администратор'],
      years: 7,
      degrees: ['associate'],
      languages: ['ru native', 'en B1'],
      skills: ['Linux', 'Windows Server', 'Cisco'],
    },
  ],
  [
    'skills first, English',
    `Skills: Photoshop, Illustrator, Figma
Freelance Graphic Designer | since 2019
MA in Visual Communication
Updated March 2024`,
    { titles: ['freelance graphic designer'], years: 5, degrees: ['master'], languages: [], skills: ['Adobe Photoshop', 'Figma'] },
  ],
  [
    'table of lines, English',
    `Role: Warehouse Supervisor
Period: Jun 2018 - May 2022
Role: Forklift Operator
Period: Jun 2014 - May 2018
Education: GED
Language: Spanish - fluent`,
    { titles: ['warehouse supervisor', 'forklift operator'], years: 8, degrees: ['hs'], languages: ['es C1'], skills: [] },
  ],
  [
    'academic, English',
    `Research Scientist at the Institute of Tides (2017-2023)
PhD in Oceanography, Coast University (2012-2017)
M.Sc. in Physics, Coast University (2010-2012)
R, Python, MATLAB. French C1, English C2.`,
    {
      titles: ['research scientist'],
      years: 6,
      degrees: ['doctorate', 'master'],
      languages: ['fr C1', 'en C2'],
      skills: ['R', 'Python', 'MATLAB'],
    },
  ],
  [
    'headed, Polish',
    `Doświadczenie zawodowe
2016 - 2022 Główna księgowa, Zakład Bursztyn
Wykształcenie
2009 - 2014 Magister ekonomii, Uniwersytet Bałtycki
Języki: polski (ojczysty), angielski (B2)`,
    { titles: ['główna księgowa'], years: 6, degrees: ['master'], languages: ['pl native', 'en B2'], skills: [] },
  ],
  [
    'headed, Portuguese',
    `Experiência
Engenheiro civil, Ponte Nova, 2013 - 2020
Formação: Bacharel em Engenharia, Universidade do Rio, 2008 - 2012
Idiomas: português (nativo), inglês (B2)`,
    { titles: ['engenheiro'], years: 7, degrees: ['bachelor'], languages: ['pt native', 'en B2'], skills: [] },
  ],
];

const read = (text: string) => {
  const { titles, years, education, languages, skills } = readResume(text);
  return {
    titles: titles.map(({ value }) => value.toLowerCase()),
    years: years?.value ?? null,
    degrees: education.map(({ value }) => value.value),
    languages: languages.map(({ value: { value, level } }) => (level ? `${value} ${level}` : value)),
    skills: skills.map(({ value }) => value.name),
  };
};

describe.each(RESUMES)('a résumé, %s', (_, text, expected) => {
  const found = read(text);
  test('tells its titles', () => expect(found.titles).toEqual(expect.arrayContaining([...expected.titles])));
  test('tells its years', () => expect(found.years).toBe(expected.years));
  test('tells its degrees', () => expect(found.degrees).toEqual(expected.degrees));
  test('tells its languages', () => expect([...found.languages].sort()).toEqual([...expected.languages].sort()));
  test('tells its skills', () => expect(found.skills).toEqual(expect.arrayContaining([...expected.skills])));
});
