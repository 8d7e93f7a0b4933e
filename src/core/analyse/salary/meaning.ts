import type { Salary } from '../../posting/facts.ts';
import type { Context } from './context.ts';
import { isGlue, isPay, type Label, labelAfter, labelBefore } from './labels.ts';
import { type Hit, isIdeograph, isTime } from './lexicon.ts';
import type { Money } from './money.ts';
import type { Row } from './row.ts';
import { isSane } from './terms.ts';
import { isPayUnnamed, type Terms } from './unnamed.ts';

type Kind = Salary['kind'];

/** What a meaning is made from: the money where it stands, the words around it and above it, and its terms. */
export type Said = {
  readonly row: Row;
  readonly money: Money;
  readonly context: Context;
  /** Words of the line above, when the money begins its line. */
  readonly heading: readonly Hit[];
  readonly terms: Terms;
  /** What the money right before was. */
  readonly inherited: Kind | null;
};

/** Is it pay, and of which kind? Null when the words say it is not, or say too little. */
export function meaningOf(said: Said): Kind | null {
  const { row, money, context, terms, inherited } = said;
  if (isPiece(said) || isVoucher(said)) return null;
  const after = labelAfter(row.text, money, context);
  const before = nameBefore(said);
  const told = byWordsAfter(said, after, before) ?? byWordsBefore(said, before);
  if (told) return told.kind;
  if (isForUse(said)) return null;
  const apart = context.before.some(({ category }) => category === 'perk' || category === 'other' || category === 'bonus');
  if (inherited && !apart && (money.currency || (money.scaled && terms.currency)) && isSaneMoney(said)) return inherited;
  return isPayUnnamed(row, money, context, money.currency ? terms : { ...terms, currency: null }) ? 'base' : null;
}

/** The words decided: this kind, or (null) no pay at all. */
type Told = { readonly kind: Kind | null };
const NOT_PAY: Told = { kind: null };

function byWordsAfter(said: Said, after: Label | null, before: Label | null): Told | null {
  const { money, terms } = said;
  if (!after || namedBefore(said, after, before)) return null;
  switch (after.category) {
    case 'other':
      return NOT_PAY;
    case 'perk':
      return (isPay(before) && before!.attached) || terms.implied === 'YEAR' ? null : NOT_PAY;
    case 'bonus':
    case 'equity':
      return { kind: terms.currency ? after.category : null };
    default: {
      if (money.currency === null && !money.scaled && !terms.unit) return null;
      if (before?.category === 'other' && after.hit.start - money.end >= 20) return null;
      const total = after.category === 'total' || (before?.category === 'total' && after.category === 'pay');
      return { kind: isSaneMoney(said) ? (total ? 'total' : 'base') : null };
    }
  }
}

/** Pay named before the money wins over what merely follows: "Salary $90k a year Bonus eligible". */
function namedBefore({ row, money, context, terms }: Said, after: Label, before: Label | null): boolean {
  if (!isPay(before) || !before!.attached) return false;
  if (context.after.some((hit) => hit.category === terms.unit && hit.end <= after.hit.start)) return true;
  if (after.category === 'perk' || after.category === 'equity') return true;
  // "Package 80-100k (base and variable)"
  if (after.category === 'base' && before!.category === 'total' && row.text.slice(money.end, after.hit.start).includes('(')) return true;
  // Chinese, Japanese and Korean set the next thing apart by a blank: "時給1,200円 交通費支給".
  return isIdeograph(row.text.charCodeAt(after.hit.start)) && /\s/.test(row.text.slice(money.end, after.hit.start));
}

function nameBefore({ row, money, context, heading }: Said): Label | null {
  const own = labelBefore(row.text, money, context.before, context.floor);
  if (own || heading.length === 0) return own;
  const above = labelBefore(row.text, money, heading, -100, true);
  if (!above || isPay(above)) return above;
  // That the line above speaks of other money tells something only when it is a heading and nothing else.
  const whole = heading[0]!.start - above.hit.start < 3 && row.lower.slice(above.hit.end, row.start).trim().length < 20;
  return whole ? above : null;
}

function byWordsBefore(said: Said, before: Label | null): Told | null {
  if (!before) return null;
  const { money, terms } = said;
  const { currency, unit, implied } = terms;
  const kind = before.category === 'total' ? 'total' : 'base';
  if (before.category === 'other' || before.category === 'perk') {
    if (money.perYear || isBudgetOfJob(said)) return { kind: 'base' }; // lakhs per annum are nothing but pay
    if (isTraineePay(said, before)) return { kind: isSaneMoney(said) ? 'base' : null };
    const near = money.start - before.hit.end < 70;
    return near && (before.attached || unit === null || !money.ranged) ? NOT_PAY : null;
  }
  if (before.category === 'bonus' || before.category === 'equity') return { kind: currency && before.attached ? before.category : null };
  if (!before.attached) {
    const likely = money.currency !== null && (unit || implied || (money.ranged && money.max <= money.min * 3)) && isSaneMoney(said);
    return likely && (!isForUse(said) || implied === 'YEAR') ? { kind } : null;
  }
  if (isForUse(said) && !money.ranged && implied !== 'YEAR') return NOT_PAY;
  if (money.currency === null && !money.scaled && (countsSomething(said) || (!unit && !isBarePay(said, before)))) return NOT_PAY;
  return { kind: isSaneMoney(said) ? kind : null };
}

