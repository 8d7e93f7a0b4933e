import { expect, test } from 'vitest';
import { anonymous, caseFile } from '../../../../src/core/analyse/scam/case-file.ts';

test('a case file has nobody’s name, number or address in it', () => {
  const text =
    'Contact manager Anna Petrova at anna.p@gmail.com or +1 (555) 010-2233, Telegram @anna_hr. Mrs. Jane Doe, hr@acme.co.uk. Form: https://acme-jobs.example/apply?id=77 Acme pays $45.';
  const plain = anonymous(text, ['Acme']);
  for (const trace of ['Anna', 'Petrova', 'anna', '555', '2233', 'Jane', 'Doe', 'acme.co.uk', 'Acme', 'id=77'])
    expect(plain).not.toContain(trace);
  expect(plain).toContain('name@gmail.com');
  expect(plain).toContain('$45');
});

test('Russian names and numbers go as well', () => {
  const plain = anonymous('Куратор Мария Иванова, +7 900 123-45-67, карта 2200 1234 5678 9010, оплата 2500 рублей', []);
  for (const trace of ['Мария', 'Иванова', '123-45', '5678']) expect(plain).not.toContain(trace);
  expect(plain).toContain('2500 рублей');
});

test('says which rule was wrong, or that none spoke', () => {
  expect(caseFile('ok', 'fake-check', 'en', 'Deposit checks.', [])).toEqual({
    label: 'ok',
    rule: 'fake-check',
    lang: 'en',
    text: 'Deposit checks.',
  });
  expect(caseFile('scam', null, null, 'x'.repeat(20_000), []).text.length).toBeLessThanOrEqual(6_000);
});
