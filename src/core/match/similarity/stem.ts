import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { SMALL_WORDS } from './small-words.ts';

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
  ru: russian,
};
// Languages whose endings no stemmer of ours knows: the front of a long word is its stem.
const CUT: Readonly<Record<string, number>> = { be: 6, bg: 6, cs: 6, pl: 6, sk: 6, uk: 6 };
const PLAIN_LATIN = /^[a-z]+$/;

// A stem depends on nothing but word and language; kept because postings repeat themselves. Emptied when full.
const KNOWN = new Map<string, string | null>();
const MOST_KNOWN = 40_000;

/** The stem of a word; null for small words, numbers and single signs, which tell nothing of the work. */
export function stem(word: string, language: string | null): string | null {
  const key = `${language}\0${word}`;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const found = stemOf(word, language);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(key, found);
  return found;
}

function stemOf(word: string, language: string | null): string | null {
  const lower = word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’][a-z]{0,2}$/u, '');
  if (/^[\d.]+$/u.test(lower)) return null;
  // C and R are languages of their own; other single letters are list signs.
  if (lower.length < 2 && !/[\p{Script=Han}CR]/u.test(word)) return null;
  // Names of tools keep their Latin letters in every language, and English words travel.
  const spoken = language !== null && Object.hasOwn(SMALL_WORDS, language) ? language : 'en';
  if (SMALL_WORDS[spoken]!.has(lower)) return null;
  const cut = CUT[spoken];
  if (cut !== undefined && !PLAIN_LATIN.test(lower)) return lower.slice(0, cut);
  if (cut !== undefined) return lower.length > cut + 2 ? lower.slice(0, cut) : lower;
  if (spoken === 'ru' && PLAIN_LATIN.test(lower)) return english(lower);
  return /^\p{L}+$/u.test(lower) ? (STEMMERS[spoken]?.(lower) ?? lower) : lower;
}
