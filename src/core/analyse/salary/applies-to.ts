import type { Line } from '../reading.ts';
import type { Context } from './context.ts';
import type { Money } from './money.ts';

const MOST = 50;
const FORM =
  /\b(?:b2b|uop|umow[aęy] o prac[ęe]|umow[aęy] zleceni[ea]|uz|w-?2|c2c|1099|clt|pj|inside ir35|outside ir35|freelance)\b|(?:гпх|самозанят[а-я]{0,4}|тк рф|штат)(?![а-я])/;
const ZONE =
  /\b(?:(?:geo(?:graphic)? |pay |salary )?(?:zone|tier|region|area|band|grade|level|range|step|group) ?[a-d1-9]\b|[a-z]{2} ?(?:zone|tier) ?\d|(?:l|ic|e|m|p)[1-9](?=:?\s?$))/;
const PLACES =
  /\b(?:in|for|within|outside(?: of)?) ((?:the )?(?:[A-Z][\p{L}.'-]{1,20}|[A-Z]{2})(?:(?:,? (?:and |or |& )?|\/)(?:[A-Z][\p{L}.'-]{1,20}|[A-Z]{2})){0,8})(?=[ ,:]| is| are|$)/u;

/** Whom a pay is for, when the words say so. `sure`: said as such; otherwise only the label of one pay among several. */
export type AppliesTo = { readonly words: string; readonly sure: boolean };

/** A form of contract, a role or a zone that the words around the money name, else its label, else what stands behind it in brackets; null without any. */
export function appliesTo(text: string, lower: string, line: Line, money: Money, context: Context): AppliesTo | null {
  const from = Math.max(context.beforeStart, context.floor, line.start);
  const before = text.slice(from, money.start).replace(/^\s{0,3}\([^()]{0,60}\)|^\s?(?:(?:per|an|a)\s|\/\s?)[a-z]{1,8}\b/, '');
  const start = money.start - before.length;
  const after = text.slice(money.end, Math.min(context.ceiling, line.end, money.end + 50));
  const known = (words: string | undefined, sure: boolean) => {
    const clean = tidy(words ?? '');
    return clean ? { words: clean, sure } : null;
  };
  const find = (pattern: RegExp, at: number, end: number) => {
    const match = pattern.exec(lower.slice(at, end));
    return match ? text.slice(at + match.index, at + match.index + match[0].length) : undefined;
  };
  const form = find(FORM, money.end, money.end + after.length) ?? find(FORM, Math.max(start, money.start - 40), money.start);
  const role = basedIn(before);
  const zone = find(ZONE, start, money.start) ?? find(ZONE, money.end, money.end + /^[^;,.\n]{0,30}/.exec(after)![0].length);
  const sure = known(form ?? role ?? zone, true);
  if (sure) return sure;
  // "Senior Engineer: $180k", "Colorado pay range: …", "$100k (Berlin)"
  const named = labelOf(before);
  const label = named && strip(named, start + before.lastIndexOf(named), context, text);
  const aside = /^[^\d(]{0,14}\(([^()\d$€£]{3,40})\)/.exec(after)?.[1];
  return (
    known(label || undefined, false) ??
    known(aside && !TERMS.test(aside) && !TAX.test(aside) ? aside : undefined, false) ??
    known(PLACES.exec(before)?.[1], false)
  );
}

const TERMS =
  /\b(?:doe|neg|est|gross|net|ote|base|basic|depend|commensurate|per|annual|brutto|netto|brut|vollzeit|full|based|plus|usd|eur|gbp|negotiable|equity|bonus|year|month|week|hour|dai)/i;

const TAX = /^(?:до|после|за|на руки|чистыми|включая)(?!\p{L})/iu;

/** "For San Francisco, CA-based roles: …" */
function basedIn(before: string): string | undefined {
  if (!before.includes('based')) return undefined;
  const end = before.search(/[ -]based (?:roles|candidates|employees|applicants|positions)/i);
  if (end < 0) return undefined;
  const start = before.toLowerCase().lastIndexOf('for ', end);
  return start < 0 || end - start > 60 ? undefined : before.slice(start + 4, end);
}

/** What stands before a colon or a dash right before the money. */
function labelOf(before: string): string | undefined {
  const end = before.trimEnd().length - 1;
  if (!/[:–—-]/.test(before[end] ?? '')) return undefined;
  let start = end;
  while (start > 0 && end - start < 60 && !/[:()\d$€£¥₽]/.test(before[start - 1]!)) start -= 1;
  const label = before.slice(start, end);
  return label.trim().length > 1 && (start === 0 || /[\s(]/.test(before[start - 1]!) || before[start] === ' ') ? label : undefined;
}

/** Without the words that only say that it is pay: "Colorado pay range" is Colorado. */
function strip(label: string, at: number, context: Context, text: string): string | null {
  const first = context.before.find(
    ({ category, start }) => start >= at && (category === 'pay' || category === 'base' || category === 'total'),
  );
  const rest = (first ? text.slice(at, first.start) : label).trim();
  return rest.length > 2 && rest.split(' ').length <= 6 && !GENERIC.test(rest) ? rest : null;
}

const GENERIC =
  /^(?:the|our|a|your|annual|expected|hourly|target|estimated|starting|and|for|yearly|monthly|per|minimum|base|full|hiring|competitive|we|this|benefits?|job type|employment type|offer|note|total|additional|current|anticipated|min|max|up|from|range|about|approximately|approx|banda|faixa|fascia|fourchette|вилка|оклад|от|до)(?![\p{L}])/iu;

function tidy(words: string): string | null {
  const clean = words.replace(/^[\s,;:.•*–—-]{1,6}|[\s,;:•*–—-]{1,6}$/g, '').trim();
  return clean.length > 1 && clean.length <= MOST ? clean : null;
}
