import { describe, expect, test } from 'vitest';
import { findNotices } from '../../../src/core/analyse/notices.ts';
import { read } from '../../../src/core/analyse/reading.ts';
import { findScamWarnings } from '../../../src/core/analyse/scam/scam.ts';
import { NO_FACTS } from '../../../src/core/posting/facts.ts';
import { BLANK_POSTING } from '../../../src/core/posting/posting.ts';

const reading = (text: string) => read({ ...BLANK_POSTING, text });
const notices = (text: string) => findNotices(reading(text)).map(({ start, end }) => text.slice(start, end));
const alarms = (text: string) =>
  findScamWarnings({ ...reading(text), sections: [], language: null, country: null, now: new Date('2026-11-21') }, NO_FACTS)
    .filter(({ severity }) => severity !== 'info')
    .map(({ id }) => id);

describe('a notice warns of the trick, in its own words', () => {
  test.each([
    'We will never ask you for money, a password or a verification code.',
    'If anyone asks you to pay a training fee or to send your passport, please report it.',
    'Beware of scams: fraudsters pose as our recruiters and ask candidates to send codes.',
    'Если работодатель просит прислать код из СМС или оплатить обучение, это мошенники.',
    'Мы никогда не просим переводить деньги и сообщать пароли.',
    'Wir verlangen von Bewerbern niemals Geld oder Ausweiskopien.',
    "Nous ne demandons jamais d'argent ni de code SMS aux candidats.",
    'Nunca pedimos dinero ni códigos a los candidatos.',
    'Nunca pedimos dinheiro nem senhas aos candidatos.',
    'Nigdy nie prosimy kandydatów o pieniądze ani o kody SMS.',
    'Ми ніколи не просимо грошей, паролів чи кодів із СМС.',
  ])('%s', (text) => {
    expect(notices(text)).toEqual([text]);
    expect(alarms(text)).toEqual([]);
  });
});

test('an ordinary posting has none', () => {
  expect(notices('Senior accountant.\nYou will process payments and report to the CFO.\nAsk us anything. Apply on our website.')).toEqual(
    [],
  );
  expect(notices('A role for someone who wants breadth: not just servers, not just security, but the guardrails around both.')).toEqual([]);
  expect(notices('For people who want genuine breadth: not just servers, but people.')).toEqual([]);
  expect(
    notices('We hire without regard to race, sex, age, or status as a crime victim. As an employer, we need to offer a good place.'),
  ).toEqual([]);
  expect(notices('Fraud analyst: investigate fraud, build detection rules, report to the head of risk.')).toEqual([]);
});

describe('what is not asked for protects nobody unless tricks are after it', () => {
  test.each([
    "We don't ask for a degree, we ask for curiosity.",
    'We never ask how old you are.',
    'We do not offer relocation.',
    'Мы не требуем диплом и не спрашиваем о возрасте.',
    'Wir verlangen kein Studium.',
    'Nous ne demandons pas de diplôme.',
    'No pedimos título universitario.',
    'Não pedimos diploma.',
  ])('%s', (text) => expect(notices(text)).toEqual([]));
});

test('a notice speaks for the list under it', () => {
  const text =
    'Our recruiters will never ask you to:\n- pay a deposit of $50 before the interview\n- send us the SMS code you receive\n\nWhat you will do';
  expect(alarms(text)).toEqual([]);
  expect(notices(text)).toEqual([text.slice(0, text.indexOf('\n\nWhat'))]);
});

test('a heading speaks for what stands under it, and "they" for what went before', () => {
  expect(
    alarms(
      'Recruitment fraud alert\nScammers use our name.\nThey may send you a check and tell you to deposit it and buy equipment from their vendor.',
    ),
  ).toEqual([]);
});

describe('a notice disarms nothing but itself', () => {
  test.each([
    ['in another line', 'We never ask candidates for money.\nSend us the SMS code you receive.'],
    ['in the same breath', 'Beware of scammers! To start, send us your $50 deposit for the training kit.'],
    ['as a promise', 'This is not a scam. Send us your bank login and password.'],
    ['as a reason', 'To prevent fraud, forward the verification code to our manager.'],
    ['в другой строке', 'Мы никогда не просим деньги.\nПришлите нам код из СМС.'],
    ['как повод', 'Для защиты от мошенников сообщите нам код из СМС.'],
  ])('%s', (_, text) => expect(alarms(text)).not.toEqual([]));
});

test('a line broken in the middle of a notice does not turn it into a demand', () => {
  expect(alarms('If someone asks\nyou to send the\ncode from the\nSMS, do not do\nit: report the\njob to us.')).toEqual([]);
});

test('a demand broken over lines stays one', () => {
  expect(alarms('To confirm your\napplication, send\nus the code\nfrom the SMS.')).toEqual(['asks-for-code']);
});
