import { describe, expect, test } from 'vitest';
import { subjectOf } from '../subject.ts';

/** "kind: heading" of every section, "kind" where there is none. */
function outline(text: string): string[] {
  return subjectOf(text).sections.map(({ kind, heading }) => (heading ? `${kind}: ${heading}` : kind));
}
const kindAt = (text: string, words: string) =>
  subjectOf(text).sections.find(({ start, end }) => text.indexOf(words) >= start && text.indexOf(words) < end)?.kind;

describe('a posting with headings', () => {
  const posting = [
    'Ведущий инженер данных',
    'Описание вакансии',
    'TL;DR',
    'Lead Data Engineer: pipelines for a maps company.',
    'Location: must be based in Canada.',
    'Salary: CA$150,000 per year',
    'Company',
    'A firm that draws maps.',
    'What you will do',
    '- Own the pipelines.',
    '- Mentor two colleagues.',
    'Requirements',
    '- 6+ years with data.',
    'Nice to have',
    '- Experience with Flink.',
    'Culture & Benefits',
    '- Paid parental leave.',
    'Осторожно: если работодатель просит прислать код или пароль, это мошенники. Жмите "Пожаловаться".',
  ].join('\n');

  test('is told apart by them', () => {
    expect(outline(posting)).toEqual([
      'other',
      'other: Описание вакансии',
      'summary: TL;DR',
      'company: Company',
      'responsibilities: What you will do',
      'requirements: Requirements',
      'preferred: Nice to have',
      'benefits: Culture & Benefits',
      'notice',
    ]);
  });

  test('has sections that follow each other and never overlap', () => {
    const { sections } = subjectOf(posting);
    for (const [at, { start, end }] of sections.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThanOrEqual(sections[at - 1]?.end ?? 0);
    }
  });
});

describe('a posting whose headings are sentences', () => {
  const posting = [
    "At Orchard, we're solving the hardest problem of cider: apples. We build software for growers.",
    '',
    'As a Backend Engineer at Orchard, you will:',
    'Own the services and the tooling around them.',
    'Learn Elixir and many other languages.',
    'Desired qualities and experiences:',
    'Very strong coding (Elixir is a plus).',
    '2+ years of writing services.',
    'We are an equal opportunity employer. Come and grow with us!',
  ].join('\n');

  test('says what you will do and what it desires, which is what it requires when nothing else is', () => {
    expect(outline(posting).slice(0, 4)).toEqual([
      'company',
      'responsibilities: As a Backend Engineer at Orchard, you will',
      'requirements: Desired qualities and experiences',
      'legal',
    ]);
  });

  test('desires what is nice to have where requirements stand above', () => {
    expect(outline('Requirements\n- Java\nDesired skills\n- Kotlin')).toEqual(['requirements: Requirements', 'preferred: Desired skills']);
  });
});

test('headings glued to what follows are found', () => {
  const text =
    'Company DescriptionAcme makes anvils.\nQualificationsStrong command of steelAbility to lift anvilsPreferred SkillsWelding\nBenefits:401(k)Dental insurance';
  expect(outline(text)).toEqual([
    'company: Company Description',
    'requirements: Qualifications',
    'preferred: Preferred Skills',
    'benefits: Benefits',
  ]);
});

test('a label in the middle of a list speaks for its line only', () => {
  const text = 'Key Qualifications\nThree years of C++\nNice to have: robots and drones.\nGood with people';
  expect(kindAt(text, 'robots')).toBe('preferred');
  expect(kindAt(text, 'Good with')).toBe('requirements');
});

test('a heading nobody knows is told by the lines below it', () => {
  const text =
    'We are hiring.\nThings that would make us smile:\nB.S. or higher in Physics.\n3 years of optics experience\nStrong lab skills';
  expect(outline(text)).toEqual(['other', 'requirements: Things that would make us smile']);
});

