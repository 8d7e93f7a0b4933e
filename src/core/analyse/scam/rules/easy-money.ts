import { around, denied, near, numberNear } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** Much money, little work, for anybody: said by those who sell hope. */
export const easyMoney: ScamRule = {
  id: 'easy-money',
  weight: 'lesser',
  kind: 'pay',
  find: ({ scan }) => {
    const sure = marksOf(scan, 'easyMoney').filter(
      (mark) => !denied(scan, mark) && !near(scan, mark, ['other', 'mission'], { before: 7, after: 5 }),
    );
    if (sure.length > 0) return sure;
    // "High earnings, discretion assured": nobody else promises them for company
    const bait = marksOf(scan, 'bigPay').filter(
      (mark) => !denied(scan, mark) && near(scan, mark, ['adultSure', 'adult'], { before: 22, after: 22, over: true }),
    );
    if (bait.length > 0) return bait;
    // "One hour a day, $200 daily"
    const hours = marksOf(scan, 'fewHours').filter(
      (mark) =>
        !denied(scan, mark) &&
        near(scan, mark, 'currency', { before: 12, after: 12, over: true }) &&
        !near(scan, mark, 'other', { before: 7, after: 5 }),
    );
    if (hours.length > 0) return hours;
    // «Лёгкие задания, подработка, от 4000 в сутки»: three such words about money a day
    const daily = marksOf(scan, 'dayUnit').filter((unit) => {
      const paid = near(scan, unit, 'currency', { before: 5, after: 4 }) ?? numberNear(scan, unit);
      if (!paid || near(scan, unit, ['other', 'mission', 'payUnitHour'], { before: 6, after: 6 })) return false;
      const cues = around(scan, unit, ['easyMild', 'noSkill', 'phoneOnly', 'homeWork', 'sureThing'], { before: 16, after: 16, over: true });
      return (
        new Set(cues.filter(({ from }) => from !== unit.from).map(({ from }) => from)).size >= 3 &&
        cues.some(({ concept }) => concept !== 'noSkill' && concept !== 'sureThing' && concept !== 'easyMild')
      );
    });
    if (daily.length > 0) return daily;
    return marksOf(scan, 'noSkill').flatMap((anyone) => {
      const mild = near(scan, anyone, 'easyMild', { before: 14, after: 14, over: true });
      const paid = near(scan, anyone, ['currency'], { before: 16, after: 16, over: true });
      const home = near(scan, anyone, ['phoneOnly', 'homeWork'], { before: 16, after: 16, over: true });
      return mild && paid && home ? [anyone] : [];
    });
  },
};

export const examples: Examples = {
  en: {
    hit: [
      'Earn passive income from your phone.',
      'Unlimited earnings, guaranteed income from day one!',
      'Make money online in your spare time.',
      'No experience needed, earn $300 a day from home with simple tasks.',
    ],
    miss: [
      'Our mission is to bring financial freedom to millions of people.',
      'Uncapped commission and a base salary of $60,000.',
      'Daily pay is available; full training provided.',
      'No experience required, $18 an hour, weekly pay, warehouse in Dallas.',
    ],
  },
  ru: {
    hit: [
      'Лёгкий заработок с телефона.',
      'Пассивный доход от 8000 ₽ в день!',
      'Без опыта, 5000 рублей в день из дома, нужен телефон, простые задания.',
    ],
    miss: ['Стабильный доход, выплаты два раза в месяц.', 'Без опыта, обучим, смена 3500 рублей, выплаты ежедневно, склад.'],
  },
  de: {
    hit: ['Passives Einkommen von zu Hause, ohne Vorkenntnisse.'],
    miss: ['Verkäufer im Außendienst, 3.200 Euro im Monat und Provision.'],
  },
  fr: { hit: ['Revenus passifs depuis chez vous, sans expérience.'], miss: ['Commercial terrain, 2 300 € par mois et une commission.'] },
  es: { hit: ['Ingresos pasivos desde casa, sin experiencia.'], miss: ['Comercial de calle, 1.500 € al mes y comisiones.'] },
  pt: { hit: ['Renda passiva em casa, sem experiência.'], miss: ['Vendedor externo, R$ 2.500 por mês e comissão.'] },
  pl: { hit: ['Pasywny dochód z domu, bez doświadczenia.'], miss: ['Przedstawiciel handlowy, 6 000 zł miesięcznie i premia.'] },
  uk: { hit: ['Пасивний дохід вдома, без досвіду.'], miss: ['Торговий представник, 25 000 грн на місяць і премія.'] },
};
