import type { Eligibility } from '../../posting/facts.ts';
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

// How nationalities begin, in the languages read here.
const NATIONALITIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:deutsch|allemand|alem[aá]n)/, 'DE'],
  [/^(?:österreich|austrian)/, 'AT'],
  [/^(?:schweizer|suisse|swiss|suiz|svizzer|švýcar)/, 'CH'],
  [/^(?:français|frances|französ|french)/, 'FR'],
  [/^(?:español|spani)/, 'ES'],
  [/^(?:mexican)/, 'MX'],
  [/^(?:argentin)/, 'AR'],
  [/^(?:chilen)/, 'CL'],
  [/^(?:colombian)/, 'CO'],
  [/^(?:peruan)/, 'PE'],
  [/^(?:portugu)/, 'PT'],
  [/^(?:brasileir|brazil)/, 'BR'],
  [/^(?:italian)/, 'IT'],
  [/^(?:nederlands|dutch)/, 'NL'],
  [/^(?:belg)/, 'BE'],
  [/^(?:polsk|polish)/, 'PL'],
  [/^(?:česk|český|czech)/, 'CZ'],
  [/^(?:slovensk|slovak)/, 'SK'],
  [/^(?:brit|english)/, 'GB'],
  [/^(?:american|estadounid)/, 'US'],
  [/^(?:canad)/, 'CA'],
  [/^(?:austral)/, 'AU'],
  [/^(?:singapore)/, 'SG'],
  [/^(?:israel)/, 'IL'],
  [/^(?:indian)/, 'IN'],
  [/^(?:росси|рф)/, 'RU'],
  [/^(?:украин|україн)/, 'UA'],
  [/^(?:белару|белорус)/, 'BY'],
  [/^(?:казахстан)/, 'KZ'],
  [/^(?:europ|comunitari|ue$|eu$|ес$)/, 'EU'],
];

/** The country whose citizens are meant, where an adjective says it: "deutsche Staatsangehörigkeit". */
export function nationalityOf(words: readonly Word[], first: number, last: number): string | null {
  for (const { text } of words.slice(first, last + 2)) {
    const known = NATIONALITIES.find(([beginning]) => beginning.test(text));
    if (known) return known[1];
  }
  return null;
}

const UP_TO =
  /^(?:до|max|maximum|maximal|höchstens|massima|massimo|máxima|máximo|maximum|maximaal|maksymalnie|maximálně|najwyżej|inferiore|内)$/u;

/** 以下, 不超过; «до», "under". */
function isUpTo(text: string, next: string | undefined): boolean {
  return UP_TO.test(text) || (text === '以' && (next === '下' || next === '内')) || (text === '超' && next === '过');
}

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
    if (/ts|top secret|sci\b/.test(level)) return 'top secret';
    if (/secret/.test(level)) return 'secret';
    if (/public trust/.test(level)) return 'public trust';
    return /\b(?:sc|dv|nv1|nv2|baseline|bpss|ctc|q|l|nato)\b/.exec(level)?.[0].toUpperCase() ?? null;
  }
  return null;
}
