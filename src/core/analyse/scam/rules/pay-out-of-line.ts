import { near, spanning } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { type Mark, marksOf, type Scan } from '../scan.ts';

/** Pay that a trained person would be glad of, for work that asks for nothing. */
export const payOutOfLine: ScamRule = {
  id: 'pay-out-of-line',
  weight: 'lesser',
  kind: 'pay',
  find: ({ scan }) => {
    const anyone = marksOf(scan, 'noSkill')[0];
    return anyone === undefined
      ? []
      : marksOf(scan, 'currency').flatMap((sign) => (isTooMuch(scan, sign) ? [spanning(sign, amountAt(scan, sign)!.mark)] : []));
  },
};

/** From these sums on, by unit, in thousands of the currency where it is a small one. */
const DOLLARS: Readonly<Record<string, number>> = { hour: 65, day: 350, week: 1900, month: 8000 };
const ROUBLES: Readonly<Record<string, number>> = { hour: 1500, day: 10_000, week: 60_000, month: 250_000 };

function isTooMuch(scan: Scan, sign: Mark): boolean {
  const amount = amountAt(scan, sign);
  const unit = amount && near(scan, spanning(sign, amount.mark), 'payUnit', { after: 5 });
  if (!unit) return false;
  const words = scan.reading.lower.slice(scan.starts[unit.from], scan.ends[unit.to - 1]);
  const length = /^(?:h|час)/u.test(words)
    ? 'hour'
    : /^(?:d|shift|д|в д|сут|смен|еж)/u.test(words)
      ? 'day'
      : /^(?:w|нед)/u.test(words)
        ? 'week'
        : 'month';
  const money = scan.reading.lower.slice(scan.starts[sign.from], scan.ends[sign.to - 1]);
  const table = /^(?:₽|р|тыс)/u.test(money)
    ? ROUBLES
    : /^(?:\$|€|£|usd|eur|gbp|dollar|euro|pound|bucks|usdt|бакс|доллар|евро)/u.test(money)
      ? DOLLARS
      : null;
  return table !== null && amount.value >= table[length]!;
}

/** The number before or after the sign of a currency. */
function amountAt(scan: Scan, sign: Mark): { value: number; mark: Mark } | null {
  for (const at of [sign.to, sign.from - 1]) {
    if (at < 0 || at >= scan.count || Math.abs((scan.starts[at] ?? 0) - (scan.ends[sign.from] ?? 0)) > 12) continue;
    let from = at;
    let digits = scan.reading.lower.slice(scan.starts[at], scan.ends[at]);
    // "8 000 ₽": the thousands stand apart
    if (at < sign.from && /^\d{3}$/u.test(digits) && at > 0 && scan.starts[at]! - scan.ends[at - 1]! === 1) {
      const front = scan.reading.lower.slice(scan.starts[at - 1], scan.ends[at - 1]);
      if (/^\d{1,3}$/u.test(front)) {
        digits = front + digits;
        from = at - 1;
      }
    }
    const value = Number(digits.replace(/[,.](?=\d{3}\b)/gu, ''));
    if (Number.isFinite(value) && value > 0) return { value, mark: { concept: 'currency', from, to: at + 1 } };
  }
  return null;
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
};
