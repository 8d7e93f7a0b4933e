import type { PayUnit } from '../../posting/facts.ts';
import type { Context } from './context.ts';
import { CUSTOMS } from './customs.data.ts';
import type { Category } from './lexicon.ts';
import type { Money } from './money.ts';
import { RATES } from './rates.data.ts';
import { convert } from './rates.ts';
import type { Row } from './row.ts';
import { impliedUnit, isSane } from './terms.ts';

/** What is known of the money's terms: `unit` is said, `implied` concluded from the figure. */
export type Terms = { readonly currency: string | null; readonly unit: PayUnit | null; readonly implied: PayUnit | null };

// Behind the money: "£75k + bonus", "70 000 ₽ на руки".
const NEAR: ReadonlySet<Category> = new Set(['near', 'gross', 'net', 'bonus', 'equity', 'base', 'pay', 'total']);
const TERMS: ReadonlySet<Category> = new Set(['gross', 'net', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']);
const OPENING = /^(?:(?:c|ca|circa|approx)\.?|around|about|от|до|from|up to|ab|bis zu|od|vanaf|desde|a partir de|à partir de|von|de|da)$/;
/** More than this in US dollars is a wage only where it is called one. */
const MOST = 1_500_000;

/** No word names the money: only a figure that can hardly be anything but pay is taken for pay. */
export function isPayUnnamed(row: Row, money: Money, context: Context, terms: Terms): boolean {
  const { currency, unit } = terms;
  const implied = impliedUnit(money, currency, false); // what a language names by the month proves no pay
  if (isTainted(money, context) || !isSane(money.min, money.max, currency, unit ?? implied)) return false;
  if (currency !== null && (convert(money.max, currency, 'USD', RATES) ?? 0) > MOST) return false;
  const place = placeOf(row, money, context);
  if (currency === null)
    return unit && money.months === null ? standsWithUnit(row, money, context, unit, place) : standsInThousands(money, place);
  if (place.taxed) return true;
  if (unit) return isWage(money, currency, unit);
  if (implied === 'HOUR') return money.ranged && context.after.some(({ category, start }) => category === 'near' && start - money.end <= 2); // "$18 - 22 DOE"
  if (implied === null) return false;
  if (money.ranged && money.max <= money.min * 4) return true;
  const edge = /^\S{0,12}$/.test(place.rest) || place.head === '' || /^[|·•+(–—-]/.test(place.rest) || /[|·•:–—-]$/.test(place.head);
  if (place.near && (money.scaled || edge)) return true;
  if (money.scaled && money.min >= 20_000 && /(?:^|[|·•])$/.test(place.head)) return true;
  const alone = (/^\S{0,12}$/.test(place.rest) || place.head === '') && !/[.!?]\s/.test(place.head);
  return alone && row.end - row.start <= 170;
}

/** Words of other money nearby. */
function isTainted(money: Money, context: Context): boolean {
  const other = ({ category }: { readonly category: Category }) => category === 'other' || category === 'bonus';
  return (
    context.before.some((hit) => other(hit) && money.start - hit.end < 70) ||
    context.after.some((hit) => other(hit) && hit.start < context.phraseEnd && hit.start - money.end < 40)
  );
}

/** How the money stands in its line: what is before and behind it, and whether pay is spoken of nearby. */
type Place = { readonly head: string; readonly rest: string; readonly near: boolean; readonly taxed: boolean };

function placeOf({ lower, start, end }: Row, money: Money, { before, after }: Context): Place {
  const tail = after.findLast((hit) => TERMS.has(hit.category) && hit.end - money.end < 60);
  const tax = (category: Category) => category === 'gross' || category === 'net';
  return {
    head: lower.slice(start, money.start).trim().replace(OPENING, ''),
    rest: lower.slice(tail?.end ?? money.end, end).trim(),
    near:
      before.some((hit) => money.start - hit.end < 45 && (hit.category === 'near' || tax(hit.category))) ||
      after.some((hit) => hit.start - money.end < 30 && NEAR.has(hit.category)),
    // Only pay is gross or net: "2 100 € brut".
    taxed: after.some((hit) => tax(hit.category) && hit.start - money.end <= 2),
  };
}

/** "$200/month" is an allowance, "6 000 грн" a wage. */
function isWage(money: Money, currency: string, unit: PayUnit): boolean {
  if (unit === 'HOUR' || unit === 'YEAR') return true;
  if (unit === 'MONTH') return money.max >= (CUSTOMS[currency]?.month?.[0] ?? 500) / 2 && isSane(money.min, money.max, currency, 'MONTH');
  return isSane(money.min, money.max / 2, currency, unit);
}

/** A line that is nothing but "22000 to 23640 per year". */
function standsWithUnit({ lower, end }: Row, money: Money, { after }: Context, unit: PayUnit, { head, rest }: Place): boolean {
  const first = after[0];
  if (head !== '' || rest.length >= 45 || !first || first.start - money.end > 1 || first.category !== unit) return false;
  return lower.slice(first.end, end).trim().split(' ').length <= 4 && (money.ranged || money.min >= 1000 || money.cents);
}

/** "120-150K depending on experience", "NYC | 140k-180k | Full time", "до 350к на руки". */
function standsInThousands({ scaled, ranged, min, max, months }: Money, { head, rest, near, taxed }: Place): boolean {
  if (!scaled) return false;
  if (taxed || months !== null) return true;
  const alone = head === '' && rest === '' && min >= 3_000 && max <= 900_000;
  const cell = /(?:^|[|·•])$/.test(head) && /^(?:$|[|·•+(])/.test(rest) && min >= 30_000 && max <= 900_000;
  const opens = near && head === '' && min >= 30_000 && max <= 900_000; // "от 250к, обсуждаем", "150k DOE"
  return opens || (ranged && max <= min * 3 && (near || cell || alone));
}
