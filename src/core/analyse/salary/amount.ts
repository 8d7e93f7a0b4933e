import { codeOf } from './currency.ts';
import { isLetter, wordEnd } from './lexicon.ts';

/** A number as people write amounts: its digits' value, the multiplier written behind it, where it stands. */
export type Amount = {
  readonly start: number;
  readonly end: number;
  /** Before the multiplier: 120 in "120k". */
  readonly digits: number;
  /** 1 when none is written. */
  readonly times: number;
  /** The multiplier names the money too: "T€", "LPA". */
  readonly currency: string | null;
  /** "12.50", "45.000,00": written with cents. */
  readonly cents: boolean;
};

const INDIAN = /\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)/y;
const GROUPED = /\d{1,3}(?:[ ,.']\d{3}){1,4}(?!\d)/y;
const SPLIT = /\d{1,3}, \d00(?!\d)/y; // "$50, 000"
const PLAIN = /\d{1,12}/y;
const CENTS = /[.,]\d{1,2}(?![\d])/y;
const NO_CENTS = /[.,](?:-{1,2}|–|—)(?! ?\d)/y; // "45.000,-"

/** Words behind a number, longest first where one begins with another. */
const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['тысячи', 1e3],
  ['тысяча', 1e3],
  ['тысяч', 1e3],
  ['тыс.', 1e3],
  ['тыс', 1e3],
  ['тыщ', 1e3],
  ['тисяч', 1e3],
  ['тис.', 1e3],
  ['тис', 1e3],
  ['хиляди', 1e3],
  ['хил.', 1e3],
  ['хил', 1e3],
  ['мың', 1e3],
  ['миллионов', 1e6],
  ['миллиона', 1e6],
  ['млн.', 1e6],
  ['млн', 1e6],
  ['мільйонів', 1e6],
  ['миллиардов', 1e9],
  ['млрд', 1e9],
  ['трлн', 1e12],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mln', 1e6],
  ['mio.', 1e6],
  ['mio', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['mrd', 1e9],
  ['mrd.', 1e9],
  ['milliarden', 1e9],
  ['milliards', 1e9],
  ['millionen', 1e6],
  ['milioni', 1e6],
  ['millones', 1e6],
  ['milhões', 1e6],
  ['milion', 1e6],
  ['milionów', 1e6],
  ['millió', 1e6],
  ['tausend', 1e3],
  ['tsd.', 1e3],
  ['tsd', 1e3],
  ['mille', 1e3],
  ['mila', 1e3],
  ['mil', 1e3],
  ['duizend', 1e3],
  ['tusen', 1e3],
  ['tusind', 1e3],
  ['tuhatta', 1e3],
  ['tys.', 1e3],
  ['tys', 1e3],
  ['tisíc', 1e3],
  ['tis.', 1e3],
  ['tis', 1e3],
  ['ezer', 1e3],
  ['mii', 1e3],
  ['bin', 1e3],
  ['triệu', 1e6],
  ['juta', 1e6],
  ['jt', 1e6],
  ['ribu', 1e3],
  ['rb', 1e3],
  ['lakhs', 1e5],
  ['lakh', 1e5],
  ['lacs', 1e5],
  ['lac', 1e5],
  ['crores', 1e7],
  ['crore', 1e7],
  ['cr', 1e7],
  ['k', 1e3],
  ['к', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]; // prettier-ignore
const MULTIPLIER = new Map(MULTIPLIERS);
const TRAILING = new Map<string, { times: number; currency: string | null }>([
  ['lpa', { times: 1e5, currency: 'INR' }],
  ['тр', { times: 1e3, currency: 'RUB' }],
  ['тыр', { times: 1e3, currency: 'RUB' }],
  ['teur', { times: 1e3, currency: 'EUR' }],
  ['tsek', { times: 1e3, currency: 'SEK' }],
  ['tkr', { times: 1e3, currency: 'kr' }],
  ['tchf', { times: 1e3, currency: 'CHF' }],
]);
const IDEOGRAPHS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 만: 1e4, 億: 1e8, 亿: 1e8, 억: 1e8, 千: 1e3, 천: 1e3 };

/** The amount that begins with the digit at `at`. `signed`: the currency that stands before it, so that "50, 000" is one number and "₹20L" two million. */
export function amountAt(text: string, lower: string, at: number, limit: number, signed: string | null): Amount {
  const number = numberAt(text, at, signed !== null);
  const rupees = signed === 'INR' || signed === 'rs';
  if (rupees && /^ ?l(?![a-z])/.test(lower.slice(number.end, number.end + 3)))
    return { start: at, end: lower.indexOf('l', number.end) + 1, digits: number.value, times: 1e5, currency: null, cents: false }; // "₹20L"
  const multiplier = multiplierAt(text, lower, number.end, limit, number);
  if (multiplier) return { start: at, cents: number.cents, ...multiplier };
  const closed = sticky(NO_CENTS, text, number.end);
  return {
    start: at,
    end: closed ? number.end + closed.length : number.end,
    digits: number.value,
    times: 1,
    currency: number.indian ? 'rs' : null,
    cents: number.cents,
  };
}

type Digits = { value: number; end: number; cents: boolean; thousands: boolean; grouped: boolean; indian: boolean };

function numberAt(text: string, at: number, signed: boolean): Digits {
  const indian = sticky(INDIAN, text, at);
  const grouped = indian ?? oneSeparator(sticky(GROUPED, text, at));
  const split = grouped ? null : signed ? sticky(SPLIT, text, at) : null;
  const whole = grouped ?? split ?? sticky(PLAIN, text, at)!;
  let end = at + whole.length;
  const separator = grouped ? whole.replace(/\d/g, '')[0] : undefined;
  let value = Number(whole.replace(/\D/g, ''));
  const cents = sticky(CENTS, text, end);
  if (cents && cents[0] !== separator) {
    value += Number(`0.${cents.slice(1)}`);
    end += cents.length;
  }
  return {
    value,
    end,
    cents: Boolean(cents && cents[0] !== separator && cents.length === 3),
    grouped: grouped !== null,
    indian: indian !== null,
    thousands: Boolean(grouped && grouped.length < 8 && /[.,]/.test(separator ?? '')),
  };
}

// "120 200,00" and "1,234,567" keep to one separator; "1,234 567" is two numbers.
function oneSeparator(digits: string | null): string | null {
  if (!digits) return null;
  const separators = digits.replace(/\d/g, '');
  for (const separator of separators) {
    if (separator !== separators[0]) return digits.slice(0, digits.indexOf(separator, digits.indexOf(separators[0]!) + 1));
  }
  return digits;
}

type Multiplied = { digits: number; times: number; end: number; currency: string | null };

function multiplierAt(text: string, lower: string, at: number, limit: number, { value, thousands, grouped }: Digits): Multiplied | null {
  let start = at;
  while (start < limit && start - at < 2 && (text[start] === ' ' || text[start] === '+')) start += 1; // "280-400+ тысяч"
  const sign = (text[start] === 'w' || text[start] === 'W') && start === at && hasHan(text, at) ? 1e4 : IDEOGRAPHS[text[start] ?? ''];
  if (sign === 1e4 && text[start]!.toLowerCase() === 'w') return { digits: value, times: 1e4, end: start + 1, currency: null };
  if (sign) return ideographs(text, start, value);
  if (!isLetter(text.charCodeAt(start))) return null;
  let end = wordEnd(text, start, Math.min(limit, start + 12));
  const word = lower.slice(start, end);
  const trailing = TRAILING.get(word);
  if (trailing) return { digits: value, times: grouped && value >= 1000 ? 1 : trailing.times, end, currency: trailing.currency };
  if (word === 'т' || word === 't') return thousandSign(text, lower, end, grouped && value >= 1000 ? value / 1000 : value);
  if (word === 'e' && lower.startsWith('e ft', start)) return { digits: value, times: 1e3, end, currency: null };
  if (word === 'eft') return { digits: value, times: 1e3, end, currency: 'HUF' };
  if (/^k\p{Lu}\p{Ll}/iu.test(text.slice(start, start + 3)) && !codeOf(text.slice(start + 1, start + 4)))
    return { digits: value, times: 1e3, end: start + 1, currency: null }; // "£28-£30KCompany"
  const times = MULTIPLIER.get(word);
  if (times === undefined) {
    // "45keur", "12kpln"
    const code = word[0] === 'k' ? codeOf(text.slice(start + 1, end).toUpperCase()) : null;
    return code ? { digits: value, times: 1e3, end, currency: code } : null;
  }
  if (word.length === 1 && start > at && word !== 'k' && word !== 'к') return null; // "5 M" may be anything
  if ((word === 'mil' || word === 'bin' || word === 'tis') && start === at) return null;
  if (text[end] === '.' && MULTIPLIER.has(`${word}.`)) end += 1;
  if (value === 401 && times === 1e3) return null; // the retirement plan
  if (times === 1e3 && grouped && value >= 1000) return { digits: value, times: 1, end, currency: null }; // "50.000 т.р." means fifty thousand
  const decimal = thousands && times >= 1e6 && value >= 1000 ? value / 1000 : value; // "1.234M"
  return { digits: decimal, times, end, currency: times === 1e5 || times === 1e7 ? 'rs' : null };
}

// "60-70 T€", "100-150 т.р.", "150 т. руб."
function thousandSign(text: string, lower: string, at: number, value: number): Multiplied | null {
  if (text[at] === '€') return { digits: value, times: 1e3, end: at, currency: null };
  const tail = /^\.? ?р(?![а-я])\.?/.exec(lower.slice(at, at + 5));
  if (tail) return { digits: value, times: 1e3, end: at + tail[0].length, currency: 'RUB' };
  return /^\.? ?руб/.test(lower.slice(at, at + 6))
    ? { digits: value, times: 1e3, end: text[at] === '.' ? at + 1 : at, currency: null }
    : null;
}

// 21万5000, 3억5천만, 30万5千
function ideographs(text: string, at: number, value: number): Multiplied {
  let times = 1;
  let end = at;
  while (IDEOGRAPHS[text[end] ?? ''] && end - at < 2) {
    times *= IDEOGRAPHS[text[end]!]!;
    end += 1;
  }
  const more = times >= 1e4 ? sticky(/ ?\d{1,4}(?!\d)(?:[,.]\d{3}(?!\d))?/y, text, end) : null;
  if (!more || /^ ?\d{1,3}[,.]?\d{0,3}$/.test(more) === false) return { digits: value, times, end, currency: null };
  const after = end + more.length;
  let rest = Number(more.replace(/\D/g, ''));
  let stop = after;
  let part = 1;
  while (IDEOGRAPHS[text[stop] ?? ''] && stop - after < 2) {
    part *= IDEOGRAPHS[text[stop]!]!;
    stop += 1;
  }
  if (part >= times) return { digits: value, times, end, currency: null };
  if (part === 1 && rest * 1 >= times) return { digits: value, times, end, currency: null };
  if (more.startsWith(' ') && part === 1) return { digits: value, times, end, currency: null };
  rest *= part;
  return { digits: value + rest / times, times, end: stop, currency: null };
}

/** "2w-4w" is a Chinese habit. */
function hasHan(text: string, at: number): boolean {
  return !isLetter(text.charCodeAt(at + 1)) && /[\u4e00-\u9fff]/.test(text.slice(Math.max(0, at - 30), at));
}

function sticky(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
