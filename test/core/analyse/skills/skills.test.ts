import { describe, expect, test } from 'vitest';
import { read } from '../../../../src/core/analyse/reading.ts';
import { findSkills, findSkillsIn, skillNamed } from '../../../../src/core/analyse/skills/skills.ts';
import { fromText } from '../../../../src/core/posting/from-text.ts';
import { NOTHING_STRUCTURED } from '../../../../src/core/posting/posting.ts';
import type { SectionKind } from '../../../../src/core/posting/section.ts';
import { ORDINARY, TECHNOLOGY, WHOLE } from './two-lives.ts';

/** Sections are given as [kind, text]; a line of its own each. */
function skillsOf(
  parts: readonly (readonly [SectionKind, string])[],
  { title, company }: { title?: string; company?: string } = {},
  own?: string[],
) {
  const text = parts.map(([, words]) => words).join('\n');
  const posting = fromText({ text, title, company }).posting!;
  let start = 0;
  const sections = parts.map(([kind, words]) => {
    const section = { kind, heading: null, start, end: start + words.length };
    start += words.length + 1;
    return section;
  });
  return findSkills({ ...read(posting), sections, language: 'en', country: null, now: new Date(0) }, own);
}
const inLine = (text: string) => skillsOf([['other', text]]);
const names = (skills: readonly { name: string }[]) => skills.map(({ name }) => name);

describe('words with two lives', () => {
  test.each(TECHNOLOGY)('%s: %s', (name, sentence) => expect(names(inLine(sentence))).toContain(name));
  test.each(ORDINARY)('not %s: %s', (word, sentence) => {
    const quotes = inLine(sentence).flatMap(({ evidence }) => evidence.map(({ quote }) => quote.toLowerCase()));
    expect(quotes).not.toContain(word.toLowerCase());
  });
});

test.each(WHOLE)('%s names no more than its skills', (sentence, ...expected) => expect(names(inLine(sentence))).toEqual(expected));

describe('a skill', () => {
  test('is named as the field names it, whatever the posting writes', () => {
    expect(names(inLine('nodejs, k8s, postgres, Пайтон, sklearn, golang'))).toEqual([
      'Node.js',
      'Kubernetes',
      'PostgreSQL',
      'Python',
      'scikit-learn',
      'Go',
    ]);
  });

  test('is told from its longer namesakes', () => {
    expect(names(inLine('React Native, Java and JavaScript, C# and .NET Core, SQL Server'))).toEqual([
      'React Native',
      'Java',
      'JavaScript',
      'C#',
      '.NET Core',
      'Microsoft SQL Server',
    ]);
  });

  test('has its own id, whatever signs its name has', () => {
    expect(inLine('C++, C#, .NET, machine learning').map(({ id }) => id)).toEqual(['c-plus-plus', 'c-sharp', 'dotnet', 'machine-learning']);
  });

  test('is listed once, with all the places that name it', () => {
    const [python] = inLine('Python first. We love Python. python3 too.');
    expect(python?.evidence.map(({ quote }) => quote)).toEqual(['Python', 'Python', 'python3']);
  });

  test('is quoted in the posting’s own letters', () => {
    const [excel] = inLine('Nous cherchons\u00a0: maîtrise d’\u200bExcel.');
    expect(excel).toMatchObject({ name: 'Excel', evidence: [{ quote: 'Excel' }] });
  });

  test('never joins two sentences or two items', () => {
    expect(names(inLine('We use React. Native speakers welcome.'))).toEqual(['React']);
    expect(names(inLine('You know Spring, boot camps count.'))).not.toContain('Spring Boot');
  });
});

