import { type Constellation, constellations } from '../constellation.ts';
import { denied, near, spanning } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** Hiding small packages for good money is drug dealing; the courier goes to prison, not the one who hired. */
export const drugCourier: ScamRule = {
  id: 'drug-courier',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) => [
    ...constellations(scan, PAID_IN_COINS),
    ...marksOf(scan, 'stash').flatMap((stash) => {
      if (denied(scan, stash) || near(scan, stash, 'stashTrade', { before: 6, after: 6 })) return [];
      const where = near(scan, stash, 'stashWhere', { before: 20, after: 24, over: true });
      return where ? [spanning(stash)] : [];
    }),
    ...constellations(scan, HIDDEN),
    ...constellations(scan, PAID_IN_COINS),
  ],
};

/** «Фасуешь, раскидываешь по районам, фото и координаты, выплаты в битке». */
const HIDDEN: Constellation = {
  anchor: ['stashAct'],
  slots: [['stashPlace'], ['stashTerms']],
  signs: { of: [['stashTerms'], ['stashTerms', 'crypto'], ['stashTerms', 'currency', 'each', 'perTrip']], least: 2 },
  never: ['stashTrade', 'builds', 'scam', 'workplace'],
  reach: 24,
  sentences: 2,
  margin: 1,
};

/** The same of a courier on foot, whom nobody meets: coins settle it. */
const PAID_IN_COINS: Constellation = {
  anchor: ['stashAct'],
  slots: [['stashPlace'], ['stashTerms'], ['crypto']],
  signs: { of: [['stashTerms'], ['stashTerms']], least: 2 },
  never: ['stashTrade', 'builds', 'scam'],
  reach: 24,
  sentences: 2,
  margin: 1,
};

export const examples: Examples = {
  en: {
    hit: [
      'Courier wanted: hide packages around the city, send photos and coordinates, paid weekly in crypto.',
      'You make dead drops in parks, take a photo and send the GPS.',
    ],
    miss: [
      'Deliver packages around the city by car.',
      'Take a photo of the parcel at the drop point.',
      'Drug safety associate: send reports to authorities.',
    ],
  },
  ru: {
    hit: [
      'Требуется закладчик, оплата в крипте каждую неделю.',
      'Нужны курьеры: раскладывать клады по городу, фото и координаты, от 200 000 в месяц.',
      'Работа кладменом, без опыта, анонимно, пишите в телеграм.',
      'Минёр-курьер: делать прикопы в лесу, выплаты в BTC.',
      'Делать закладки по району, высокий доход.',
    ],
    miss: [
      'Курьер на личном авто, доставка заказов по городу.',
      'Закладка фундамента и монтаж опалубки, опыт работы.',
      'Повар: закладка продуктов в котёл, ежедневно.',
      'Закладчик сырья на производство, оплата сдельная.',
      'Закладка саженцев и уход за парком, работа по городу.',
    ],
  },
};
