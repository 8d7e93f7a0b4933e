import type { PayUnit } from '../core/posting/facts.ts';
import { webAddress } from '../core/posting/web-address.ts';
import { language, t } from './text.ts';

const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** Making a format takes a hundred times as long as using it, and a list uses the same ones in every row. */
function formatFor<F extends Intl.NumberFormat | Intl.DateTimeFormat>(
  kind: string,
  make: (language: string) => F,
  ...of: readonly unknown[]
): F {
  const key = [kind, language(), ...of].join('|');
  const known = made.get(key) ?? make(language());
  made.set(key, known);
  return known as F;
}

/** "$235,000", "32,64 €"; a currency the browser does not know (USDT) keeps its code; none is a bare number. */
export function money(amount: number, currency: string | null): string {
  return moneyFormat([amount], currency).format(amount);
}

/** "$235,000 – $414,000", "from $90,000", "up to $40"; null where there is no figure at all. */
export function moneyRange(min: number | null, max: number | null, currency: string | null): string | null {
  if (min === null && max === null) return null;
  if (min === null) return t('common_up_to', money(max!, currency));
  if (max === null) return t('common_from', money(min, currency));
  if (min === max) return money(min, currency);
  return moneyFormat([min, max], currency).formatRange(min, max);
}

/** "$235K – 414K": for a column of many. Null where there is no figure. */
export function moneyShort(min: number | null, max: number | null, currency: string | null): string | null {
  if (min === null && max === null) return null;
  const style: Intl.NumberFormatOptions =
    currency !== null && /^[A-Z]{3}$/.test(currency) ? { style: 'currency', currencyDisplay: 'narrowSymbol', currency } : {};
  const format = formatFor(
    'short',
    (language) => new Intl.NumberFormat(language, { ...style, notation: 'compact', maximumSignificantDigits: 3 }),
    style.currency,
  );
  if (min === null) return t('common_up_to', format.format(max!));
  if (max === null) return t('common_from', format.format(min));
  return min === max ? format.format(min) : rangeOf(min, max, format, currency);
}

const ranges = new Map<string, string>();
const MOST_RANGES = 5_000;

/** The browser takes half a millisecond for a range: a list that is scrolled asks for the same ones again and again. */
function rangeOf(min: number, max: number, format: Intl.NumberFormat, currency: string | null): string {
  const key = `${language()}|${currency}|${min}|${max}`;
  const known = ranges.get(key);
  if (known !== undefined) return known;
  if (ranges.size === MOST_RANGES) ranges.clear();
  const words = format.formatRange(min, max);
  ranges.set(key, words);
  return words;
}

type MoneyFormat = { format(amount: number): string; formatRange(min: number, max: number): string };

function moneyFormat(amounts: readonly number[], currency: string | null): MoneyFormat {
  const digits = amounts.every(Number.isInteger) ? 0 : 2;
  const plain = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (currency !== null && /^[A-Z]{3}$/.test(currency)) {
    return new Intl.NumberFormat(language(), { ...plain, style: 'currency', currencyDisplay: 'narrowSymbol', currency });
  }
  const bare = new Intl.NumberFormat(language(), plain);
  if (currency === null) return bare;
  return {
    format: (amount) => `${bare.format(amount)} ${currency}`,
    formatRange: (min, max) => `${bare.formatRange(min, max)} ${currency}`,
  };
}

/** "an hour", «в месяц». */
export const perUnit = (unit: PayUnit): string => t(`common_per_${unit.toLowerCase()}`);

/** "18 Nov", with the year when it is not this one. Takes an ISO 8601 date or moment. */
export function day(iso: string, now = new Date()): string {
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  const format = formatFor('day', (language) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year }), year);
  return format.format(date).replaceAll(' ', '\u00A0');
}

/** "21 Aug 2026": for what may be older than it seems. */
/** Day and hour where the reader is. */
export const moment = (iso: string): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

export const dayAndYear = (iso: string): string => day(iso, new Date(0));

/** "A, B and C". */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(language(), { style: 'long', type: 'conjunction' }).format(names);

/** "A, B or C". */
export const eitherOf = (names: readonly string[]): string =>
  new Intl.ListFormat(language(), { style: 'long', type: 'disjunction' }).format(names);

/** The name of a country, language or currency in the reader's language; the code where there is none. */
export function nameOf(type: 'region' | 'language' | 'currency', code: string): string {
  try {
    return new Intl.DisplayNames(language(), { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    return code; // not a code at all
  }
}

/** An address that is safe to offer as a link, or null: pages may put anything in their fields. */
export const safeLink = (url: string | null | undefined): string | null => (url ? webAddress(url) : null);

/** A number as it is typed: "1700.5" or «1700,5», without groups. */
export const plainNumber = (value: number): string =>
  new Intl.NumberFormat(language(), { maximumSignificantDigits: 9, useGrouping: false }).format(value);

/** How many, for counts: "10,005". */
export const counted = (value: number): string => formatFor('count', (language) => new Intl.NumberFormat(language)).format(value);

/** What was typed as a number, or null: either decimal sign, groups as the language writes them. */
export function numberFrom(typed: string): number | null {
  const text = typed.replace(/[\s'’]/g, '');
  const grouped = language().startsWith('en') && /^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,9})?$/.test(text);
  const plain = grouped ? text.replaceAll(',', '') : text.replace(',', '.');
  return /^\d{1,12}(?:\.\d{0,9})?$/.test(plain) ? Number(plain) : null;
}

/** "60%" of .6. */
export const percent = (share: number) => new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
