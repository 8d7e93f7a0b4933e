import { type Constellation, constellations } from '../constellation.ts';
import { actor, around, denied, near, receiver, spanning, told } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** Codes of gift cards are cash that cannot be called back. */
export const buysGiftCards: ScamRule = {
  id: 'buys-gift-cards',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) => [
    ...constellations(scan, BOUGHT),
    ...marksOf(scan, 'giftCard').flatMap((card) => {
      const codes = around(scan, card, 'giftCode', { before: 10, after: 22, over: true }).find(
        (code) => !near(scan, code, 'other', { after: 4 }),
      );
      if (!codes || denied(scan, card)) return [];
      const bought = around(scan, card, ['buy', 'receive'], { before: 8, after: 4 }).find(
        (buy) => !denied(scan, buy) && actor(scan, buy) === 'you',
      );
      const sent = around(scan, codes, ['give', 'giftSend'], { before: 8, after: 6 }).find(
        (send) => send.from !== codes.from && !denied(scan, send),
      );
      if (bought && sent) return [spanning(bought, card)];
      const asked = around(scan, card, 'give', { before: 10, after: 6 }).find(
        (give) => told(scan, give, card) && receiver(scan, give) === 'us',
      );
      return asked ? [spanning(asked, card)] : [];
    }),
  ],
};

/** "Getting some Apple and Steam cards; photograph the numbers and text me the pictures." */
const BOUGHT: Constellation = {
  anchor: ['giftCard', 'giftThing'],
  slots: [
    ['giftBought', 'buy'],
    ['giftBack', 'giftCode'],
    ['handsBack', 'giftSend', 'give'],
    ['us', 'you', 'refund', 'ourWord', 'oblige'],
  ],
  never: ['outsiders', 'builds', 'duty', 'never', 'scam', 'companyMoney'],
  reach: 26,
};

export const examples: Examples = {
  en: {
    hit: [
      'As your first task, buy $500 in gift cards and send us photos of the back.',
      'Purchase Apple gift cards, scratch them and text the codes to your supervisor.',
      'You will be asked to get Steam cards and email us the codes; we reimburse you.',
      'Send us the gift card codes by WhatsApp to activate your payroll.',
    ],
    miss: [
      'Employees get gift cards and company swag.',
      'Issue gift cards to customers and process returns.',
      'Gift card product manager: redemption codes, fraud, partners.',
      'Never buy gift cards for a recruiter or send the codes.',
      'Order gift cards for staff recognition events.',
    ],
  },
  ru: {
    hit: [
      'Купите подарочные карты и пришлите нам коды.',
      'Первое задание: приобретите подарочный сертификат Ozon и отправьте код менеджеру.',
    ],
    miss: [
      'Подарочные карты сотрудникам к праздникам.',
      'Продажа подарочных сертификатов покупателям.',
      'Если просят купить подарочные карты и прислать коды, это обман и мошенники.',
    ],
  },
  de: { hit: ['Kaufen Sie Geschenkkarten und senden Sie uns die Codes.'], miss: ['Verkauf von Gutscheinen an Kunden.'] },
  fr: { hit: ['Achetez des cartes cadeaux et envoyez-nous les codes.'], miss: ['Vente de cartes cadeaux aux clients.'] },
  es: { hit: ['Compra tarjetas de regalo y envíanos los códigos.'], miss: ['Venta de tarjetas de regalo a clientes.'] },
  pt: { hit: ['Compre cartões presente e envie os códigos para nós.'], miss: ['Venda de cartões presente.'] },
  pl: { hit: ['Kup karty podarunkowe i prześlij nam kody.'], miss: ['Sprzedaż kart podarunkowych.'] },
  uk: { hit: ['Купіть подарункові картки та надішліть нам коди.'], miss: ['Продаж подарункових карток.'] },
};
