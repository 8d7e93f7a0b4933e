import type { Context } from './context.ts';
import { type Category, type Hit, isLetter } from './lexicon.ts';
import type { Money } from './money.ts';

/** A word that says what money is. `attached`: nothing sets it apart from the money. */
export type Label = { readonly category: Category; readonly attached: boolean; readonly hit: Hit };

const LABELS: ReadonlySet<Category> = new Set(['pay', 'base', 'total', 'bonus', 'equity', 'other', 'perk']);
/** So many other words may stand between the money and what it is called: "$10,000 retention and loyalty bonus". */
const MAY_PRECEDE: Readonly<Partial<Record<Category, number>>> = { pay: 1, base: 1, total: 2, bonus: 2, equity: 1, other: 2, perk: 0 };

/** Does the label name pay, and not a bonus, shares or something else that is money? */
export function isPay(label: Label | null): boolean {
  return label !== null && (label.category === 'pay' || label.category === 'base' || label.category === 'total');
}

/**
 * The label that stands before the money: the nearest word that names money, unless it is only mentioned beside.
 * `heading`: the words are those of the line above, and `floor` (where the money before ended) does not bind.
 */
export function labelBefore(text: string, money: Money, hits: readonly Hit[], floor: number, heading = false): Label | null {
  for (let i = hits.length - 1; i >= 0; i -= 1) {
    const hit = hits[i]!;
    if (!LABELS.has(hit.category)) continue;
    if (hit.category === 'perk' && (heading || !isGlue(text, hit, hits, money))) continue;
    if (isBeside(text, hits, i, money)) continue;
    const gap = text.slice(hit.end, money.start);
    const attached = heading || (gap.length < 100 && !/[,+&]|\bplus\b/.test(gap.replace(/\([^()]{0,120}\)/g, '')));
    return { category: finer(text, hits, i, floor), attached, hit };
  }
  return null;
}

/** What the nearest label says together with those right before it. */
function finer(text: string, hits: readonly Hit[], index: number, floor: number): Category {
  const hit = hits[index]!;
  const before = hits.slice(Math.max(0, index - 8), index).filter(({ end }) => hit.start - end >= 0 && hit.start - end < 22);
  // "referral bonus"
  if (hit.category === 'bonus' && before.some(({ category, end }) => category === 'other' && hit.start - end < 3)) return 'other';
  // "salary and bonus": both together, unless the salary belongs to the money before
  if (hit.category === 'bonus' || hit.category === 'equity') {
    const salary = before.some(
      ({ category, start, end }) =>
        (category === 'base' || category === 'pay') && start - floor > 22 && JOINS.test(text.slice(end, hit.start).toLowerCase()),
    );
    return salary ? 'total' : hit.category;
  }
  if (hit.category !== 'pay') return hit.category;
  // "Zielgehalt": a compound of pay that is a word of its own as well
  const same = hits.slice(Math.max(0, index - 3), index).find(({ category, start }) => category === 'total' && start === hit.start);
  if (same) return 'total';
  // "base pay range", "bonus pay"
  const last = before.findLast(({ category }) => category === 'base' || category === 'total' || category === 'bonus');
  if (!last) return 'pay';
  if (last.category === 'bonus') return hit.start - last.end < 2 ? 'bonus' : 'pay';
  return /[,.:;]/.test(text.slice(last.end, hit.start)) ? 'pay' : last.category;
}

const JOINS = /^\s{0,2}(?:and|\+|&|und|et|y|e|и|incl\w{0,6}|plus|with|inkl\w{0,6})\s/;
const SMALL_WORDS = /^(?:of|is|in|for|about|a|the|de|von|on|to|worth|value|values|allowance)$/;

/** Nothing but small words between: "project: $100k", not "project manager $100k". */
export function isGlue(text: string, hit: Hit, hits: readonly Hit[], money: Money): boolean {
  return money.start - hit.end <= 25 && strangers(text, hit.end, money.start, hits, SMALL_WORDS) === 0;
}

const BETWEEN_MONEY_AND_NAME =
  /^(?:in|of|as|a|the|an|for|towards?|cash|one|time|target|de|d|en|von|für|pour|para|voor|на|для|dla|til|för|usd|eur|gbp)$/;

/** How many words stand there that the lexicon does not know and that are not `small`. */
function strangers(text: string, from: number, to: number, hits: readonly Hit[], small: RegExp): number {
  let count = 0;
  for (let i = from; i < to; i += 1) {
    if (!isLetter(text.charCodeAt(i))) continue;
    const known = hits.find(({ start, end }) => start <= i && end > i);
    let end = i;
    while (end < to && isLetter(text.charCodeAt(end))) end += 1;
    if (!known && !small.test(text.slice(i, end).toLowerCase())) count += 1;
    i = known ? Math.max(known.end - 1, i) : end;
  }
  return count;
}

// "excluding bonus and equity, …", "in addition to base salary, a …"
function isBeside(text: string, hits: readonly Hit[], index: number, money: Money): boolean {
  const hit = hits[index]!;
  for (let i = index - 1; i >= 0; i -= 1) {
    const earlier = hits[i]!;
    if (hit.start - earlier.end > 50) return false;
    if (earlier.category !== 'beside') continue;
    if (text.slice(earlier.start, earlier.end) === 'plus') return false;
    return !/[.:]/.test(text.slice(earlier.end, hit.start)) && /[,)]|\bis\b|\bare\b|\bwill\b|\bwe\b/.test(text.slice(hit.end, money.start));
  }
  return false;
}

/** The label that follows the money at once: "$10,000 sign-on bonus", "$300k OTE". */
export function labelAfter(text: string, money: Money, context: Context): Label | null {
  for (const hit of context.after) {
    if (!LABELS.has(hit.category)) continue;
    const gap = text.slice(money.end, hit.start);
    const unknown = strangers(text, money.end, hit.start, context.after, BETWEEN_MONEY_AND_NAME);
    if (hit.category === 'total') {
      if (namesTotal(context, hit, gap) && unknown <= 2) return { category: 'total', attached: true, hit };
      continue;
    }
    if (hit.start >= context.phraseEnd) continue;
    if (gap.includes('(') && !['pay', 'base'].includes(hit.category)) continue;
    return unknown > MAY_PRECEDE[hit.category]! ? null : { category: hit.category, attached: true, hit };
  }
  return null;
}

/** "per annum, negotiable, OTE"; but in "with OTE of $80,000" it names the money that follows. */
function namesTotal(context: Context, hit: Hit, gap: string): boolean {
  if (hit.start >= context.afterEnd || gap.length > 50) return false;
  if (gap.length > 3 && context.ceiling - hit.end < 30) return false;
  if (/\s[-–—]\s|\bplus\b|\+/.test(gap)) return false;
  return hit.start < context.phraseEnd || hit.end - hit.start < 6;
}