test.each([
  ["What you'll love about us", 'benefits'],
  ['You will thrive here if you', 'requirements'],
  ['Your must-haves', 'requirements'],
  ['Responsibilities include but are not limited to', 'responsibilities'],
  ['Education and/or Experience', 'requirements'],
  ['Salary Range', 'compensation'],
  ['Diversity in the Workplace', 'legal'],
  ['About Acme and the Team', 'company'],
  ['Additional Perks and Benefits Include', 'benefits'],
  ['Das bringst du mit', 'requirements'],
  ['Was dich erwartet', 'responsibilities'],
  ['Wir bieten', 'benefits'],
  ['What skills you will gain', 'benefits'],
  ['Welche Kenntnisse und Fähigkeiten Sie erwerben', 'benefits'],
  ['Какие знания и навыки вы получите', 'benefits'],
  ['Le competenze che acquisirai', 'benefits'],
  ['Conhecimentos e habilidades que você vai adquirir', 'benefits'],
  ['Ce que nous offrons', 'benefits'],
  ['Lo que ofrecemos', 'benefits'],
  ['Чем предстоит заниматься', 'responsibilities'],
  ['Мы ждём от вас', 'requirements'],
  ['加分项', 'preferred'],
])('the heading "%s" heads %s', (heading, kind) => {
  // a text that speaks all of them
  const before =
    'Wir sind ein Team und die Arbeit ist schön.\nLe travail est dans une ville et nous sommes là.\nEl equipo es muy bueno y la oficina está aquí.';
  expect(subjectOf(`${before}\n${heading}:\n- x`).sections.at(-1)?.kind).toBe(kind);
});

test('an item that begins like a heading is an item', () => {
  expect(outline('Requirements\n- Experience with Java\n- Education in law\n- Skills in negotiation')).toEqual([
    'requirements: Requirements',
  ]);
});

describe('a plain paragraph is told by its sentences', () => {
  const text =
    'We are a family company that bakes bread since 1950. You will run the night shift and train apprentices. You must have three years of experience in a bakery. We offer health insurance and paid vacation. We are an equal opportunity employer and welcome applicants regardless of race or gender.';
  test.each([
    ['family company', 'company'],
    ['night shift', 'responsibilities'],
    ['three years', 'requirements'],
    ['health insurance', 'benefits'],
    ['regardless of race', 'legal'],
  ])('%s: %s', (words, kind) => expect(kindAt(text, words)).toBe(kind));
});

test.each([
  ['Northmarket runs a marketplace for small shops. We are looking for an engineer who will make its search fast.', 'Northmarket'],
  ['Компания «Северный маркет» развивает площадку для небольших магазинов. Ищем инженера, который сделает поиск быстрым.', 'Компания'],
  ['Die Nordmarkt GmbH betreibt einen Marktplatz für kleine Läden. Wir suchen jemanden, der die Suche schnell macht.', 'Die Nordmarkt'],
])('one sentence of two that seeks somebody makes no demand of what the house does: %s', (paragraph, words) => {
  const text = `Northmarket · Leeds · 2026-11-12\n${paragraph}\nRequirements\n3 years of Java.\nEnglish B1.`;
  expect(kindAt(text, words)).not.toBe('requirements');
});

test('a long line of semicolons is read to its end', () => {
  const { sections, text } = subjectOf('nice to have; '.repeat(20_000));
  expect(sections.at(-1)?.end ?? text.length).toBeLessThanOrEqual(text.length);
});

