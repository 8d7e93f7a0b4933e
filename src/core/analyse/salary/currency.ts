import {
  ARAB_MONEY,
  BY_COUNTRY,
  CODES,
  COUNTRY_CURRENCY,
  DOLLARS,
  NAMES,
  NAMES_BEFORE,
  SAME_AS,
  SHY_CODES,
  SIGNS,
} from './currency.data.ts';
import { isIdeograph, isLetter, wordEnd } from './lexicon.ts';

/** A currency where it is written. `currency` is ISO 4217, or a sign or word that only its surroundings can settle: "$", "kr", "¥". */
export type Written = { readonly currency: string; readonly start: number; readonly end: number };

const stems = Object.entries(NAMES)
  .filter(([name]) => name.endsWith('*'))
  .map(([name, currency]) => ({ stem: name.slice(0, -1), currency }));
const signedNames = Object.keys(NAMES).filter((name) => isIdeograph(name.charCodeAt(0)));

/** The currency that ends right before `at`, blanks allowed; nothing before `from` is looked at. */
export function currencyBefore(text: string, lower: string, at: number, from: number): Written | null {
  let end = at;
  while (end > from && at - end < 2 && text[end - 1] === ' ') end -= 1;
  if (end > from && text[end - 1] === '.' && end - 1 > from && isLetter(text.charCodeAt(end - 2))) end -= 1; // "Rs. 500"
  if (end > from && text[end - 1] === '\\') end -= 1;
  if (end <= from) return null;
  const soles = solesBefore(text, end, from);
  if (soles !== null) return { currency: 'PEN', start: soles, end };
  const sign = SIGNS[text[end - 1]!];
  if (sign) {
    const start = end - 1;
    if (sign !== '$') return { currency: sign, start, end };
    let word = start;
    while (word > from && start - word < 5 && (isLetter(text.charCodeAt(word - 1)) || (word === start && text[word - 1] === ' ')))
      word -= 1;
    const letters = lower.slice(word, start).trimEnd();
    const known = DOLLARS[letters];
    // "S$", "AU$", "USD $"; a letter of a word before does not count: "for$130,000"
    if (known && (letters.length > 1 || lower[start - 1] !== ' ')) return { currency: known, start: word, end };
    return { currency: '$', start, end };
  }
  let start = end;
  while (start > from && end - start < 6 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  if (start === end) return ideographBefore(text, end, from);
  const word = lower.slice(start, end);
  const code = codeOf(text.slice(start, end));
  if (code) return { currency: code, start, end };
  if (word === 'rs' && end === at && text[start] === 'R' && text[start + 1] === 'S') return null; // "RS485"
  if (NAMES_BEFORE.has(word)) return { currency: NAMES[word]!, start, end };
  if (end - start === 1 && text[start] === 'R' && (end === at || /^\d{1,3}[ ,]\d{3}/.test(text.slice(at, at + 7))))
    return { currency: 'R', start, end }; // rand, if the place agrees
  return null;
}

/** "S/ 2,500", "S/. 2,500" */
function solesBefore(text: string, end: number, from: number): number | null {
  const slash = text[end - 1] === '.' ? end - 2 : end - 1;
  const start = slash - 1;
  return text[slash] === '/' && text[start] === 'S' && start >= from && !isLetter(text.charCodeAt(start - 1)) ? start : null;
}

function ideographBefore(text: string, end: number, from: number): Written | null {
  for (const length of [3, 2]) {
    const start = end - length;
    if (start >= from && NAMES_BEFORE.has(text.slice(start, end))) return { currency: NAMES[text.slice(start, end)]!, start, end };
  }
  return null;
}

/** The currency that begins right after `at`, blanks allowed. */
export function currencyAfter(text: string, lower: string, at: number, limit: number): Written | null {
  let start = at;
  while (start < limit && start - at < 2 && text[start] === ' ') start += 1;
  if (start >= limit) return null;
  if (start === at && text[at] === '-') return minijobAfter(lower, at);
  const sign = SIGNS[text[start]!];
  if (sign) {
    // "3000$" is money; "5 $10" is a number and then money
    if (start > at && isDigit(text.charCodeAt(start + 1))) return null;
    if (text[start] === '€' && text[start + 1] === '“') return null; // a dash in the wrong encoding
    return { currency: sign, start, end: start + 1 };
  }
  const code = text.charCodeAt(start);
  if (isIdeograph(code)) {
    for (const name of signedNames) if (text.startsWith(name, start)) return { currency: NAMES[name]!, start, end: start + name.length };
    return null;
  }
  if (!isLetter(code)) return null;
  let end = wordEnd(text, start, Math.min(limit, start + 14));
  const word = lower.slice(start, end);
  if (DOLLARS[word] && text[end] === '$') return start === at ? { currency: DOLLARS[word], start, end: end + 1 } : null;
  if (word === 'u' && start === at && text[start] === 'U') return { currency: 'USDT', start, end }; // "5,000U"
  const iso = codeOf(text.slice(start, end));
  const name = iso ?? NAMES[word] ?? stemOf(word);
  if (!name) return null;
  if (word === 'р' && text[end] === '.') end += 1;
  if (word === 'fr' || word === 'real' || word === 'rand' || word === 'din') return null; // too common as words
  return { currency: name, start, end };
}

/** "auf 556-Euro-Basis", "538-€-Job": a month's pay. */
function minijobAfter(lower: string, at: number): Written | null {
  const match = /^-(?:euro|€)-(?=(?:basis|job|mini|kraft))/.exec(lower.slice(at, at + 16));
  return match && { currency: 'EUR', start: at, end: at + match[0].length };
}

function stemOf(word: string): string | null {
  return stems.find(({ stem }) => word.startsWith(stem))?.currency ?? null;
}

/** ISO 4217 of a code as written; codes that are also words count only in capitals. */
export function codeOf(written: string): string | null {
  const lower = written.toLowerCase();
  if (!CODES.has(lower)) return null;
  if (written !== written.toUpperCase() && SHY_CODES.has(lower)) return null;
  return SAME_AS[lower] ?? (lower.startsWith('usdt') ? 'USDT' : lower.toUpperCase());
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What settles an ambiguous sign: the country of the posting, its language, the words around. */
export type Place = { readonly country: string | null; readonly language: string | null };

/** ISO 4217 for what is written, and whether that took a conclusion. */
export function resolveCurrency(
  written: string,
  { country, language }: Place,
  line: string,
  least = 0,
): { currency: string | null; inferred: boolean } {
  if (written.length === 3 && written !== 'CNH' && /^[A-Z]{3}$/.test(written)) return { currency: written, inferred: false };
  const here = country ? BY_COUNTRY[written]?.[country] : undefined;
  if (here) return { currency: here, inferred: true };
  switch (written) {
    case '$':
      // In Spanish it is some peso as often.
      if (/\b(?:sueldos?|salario|mensual(?:es)?|quincenal(?:es)?|remuneraci[oó]n)\b/.test(line)) return { currency: null, inferred: false };
      // Superannuation is paid in one country.
      return /\bsuper(?:annuation)?\b/.test(line) ? { currency: 'AUD', inferred: true } : { currency: 'USD', inferred: true };
    case '¥':
      if (/[぀-ヿ収給円]/u.test(line) || language === 'ja') return { currency: 'JPY', inferred: true };
      if (/[㐀-鿿]/u.test(line) || language?.startsWith('zh')) return { currency: 'CNY', inferred: true };
      return { currency: least >= 1_000_000 ? 'JPY' : null, inferred: true }; // a million yuan is nobody's wage
    case '元':
      return {
        currency: /[資萬獎學經驗無從業優應徵務門員]/u.test(line) && !/[资万奖学经验无从业优应务门员]/u.test(line) ? 'TWD' : 'CNY',
        inferred: true,
      };
    case 'kr':
      return { currency: kronor(line, language), inferred: true };
    case 'R':
      return {
        currency:
          country === 'ZA' ||
          (country === null && least >= 3000 && language !== 'pt' && IN_ENGLISH.test(line)) ||
          /\b(?:rands?|zar|ctc|medical aid|south africa|johannesburg|cape town|durban|pretoria|gauteng)\b/.test(line)
            ? 'ZAR'
            : null,
        inferred: true,
      };
    case 'rs':
      return { currency: 'INR', inferred: true };
    case 'peso':
      return { currency: null, inferred: false };
    case 'ريال':
    case 'درهم':
    case 'دينار':
    case 'جنيه':
      return arabMoney(written, line);
    default:
      return { currency: written, inferred: false };
  }
}

/** "ريال قطري": by the country's word near the money. */
function arabMoney(name: string, line: string): { currency: string | null; inferred: boolean } {
  const all = ARAB_MONEY[name]!;
  const named = all.find(([word]) => word !== '' && line.includes(word));
  return { currency: (named ?? all[0]!)[1], inferred: named === undefined };
}

const IN_ENGLISH =
  /\b(?:salary|salaries|pay|package|compensation|remuneration|basic|per|month|monthly|annum|annual|gross|nett|negotiable|commission)\b/;

function kronor(line: string, language: string | null): string | null {
  if (language === 'sv' || /\b(?:kronor|sek)\b|lön|mån(?!e)|ersättning|\btill\b|\btim(?:me|ma)?\b/.test(line)) return 'SEK';
  if (language === 'da' || /løn(?!n)|lønnen er|tillæg|\bmdr?\b|\bmåned\b.{0,20}(?:pension|ekskl)|pr\. måned/.test(line)) return 'DKK';
  if (language === 'no' || language === 'nb' || language === 'nn' || /lønn|\bmnd\b|tillegg/.test(line)) return 'NOK';
  return null;
}

/** "120-150K", "до 250 тыс.", 20-30k: figures in thousands without a currency are in the one of the place, or of the language where it leaves no doubt. */
export function customaryCurrency(
  { scaled, min, max }: { scaled: boolean; min: number; max: number },
  { country, language }: Place,
  line: string,
): string | null {
  if (/\bsuper(?:annuation)?\b/.test(line) && min >= 30_000) return 'AUD';
  if (country) return COUNTRY_CURRENCY[country] ?? null;
  if (min >= 15_000 && (line.includes('løn') || line.includes('lön'))) return kronor(line, language);
  if (scaled && /\bral\b/.test(line)) return 'EUR';
  if (/[іїєґ]/.test(line)) return null;
  if (/[а-я]/.test(line)) return min >= 10_000 && max <= 1_500_000 ? 'RUB' : null;
  if (!scaled) return null;
  if (/[\u3040-\u30ff収給円]/.test(line)) return 'JPY';
  if (/[\u4e00-\u9fff]/.test(line)) return 'CNY';
  if (/[\uac00-\ud7af]/.test(line)) return 'KRW';
  if (/[\u0370-\u1fff\u3040-\ud7ff]/.test(line) || min < 30_000 || max > 900_000) return null;
  if (/\b(?:basic|ote|uk|london|england|pension|super|lpa|lakhs?)\b/.test(line)) return null;
  const words = language === 'en' || language === null ? ENGLISH_JOB : ENGLISH;
  return words.test(line) ? 'USD' : null;
}

const ENGLISH = /\b(?:salary|pay|compensation|experience|doe|the|and|for)\b/;
const ENGLISH_JOB =
  /\b(?:salary|pay|comp|compensation|range|base|experience|exp|doe|package|the|and|for|remote|full|onsite|senior|engineer|developer)\b/;

/** "71,000 … Currency: USD": a form whose fields became one line. */
export function fieldCurrency(text: string, end: number): { currency: string; inferred: boolean } | null {
  const behind = text.slice(end, end + 84);
  const code = behind.includes('Currency') ? /^[^\n]{0,60}\bCurrency:? ?([A-Z]{3})\b/.exec(behind)?.[1] : undefined;
  const currency = code ? codeOf(code) : null;
  return currency ? { currency, inferred: false } : null;
}
