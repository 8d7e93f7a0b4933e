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
};
