import type { Line } from '../../reading.ts';
import { CALLING_CODES } from '../calling-codes.data.ts';
import { addressesOf } from '../contacts.ts';
import type { Examples, ScamRule } from '../rule.ts';

/**
 * The job is in one country, and the only number to call or write to is of another. Employers with an office abroad do so honestly: never
 * more than told, unless a sign of another kind stands beside it.
 */
export const foreignPhone: ScamRule = {
  id: 'foreign-phone',
  weight: 'lesser',
  kind: 'contact',
  find: ({ subject }) => {
    const { posting, lower, country } = subject;
    if (country === null || posting.agency || !lower.includes('+')) return [];
    const numbers = phonesIn(lower);
    if (numbers.length === 0 || numbers.some(({ countries }) => countries === null || countries.includes(country))) return [];
    // an address of one of those countries: the employer is at home there
    const homes = new Set(numbers.flatMap(({ countries }) => countries ?? []).map((code) => (code === 'GB' ? 'uk' : code.toLowerCase())));
    if (addressesOf(subject).some(({ domain }) => homes.has(domain.slice(domain.lastIndexOf('.') + 1)))) return [];
    return numbers.map(({ start, end }) => ({ start, end }));
  },
};

const MOST = 20; // numbers looked at
const PHONE = /\+\d[\d ().-]{7,18}/gu;

/** Numbers written with "+"; `countries` is null for a code that is not known. */
function phonesIn(lower: string): readonly (Line & { readonly countries: readonly string[] | null })[] {
  const found: (Line & { readonly countries: readonly string[] | null })[] = [];
  for (const match of lower.matchAll(PHONE)) {
    if (found.length >= MOST) break;
    const written = match[0].replace(/[ ().-]{1,8}$/u, '');
    const digits = written.replace(/\D/gu, '');
    if (digits.length < 9 || digits.length > 15) continue;
    const codes = [1, 2, 3].map((length) => CALLING_CODES[digits.slice(0, length)]).find((countries) => countries !== undefined);
    found.push({ start: match.index, end: match.index + written.length, countries: codes?.split(' ') ?? null });
  }
  return found;
}

export const examples: Examples = {
  en: { hit: [], miss: ['Call +1 555 010 0199 or visit our shop in Denver, Colorado.', 'Call us on 01632 960 114.'] },
  ru: { hit: [], miss: ['Звоните +7 900 000-00-00, Москва.'] },
};
