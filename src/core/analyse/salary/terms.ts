import type { PayUnit, Salary } from '../../posting/facts.ts';
import type { Context } from './context.ts';
import { CUSTOMS, HOURLY, SANE } from './customs.data.ts';
import { type Hit, isIdeograph, isLetter } from './lexicon.ts';
import type { Money } from './money.ts';
import { RATES } from './rates.data.ts';
import { convert } from './rates.ts';

export type Unit = { readonly unit: PayUnit | null; readonly inferred: boolean };

const isUnit = (hit: Hit) =>
  hit.category === 'HOUR' || hit.category === 'DAY' || hit.category === 'WEEK' || hit.category === 'MONTH' || hit.category === 'YEAR';

/** The unit the words around the money say; null when they say none. */
export function statedUnit(text: string, money: Money, context: Context, heading: readonly Hit[]): PayUnit | null {
  if (money.unit) return money.unit;
  if (money.perYear) return 'YEAR';
  if (money.months || (money.currency === 'EUR' && text[money.end - 1] === '-')) return 'MONTH'; // "556-Euro-"
  if (/^\s?(?:hrs?|hourly)\b/i.test(text.slice(money.end, money.end + 8))) return 'HOUR'; // "$14-$18hr"
  const beside = context.before.findLast(isUnit);
  const adjacent = beside && !beside.per && /^[\s:]{0,2}$/.test(text.slice(beside.end, money.start)) ? beside : null;
  for (const hit of context.after) {
    if (!isUnit(hit)) continue;
    // "年収 550万円（月給 39万円）": it names the money behind it.
    if (adjacent && /^[\s:：]{0,2}\d/.test(text.slice(hit.end, hit.end + 4))) break;
    // "Günlük 1.500 TL, haftalık ödeme": the first says the unit, the second how often it is paid.
    if (adjacent && !hit.per && /[,，、]/.test(text.slice(money.end, hit.start))) break;
    if (reaches(text, money.end, hit, context.after)) return hit.category as PayUnit;
    break;
  }
  for (const hits of [context.before, heading]) {
    for (let i = hits.length - 1; i >= 0; i -= 1) {
      const hit = hits[i]!;
      if (hit.category === 'bonus' || hit.category === 'other') break;
      if (!isUnit(hit)) continue;
      if (!hit.per || hits === heading || /^[\s:–-]{0,4}$/.test(text.slice(hit.end, money.start))) return hit.category as PayUnit;
    }
  }
  return null;
}

/** Nothing but terms of pay stands between the money and this word. */
function reaches(text: string, from: number, hit: Hit, after: readonly Hit[]): boolean {
  if (hit.start - from > 45) return false;
  let unknown = 0;
  for (let i = from; i < hit.start; i += 1) {
    const sign = text[i]!;
    if (/[\d;|•&]/.test(sign) || (sign === '+' && i > from + 1)) return false;
    if (!isLetter(text.charCodeAt(i))) continue;
    const known = after.find(({ start, end }) => start <= i && end > i);
    if (known && (known.category === 'bonus' || known.category === 'other' || known.category === 'beside' || known.category === 'and'))
      return false;
    let end = i;
    while (end < hit.start && isLetter(text.charCodeAt(end))) end += 1;
    if (!known) unknown += 1;
    i = known ? Math.max(known.end - 1, i) : end - 1;
  }
  return unknown <= (hit.per ? 1 : 0) || (unknown === 1 && hit.start - from < 14);
}

