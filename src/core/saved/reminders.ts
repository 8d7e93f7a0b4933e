import type { Kept } from './record.ts';

/** The hour of a day at which a step without an hour is due, where the reader is. */
const MORNING = 9;
const WEEK_MS = 7 * 86_400_000;

/** When a day or instant is due, ms since 1970; null when it is neither. */
function dueAt(at: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(at) ?? [];
  const due = year ? new Date(Number(year), Number(month) - 1, Number(day), MORNING).getTime() : Date.parse(at);
  return Number.isNaN(due) ? null : due;
}

/** Steps that are due and have not been told (`told`: id → the step's time when it was), and when the next of the others is. */
export function stepsDue(
  rows: readonly Kept[],
  told: Readonly<Record<string, string>>,
  now: number,
): { readonly due: readonly Kept[]; readonly nextAt: number | null } {
  const due: Kept[] = [];
  let nextAt: number | null = null;
  for (const row of rows) {
    const { next } = row.own;
    const at = next && dueAt(next.at);
    if (!next || at === null || row.forgottenAt !== undefined) continue;
    if (at > now) nextAt = nextAt === null ? at : Math.min(nextAt, at);
    else if (told[row.id] !== next.at) due.push(row);
  }
  return { due, nextAt };
}

/** Whether it is time to say that everything should be exported: something is kept, and for a week nothing went out. */
export function exportIsDue(
  { remindExport, exportedAt }: { readonly remindExport: boolean; readonly exportedAt: string | null },
  oldestSaved: string | null,
  now: number,
): boolean {
  const since = exportedAt ?? oldestSaved;
  return remindExport && oldestSaved !== null && since !== null && now - Date.parse(since) >= WEEK_MS;
}