describe('how much a skill matters', () => {
  test('must, nice and mentioned follow the sections', () => {
    const skills = skillsOf([
      ['responsibilities', 'You build services with Kafka.'],
      ['requirements', 'Python and SQL.'],
      ['preferred', 'TensorFlow or Kafka.'],
    ]);
    expect(skills.map(({ name, importance }) => [name, importance])).toEqual([
      ['Kafka', 'preferred'],
      ['Python', 'required'],
      ['SQL', 'required'],
      ['TensorFlow', 'preferred'],
    ]);
  });

  test('perks, law and notices ask for nothing', () => {
    const skills = skillsOf([
      ['benefits', 'Excel courses and nursing rooms.'],
      ['legal', 'We use Workday for applications.'],
      ['notice', 'Do not run Python code they send you.'],
    ]);
    expect(skills).toEqual([]);
  });

  test('what the title names is required', () => {
    const [skill] = skillsOf([['other', 'Join our team.']], { title: 'Senior Go Developer' });
    expect(skill).toEqual({
      id: 'go',
      name: 'Go',
      importance: 'required',
      evidence: [],
      about: [{ field: 'title', value: 'Senior Go Developer' }],
    });
  });

  test('a board’s field of skills is read as well, and named', () => {
    const posting = { ...fromText({ text: 'Join us.' }).posting!, structured: { ...NOTHING_STRUCTURED, skills: ['Java, Spring', 'Java'] } };
    const skills = findSkills({ ...read(posting), sections: [], language: 'en', country: null, now: new Date(0) });
    expect(skills.map(({ name, about }) => [name, about?.map(({ value }) => value)])).toEqual([
      ['Java', ['Java, Spring', 'Java']],
      ['Spring', ['Java, Spring']],
    ]);
  });

  test('the employer’s own name is no skill unless it is asked for', () => {
    expect(names(skillsOf([['company', 'Databricks is hiring.']], { company: 'Databricks Inc.' }))).toEqual([]);
    expect(names(skillsOf([['requirements', 'Databricks certification.']], { company: 'Databricks' }))).toContain('Databricks');
  });

  test('everyday words of business count where they are asked for', () => {
    expect(names(inLine('Three years of experience in sales and marketing.'))).toEqual(['sales', 'marketing']);
    expect(names(inLine('Опыт активных продаж, знание 1С.'))).toEqual(['sales', '1C:Enterprise']);
    expect(names(skillsOf([['requirements', 'Logistics background']]))).toEqual(['logistics']);
    expect(names(inLine('Sales, marketing and logistics grow with us.'))).toEqual([]);
  });
});

describe('a sentence that asks needs no heading', () => {
  test.each([
    ['Experience with Docker, Kafka and Redis is what you bring.', ['Docker', 'Kafka', 'Redis']],
    ['You have a solid working knowledge of SAP.', ['SAP']],
    ['Sie haben gute Kenntnisse in DATEV.', ['DATEV']],
    ['Знание 1С и опыт работы с PostgreSQL.', ['1C:Enterprise', 'PostgreSQL']],
    ['Dominio de Photoshop e Illustrator.', ['Adobe Photoshop', 'Adobe Illustrator']],
    ['Ervaring met AFAS en Exact Online.', ['AFAS', 'Exact Online']],
    ['熟悉Docker', ['Docker']],
  ])('%s', (text, expected) => {
    const required = skillsOf([['other', text]]).filter(({ importance }) => importance === 'required');
    expect(names(required)).toEqual(expected);
  });

  test.each([
    ['what the job will teach', 'You will gain hands-on experience with Kubernetes.'],
    ['what one will become', 'Become an expert in Kubernetes and the other tools we use.'],
    ['what the house has', 'Our experience with Kubernetes goes back ten years.'],
    ['what customers have', 'You improve the user experience of Kubernetes.'],
    ['what nobody has to have', 'No knowledge of Kubernetes needed.'],
    ['a neighbour behind a comma', 'You meet people of great expertise, Kubernetes and good coffee.'],
    ['опыт, который будет получен', 'Вы получите опыт работы с Kubernetes.'],
  ])('but not %s', (_, text) => {
    expect(skillsOf([['other', text]]).filter(({ importance }) => importance === 'required')).toEqual([]);
  });

  test('a wish in so many words outweighs a sentence of the duties', () => {
    const skills = skillsOf([
      ['responsibilities', 'You are an expert in Elm and Elixir.\nBecome an expert in Kotlin.'],
      ['preferred', 'Elm or Elixir'],
    ]);
    expect(skills.map(({ name, importance }) => [name, importance])).toEqual([
      ['Elm', 'preferred'],
      ['Elixir', 'preferred'],
      ['Kotlin', 'mentioned'],
    ]);
  });

  test('what one studied is no skill one is asked for', () => {
    const [skill] = skillsOf([['other', 'A degree in computer science.']]);
    expect(skill?.importance).toBe('mentioned');
  });
});

