import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/analyse/reading.ts';
import { seamsIn } from '../../../src/core/analyse/seams.ts';
import { BLANK_POSTING } from '../../../src/core/posting/posting.ts';

const lines = (text: string) => read({ ...BLANK_POSTING, text }).text.split('\n');

describe('a text that lost its line breaks is read as the lines it had', () => {
  test.each([
    [
      'RequirementsThree years of salesGood with numbersNice to haveGerman or DutchWe offerA pension planFree lunches',
      [
        'Requirements',
        'Three years of sales',
        'Good with numbers',
        'Nice to have',
        'German or Dutch',
        'We offer',
        'A pension plan',
        'Free lunches',
      ],
    ],
    [
      'Dashboards in TableauWrite SQL every dayStrong SQLAdvanced Excel (pivot tables)Retail background3 days a week in our officeClear writing',
      [
        'Dashboards in Tableau',
        'Write SQL every day',
        'Strong SQL',
        'Advanced Excel (pivot tables)',
        'Retail background',
        '3 days a week in our office',
        'Clear writing',
      ],
    ],
    [
      'REQUIREMENTSHigh school diplomaValid licence with a clean recordOwn toolsPREFERREDExperience with pumpsWarehouse work',
      [
        'REQUIREMENTS',
        'High school diploma',
        'Valid licence with a clean record',
        'Own tools',
        'PREFERRED',
        'Experience with pumps',
        'Warehouse work',
      ],
    ],
    [
      'ОбязанностиВести учётТребования:Опыт от 3 летЗнание 1СПлюсом будетЗнание ExcelУсловияОклад на руки',
      [
        'Обязанности',
        'Вести учёт',
        'Требования:',
        'Опыт от 3 лет',
        'Знание 1С',
        'Плюсом будет',
        'Знание Excel',
        'Условия',
        'Оклад на руки',
      ],
    ],
    [
      'Sobre nosotrosHacemos panRequisitosInglés B2Se valorará francésDeseableMáster en finanzasQué ofrecemosJornada completa y horario flexible',
      [
        'Sobre nosotros',
        'Hacemos pan',
        'Requisitos',
        'Inglés B2',
        'Se valorará francés',
        'Deseable',
        'Máster en finanzas',
        'Qué ofrecemos',
        'Jornada completa y horario flexible',
      ],
    ],
    [
      'Dein ProfilFührerschein Klasse BDeutschkenntnisse mindestens B2Freude an MenschenWir bietenDienstwagen auch privatFortbildungen',
      [
        'Dein Profil',
        'Führerschein Klasse B',
        'Deutschkenntnisse mindestens B2',
        'Freude an Menschen',
        'Wir bieten',
        'Dienstwagen auch privat',
        'Fortbildungen',
      ],
    ],
  ])('%s', (text, expected) => expect(lines(text)).toEqual(expected));
});

test('names with a capital inside stay whole, known or said twice', () => {
  const text =
    'What you doBuild things in TypeScriptConsume APIs of PostgreSQL serversTalk to HarborLine peopleWho we areHarborLine moves boxesThat is all';
  expect(lines(text)).toEqual([
    'What you do',
    'Build things in TypeScript',
    'Consume APIs of PostgreSQL servers',
    'Talk to HarborLine people',
    'Who we are',
    'HarborLine moves boxes',
    'That is all',
  ]);
});

test.each([
  'We use JavaScript, iOS, macOS, MLflow, RESTful services, python3 and OAuth2 at OpenAI and McDonald.',
  'Run jQuery and nopCommerce on log4j; see e.g.Foo or Node.Js, B2B, k8s, S/4HANA.',
])('a text of whole lines is left as it is: %s', (text) => expect(seamsIn(text)).toEqual([]));

test('what is quoted stands in the text as it was written', () => {
  const text = 'Who we areWe bake breadWhat you bringThree years in a bakeryA driving licenceWhat we offerFree bread';
  const reading = read({ ...BLANK_POSTING, text });
  const at = reading.text.indexOf('Three years');
  expect(reading.span(at, at + 'Three years in a bakery'.length)).toEqual({
    start: text.indexOf('Three'),
    end: text.indexOf('A driving'),
    quote: 'Three years in a bakery',
  });
});

test('a hostile text is cut into so many lines and no more', () => {
  expect(seamsIn('roundTheWay'.repeat(20_000)).length).toBeLessThanOrEqual(2_000);
});
