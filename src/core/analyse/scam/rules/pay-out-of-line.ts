import type { Salary } from '../../../posting/facts.ts';
import { denied } from '../frame.ts';
import type { Examples, ScamRule, Terms } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** Pay that a trained person would be glad of, for work that asks for nothing. */
export const payOutOfLine: ScamRule = {
  id: 'pay-out-of-line',
  weight: 'lesser',
  kind: 'pay',
  find: ({ scan, facts }) => {
    const anyone = marksOf(scan, 'noSkill').find((mark) => !denied(scan, mark));
    if (!anyone || asksForSomething(facts)) return [];
    const pay = facts.salaries.find(isTooMuch);
    if (!pay) return [];
    const words = pay.evidence[0]?.quote;
    return words ? [anyone, { about: [{ field: 'salary', value: words }] }] : [anyone];
  },
};

/**
 * From these sums a year on, in money that people are paid in; pay by the day is counted as if every day were worked. Our own lines, drawn
 * from no statistic: three times and more what a beginner earns there, so that the good wage of a trade stays under them.
 */
const TOO_MUCH: Readonly<Record<string, number>> = {
  USD: 90_000,
  EUR: 90_000,
  GBP: 80_000,
  USDT: 90_000,
  CAD: 120_000,
  AUD: 130_000,
  RUB: 2_500_000,
  UAH: 1_000_000,
  PLN: 260_000,
  BRL: 200_000,
  INR: 2_400_000,
  MXN: 900_000,
  KZT: 15_000_000,
};

function isTooMuch({ kind, currency, annual }: Salary): boolean {
  const most = kind === 'bonus' || kind === 'equity' ? undefined : TOO_MUCH[currency ?? ''];
  return most !== undefined && annual !== null && (annual.min ?? annual.max ?? 0) >= most;
}

/** A level, years or a degree asked for: the pay may be earned. */
function asksForSomething({ seniority, experience, education }: Terms): boolean {
  const isSenior = seniority !== null && !['intern', 'junior'].includes(seniority.value);
  return isSenior || experience.some(({ minYears }) => (minYears ?? 0) >= 1) || education.some(({ value }) => value !== 'hs');
}

export const examples: Examples = {
  en: {
    hit: ['No experience needed, $95 per hour.', 'Anyone can do it: $3000 a week.'],
    miss: ['No experience needed, $18 per hour.', 'Senior engineer, $95 per hour.', '$3,000 a month, no experience required.'],
  },
  ru: {
    hit: ['Без опыта, 15 000 ₽ в день.', 'Опыт не нужен, 300 000 рублей в месяц.'],
    miss: ['Без опыта, 3 500 ₽ в день.', 'Опыт от трёх лет, 300 000 рублей в месяц.'],
  },
  de: { hit: ['Keine Erfahrung nötig, 12.000 € im Monat.'], miss: ['Keine Erfahrung nötig, 2.400 € im Monat.'] },
  fr: { hit: ['Sans expérience, 10 000 € par mois.'], miss: ['Sans expérience, 1 900 € par mois.'] },
  es: { hit: ['Sin experiencia, 10.000 € al mes.'], miss: ['Sin experiencia, 1.300 € al mes.'] },
  pl: { hit: ['Bez doświadczenia, 30 000 zł miesięcznie.'], miss: ['Bez doświadczenia, 5 000 zł miesięcznie.'] },
  uk: { hit: ['Без досвіду, 120 000 грн на місяць.'], miss: ['Без досвіду, 20 000 грн на місяць.'] },
};
