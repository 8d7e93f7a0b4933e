import type { PayUnit, Salary } from '../../posting/facts.ts';
import type { Line } from '../reading.ts';
import type { Context } from './context.ts';
import { CUSTOMS } from './customs.data.ts';
import { type Category, type Hit, isIdeograph, isLetter, isTime } from './lexicon.ts';
import type { Money } from './money.ts';
import { RATES } from './rates.data.ts';
import { convert } from './rates.ts';
import { isSane } from './terms.ts';

/** What the words say the money is, and how surely: `named` by a word of pay that belongs to it, or only not contradicted. */
export type Meaning = { readonly kind: Salary['kind']; readonly named: boolean };

type Label = { readonly category: Category; readonly attached: boolean; readonly hit: Hit };

// Behind the money: "£75k + bonus", "70 000 ₽ на руки".
const NEAR: ReadonlySet<Category> = new Set(['near', 'gross', 'net', 'bonus', 'equity', 'base', 'pay', 'total']);
/** So many words may stand between the money and what it is called: "$10,000 retention and loyalty bonus". */
const MAY_PRECEDE = { pay: 1, base: 1, total: 2, bonus: 2, equity: 1, other: 2, perk: 0 } as const;
const TERMS: ReadonlySet<Category> = new Set(['gross', 'net', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']);
/** More than this in US dollars is a wage only where it is called one. */
const MOST = 1_500_000;
const LABELS: ReadonlySet<Category> = new Set(['pay', 'base', 'total', 'bonus', 'equity', 'other', 'perk']);

/** The label that stands before the money: the nearest word that names money, unless it is only mentioned beside. */
function labelBefore(text: string, money: Money, hits: readonly Hit[], floor: number, bridged: boolean): Label | null {
  for (let i = hits.length - 1; i >= 0; i -= 1) {
    const hit = hits[i]!;
    if (!LABELS.has(hit.category)) continue;
    const gap = text.slice(hit.end, money.start);
    if (hit.category === 'perk' && (bridged || !isGlue(gap, hits, hit, text, money))) continue;
    if (isBeside(hits, i, text, money)) continue;
    const attached = bridged || (gap.length < 100 && !/[,+&]|\bplus\b/.test(gap.replace(/\([^()]{0,120}\)/g, '')));
    if (hit.category === 'bonus' && hits.some((h) => h.category === 'other' && hit.start - h.end >= 0 && hit.start - h.end < 3))
      return { category: 'other', attached, hit };
    if (hit.category === 'bonus' || hit.category === 'equity') {
      const joined = hits
        .slice(0, i)
        .some(
          (h) =>
            (h.category === 'base' || h.category === 'pay') &&
            h.start - floor > 22 &&
            hit.start - h.end < 18 &&
            /^\s{0,2}(?:and|\+|&|und|et|y|e|и|incl\w{0,6}|plus|with|inkl\w{0,6})\s/.test(text.slice(h.end, hit.start).toLowerCase()),
        );
      if (joined) return { category: 'total', attached, hit };
    }
    // "base pay range": the nearest word is only "pay"
    if (hit.category === 'pay') {
      const finer = hits
        .slice(Math.max(0, i - 6), i + 1)
        .filter((h) => (h.category === 'base' || h.category === 'total' || h.category === 'bonus') && hit.start - h.end < 22);
      const last = finer.at(-1);
      if (last && last.category !== 'bonus' && !/[,.:;]/.test(text.slice(last.end, hit.start)))
        return { category: last.category, attached, hit };
      if (last && last.category === 'bonus' && hit.start - last.end < 2) return { category: 'bonus', attached, hit };
    }
    return { category: hit.category, attached, hit };
  }
  return null;
}

/** Nothing but small words between: "project: $100k", not "project manager $100k". */
function isGlue(gap: string, hits: readonly Hit[], hit: Hit, text: string, money: Money): boolean {
  if (gap.length > 25) return false;
  for (let i = hit.end; i < money.start; i += 1) {
    if (!isLetter(text.charCodeAt(i))) continue;
    const known = hits.find(({ start, end }) => start <= i && end > i);
    if (!known) {
      let end = i;
      while (end < money.start && isLetter(text.charCodeAt(end))) end += 1;
      if (!/^(?:of|is|in|for|about|a|the|de|von|on|to|worth|value|values|allowance)$/.test(text.slice(i, end).toLowerCase())) return false;
      i = end;
    } else i = known.end - 1;
  }
  return true;
}

// "excluding bonus and equity, …", "in addition to base salary, a …"
function isBeside(hits: readonly Hit[], index: number, text: string, money: Money): boolean {
  const hit = hits[index]!;
  for (let i = index - 1; i >= 0; i -= 1) {
    const earlier = hits[i]!;
    if (hit.start - earlier.end > 50) return false;
    if (earlier.category !== 'beside') continue;
    if (text.slice(earlier.start, earlier.end) === 'plus') return false;
    const between = text.slice(hit.end, money.start);
    return !/[.:]/.test(text.slice(earlier.end, hit.start)) && /[,)]|\bis\b|\bare\b|\bwill\b|\bwe\b/.test(between);
  }
  return false;
}

/** The label that follows the money at once: "$10,000 sign-on bonus", "$300k OTE". */
function labelAfter(text: string, money: Money, context: Context): Label | null {
  for (const hit of context.after) {
    if (!LABELS.has(hit.category)) continue;
    const limit = hit.category === 'total' ? context.afterEnd : context.phraseEnd;
    if (hit.start >= limit) {
      if (hit.category === 'total') continue;
      // a total may still come: "per annum, negotiable, OTE"
      continue;
    }
    const aside = text.slice(money.end, hit.start).includes('(');
    if (aside && (hit.category === 'bonus' || hit.category === 'equity' || hit.category === 'other' || hit.category === 'perk')) continue;
    const unknown = strangers(text, money.end, hit.start, context.after);
    if (hit.category === 'total') {
      // "with OTE of $80,000": it names the money that follows
      if (hit.start - money.end > 3 && context.ceiling - hit.end < 30) continue;
      if (/\s[-–—]\s/.test(text.slice(money.end, hit.start))) continue;
      if (/\bplus\b|\+/.test(text.slice(money.end, hit.start)) || unknown > 2 || hit.start - money.end > 50) continue;
      const short = text.slice(hit.start, hit.end).length < 6 || hit.start < context.phraseEnd;
      if (!short) continue;
      return { category: 'total', attached: true, hit };
    }
    if (unknown > MAY_PRECEDE[hit.category as keyof typeof MAY_PRECEDE]) return null;
    return { category: hit.category, attached: true, hit };
  }
  return null;
}

function strangers(text: string, from: number, to: number, hits: readonly Hit[]): number {
  let count = 0;
  for (let i = from; i < to; i += 1) {
    if (!isLetter(text.charCodeAt(i))) continue;
    const known = hits.find(({ start, end }) => start <= i && end > i);
    let end = i;
    while (end < to && isLetter(text.charCodeAt(end))) end += 1;
    if (
      !known &&
      !/^(?:in|of|as|a|the|an|for|towards?|cash|one|time|target|de|d|en|von|an|usd|eur|gbp)$/.test(text.slice(i, end).toLowerCase())
    )
      count += 1;
    i = known ? Math.max(known.end - 1, i) : end;
  }
  return count;
}

// "$1500 per transaction", "€500 per child": a piece, not a time.
const PER = /^[\s)]{0,3}(?:per |\/ ?)([a-z]{3,20})/;
const PIECE =
  /^[\s)]{0,3}(?:per|each|for each|a|every|pro|par|por|за|на)\s(?:transaction|child|sale|referral|deal|unit|user|person|employee|head|piece|mile|kilometer|km|visit|project|article|word|delivery|hire|candidate|case|lead|event|ticket|seat|order|trip|closing|policy|contract|student|patient|семью|человека|ребенка|клиента|друга|mitarbeiter|kind|kopf)/;