describe('every trade has its words', () => {
  test.each([
    ['Hubarbeitsbühne, Staplerschein und Führerschein Klasse B.', ['forklift licence', 'driving licence']],
    ['Gute Kenntnisse in DATEV und Lohnabrechnung.', ['DATEV', 'payroll']],
    ['RN license, BLS and ACLS; charting in Epic EHR.', ['registered nurse license', 'BLS', 'ACLS', 'Epic EHR']],
    ['Медицинская книжка и права категории C.', ['health certificate', 'truck driving licence']],
    ['Чтение чертежей, станки с ЧПУ, аргонодуговая сварка.', ['technical drawings', 'CNC', 'TIG welding']],
    ['CACES R489 et permis de conduire exigés.', ['CACES', 'driving licence']],
    ['Manejo de caja, carnet de manipulador de alimentos.', ['cash handling', 'food handler card']],
    ['Prawo jazdy kat. B, uprawnienia UDT na wózki widłowe.', ['driving licence', 'forklift licence', 'forklift']],
    ['Řidičský průkaz sk. B a znalost účetnictví.', ['driving licence', 'accounting']],
    ['QuickBooks, accounts payable and bank reconciliation.', ['QuickBooks', 'accounts payable', 'bank reconciliation']],
    ['AutoCAD, Revit und SolidWorks.', ['AutoCAD', 'Revit', 'SolidWorks']],
    ['HPLC and PCR under GMP.', ['HPLC', 'PCR', 'GMP']],
  ])('%s', (sentence, expected) => expect(names(inLine(sentence))).toEqual(expected));
});

describe('the user’s own terms', () => {
  test('are found as the user writes them', () => {
    const skills = skillsOf([['requirements', 'You play the theremin and know Python.']], {}, ['Theremin', 'Python', ' ']);
    expect(names(skills)).toEqual(['Theremin', 'Python']);
  });
});

describe('a résumé', () => {
  test('names its skills with their places', () => {
    const text = 'Skills: питон, sales, Excel';
    const skills = findSkillsIn(text);
    expect(skills.map(({ id, places }) => [id, text.slice(places[0]!.start, places[0]!.end)])).toEqual([
      ['python', 'питон'],
      ['sales', 'sales'],
      ['excel', 'Excel'],
    ]);
  });

  test('a name written by hand finds its skill, or stays itself', () => {
    expect(skillNamed('K8s')).toEqual({ id: 'kubernetes', name: 'Kubernetes' });
    expect(skillNamed('go')).toEqual({ id: 'go', name: 'Go' });
    expect(skillNamed('Glass harp')).toEqual({ id: 'glass-harp', name: 'Glass harp' });
  });
});

test('hostile text is read to its end', () => {
  const text = 'go, java/c# r & d Rust REST-go '.repeat(8_000);
  for (const { places } of findSkillsIn(text)) for (const { start, end } of places) expect(start < end && end <= text.length).toBe(true);
});

describe('what a house says of itself is not what it asks for', () => {
  test.each([
    ['its story', 'company', 'Acme was founded in 2009 and has moved to Kubernetes.', 'Kubernetes'],
    ['one of its teams', 'other', 'You will have lunch with our friends of the Android team every Friday.', 'Android'],
    ['its trade', 'other', 'For years we have been a trusted partner in the wind energy business all over Northern Europe.', 'wind energy'],
    ['the word that gathers examples', 'requirements', 'Fluency in programming languages such as Python', 'programming'],
  ] as const)('%s', (_, kind, text, name) => expect(names(skillsOf([[kind, text]]))).not.toContain(name));

  test.each([
    ['who is looked for', 'other', 'We look for a Kotlin developer.', 'Kotlin'],
    ['the examples', 'requirements', 'Fluency in programming languages such as Python', 'Python'],
  ] as const)('but %s counts', (_, kind, text, name) => expect(names(skillsOf([[kind, text]]))).toContain(name));
});
