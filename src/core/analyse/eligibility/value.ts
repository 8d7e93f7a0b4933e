import type { Eligibility } from '../../posting/facts.ts';
import { everyWord, isOfAny } from '../languages/every.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Word } from '../words/words.ts';

const PLAIN: Readonly<Record<Eligibility['kind'], string>> = {
  location: 'local',
  timezone: '',
  relocation: 'relocation',
  sponsorship: 'visa',
  authorization: 'work',
  citizenship: 'citizenship',
  clearance: 'security',
  licence: 'licence',
  age: '18+',
  travel: 'travel',
  shift: 'shift',
};

/** The value of a claim, as short as it can be said: "US", "nursing US-VA", "25%", "18+". */
export function shortValue(kind: Eligibility['kind'], said: string, place: string | null): string {
  const plain = said || PLAIN[kind];
  if (!place) return plain;
  return kind === 'licence' ? `${plain} ${place}` : place;
}

/** How nationalities begin, in every language. */
const NATIONALITIES = [...new Set(LANGUAGES.flatMap(({ nationalities }) => Object.keys(nationalities)))].map(
  (country) => [isOfAny(({ nationalities }) => nationalities[country] ?? ''), country] as const,
);

/** The country whose citizens are meant, where an adjective says it: "deutsche Staatsangehörigkeit". */
export function nationalityOf(words: readonly Word[], first: number, last: number): string | null {
  for (const { text } of words.slice(first, last + 2)) {
    const known = NATIONALITIES.find(([begins]) => begins(text));
    if (known) return known[1];
  }
  return null;
}

const UP_TO = everyWord(({ ageLimit }) => ageLimit);

/** 以下, 不超过; «до», "under". */
function isUpTo(text: string, next: string | undefined): boolean {
  return UP_TO.has(text) || (text === '以' && (next === '下' || next === '内')) || (text === '超' && next === '过');
}

/** Clearances by their own names. */
const LEVELS = new Set('sc dv nv1 nv2 baseline bpss ctc q l nato'.split(' '));

/** Numbers that are the value: the share of travel, the age, the level of a clearance. Null where the words have none. */
export function amountOf(kind: Eligibility['kind'], words: readonly Word[], first: number, last: number): string | null {
  const around = words.slice(first, last + 5).filter(({ clause }) => clause === words[first]!.clause);
  const numbers = around.flatMap(({ text }, i) =>
    /^\d{1,3}$/.test(text) ? [{ number: Number(text), next: around[i + 1]?.text ?? '' }] : [],
  );
  if (kind === 'travel') {
    const shares = numbers.filter(({ number, next }) => number <= 100 && (next === '%' || next === '–')).map(({ number }) => number);
    return shares.length > 0 ? `${Math.max(...shares)}%` : null;
  }
  if (kind === 'age') {
    const ages = numbers.map(({ number }) => number).filter((age) => age >= 14 && age <= 70);
    if (ages.length === 0) return null;
    // "up to 45": the oldest, not the youngest
    if (ages.length === 1 && around.some(({ text }, i) => isUpTo(text, around[i + 1]?.text))) return `≤${ages[0]}`;
    return ages.length > 1 && ages[1]! > ages[0]! ? `${ages[0]}–${ages[1]}` : `${ages[0]}+`;
  }
  if (kind === 'clearance') {
    const level = around.map(({ text }) => text).join(' ');
    if (/\b(?:ts|sci)\b|top secret/.test(level)) return 'top secret';
    if (/secret/.test(level)) return 'secret';
    if (/public trust/.test(level)) return 'public trust';
    return around.find(({ text }) => LEVELS.has(text))?.text.toUpperCase() ?? null;
  }
  return null;
}
