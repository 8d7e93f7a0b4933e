import { calendarOf, entriesOf } from '../../core/saved/calendar.ts';
import type { Kept } from '../../core/saved/record.ts';
import { saveFile } from '../save-file.ts';
import { maybe } from '../text.ts';

/** A date of the person's by name; their own words where it has none. */
const nameOf = (what: string) => maybe(`saved_date_${what}`) ?? what;

/** The days of some postings as a file for a calendar. */
export function saveCalendar(rows: readonly Kept[], now = new Date()): void {
  const entries = rows.flatMap((row) => entriesOf(row, nameOf));
  saveFile('jobgloss.ics', calendarOf(entries, now), 'text/calendar');
}
