import { expect, test } from 'vitest';
import { dayOf, dayOrderOf } from '../../../src/core/detect/day.ts';
import { type LabelledField, labelled } from '../../../src/core/detect/labels.ts';
import { counter, finder, opener } from '../../../src/core/detect/phrases.ts';

test('a phrase of one sign is found wherever it stands', () => {
  expect(finder('薪|福利')('月薪两万，双休')).toBe('薪');
  expect(opener('薪|福利')('薪资面议')).toBe('薪');
  expect([...counter('薪|福利')('福利好，高薪')]).toEqual(['福利', '薪']);
});

test('phrases begin at the beginning of a word, and a Turkish capital is no obstacle', () => {
  expect(finder('ledig')('erledigen')).toBeNull();
  expect(finder('iş tanımı')('İş Tanımı'.toLowerCase())).toBe('iş tanımı');
});

const LABELS: readonly [field: LabelledField, ...lines: string[]][] = [
  [
    'jobLocation',
    'Location: Graz',
    'Arbeitsort: Graz',
    'Lieu du poste : Graz',
    'Ubicación: Graz',
    'Local de trabalho: Graz',
    'Sede di lavoro: Graz',
    'Miejsce pracy: Graz',
    'Miesto práce: Graz',
    'Место работы: Грац',
    'Місце роботи: Ґрац',
    'Arbetsort: Graz',
    '工作地点：格拉茨',
    '勤務地：グラーツ',
    '근무지: 그라츠',
    'Konum: Graz',
  ],
  [
    'hiringOrganization',
    'Company: Firm',
    'Arbeitgeber: Firm',
    'Entreprise : Firm',
    'Empresa: Firm',
    'Azienda: Firm',
    'Pracodawca: Firm',
    'Работодатель: Firm',
    'Роботодавець: Firm',
    'Arbetsgivare: Firm',
    'Työnantaja: Firm',
    '公司名称：Firm',
    'الشركة: Firm',
  ],
  [
    'datePosted',
    'Date posted: x',
    'Veröffentlicht am: x',
    'Publié le : x',
    'Publicada em: x',
    'Pubblicato il: x',
    'Geplaatst op: x',
    'Data publikacji: x',
    'Опубликовано: x',
    'Julkaistu: x',
    '发布时间：x',
    '掲載日：x',
    'İlan Tarihi: x',
  ],
  [
    'employmentType',
    'Employment type: x',
    'Vertragsart: x',
    'Type de contrat : x',
    'Tipo de contrato: x',
    'Tipo di contratto: x',
    'Dienstverband: x',
    'Rodzaj umowy: x',
    'Druh pracovného pomeru: x',
    'Тип занятости: x',
    'Anställningsform: x',
    '雇用形態：x',
    '고용형태: x',
    'Çalışma Şekli: x',
  ],
  ['validThrough', 'Closing date: x', 'Bewerbungsfrist: x', 'Date limite : x', 'Inscrições até: x', 'Sista ansökningsdag: x', '마감일: x'],
  [
    'pay',
    'Salary (gross): x',
    'Stundenlohn: x',
    'Salaire brut : x',
    'Sueldo mensual: x',
    'Mzdové podmienky (brutto): x',
    'Зарплата: x',
    '薪资待遇：x',
  ],
];
test.each(LABELS)('%s is labelled in many languages', (field, ...lines) => {
  for (const line of lines) expect(labelled(line)?.field, line).toBe(field);
});

test('a heading in the shape of a label is none', () => {
  for (const line of ['What we offer', 'Employer (private sector)', 'About the company and its people'])
    expect(labelled(line), line).toBeNull();
});

test.each([
  ['3. November 2026'],
  ['November 3, 2026'],
  ['3rd November 2026'],
  ['03.11.2026'],
  ['2026/11/03'],
  ['2026年11月3日'],
  ['2026년 11월 3일'],
  ['3 novembre 2026'],
  ['3 de noviembre de 2026'],
  ['3 de novembro de 2026'],
  ['3 listopada 2026'],
  ['3. listopadu 2026'],
  ['3 ноября 2026 г.'],
  ['3 листопада 2026'],
  ['3. marraskuuta 2026'],
  ['2026. november 3.'],
  ['3 noiembrie 2026'],
  ['3 Kasım 2026'],
  ['03 lis 2026'],
])('%s is the third of November', (words) => expect(dayOf(words)).toBe('2026-11-03'));

test('3/11/2026 is a day only where it is known which number is the month', () => {
  expect(dayOf('3/11/2026')).toBeUndefined();
  expect(dayOf('3/11/2026', dayOrderOf('pt-BR', 'https://vagas.example'))).toBe('2026-11-03');
  expect(dayOf('3/11/2026', dayOrderOf('en-US', 'https://jobs.example'))).toBe('2026-03-11');
  expect(dayOf('3/11/2026', dayOrderOf('en', 'https://jobs.example.co.uk'))).toBe('2026-11-03');
  expect(dayOf('3/11/2026', dayOrderOf('en', 'https://jobs.example'))).toBeUndefined();
});
