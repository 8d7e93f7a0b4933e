import { codeOf } from './currency.ts';
import { closedEnd, type Digits, digitsAt, sticky } from './digits.ts';
import { isLetter, wordEnd } from './lexicon.ts';
import { EAST_ASIAN, MULTIPLIED_MONEY, MULTIPLIERS } from './multipliers.data.ts';
import type { Row } from './row.ts';

/** A number as people write amounts: its digits' value, the multiplier written behind it, where it stands. */
export type Amount = {
  readonly start: number;
  readonly end: number;
  /** Before the multiplier: 120 in "120k". */
  readonly digits: number;
  /** 1 when none is written. */
  readonly times: number;
  /** The multiplier or the grouping names the money too: "T€", "LPA", "12,00,000". */
  readonly currency: string | null;
  /** "12.50", "45.000,00": written with cents. */
  readonly cents: boolean;
};

type Multiplied = Pick<Amount, 'end' | 'digits' | 'times' | 'currency'>;

/** The amount that begins with the digit at `at`; `money` is the currency written before it, if any ("$50, 000", "₹20L"). */
export function amountAt(row: Row, at: number, money: string | null): Amount {
  const digits = digitsAt(row.text, at, money !== null);
  const multiplied = (money === 'INR' || money === 'rs' ? lakhs(row, digits) : null) ?? multipliedAt(row, digits);
  if (multiplied) return { start: at, cents: digits.cents, ...multiplied };
  const { value, end, indian, cents } = digits;
  return { start: at, end: closedEnd(row.text, end), digits: value, times: 1, currency: indian ? 'rs' : null, cents };
}

function multipliedAt(row: Row, digits: Digits): Multiplied | null {
  const { text, lower } = row;
  const { value, end: at } = digits;
  let start = at;
  while (start < row.end && start - at < 2 && (text[start] === ' ' || text[start] === '+')) start += 1; // "280-400+ тысяч"
  if (EAST_ASIAN[text[start] ?? '']) return eastAsian(text, start, value);
  if (!isLetter(text.charCodeAt(start))) return null;
  const end = wordEnd(text, start, Math.min(row.end, start + 12));
  const word = lower.slice(start, end);
  const times = (factor: number, to: number, currency: string | null = null): Multiplied =>
    // "50.000 т.р." means fifty thousand
    ({ digits: value, times: factor === 1e3 && digits.grouped && value >= 1000 ? 1 : factor, end: to, currency });

  const named = MULTIPLIED_MONEY.get(word);
  if (named) return times(named.times, end, named.currency);
  if (word === 'w' && start === at && afterHan(text, at)) return times(1e4, end); // "2w-4w"
  if (word === 'т' || word === 't') return thousandSign(row, end, times);
  if (word === 'e' && lower.startsWith('e ft', start)) return times(1e3, end);
  if (/^[kK]\p{Lu}\p{Ll}/u.test(text.slice(start, start + 3)) && !codeOf(text.slice(start + 1, start + 4))) return times(1e3, start + 1); // "£30KCompany"
  const factor = MULTIPLIERS.get(word);
  if (factor === undefined) {
    const code = word[0] === 'k' ? codeOf(text.slice(start + 1, end).toUpperCase()) : null; // "12kpln"
    return code ? times(1e3, end, code) : null;
  }
  if (word.length === 1 && start > at && factor > 1e3) return null; // "5 M" may be anything
  if ((word === 'mil' || word === 'bin' || word === 'tis') && start === at) return null;
  if (value === 401 && factor === 1e3) return null; // the retirement plan
  const stop = text[end] === '.' && word.length > 1 && text[end + 1] !== '.' && word.length < 5 ? end + 1 : end; // "тыс."
  if (digits.short && factor >= 1e6) return { digits: value / 1000, times: factor, end: stop, currency: null }; // "1.234M"
  return times(factor, stop, factor === 1e5 || factor === 1e7 ? 'rs' : null);
}

/** "₹20L": lakhs, once the money is rupees. */
function lakhs({ lower }: Row, { value, end }: Digits): Multiplied | null {
  return /^ ?l(?![a-z])/.test(lower.slice(end, end + 3))
    ? { digits: value, times: 1e5, end: lower.indexOf('l', end) + 1, currency: null }
    : null;
}

// "60-70 T€", "100-150 т.р.", "150 т. руб."
function thousandSign(
  { text, lower }: Row,
  at: number,
  times: (factor: number, to: number, currency?: string) => Multiplied,
): Multiplied | null {
  if (text[at] === '€') return times(1e3, at);
  const roubles = /^\.? ?р(?![а-я])\.?/.exec(lower.slice(at, at + 5));
  if (roubles) return times(1e3, at + roubles[0].length, 'RUB');
  return /^\.? ?руб/.test(lower.slice(at, at + 6)) ? times(1e3, text[at] === '.' ? at + 1 : at) : null;
}

/** 21万5000, 3억5천만, 30万5千: a factor, then perhaps what is left over. */
function eastAsian(text: string, at: number, value: number): Multiplied {
  const whole = factorAt(text, at);
  const plain = { digits: value, times: whole.factor, end: whole.end, currency: null };
  const more = whole.factor >= 1e4 ? sticky(/ ?\d{1,3}(?:[,.]?\d{1,3})?(?!\d)/y, text, whole.end) : null;
  if (!more) return plain;
  const part = factorAt(text, whole.end + more.length);
  const rest = Number(more.replace(/\D/g, '')) * part.factor;
  if (rest >= whole.factor || (more.startsWith(' ') && part.factor === 1)) return plain;
  return { ...plain, digits: value + rest / whole.factor, end: part.end };
}

function factorAt(text: string, at: number): { factor: number; end: number } {
  let factor = 1;
  let end = at;
  while (EAST_ASIAN[text[end] ?? ''] && end - at < 2) {
    factor *= EAST_ASIAN[text[end]!]!;
    end += 1;
  }
  return { factor, end };
}

function afterHan(text: string, at: number): boolean {
  return /[\u4e00-\u9fff]/.test(text.slice(Math.max(0, at - 30), at));
}