describe('headings that no list knows', () => {
  const posting = (wish: string) =>
    `Pastry cook\n\nWho we are\nA bakery of nine people in Leeds.\n\nWhat you need\n- Two years in a bakery\n- An eye for detail\n\n${wish}\n- Sourdough\n- A French accent\n\nWe offer\n- Free bread`;

  test('a second list below what is asked is what would be nice', () => {
    expect(kindAt(posting('Raisins in the dough'), 'Sourdough')).toBe('preferred');
    expect(kindAt(posting('Raisins in the dough'), 'Two years')).toBe('requirements');
    expect(kindAt(posting('Raisins in the dough'), 'Free bread')).toBe('benefits');
  });

  test.each([
    ['What would make us smile', 'Knowledge of rye', 'Experience with ovens'],
    ['Отдельно порадует', 'Опыт работы с рожью', 'Знание печей'],
    ['Darüber freuen wir uns', 'Erfahrung mit Roggen', 'Kenntnisse von Öfen'],
    ['Daar worden we blij van', 'Ervaring met rogge', 'Kennis van ovens'],
    ['Também gostamos de', 'Experiência com centeio', 'Conhecimento de fornos'],
    ['Tu marques des points avec', 'Une expérience du seigle', 'La connaissance des fours'],
  ])('"%s" heads wishes, though its items read like demands', (heading, one, two) => {
    expect(kindAt(posting(heading).replace('Sourdough', one).replace('A French accent', two), one)).toBe('preferred');
  });

  test('a short line that heads nothing stays what it is', () => {
    const text = 'Requirements\n\nPython\n\nSQL\n\nNice to have\n\nKafka';
    expect(outline(text)).toEqual(['requirements: Requirements', 'preferred: Nice to have']);
  });
});

describe('a posting of paragraphs', () => {
  const text =
    'Lark & Son has mended church organs for sixty years, and for most of them a dog has slept in the workshop. We are seven people and we drive all over Wales.\n\nWe are looking for an organ builder. You will tune, voice and now and then carry a pipe up a tower. You would work with our voicer every day.\n\nYou need three years of experience with wind instruments, a driving licence and knowledge of wood. There is no dress code. You should be able to read plans.';

  test('begins with the employer, as long as nobody is looked for', () => {
    expect(kindAt(text, 'Lark & Son')).toBe('company');
    expect(kindAt(text, 'We are seven')).toBe('company');
  });

  test('a sentence that does not say what it is goes with its paragraph', () => {
    expect(kindAt(text, 'There is no dress code')).toBe('requirements');
  });
});

test('what is not asked for is no notice among what is', () => {
  const text =
    'We ask for two years of experience as a baker. You must have a hygiene certificate. What we do not ask for is a diploma or a fee.';
  expect(kindAt(text, 'We ask for two years')).toBe('requirements');
});

describe('a posting as people paste it', () => {
  test('headings in bold are headings', () => {
    const text =
      '**What you will do**\n\n- Bake bread\n\n**Preferred Qualifications**\n\n- Knowledge of rye\n\n## Benefits\n\n- Free bread';
    expect(outline(text)).toEqual(['responsibilities: What you will do', 'preferred: Preferred Qualifications', 'benefits: Benefits']);
  });

  test('the paragraph below a list is no part of it', () => {
    const text = `Your profile
- Three years in a kitchen
- Some French would be a plus

The house stands by the lake and has sixty seats. Our guests come from all over the country, and many of them come again.`;
    expect(kindAt(text, 'Some French')).toBe('requirements');
    expect(kindAt(text, 'sixty seats')).not.toBe('requirements');
    expect(
      kindAt(
        `${text.slice(0, text.lastIndexOf('The house'))}You have worked with chocolate. Experience with ice is required too, and so is a driving licence.`,
        'chocolate',
      ),
    ).toBe('requirements');
  });

  test('other postings that a board shows below ask for nothing', () => {
    expect(kindAt('Требования:\n- Опыт от года\n\nПохожие вакансии: Пекарь, опыт от 6 лет', 'опыт от 6 лет')).toBe('notice');
    expect(kindAt('Dein Profil\n- Lust auf Brot\n\nJetzt bewerben | Ähnliche Jobs: Bäcker (5 Jahre Erfahrung)', '5 Jahre')).toBe('notice');
  });

  test('the house’s tools are not yet what is asked for', () => {
    const text =
      'Стек: Go 1.23, PostgreSQL 16 и немного Python.\n\nТвой опыт:\n- от 3 лет разработки\n- PostgreSQL\n\nПлюсом будет:\n- Kafka';
    expect(kindAt(text, 'от 3 лет')).toBe('requirements');
    expect(kindAt(text, 'Kafka')).toBe('preferred');
  });
});
