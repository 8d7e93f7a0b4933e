import { askToNotify } from '../../browser/notifications.ts';
import { applyImport, exportBackup, planImport } from '../../browser/storage/backup.ts';
import { eachText } from '../../browser/storage/saved.ts';
import { NEVER_SEEN } from '../../core/history/history.ts';
import type { Profile } from '../../core/match/profile.ts';
import { fromText } from '../../core/posting/from-text.ts';
import { report } from '../../core/report.ts';
import { readBackup } from '../../core/saved/backup.ts';
import { calendarOf, entriesOf } from '../../core/saved/calendar.ts';
import { readTable, toCsv } from '../../core/saved/csv.ts';
import type { Kept } from '../../core/saved/record.ts';
import { fromTable } from '../../core/saved/table-import.ts';
import { type PaySettings, termsOf } from '../../messages/settings.ts';
import type { Shelf } from '../../messages/shelf.ts';
import type { Files, Out } from '../components/saved-files.tsx';
import { saveFile } from '../save-file.ts';
import { maybe } from '../text.ts';

type Given = {
  readonly rows: readonly Kept[];
  readonly shelf: Shelf;
  readonly profile: Profile;
  readonly pay: PaySettings;
  readonly arrange: (some: Partial<Shelf>) => Promise<unknown>;
  readonly tell: (act: number | null) => void;
};

/** A date of the person's by name; their own words where it has none. */
const nameOf = (what: string) => maybe(`saved_date_${what}`) ?? what;

/** The days of some postings as a file for a calendar. */
export function saveCalendar(rows: readonly Kept[], now = new Date()): void {
  saveFile(
    'jobgloss.ics',
    calendarOf(
      rows.flatMap((row) => entriesOf(row, nameOf)),
      now,
    ),
    'text/calendar',
  );
}

/** Files out and in, as the page needs them. */
export function filesOf({ rows, shelf, profile, pay, arrange, tell }: Given): Files {
  const out: Readonly<Record<Out, (now: Date) => Promise<unknown>>> = {
    backup: async (now) => {
      saveFile(`jobgloss-${now.toISOString().slice(0, 10)}.json`, await exportBackup(now));
      await arrange({ exportedAt: now.toISOString() });
    },
    table: async () => saveFile('jobgloss.csv', toCsv(rows, shelf.statuses), 'text/csv'),
    texts: async () => {
      const texts = new Map<string, string>();
      for await (const chunk of eachText()) for (const { id, text } of chunk) texts.set(id, text);
      saveFile('jobgloss.csv', toCsv(rows, shelf.statuses, texts), 'text/csv');
    },
    calendar: async (now) => saveCalendar(rows, now),
  };
  return {
    out: (what) => out[what](new Date()),
    read: async (file) => {
      const words = await file.text();
      if (/\.json$/i.test(file.name) || words.trimStart().startsWith('{')) {
        const read = readBackup(words);
        return read.ok ? { kind: 'records', saved: read.saved } : { kind: 'refused', why: read.why, faults: read.faults };
      }
      const table = readTable(words);
      return table ? { kind: 'table', table } : { kind: 'refused', why: 'no-table', faults: [] };
    },
    fromTable: (table, mapping) => {
      const now = new Date();
      const judge = (input: Parameters<typeof fromText>[0]) => report(fromText(input), profile, NEVER_SEEN, now, termsOf({ pay }));
      const taken = fromTable(table, mapping, shelf.statuses, judge, now.toISOString());
      return { saved: taken.saved, skipped: taken.skipped.length, unknown: taken.unknownStatuses };
    },
    plan: planImport,
    take: async (saved) => tell(await applyImport(saved, new Date())),
    allowNotify: askToNotify,
  };
}
