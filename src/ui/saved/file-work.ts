import { exportBackup } from '../../browser/storage/backup.ts';
import { eachText } from '../../browser/storage/saved.ts';
import { NEVER_SEEN } from '../../core/history/history.ts';
import type { Profile } from '../../core/match/profile.ts';
import { fromText } from '../../core/posting/from-text.ts';
import { readBackup } from '../../core/saved/backup.ts';
import { readTable, type Table, tableOf, toCsv } from '../../core/saved/csv.ts';
import type { Kept } from '../../core/saved/record.ts';
import { workbookOf } from '../../core/saved/sheet.ts';
import { fromTable } from '../../core/saved/table-import.ts';
import { guessMapping, type Mapping } from '../../core/saved/tracker-words.ts';
import { type PaySettings, termsOf } from '../../messages/settings.ts';
import type { Shelf } from '../../messages/shelf.ts';
import type { Files, Out, Read } from '../components/saved-files.tsx';
import { saveFile } from '../save-file.ts';
import { saveCalendar } from './calendar.ts';
import { zipped } from './zip.ts';

export { applyImport, planImport } from '../../browser/storage/backup.ts';

export type Given = {
  readonly rows: readonly Kept[];
  readonly shelf: Shelf;
  readonly profile: Profile;
  readonly pay: PaySettings;
  readonly arrange: (some: Partial<Shelf>) => Promise<unknown>;
  readonly tell: (act: number | null) => void;
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes a file and hands it to the browser. */
export async function fileOut(what: Out, { rows, shelf, arrange }: Given, now: Date): Promise<void> {
  if (what === 'backup') {
    saveFile(`jobgloss-${now.toISOString().slice(0, 10)}.json`, await exportBackup(now));
    await arrange({ exportedAt: now.toISOString() });
  } else if (what === 'calendar') saveCalendar(rows, now);
  else if (what === 'sheet') saveFile('jobgloss.xlsx', zipped(workbookOf(tableOf(rows, shelf.statuses)), XLSX), XLSX);
  else saveFile('jobgloss.csv', toCsv(rows, shelf.statuses, what === 'texts' ? await allTexts() : undefined), 'text/csv');
}

async function allTexts(): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for await (const chunk of eachText()) for (const { id, text } of chunk) texts.set(id, text);
  return texts;
}

/** What a file holds; changes nothing. */
export async function readFile(file: File): Promise<Read> {
  const words = await file.text();
  if (/\.json$/i.test(file.name) || words.trimStart().startsWith('{')) {
    const read = readBackup(words);
    return read.ok ? { kind: 'records', saved: read.saved } : { kind: 'refused', why: read.why, faults: read.faults };
  }
  const table = readTable(words);
  return table ? { kind: 'table', table, mapping: guessMapping(table.header) } : { kind: 'refused', why: 'no-table', faults: [] };
}

/** The rows of a table as records, each judged as a posting is. */
export async function recordsOf(table: Table, mapping: Mapping, { profile, pay, shelf }: Given, now: Date): ReturnType<Files['fromTable']> {
  const { report } = await import('../../core/report.ts');
  const judge = (input: Parameters<typeof fromText>[0]) => report(fromText(input), profile, NEVER_SEEN, now, termsOf({ pay }));
  const { saved, skipped, unknownStatuses } = fromTable(table, mapping, shelf.statuses, judge, now.toISOString());
  return { saved, skipped: skipped.length, unknown: unknownStatuses };
}
