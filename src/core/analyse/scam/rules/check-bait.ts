import { denied } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** Mystery shopping and car wraps: real jobs exist, and the two oldest covers for a fake check. */
export const checkBait: ScamRule = {
  id: 'check-bait',
  weight: 'lesser',
  kind: 'work',
  find: ({ scan }) => marksOf(scan, 'shopper').filter((mark) => !denied(scan, mark)),
};

export const examples: Examples = {
  en: {
    hit: ['Mystery shoppers wanted in your area.', 'Get paid for a car wrap: a sticker on your car.'],
    miss: ['Wrap gifts and help shoppers.', 'Vehicle technician.'],
  },
  ru: { hit: ['Тайный покупатель в вашем городе.'], miss: ['Покупателям нравится наш магазин.'] },
  de: { hit: ['Testkäufer gesucht, freie Zeiteinteilung.'], miss: ['Verkäufer im Supermarkt.'] },
  fr: { hit: ['Client mystère, horaires libres.'], miss: ['Vendeur en supermarché.'] },
  es: { hit: ['Se busca cliente misterioso, horario libre.'], miss: ['Vendedor de supermercado.'] },
  pt: { hit: ['Cliente oculto, horário livre.'], miss: ['Vendedor de supermercado.'] },
  pl: { hit: ['Tajemniczy klient, elastyczne godziny.'], miss: ['Sprzedawca w supermarkecie.'] },
  uk: { hit: ['Таємний покупець, вільний графік.'], miss: ['Продавець у супермаркеті.'] },
};
