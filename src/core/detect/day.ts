// The first three letters of month names, without marks, in the languages whose boards write them out.
const MONTHS =
  'jan ene gen янв led sty|feb fev фев uno lut|mar mrz мар bre|apr abr avr апр dub kwi|may mai maj маи мая kve|jun giu июн cze|jul lug июл lip|aug ago aou авг srp sie|sep set сен zar wrz|oct okt out ott окт rij paz|nov ноя lis|dec dez dic дек pro gru'
    .split('|')
    .map((names) => names.split(' '));

/** The ISO day that the words state, whatever the order; undefined for "3 days ago" and for what is no day since 1990. */
export function dayOf(words: string | undefined): string | undefined {
  if (!words) return undefined;
  const at = /(?:^|\D)((?:19|20)\d\d)([-/.]?)(\d\d?)\2(\d\d?)(?!\d)/.exec(words);
  if (at) return iso(at[1]!, at[3]!, at[4]!);
  const chinese = /((?:19|20)\d\d) ?年 ?(\d\d?) ?月 ?(\d\d?)/.exec(words);
  if (chinese) return iso(chinese[1]!, chinese[2]!, chinese[3]!);
  const numbers = /(?:^|\D)(\d\d?)([./-]) ?(\d\d?)\2 ?((?:19|20)\d\d)(?!\d)/.exec(words);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[3])];
    if (numbers[2] === '/' && first <= 12 && second <= 12 && first !== second) return undefined; // 3/4/2026: two days in two countries
    return second > 12 ? iso(numbers[4]!, numbers[1]!, numbers[3]!) : iso(numbers[4]!, numbers[3]!, numbers[1]!);
  }
  if (/^1\d{9}(?:\d{3})?$/.test(words)) return new Date(Number(words.padEnd(13, '0'))).toISOString().slice(0, 10);
  const plain = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  const named =
    /(?:^|\D)(?<day>\d\d?)(?:st|nd|rd|th|\.)? (?:de |of )?(?<month>\p{L}{3,10})\.?,? (?:de )?(?<year>(?:19|20)\d\d)/u.exec(plain) ??
    /(?<month>\p{L}{3,10})\.? (?<day>\d\d?)(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d\d)/u.exec(plain);
  const month = named && MONTHS.findIndex((names) => names.includes(named.groups!.month!.slice(0, 3)));
  return named && month !== null && month >= 0 ? iso(named.groups!.year!, String(month + 1), named.groups!.day!) : undefined;
}

function iso(year: string, month: string, day: string): string | undefined {
  if (Number(year) < 1990 || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
