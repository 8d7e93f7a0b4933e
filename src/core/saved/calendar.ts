import type { Kept } from './record.ts';

/** A day or an hour of the calendar. `on`: an ISO 8601 day ("2026-12-01") or instant. */
export type Entry = {
  readonly uid: string;
  readonly on: string;
  readonly title: string;
  readonly note: string;
  readonly url: string | null;
};

/** What of a kept posting belongs in a calendar: the next step and the days to come, each named by `say` ("deadline" → "Deadline"). */
export function entriesOf({ id, own, brief, urls }: Kept, say: (what: string) => string): Entry[] {
  const job = [brief.title, brief.organization].filter(Boolean).join(', ');
  const steps = own.next ? [{ what: own.next.what, on: own.next.at, uid: 'next' }] : [];
  const days = own.dates.filter(({ what }) => what !== 'applied').map(({ what, on }, i) => ({ what: say(what), on, uid: `date-${i}` }));
  return [...steps, ...days].map(({ what, on, uid }) => ({
    uid: `${uid}-${encodeURIComponent(id)}@jobgloss`,
    on,
    title: [what, job].filter(Boolean).join(': '),
    note: brief.places.join('; '),
    url: urls[0] ?? null,
  }));
}

/** A calendar file (RFC 5545). An entry of a day is a whole day; one of an hour lasts an hour and reminds a quarter before. `now`: when it is written. */
export function calendarOf(entries: readonly Entry[], now: Date): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Jobgloss//Jobgloss//EN', 'CALSCALE:GREGORIAN'];
  for (const entry of entries) lines.push(...eventOf(entry, now));
  lines.push('END:VCALENDAR');
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ uid, on, title, note, url }: Entry, now: Date): string[] {
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(on);
  const start = new Date(whole ? `${on}T00:00:00Z` : on);
  if (Number.isNaN(start.getTime())) return [];
  const end = new Date(start.getTime() + (whole ? 86_400_000 : 3_600_000));
  const at = (time: Date) => (whole ? `;VALUE=DATE:${stampOf(time).slice(0, 8)}` : `:${stampOf(time)}`);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stampOf(now)}`,
    `DTSTART${at(start)}`,
    `DTEND${at(end)}`,
    `SUMMARY:${escaped(title)}`,
    ...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
    ...(url && URL.canParse(url) ? [`URL:${new URL(url).href}`] : []),
    ...(whole ? [] : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, 'TRIGGER:-PT15M', 'END:VALARM']),
    'END:VEVENT',
  ];
}

/** UTC, basic format: "20261201T090000Z". */
const stampOf = (time: Date) => `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** No line longer than 75 octets: what is over goes on after a blank, and no sign is cut in two. */
function folded(line: string): string {
  let [out, room] = ['', 75];
  for (const sign of line) {
    const code = sign.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (size > room) {
      out += '\r\n ';
      room = 74;
    }
    out += sign;
    room -= size;
  }
  return out;
}