/** Where the terms that follow the money end: "per year", "brutto pro Monat". */
export function termsEnd(text: string, money: Money, after: readonly Hit[]): number {
  let end = money.end;
  for (const hit of after) {
    const gap = text.slice(end, hit.start);
    if (
      !(
        isUnit(hit) ||
        hit.category === 'gross' ||
        hit.category === 'net' ||
        ((hit.category === 'orMore' || hit.category === 'orLess') && isIdeograph(text.charCodeAt(hit.start)))
      ) ||
      !/^[\s/(,.]{0,3}$/.test(gap)
    )
      continue;
    if (hit.end > end) end = text[hit.end] === '.' && text.slice(hit.start, hit.end).includes('.') ? hit.end + 1 : hit.end;
  }
  if (text[end] === ')' && text.slice(money.end, end).includes('(')) end += 1;
  return end;
}

/** Where the words before the money begin that give it its terms: "Salary range: ", "from", "up to", "brutto". */
export function termsStart(text: string, money: Money, before: readonly Hit[]): number {
  let start = money.start;
  let name = false;
  for (let i = before.length - 1; i >= 0 && money.start - start < 40; i -= 1) {
    const hit = before[i]!;
    if (hit.start >= start) continue;
    const gap = text.slice(Math.min(hit.end, start), start);
    const label: boolean = NAMES.has(hit.category) && (name ? gap === ' ' : /^ ?: ?$/.test(gap));
    if (!label && !(OPENS.has(hit.category) && gap.trim() === '' && !name)) {
      if (before[i - 1]?.start === hit.start) continue; // the same word, in another meaning
      break;
    }
    start = hit.start;
    name ||= label;
  }
  return start;
}

const OPENS: ReadonlySet<Hit['category']> = new Set(['from', 'upTo', 'between', 'gross', 'net', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']);
const NAMES: ReadonlySet<Hit['category']> = new Set([
  'pay',
  'base',
  'total',
  'bonus',
  'equity',
  'near',
  'HOUR',
  'DAY',
  'WEEK',
  'MONTH',
  'YEAR',
]);

/** gross or net, when the words next to the money say so. */
export function statedTax(text: string, money: Money, context: Context): Salary['tax'] {
  for (const hit of context.after) {
    if (
      (hit.category === 'gross' || hit.category === 'net') &&
      hit.start - money.end < 50 &&
      !/\d{3}/.test(text.slice(money.end, hit.start))
    )
      return hit.category;
  }
  if (money.tax) return money.tax;
  for (let i = context.before.length - 1; i >= 0; i -= 1) {
    const hit = context.before[i]!;
    if (hit.category !== 'gross' && hit.category !== 'net') continue;
    if (money.start - hit.end < 60 && !isOfMoneyBefore(text, hit, money, context)) return hit.category;
  }
  return null;
}

/** "12 000 PLN brutto, B2B: 90 PLN/h" */
function isOfMoneyBefore(text: string, hit: Hit, money: Money, { floor, before }: Context): boolean {
  const first = floor === 0 || text[floor - 1] === '\n';
  if (first || !/^[\s(]{0,2}$/.test(text.slice(floor, hit.start))) return false;
  return /[,;|/]/.test(text.slice(hit.end, money.start)) || before.some(({ category, start }) => category === 'bonus' && start >= hit.end);
}

// Where wages are named by the month, a few thousand dollars or euros are a month's.
const FOREIGN: ReadonlySet<string> = new Set(['USD', 'EUR', 'USDT', 'USDC']);
const FOREIGN_MONTH: readonly [number, number] = [300, 12_000];

/** The unit a figure leaves no doubt about, by what is paid in its currency. */
export function impliedUnit(
  { min, max, cents, ranged }: Pick<Money, 'min' | 'max' | 'cents' | 'ranged'>,
  currency: string | null,
  monthly: boolean,
): PayUnit | null {
  const custom = CUSTOMS[currency === 'USDT' || currency === 'USDC' ? 'USD' : (currency ?? '')];
  if (!custom) return null;
  const within = (range: readonly [number, number] | undefined) => range !== undefined && min >= range[0] && max <= range[1];
  if (within(custom.month)) return 'MONTH';
  if (within(custom.year)) return 'YEAR';
  if (monthly && within(FOREIGN_MONTH) && FOREIGN.has(currency!)) return 'MONTH';
  return (cents || ranged) && within(HOURLY[currency!]) ? 'HOUR' : null;
}

/** Could anyone be paid that? */
export function isSane(min: number, max: number, currency: string | null, unit: PayUnit | null): boolean {
  const rate = convert(1, currency ?? 'USD', 'USD', RATES) ?? 1;
  const [low] = unit ? SANE[unit]! : [0.8];
  const [, high] = unit ? SANE[unit]! : [0, 3_000_000];
  if (currency === null) return unit === null ? max <= 1e9 : max >= low!;
  return max * rate >= low! && min * rate <= high! && max * rate <= high! * 2;
}
