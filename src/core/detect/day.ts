// Beginnings of month names without marks, in the languages whose boards write them out; of two that fit, the longer one counts.
const MONTHS = [
  'jan ene gen ian янв січ led sty oca tam ιαν',
  'feb fev feu фев лют uno lut sub hel φεβ',
  'mar mrz мар бер bre maalis μαρ',
  'apr abr avr апр кві dub kwi nis huh απρ',
  'may mai maj mag mei маи мая тра kve touko μαι',
  'jun giu juin iun июн чер cze cer haz kes ιουν',
  'jul lug juil iul июл лип lip cervenc tem hei ιουλ',
  'aug ago aou авг сер srp sie agu elo αυγ',
  'sep set сен вер zar wrz eyl syy szep σεπ',
  'oct okt out ott окт жов rij paz eki loka οκτ',
  'nov noi ноя лис lis marras kas νοε noe',
  'dec dez dic des дек гру pro gru ara joulu δεκ',
].map((names) => names.split(' '));

const BY_START = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

/** Which of two small numbers is the day, where a page writes 3/4/2026. */
export type DayOrder = 'dmy' | 'mdy' | null;

/** The ISO day that the words state, whatever the order; undefined for "3 days ago" and for what is no day since 1990. */
export function dayOf(words: string | undefined, order: DayOrder = null): string | undefined {
  if (!words || !/(?:19|20)\d\d|^1\d{9}/.test(words)) return undefined; // no year, no day
  const at = /(?:^|\D)((?:19|20)\d\d)([-/.]?)(\d\d?)\2(\d\d?)(?!\d)/.exec(words);
  if (at) return iso(at[1]!, at[3]!, at[4]!);
  const eastern = /((?:19|20)\d\d) ?[年년] ?(\d\d?) ?[月월] ?(\d\d?)/.exec(words) ?? /((?:19|20)\d\d)\. (\d\d?)\. (\d\d?)/.exec(words);
  if (eastern) return iso(eastern[1]!, eastern[2]!, eastern[3]!);
  const numbers = /(?:^|\D)(\d\d?)([./-]) ?(\d\d?)\2 ?((?:19|20)\d\d)(?!\d)/.exec(words);
  if (numbers) return ofNumbers(numbers, order);
  if (/^1\d{9}(?:\d{3})?$/.test(words)) return new Date(Number(words.padEnd(13, '0'))).toISOString().slice(0, 10);
  const plain = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  const named =
    /(?:^|\D)(?<day>\d\d?)(?:st|nd|rd|th|er|\.|º)? ?-?(?:de |of |d’|d')?(?<month>\p{L}{3,12})[.,]{0,2}[ -]?(?:de |del )?(?<year>(?:19|20)\d\d)/u.exec(
      plain,
    ) ??
    /(?<month>\p{L}{3,12})\.? (?<day>\d\d?)(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d\d)/u.exec(plain) ??
    /(?<year>(?:19|20)\d\d)\.? (?<month>\p{L}{3,12})\.? (?<day>\d\d?)(?!\d)/u.exec(plain);
  const month = named && monthOf(named.groups!.month!);
  return named && month ? iso(named.groups!.year!, String(month), named.groups!.day!) : undefined;
}

function monthOf(name: string): number | undefined {
  for (let length = Math.min(name.length, 7); length > 2; length -= 1) {
    const month = BY_START.get(name.slice(0, length));
    if (month) return month;
  }
  return undefined;
}

/** 3/4/2026 is two days in two countries; 13/4/2026 and 3.4.2026 are one. */
function ofNumbers([, first = '', sign, second = '', year = '']: readonly string[], order: DayOrder): string | undefined {
  const [one, two] = [Number(first), Number(second)];
  if (two > 12) return iso(year, first, second);
  if (one > 12 || one === two || sign === '.') return iso(year, second, first);
  if (order) return order === 'dmy' ? iso(year, second, first) : iso(year, first, second);
  return sign === '-' ? iso(year, second, first) : undefined;
}

/** How the pages of a language and a country write a day in numbers; null where it cannot be known. */
export function dayOrderOf(language: string, address: string): DayOrder {
  const [tongue = '', region = ''] = language.toLowerCase().split(/[-_]/);
  if (tongue && tongue !== 'en') return 'dmy';
  if (region) return region === 'us' ? 'mdy' : region === 'ca' ? null : 'dmy';
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (/\.(?:gov|mil|edu|us)$/.test(host)) return 'mdy';
  return /\.(?:uk|ie|au|nz|in|za|sg|hk|lk|pk|ng|ke|ae)$/.test(host) ? 'dmy' : null;
}

function iso(year: string, month: string, day: string): string | undefined {
  if (Number(year) < 1990 || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