// "$100k in funding", "€50M from investors", "$60 for internet"
const USE =
  /^[\s)]{0,3}(?:in|of|from|for|towards?|worth|to spend|to (?:purchase|buy|cover|use|set up))\s(?!(?:the|this|a|an|all|full|part|new|your|our|every|each|remote|candidates|us|base|total|salary|year|month|week|hour|senior|junior|mid|experienced|someone|those|first|any|in|commission|bonus)\b)/;

/** Chinese, Japanese and Korean set the next thing apart by a blank: "時給1,200円 交通費支給". */
function apart(text: string, money: Money, hit: Hit): boolean {
  return isIdeograph(text.charCodeAt(hit.start)) && /\s/.test(text.slice(money.end, hit.start));
}

function isPay(label: Label | null): boolean {
  return label !== null && (label.category === 'pay' || label.category === 'base' || label.category === 'total');
}

/** Is it pay, and of which kind? Null when the words say it is not, or say too little. */
export function meaningOf(
  text: string,
  lower: string,
  line: Line,
  money: Money,
  context: Context,
  heading: readonly Hit[],
  terms: { readonly currency: string | null; readonly unit: PayUnit | null; readonly implied: PayUnit | null },
  inherited: Salary['kind'] | null,
): Meaning | null {
  const { currency, unit, implied } = terms;
  const tail = lower.slice(money.end, context.afterEnd);
  const after = labelAfter(text, money, context);
  const own = labelBefore(text, money, context.before, context.floor, false);
  const above = own || heading.length === 0 ? null : labelBefore(text, money, heading, -100, true);
  // The line above may name pay; that it speaks of other money tells something only when it is a heading and nothing else.
  const isHeading = above !== null && heading[0]!.start - above.hit.start < 3 && lower.slice(above.hit.end, line.start).trim().length < 20;
  const before = own ?? (isPay(above) || isHeading ? above : null);
  const piece = PER.exec(tail);
  const said = (at: number) => context.after.some(({ start, end }) => start <= at && end > at);
  if (PIECE.test(tail) || (piece && !isTime(piece[1]!) && !said(money.end + piece[0].length - piece[1]!.length))) return null;
  if (/^\s{0,2}[-–:=]?\s?\(?\d{1,2}\s?%/.test(tail)) return null; // a table of commissions

  const unitBetween = after !== null && context.after.some((hit) => hit.category === unit && hit.end <= after.hit.start);
  const beforeWins =
    isPay(before) &&
    before!.attached &&
    (unitBetween ||
      (after !== null &&
        (after.category === 'perk' ||
          after.category === 'equity' ||
          apart(text, money, after.hit) ||
          (after.category === 'base' && before!.category === 'total'))));
  if (after && !beforeWins) {
    if (after.category === 'other') return null;
    if (after.category === 'perk') {
      if (!isPay(before) && !((unit ?? implied) === 'YEAR' && implied === 'YEAR')) return null;
    } else if (after.category === 'bonus' || after.category === 'equity') {
      return currency ? { kind: after.category, named: true } : null;
    } else if (currency !== null || money.scaled || unit) {
      const kind = after.category === 'total' ? 'total' : before?.category === 'total' && after.category === 'pay' ? 'total' : 'base';
      if (before?.category !== 'other' || after.hit.start - money.end < 20)
        return sane(money, currency, unit ?? implied) ? { kind, named: true } : null;
    }
  }
  if (before) {
    if (before.category === 'other' || before.category === 'perk') {
      const near = money.start - before.hit.end < 70;
      if (near && (before.attached || unit === null)) return null;
      if (near && !money.ranged) return null;
    } else if (before.category === 'bonus' || before.category === 'equity') {
      return currency && before.attached ? { kind: before.category, named: true } : null;
    } else if (before.attached) {
      if (USE.test(tail) && !money.ranged && implied !== 'YEAR') return null;
      const kind = before.category === 'total' ? 'total' : 'base';
      // A bare number is pay only where the name of pay stands right before it: "Salary: 50000", not "more than 8,000 engineers".
      const plain = currency === null && !unit && !money.scaled;
      if (
        plain &&
        (money.min < 1000 ||
          (own
            ? !isGlue(text.slice(before.hit.end, money.start), context.before, before.hit, text, money)
            : lower.slice(line.start, money.start).trim() !== ''))
      )
        return null;
      if (plain && /^(?:base|total)$/.test(lower.slice(before.hit.start, before.hit.end))) return null;
      return sane(money, currency, unit ?? implied) ? { kind, named: true } : null;
    } else if (currency && (unit || implied || (money.ranged && money.max <= money.min * 3)) && sane(money, currency, unit ?? implied)) {
      if (!USE.test(tail) || implied === 'YEAR') return { kind: before.category === 'total' ? 'total' : 'base', named: false };
    }
  }
  if (USE.test(tail)) return null;
  if (inherited && currency && sane(money, currency, unit ?? implied)) return { kind: inherited, named: false };
  return unnamed(lower, line, money, context, money.currency ? terms : { ...terms, currency: null });
}

function sane(money: Money, currency: string | null, unit: PayUnit | null): boolean {
  return isSane(money.min, money.max, currency, unit);
}

/** No word names it: only a figure that can hardly be anything but pay is taken for pay. */
function unnamed(
  lower: string,
  line: Line,
  money: Money,
  context: Context,
  { currency, unit, implied }: { readonly currency: string | null; readonly unit: PayUnit | null; readonly implied: PayUnit | null },
): Meaning | null {
  const yes: Meaning = { kind: 'base', named: false };
  const tainted = [...context.before, ...context.after].some(
    (hit) =>
      (hit.category === 'other' || hit.category === 'bonus') &&
      (hit.end <= money.start ? money.start - hit.end < 70 : hit.start < context.phraseEnd && hit.start - money.end < 40),
  );
  if (tainted || !sane(money, currency, unit ?? implied) || (currency !== null && (convert(money.max, currency, 'USD', RATES) ?? 0) > MOST))
    return null;
  const lineLength = line.end - line.start;
  const head = lower
    .slice(line.start, money.start)
    .trim()
    .replace(/^(?:(?:c|ca|circa|approx)\.?|around|about|от|до|from|up to|ab|bis zu|od|vanaf|desde|a partir de|à partir de|von|de|da)$/, '');
  const tail = context.after.findLast(({ category, end }) => TERMS.has(category) && end - money.end < 60);
  const rest = lower.slice(tail?.end ?? money.end, line.end).trim();
  const near =
    context.before.some(
      (hit) => money.start - hit.end < 45 && (hit.category === 'near' || hit.category === 'gross' || hit.category === 'net'),
    ) || context.after.some((hit) => hit.start - money.end < 30 && NEAR.has(hit.category));
  const plausible = implied !== null && implied !== 'HOUR';
  // Only pay is gross or net: "2 100 € brut".
  const taxed = context.after.some(({ category, start }) => (category === 'gross' || category === 'net') && start - money.end <= 2);
  if (currency) {
    if (taxed) return yes;
    if (unit && unit !== 'DAY' && unit !== 'WEEK' && unit !== 'MONTH') return yes;
    if (unit)
      return unit === 'MONTH'
        ? plausibleMonth(money, currency)
          ? yes
          : null
        : isSane(money.min, money.max / 2, currency, unit)
          ? yes
          : null;
    if (!plausible) return null;
    if (money.ranged && money.max <= money.min * 4) return yes;

    const segment = /(?:^|[|·•])$/.test(head) && money.scaled;
    const edge = /^\S{0,12}$/.test(rest) || head === '' || /^[|·•+(–—-]/.test(rest) || /[|·•:–—-]$/.test(head);
    if (near && (money.scaled || edge)) return yes;
    if (segment && money.min >= 20_000) return yes;
    return edge && lineLength <= 170 && (/^\S{0,12}$/.test(rest) || head === '') && !/[.!?]\s/.test(head) ? yes : null;
  }
  if (unit) {
    const alone = /^(?:from|up to|ab|от|до|vanaf|desde|de|da|od)?$/.test(head) && rest.length < 45;
    const first = context.after[0];
    if (!first || first.start - money.end > 1 || first.category !== unit || lower.slice(first.end, line.end).trim().split(' ').length > 4)
      return null;
    return alone && (money.ranged || money.min >= 1000 || money.cents || head !== '') ? yes : null;
  }
  const alone = head === '' && rest === '' && money.min >= 3_000 && money.max <= 900_000;
  const cell = /(?:^|[|·•])$/.test(head) && /^(?:$|[|·•+(])/.test(rest) && money.min >= 30_000 && money.max <= 900_000;
  if (taxed && money.scaled) return yes;
  return money.scaled && money.ranged && (near || cell || alone) && money.max <= money.min * 3 ? yes : null;
}

/** "$200/month" is an allowance, "6 000 грн" a wage. */
function plausibleMonth(money: Money, currency: string): boolean {
  return money.max >= (CUSTOMS[currency]?.month?.[0] ?? 500) / 2 && isSane(money.min, money.max, currency, 'MONTH');
}