/** "Budget: up to 32 lakhs per annum": so recruiters in India write what a job pays. */
function isBudgetOfJob({ row, money, terms }: Said): boolean {
  const opening = terms.currency === 'INR' && terms.unit === 'YEAR' ? row.lower.slice(row.start, money.start) : '';
  return /^\W{0,3}(?:max )?budget ?: ?(?:up to |upto )?$/.test(opening);
}

const TRAINEE =
  /\b(?:intern|interns|internship|internships|phd|ph\.d|doctoral|postdoc\w{0,6}|fellow|fellows|fellowship|trainee|trainees|traineeship|apprentice|apprentices|apprenticeship)\b/;

const OWN_STIPEND =
  /(?:^|[^a-z\s]\s{0,2}|\b(?:a|an|the|our|is|monthly|weekly|annual|yearly|paid|competitive|generous|internship|intern|phd|doctoral|postdoctoral|postdoc|student|research|fellowship|training|living|graduate|and)\s)$/;

/** The stipend of an internship or a fellowship is its pay; a stipend for housing or phones is not. */
function isTraineePay({ row, money, terms }: Said, { hit }: Label): boolean {
  if (!row.lower.startsWith('stipend', hit.start) || (!terms.unit && !money.ranged)) return false;
  if (!OWN_STIPEND.test(row.lower.slice(Math.max(row.start, hit.start - 14), hit.start))) return false;
  return TRAINEE.test(row.lower.slice(Math.max(row.start, hit.start - 60), Math.min(row.end, money.end + 60)));
}

/** "we pay 18,000 people" */
function countsSomething({ row, money, context }: Said): boolean {
  const word = /^ [a-zа-я]/.test(row.lower.slice(money.end, money.end + 2));
  return word && !money.ranged && !context.after.some(({ start }) => start - money.end <= 1);
}

/** A bare number is pay only where the name of pay stands right before it: "Salary: 50000", not "more than 8,000 engineers". */
function isBarePay({ row, money, context, terms }: Said, before: Label): boolean {
  if (money.min < 1000 || /^(?:base|total)$/.test(row.lower.slice(before.hit.start, before.hit.end))) return false;
  if (!context.before.includes(before.hit)) return row.lower.slice(row.start, money.start).trim() === '';
  const gap = row.text.slice(before.hit.end, money.start);
  return isGlue(row.text, before.hit, context.before, money) || (terms.implied !== null && gap.length < 40 && !/[\d,]/.test(gap));
}

function isSaneMoney({ money, terms }: Said): boolean {
  return isSane(money.min, money.max, terms.currency, terms.unit ?? terms.implied);
}

/** Brazil's food and transport vouchers by their letters: "+ VA R$ 600". */
function isVoucher({ row, money, terms }: Said): boolean {
  return (
    terms.currency === 'BRL' &&
    /\bV[ART](?:\/V[ART])? ?(?:de |: ?)?$/.test(row.text.slice(Math.max(row.start, money.start - 12), money.start))
  );
}

const PER = /^[\s)]{0,3}(?:per |\/ ?)([a-z]{3,20})/;
const PIECE =
  /^[\s)]{0,3}(?:per|each|for each|a|every|pro|par|por|за|на)\s(?:transaction|child|sale|referral|deal|unit|user|person|employee|head|piece|mile|kilometer|km|visit|project|article|word|delivery|hire|candidate|case|lead|event|ticket|seat|order|trip|closing|policy|contract|student|patient|семью|человека|ребенка|клиента|друга|mitarbeiter|kind|kopf)/;

/** "$1500 per transaction", "€500 for each child", a table of commissions: paid by the piece, not by time. */
function isPiece({ row, money, context }: Said): boolean {
  const tail = row.lower.slice(money.end, context.afterEnd);
  if (PIECE.test(tail) || /^\s{0,2}[-–:=]?\s?\(?\d{1,2}\s?%/.test(tail)) return true;
  const per = PER.exec(tail);
  if (!per || isTime(per[1]!)) return false;
  const at = money.end + per[0].length - per[1]!.length;
  return !context.after.some(({ start, end }) => start <= at && end > at);
}

const USE =
  /^[\s)]{0,3}(?:in|of|from|for|towards?|worth|to spend|to (?:purchase|buy|cover|use|set up))\s(?!\d|(?:the|this|a|an|all|full|part|new|your|our|every|each|remote|candidates|us|base|total|salary|year|month|week|hour|senior|junior|mid|experienced|someone|those|first|any|in|commission|bonus)\b)/;

/** "$100k in funding", "€50M from investors", "$60 for internet". */
function isForUse({ row, money, context }: Said): boolean {
  return USE.test(row.lower.slice(money.end, context.afterEnd));
}
