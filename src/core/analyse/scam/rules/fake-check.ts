import { type Constellation, constellations } from '../constellation.ts';
import { around, denied, near, spanning, told } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** A check to "deposit and buy equipment with" bounces weeks later, when the applicant's own money is gone. */
export const fakeCheck: ScamRule = {
  id: 'fake-check',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) => [
    ...constellations(scan, SENT_TO_BE_SPENT),
    ...constellations(scan, TOO_MUCH_SENT),
    ...marksOf(scan, 'check').flatMap((check) => {
      if (near(scan, check, 'plainCheck', { before: 1, after: 1 }) || denied(scan, check)) return [];
      const sent = near(scan, check, 'checkSent', { before: 9, after: 7 });
      const cashed = around(scan, check, 'cash', { before: 8, after: 12, over: true }).find((cash) => told(scan, cash));
      if (!sent && !cashed) return [];
      if (!near(scan, check, ['you', 'own'], { before: 12, after: 16, over: true })) return [];
      const spent =
        near(scan, check, 'spend', { after: 32, over: true }) ?? (sent && near(scan, check, 'shopper', { before: 30, over: true }));
      return spent ? [spanning(sent ?? cashed!, check)] : [];
    }),
  ],
};

/** "A check will be emailed to you. Do a mobile deposit and pass the remainder to our supplier." */
const SENT_TO_BE_SPENT: Constellation = {
  anchor: ['chequeItself'],
  slots: [['chequeComes', 'checkSent'], ['chequeCashed'], ['chequeSpent'], ['you', 'own', 'us', 'ourWord']],
  never: ['outsiders', 'builds', 'never', 'scam', 'plainCheck'],
  reach: 34,
  sentences: 2,
};

/** "The money reaches you today: keep 15,000, and send 81,000 to our supplier of equipment." */
const TOO_MUCH_SENT: Constellation = {
  anchor: ['chequeSpent', 'ourVendor'],
  slots: [['yoursNow'], ['passesOn', 'onward'], ['inflow', 'receive', 'comesIn']],
  signs: { of: [['currency'], ['you', 'own'], ['payments', 'strangers']], least: 2 },
  never: ['outsiders', 'ownPay', 'makes', 'never', 'scam', 'counterWork', 'workplace', 'duty'],
  reach: 36,
  sentences: 2,
  margin: 1,
};

export const examples: Examples = {
  en: {
    hit: [
      "We will mail you a cashier's check to purchase your home office equipment from our vendor.",
      'You will receive a check; deposit it into your account and forward the rest to our supplier.',
      'The company sends you an e-check. Print it, deposit it with your mobile banking app and buy the software from our vendor.',
      'A certified check will be overnighted to you for your laptop. Deposit the check, keep $300 as your first pay and send the remaining balance by Zelle.',
      'Deposit the check we send in your bank and purchase gift cards with the funds.',
    ],
    miss: [
      'Deposit checks in the bank daily and balance the cash drawer.',
      'Accept cash, checks and money orders from customers.',
      'You must pass a background check.',
      'Prepare checks for vendors and mail payments.',
      'You will receive a paycheck every Friday by direct deposit.',
      'Never deposit a check from a stranger: scammers send fake checks for equipment.',
      'You will check inventory, purchase supplies and keep records.',
      'Reference checks and background checks are run before you start; equipment is provided.',
      'Sends checks to suppliers and reconciles the balance of your accounts.',
    ],
  },
  ru: {
    hit: [
      'Мы вышлем вам чек на оборудование: обналичьте его и закупите технику у нашего поставщика, остаток переведите обратно.',
      'Переведём вам аванс на оборудование, купите ноутбук у нашего поставщика и верните разницу.',
    ],
    miss: [
      'Выдача чеков покупателям, работа с кассой, приём оплаты.',
      'Средний чек растёт, закупите рекламу у поставщика.',
      'Проверка товарных чеков и отчётов сотрудников.',
    ],
  },
  de: {
    hit: ['Wir senden Ihnen einen Scheck: lösen Sie ihn ein und überweisen Sie den Rest an unseren Lieferanten.'],
    miss: ['Schecks der Kunden entgegennehmen.'],
  },
  fr: {
    hit: ['Nous vous enverrons un chèque: encaissez-le et achetez le matériel chez notre fournisseur.'],
    miss: ['Encaisser les chèques des clients.'],
  },
  es: { hit: ['Te enviaremos un cheque; deposítalo y compra el equipo a nuestro proveedor.'], miss: ['Cobrar cheques de clientes.'] },
};
