import { NEVER_SEEN } from '../history/history.ts';
import type { Match } from '../match/match.ts';
import { NO_FACTS } from '../posting/facts.ts';
import { BLANK_POSTING, NOTHING_STRUCTURED } from '../posting/posting.ts';
import type { Report } from '../report.ts';
import { briefOf } from './brief.ts';
import { NOTHING_OWN, type Own } from './own.ts';
import { type Kept, MOST_LOGGED, MOST_URLS, type Saved } from './record.ts';
import { recordFault } from './report-shape.ts';

/** A file that holds everything: JSON, one record a line. `seen`, `settings`, `profiles` and `shelf` as they are stored. */
export type Backup = {
  readonly format: 'jobgloss';
  readonly schemaVersion: 1;
  readonly exportedAt: string;
  readonly saved: readonly Saved[];
  readonly settings: unknown;
  readonly profiles: unknown;
  readonly shelf: unknown;
};

const BACKUP_VERSION = 1;
/** Characters of a file that are looked at: a browser holds no longer string safely. */
const MOST_CHARACTERS = 256 * 1024 * 1024;
const MOST_RECORDS = 200_000;
const MOST_FAULTS = 20;
/** Our own records have eight levels. */
const MOST_NESTED = 64;

/** What is wrong with a file. `record` counts from 1; `path` is where in it. */
export type Fault = { readonly record: number; readonly title: string | null; readonly path: string };

/** `why`: not a file of ours; too big; from a newer version, which is left to that version. */
export type Read =
  | { readonly ok: true; readonly saved: readonly Saved[]; readonly settings: unknown; readonly profiles: unknown; readonly shelf: unknown }
  | { readonly ok: false; readonly why: 'not-json' | 'not-ours' | 'newer' | 'too-big' | 'faults'; readonly faults: readonly Fault[] };

/** The beginning and end of a backup file; the records stand between them, each by `recordLine`, parted by ",\n". */
export function backupFrame(head: Omit<Backup, 'saved' | 'format' | 'schemaVersion'>): { start: string; end: string } {
  const { exportedAt, settings, profiles, shelf } = head;
  const start = JSON.stringify({ format: 'jobgloss', schemaVersion: BACKUP_VERSION, exportedAt, settings, profiles, shelf });
  return { start: `${start.slice(0, -1)},"saved":[\n`, end: '\n]}\n' };
}

/** A record as a line: all but what can be told from its report. */
export function recordLine(record: Kept, reportJson: string, text: string): string {
  const { brief: _, ...rest } = record;
  const report = JSON.parse(reportJson) as Report;
  return JSON.stringify({ ...rest, report: report.posting ? { ...report, posting: { ...report.posting, text } } : report });
}

/** Everything in a backup file, checked record by record; or all that is wrong with it. Changes nothing. */
export function readBackup(file: string): Read {
  const refused = (why: 'not-json' | 'not-ours' | 'newer' | 'too-big' | 'faults', faults: readonly Fault[] = []): Read => ({
    ok: false,
    why,
    faults,
  });
  if (file.length > MOST_CHARACTERS) return refused('too-big');
  let data: unknown;
  try {
    data = JSON.parse(file.replace(/^\ufeff/, ''));
  } catch {
    return refused('not-json');
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return refused('not-ours');
  const { format, schemaVersion, saved, settings = null, profiles = null, shelf = null } = data as Partial<Backup>;
  if (format !== 'jobgloss' || typeof schemaVersion !== 'number' || !Array.isArray(saved)) return refused('not-ours');
  if (schemaVersion > BACKUP_VERSION) return refused('newer');
  if (schemaVersion !== BACKUP_VERSION) return refused('not-ours');
  if (saved.length > MOST_RECORDS) return refused('too-big');
  const faults: Fault[] = [];
  const records = new Map<string, Saved>();
  for (const [i, one] of saved.entries()) {
    const fault = faultIn(one);
    if (fault === null) records.set((one as Saved).id, wholeRecord(one as Saved));
    else if (faults.push({ record: i + 1, title: titleOf(one), path: fault }) === MOST_FAULTS) break;
  }
  if (faults.length > 0) return refused('faults', faults);
  return { ok: true, saved: [...records.values()], settings, profiles, shelf };
}

/** Where a record is not what it should be; null when it is. */
function faultIn(record: unknown): string | null {
  const fault = recordFault(record);
  if (fault !== null) return fault || 'record';
  const { id, report } = record as Saved;
  if (report.posting!.id !== id) return 'report.posting.id';
  return isNested(record, MOST_NESTED) ? null : 'record';
}

/** Whether nothing in it lies deeper: what is nested without end cannot be written down again. */
function isNested(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (most === 0) return false;
  if (Array.isArray(value)) {
    for (const one of value) if (typeof one === 'object' && !isNested(one, most - 1)) return false;
    return true;
  }
  for (const key in value) {
    const one = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof one === 'object' && !isNested(one, most - 1)) return false;
  }
  return true;
}

/** Fills in what earlier versions did not know. Everything else stays as it came, unknown fields too. */
function wholeRecord(record: Partial<Saved> & Pick<Saved, 'id' | 'savedAt' | 'report'>): Saved {
  const report = wholeReport(record.report);
  return {
    ...record,
    urls: (record.urls ?? []).slice(0, MOST_URLS),
    changedAt: record.changedAt ?? record.savedAt,
    readAt: record.readAt ?? record.changedAt ?? record.savedAt,
    own: { ...NOTHING_OWN, ...(record.own as Own | undefined) },
    stamps: record.stamps ?? {},
    log: (record.log ?? []).slice(-MOST_LOGGED),
    brief: briefOf(report),
    report,
  };
}

function wholeReport(report: Report): Report {
  const posting = filled(BLANK_POSTING, report.posting!);
  const structured = filled(NOTHING_STRUCTURED, posting.structured);
  return {
    ...report,
    cards: [],
    posting: structured === posting.structured ? posting : { ...posting, structured },
    sections: report.sections ?? [],
    facts: filled(NO_FACTS, report.facts),
    highlights: report.highlights ?? [],
    warnings: report.warnings ?? [],
    match: report.match ? wholeMatch(report.match) : null,
    history: filled(NEVER_SEEN, report.history as Partial<Report['history']> | undefined),
  };
}

const wholeMatch = (match: Match): Match => ({
  ...filled(NO_LISTS, match),
  reasons: match.reasons.map((reason) => (reason.say ? reason : { ...reason, say: [''] })),
});
const NO_LISTS: Pick<Match, 'missingSkills' | 'knownSkills' | 'dealbreakers' | 'broken'> = {
  missingSkills: [],
  knownSkills: [],
  dealbreakers: [],
  broken: [],
};

/** With what `usual` has and it has not; itself where nothing is missing. */
function filled<U extends object, T extends U>(usual: U, given: T | Partial<T> | undefined): T {
  if (!given) return usual as T;
  for (const key in usual) if (given[key] === undefined) return { ...usual, ...given } as T;
  return given as T;
}

function titleOf(record: unknown): string | null {
  const title = (record as { report?: { posting?: { title?: unknown } } } | null)?.report?.posting?.title;
  return typeof title === 'string' ? title.slice(0, 200) : null;
}
