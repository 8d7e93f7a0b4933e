import { type Constellation, constellations } from '../constellation.ts';
import { denied, near } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** Wages in crypto or gift cards leave no trace and no claim. Crypto firms do pay so. */
export const oddWages: ScamRule = {
  id: 'odd-wages',
  weight: 'lesser',
  kind: 'wages',
  find: ({ scan }) => [
    ...marksOf(scan, 'cryptoPay').filter(
      (mark) => !denied(scan, mark) && !near(scan, mark, ['cryptoTrade', 'option'], { before: 10, after: 8 }),
    ),
    ...constellations(scan, SETTLED),
    ...constellations(scan, IN_CARDS),
  ],
};

/** "All salaries are settled in Tether straight to you." */
const SETTLED: Constellation = {
  anchor: ['crypto'],
  slots: [
    ['ownPay', 'wagesWord'],
    ['wagesWord', 'dayUnit', 'payUnit', 'shortUnit', 'you', 'own'],
  ],
  never: ['cryptoTrade', 'option', 'outsiders', 'builds', 'never'],
  reach: 8,
  sentences: 0,
};

/** "In the first two months wages are given as gift cards." */
const IN_CARDS: Constellation = {
  anchor: ['giftCard', 'giftThing'],
  slots: [['ownPay', 'wagesWord']],
  never: ['option', 'outsiders', 'builds', 'never', 'employeeGets', 'duty'],
  reach: 6,
  sentences: 0,
};

export const examples: Examples = {
  en: {
    hit: ['You are paid in USDT every day.', 'Salary in crypto only.', 'Workers are paid in gift cards.'],
    miss: ['We build payments in crypto for merchants.', 'Salary in USD, with an option to be paid in crypto.'],
  },
  ru: {
    hit: ['Оплата в USDT ежедневно.', 'Зарплата в крипте.'],
    miss: ['Разработка криптобиржи.', 'Белая зарплата на карту.'],
  },
  de: { hit: ['Das Gehalt wird in Bitcoin ausgezahlt.'], miss: ['Wir entwickeln eine Börse für Bitcoin und zahlen das Gehalt in Euro.'] },
  fr: { hit: ['Le salaire est versé en bitcoin.'], miss: ['Nous développons une bourse de bitcoin ; salaire en euros.'] },
  es: { hit: ['El sueldo se paga en bitcoin.'], miss: ['Desarrollamos una casa de cambio de bitcoin; sueldo en euros.'] },
  pt: { hit: ['O salário é pago em bitcoin.'], miss: ['Desenvolvemos uma corretora de bitcoin; salário em reais.'] },
  pl: { hit: ['Wynagrodzenie wypłacamy w bitcoinach.'], miss: ['Rozwijamy giełdę bitcoina, wynagrodzenie w złotych.'] },
  uk: { hit: ['Зарплата виплачується в біткоїнах.'], miss: ['Розробляємо біржу біткоїна, зарплата у гривнях.'] },
};
