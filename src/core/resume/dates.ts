/** A stretch of time a text names. Months since the year 0; `to` is the month after the last. */
export type Period = { readonly from: number; readonly to: number; readonly start: number; readonly end: number };

// Names of months, whole and in the cases they stand in; a shorter word is one of them when a name begins with it ("Sept", «янв»).
const MONTHS = [
  'january январь января jänner januar janvier enero janeiro gennaio januari styczeń stycznia leden ledna січень січня ocak',
  'february февраль февраля februar feber février fevrier febrero fevereiro febbraio februari luty lutego únor února лютий лютого şubat',
  'march март марта märz mrz mars marzo março maart marzec marca březen března березень березня mart',
  'april апрель апреля avril abril aprile kwiecień kwietnia duben dubna квітень квітня nisan',
  'may май мая mai mayo maio maggio mei maj maja květen května травень травня mayıs',
  'june июнь июня juni juin junio junho giugno czerwiec czerwca červen června червень червня haziran',
  'july июль июля juli juillet julio julho luglio lipiec lipca červenec července липень липня temmuz',
  'august август августа août aout agosto augustus sierpień sierpnia srpen srpna серпень серпня ağustos',
  'september сентябрь сентября septembre septiembre setembro settembre wrzesień września září вересень вересня eylül',
  'october октябрь октября oktober octobre octubre outubro ottobre październik października říjen října жовтень жовтня ekim',
  'november ноябрь ноября novembre noviembre novembro listopad listopada листопад листопада kasım',
  'december декабрь декабря dezember décembre decembre diciembre dezembro dicembre grudzień grudnia prosinec prosince грудень грудня aralık',
].map((names) => names.split(' '));

/** One date: day and month in figures, a month by name, a year alone; or "today". */
const DATE =
  /(?<![\p{L}\d])(?:(?:[0-3]?\d[./-])?(?<m>0?[1-9]|1[0-2])[./-](?<y>(?:19|20)\d\d)|(?<y2>(?:19|20)\d\d)[./-](?<m2>0[1-9]|1[0-2])(?:[./-][0-3]\d)?|(?:[0-3]?\d\.? )?(?<name>\p{L}{3,10})\.?,? (?:de |del |d[e']|of )?'?(?<y3>(?:19|20)\d\d)|(?<name4>\p{L}{3,9})\.? ?['’](?<y4>\d\d)|(?<y5>(?:19|20)\d\d)|(?<open>present|current|currently|now|today|till date|to date|ongoing|heute|jetzt|laufend|настоящее время|настоящего времени|настоящий момент|сейчас|наст\. ?вр|н\. ?в|aujourd['’]hui|présent|ce jour|actualidad|actualmente|actual|presente|hoy|atual|atualmente|momento|data atual|oggi|in corso|attuale|heden|nu|obecnie|teraz|dosud|současnost|тепер|теперішній час|сьогодні|günümüz|halen|devam))(?![\p{L}\d])(?: ?(?:г|гг|года|год|р|року)(?![\p{L}])\.?)?/giu;
/** Between two dates of one period. */
const TO =
  /^[\s,)]{0,3}(?:[-–—−~→][\s(]{0,2})?(?:to|until|till|through|thru|bis|по|до|à|a|al|au|jusqu['’]?(?:à|en|au)|hasta|até|ao|do|tot|t\/m|fino a|až|ve)?[\s(]{0,3}(?:zum|l[ae]|el|o|the|am)?\s{0,2}$/iu;
const SINCE = /(?:^|[^\p{L}])(?:since|from|seit|ab|depuis|desde|sinds|vanaf|dal|da|od|с|со|від|з|as of)\s{1,3}$/iu;
const MOST_MONTHS = 600;

type Point = { readonly month: number; readonly exact: boolean; readonly open: boolean; readonly start: number; readonly end: number };

/** Stretches of time, in the order of the text. "2010 – 2014" are four years, "March 2010 – June 2014" counts both months; what goes on counts up to `now` (as `monthOf`). */
export function findPeriods(text: string, now: number): Period[] {
  const points = [...text.matchAll(DATE)].flatMap((found) => pointOf(found, now) ?? []);
  const periods: Period[] = [];
  for (let i = 0; i < points.length; i += 1) {
    const [first, second] = [points[i]!, points[i + 1]];
    if (first.open) continue;
    const between = second ? text.slice(first.end, second.start) : null;
    if (
      second &&
      between !== null &&
      between.length <= 14 &&
      TO.test(between) &&
      between.trim() !== ',' &&
      (between.trim() !== '' || second.open)
    ) {
      const to = second.open ? now + 1 : second.exact ? second.month + 1 : second.month + (first.exact ? 12 : 0);
      // "2019 – 2019" is the best part of a year
      const end = to === first.month && !first.exact ? to + 6 : to;
      if (end > first.month && end - first.month <= MOST_MONTHS)
        periods.push({ from: first.month, to: end, start: first.start, end: second.end });
      i += 1;
      continue;
    }
    const since = SINCE.exec(text.slice(Math.max(0, first.start - 9), first.start));
    if (since && first.month <= now && now - first.month <= MOST_MONTHS) {
      periods.push({ from: first.month, to: now + 1, start: first.start, end: first.end });
    }
  }
  return periods;
}

/** Months since the year 0. */
export const monthOf = (date: Date): number => 12 * date.getUTCFullYear() + date.getUTCMonth();

function pointOf({ groups, index, 0: words }: RegExpExecArray | RegExpMatchArray, now: number): Point | null {
  const { m, y, m2, y2, name, y3, name4, y4, y5, open } = groups!;
  const start = index!;
  const end = start + words.length;
  if (open) return { month: now, exact: true, open: true, start, end };
  if (y5) return { month: 12 * Number(y5), exact: false, open: false, start, end };
  if (y ?? y2) return { month: 12 * Number(y ?? y2) + Number(m ?? m2) - 1, exact: true, open: false, start, end };
  const month = monthNamed((name ?? name4)!);
  const year = y3 ? Number(y3) : Number(y4) + (Number(y4) > 60 ? 1900 : 2000);
  if (month >= 0) return { month: 12 * year + month, exact: true, open: false, start, end };
  // "Bank 2014": the word before a year is no month
  if (!y3) return null;
  const at = start + words.search(/(?:19|20)\d\d/u);
  return { month: 12 * year, exact: false, open: false, start: at, end };
}

function monthNamed(name: string): number {
  const lower = name.toLowerCase();
  const whole = MONTHS.findIndex((names) => names.includes(lower));
  return whole >= 0 || lower.length < 3 ? whole : MONTHS.findIndex((names) => names.some((full) => full.startsWith(lower)));
}

/** Months in any of the periods, overlaps counted once. */
export function monthsOf(periods: readonly { readonly from: number; readonly to: number }[]): number {
  let months = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of periods.toSorted((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return months;
}
