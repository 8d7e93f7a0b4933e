// "3 days ago" in the languages whose boards count days. Weeks and months are no days: what they say is left alone.
const HOURS =
  'minute|minuten|min|hour|hr|stunde|heure|hora|ore|ora|uur|uren|godzin|hodin|час|минут|хвилин|годин|timm|time|tunti|tunnin|órá|saat|小时|分钟|時間|시간|분';
const DAYS =
  'day|tag|jour|día|dia|giorn|dag|dni|dzień|dzien|den|dny|dní|dňami|dňom|дней|дня|день|дні|днів|päivä|napja|zile|zi|gün|ngày|hari|μέρ|ημέρ|天|日|일|d';
const MARKS = [
  'ago|geleden|temu|назад|тому|sedan|siden|sitten|fa|önce|lalu|trước|πριν|前|전', // after the number
  'vor|il y a|hace|há|ha|před|pred|för|for|acum|пред', // before it
];
const NOW = new Set(
  "today|just posted|just now|new today|posted today|heute|aujourd'hui|aujourd’hui|hoy|hoje|oggi|vandaag|dzisiaj|dziś|dnes|сегодня|сьогодні|idag|i dag|tänään|ma|azi|bugün|今天|刚刚|本日|오늘".split(
    '|',
  ),
);
const YESTERDAY = new Set(
  'yesterday|gestern|hier|ayer|ontem|ieri|gisteren|wczoraj|včera|вчера|вчора|igår|i går|eilen|tegnap|dün|昨天|어제'.split('|'),
);
const split = (words: string) => words.split('|');
const [AFTER, BEFORE] = [split(MARKS[0]!), split(MARKS[1]!)];
const UNITS = [...split(HOURS).map((unit) => [unit, 0] as const), ...split(DAYS).map((unit) => [unit, 1] as const)];

/** How many days before today the words say; undefined where they do not count days, or only "30+" of them. */
export function daysAgo(words: string): number | undefined {
  const lower = words.slice(0, 80).toLowerCase().replaceAll('i\u0307', 'i').trim();
  const plain = lower
    .replace(
      /^[^:]{1,30}: ?|^(?:posted|published|publicad[ao]|publiée?|veröffentlicht|erschienen|опубликован[оа]?|dodan[oe]|publicerad|active) /,
      '',
    )
    .replace(/[.!]$/, '');
  if (NOW.has(lower) || NOW.has(plain)) return 0;
  if (YESTERDAY.has(lower) || YESTERDAY.has(plain)) return 1;
  const found = /(^|[^\d.,+])(\d{1,2}) ?(\p{L}{1,12})/u.exec(lower);
  if (!found || /\d\s?\+|\+\s?\d|über|more than|plus de|más de|więcej/.test(lower)) return undefined;
  const [, , count = '', unit = ''] = found;
  const rest = lower.slice(found.index + found[0].length);
  const lead = lower.slice(0, found.index + found[0].indexOf(count));
  const marked =
    AFTER.some((mark) => isWord(rest, mark) || unit.endsWith(mark)) || BEFORE.some((mark) => isWord(lead, mark)) || unit === 'napja';
  const days = UNITS.find(([name]) => (name.length === 1 && name === 'd' ? unit === 'd' : unit.startsWith(name)))?.[1];
  const isWeek =
    /^(?:week|woche|semaine|seman|settiman|wek|tydzień|tygodni|týden|týdn|недел|тижд|тижн|veck|uge|uke|viikko|hét|săptămân|hafta|周|週|month|monat|mois|mes|maand|miesi|měsíc|месяц|місяц|måned|kuukau|hón|lun|ay\b|个月|か月|개월)/.test(
      unit,
    );
  return marked && days !== undefined && !isWeek ? days * Number(count) : undefined;
}

function isWord(words: string, mark: string): boolean {
  for (let at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + 1)) {
    if (!/\p{L}/u.test(words[at - 1] ?? ' ') && (mark.length === 1 || !/\p{L}/u.test(words[at + mark.length] ?? ' '))) return true;
  }
  return false;
}

/** The day so many days before another. */
export function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}
