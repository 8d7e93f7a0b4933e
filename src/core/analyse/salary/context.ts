import type { Line } from '../reading.ts';
import { type Hit, isIdeograph, isLetter } from './lexicon.ts';
import type { Money } from './money.ts';

/** The words around one money: what its clause says before and after it, up to its neighbours. */
export type Context = {
  readonly before: readonly Hit[];
  readonly after: readonly Hit[];
  readonly beforeStart: number;
  readonly afterEnd: number;
  /** Where the noun phrase behind the money surely ends: a plus, a comma, an "and". */
  readonly phraseEnd: number;
  /** Where the money before ended, and the money after begins, on the same line. */
  readonly floor: number;
  readonly ceiling: number;
};

const BEFORE = 150;
const AFTER = 90;
const ENDS = ';[]•|·●▪■★✓✔►▶◆※🔹';
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'approx ca min max incl inkl excl exkl mind zzgl bzw etc vs inc ltd no nr bis pr hr yr mo wk std mtl руб тыс тыc мес час зп см др ул ок т р i h v d p a m e g o b hod měs mes mies godz sm mēn val'.split(
    ' ',
  ),
);

/** `previous` and `next` are the monies beside it on the same line, whose words are not its own. */
export function contextOf(
  text: string,
  line: Line,
  hits: readonly Hit[],
  money: Money,
  previous: Money | null,
  next: Money | null,
): Context {
  const floor = previous ? previous.end : line.start;
  const beforeStart = clauseStart(text, Math.max(line.start, money.start - BEFORE), money.start);
  const afterEnd = clauseEnd(text, money.end, Math.min(next ? next.start : line.end, line.end, money.end + AFTER));
  const before: Hit[] = [];
  const after: Hit[] = [];
  for (let i = firstFrom(hits, Math.min(beforeStart, money.start)); i < hits.length; i += 1) {
    const hit = hits[i]!;
    if (hit.start >= afterEnd) break;
    if (hit.end <= money.start && hit.start >= Math.max(beforeStart, floor)) {
      if (hit.category === 'gross' || hit.category === 'net' || !inParentheses(text, hit, money.start)) before.push(hit);
    } else if (hit.end > money.end && hit.start > money.start && !(next && announces(text, hit, money, next))) after.push(hit);
  }
  return {
    before,
    after,
    beforeStart,
    afterEnd,
    phraseEnd: phraseEnd(text, money.end, afterEnd, after),
    floor,
    ceiling: next ? next.start : line.end + 100,
  };
}

/** "月給" right before the next money belongs to that; in "$2 differential. $1,500" and "$2 differential, $1,500" the word is of the first. */
function announces(text: string, hit: Hit, money: Money, next: Money): boolean {
  const unit = hit.category === hit.category.toUpperCase();
  const gap = text.slice(hit.end, next.start);
  if (hit.per || (unit && hit.start - money.end <= 1) || gap.length > 2 || gap.includes('(') || /[.!?;]\s/.test(gap)) return false;
  return !gap.startsWith(',') || text.slice(money.end, hit.start).includes(',');
}

function firstFrom(hits: readonly Hit[], at: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Going back from `at`: the end of the sentence before, a bullet, a bar; what stands in parentheses is stepped over. */
function clauseStart(text: string, floor: number, at: number): number {
  for (let i = at - 1; i > floor; i -= 1) {
    const sign = text[i]!;
    if (sign === ')') {
      const open = text.slice(floor, i).lastIndexOf('(');
      if (open > 0) i = floor + open;
      continue;
    }
    if (i < at - 1 && isGlued(text, i + 1)) return i + 1;
    if (ENDS.includes(sign) || isEmoji(text, i) || ((sign === '。' || sign === '！') && i < at - 1)) return i + 1;
    if (isStop(text, i, at)) return i + 1;
  }
  return floor;
}

function clauseEnd(text: string, at: number, ceiling: number): number {
  let colon = -1;
  if (/^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2))) return at; // "$50,000Job"
  for (let i = at; i < ceiling; i += 1) {
    const sign = text[i]!;
    if (ENDS.includes(sign) || sign === '。' || isEmoji(text, i) || isStop(text, i, ceiling)) return i;
    // "per yearBenefits": words that ran together when the page became text
    if (i > at && isGlued(text, i)) return i;
    if (sign === ':') colon = colon < 0 ? i : colon;
  }
  if (colon < 0) return ceiling;
  // "… Benefits: health" begins a new field
  let word = colon;
  while (word > at && isLetter(text.charCodeAt(word - 1))) word -= 1;
  return word;
}

function isGlued(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 65 || code > 90) return false;
  const before = text.charCodeAt(i - 1);
  if (before >= 97 && before <= 122) return true;
  const after = text.charCodeAt(i + 1);
  return (
    before >= 65 && before <= 90 && after >= 97 && after <= 122 && isLetter(text.charCodeAt(i - 2)) && isLetter(text.charCodeAt(i + 2))
  );
}

function isEmoji(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code <= 0x27bf);
}

function isStop(text: string, i: number, limit: number): boolean {
  const sign = text[i];
  if (sign !== '.' && sign !== '!' && sign !== '?') return false;
  const next = text[i + 1];
  if (sign !== '.') return next === ' ' || next === undefined || isIdeograph(text.charCodeAt(i + 1));
  if (next === '.') return true;
  if (next !== ' ') return next !== undefined && /\p{Lu}/u.test(next) && /[\p{Ll})\d]/u.test(text[i - 1] ?? '') && i + 1 < limit;
  let word = i;
  while (word > 0 && i - word < 8 && isLetter(text.charCodeAt(word - 1))) word -= 1;
  if (word === i && /(?:^|[\s:;(])\d{1,2}$/.test(text.slice(Math.max(0, i - 3), i)) && /\p{Ll}/u.test(text[i + 3] ?? '')) return false; // "2. Jahr"
  if (word === i) return text[i - 1] !== '.' && !/[\d ]/.test(text[i - 1] ?? ' ') ? true : /\p{Lu}/u.test(text[i + 2] ?? '');
  if (i - word < 3) return next === ' ' && /\d/.test(text[word - 1] ?? '') && /\p{Lu}/u.test(text[i + 2] ?? '');
  return !ABBREVIATIONS.has(text.slice(word, i).toLowerCase());
}

function inParentheses(text: string, hit: Hit, at: number): boolean {
  const close = text.slice(hit.end, at).indexOf(')');
  if (close < 0) return false;
  const from = Math.max(0, hit.start - 120);
  const open = text.slice(from, hit.start).lastIndexOf('(');
  return open >= 0 && !text.slice(from + open, hit.start).includes(')');
}

function phraseEnd(text: string, at: number, limit: number, after: readonly Hit[]): number {
  let end = limit;
  for (let i = at; i < limit; i += 1) {
    const sign = text[i]!;
    if (
      sign === ',' ||
      sign === '&' ||
      sign === '、' ||
      sign === '，' ||
      sign === '+' ||
      (/[-–—]/.test(sign) && text[i - 1] === ' ') ||
      /\d/.test(sign)
    ) {
      end = i;
      break;
    }
  }
  for (const hit of after) {
    if (hit.start >= end) break;
    if (hit.category === 'beside' || (hit.category === 'and' && text.slice(hit.start, hit.end) !== 'a')) return hit.start;
  }
  return end;
}
