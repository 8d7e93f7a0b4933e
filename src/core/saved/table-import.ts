import type { TextInput } from '../posting/from-text.ts';
import { hashOf } from '../posting/hash.ts';
import { webAddress } from '../posting/web-address.ts';
import type { Report } from '../report.ts';
import { dayOf, figureOf, instantOf, piecesOf } from './cells.ts';
import type { Cells, Column } from './columns.ts';
import { asPayUnit, type Table } from './csv.ts';
import { type Dated, NOTHING_OWN, type Own, type OwnStatus } from './own.ts';
import { kept, type Saved } from './record.ts';
import { type Mapping, statusOf } from './tracker-words.ts';

/** More tags or contacts than that no person has of one posting. */
const MOST_LISTED = 200;
const MOST_ROUNDS = 100;

/** What a table gives: records, the rows without title, company and address (counted from 1, the header not), and statuses nobody knows. */
export type Taken = { readonly saved: readonly Saved[]; readonly skipped: readonly number[]; readonly unknownStatuses: readonly string[] };

export type Judge = (input: TextInput) => Report;

/** The rows of a table as records: a row with an id of ours is that record, others are named by address, or by title and company. `judge` reads a posting's words. */
export function fromTable(table: Table, mapping: Mapping, statuses: readonly OwnStatus[], judge: Judge, now: string): Taken {
  const saved = new Map<string, Saved>();
  const skipped: number[] = [];
  const unknown = new Set<string>();
  for (const [i, row] of table.rows.entries()) {
    const cells: { [C in Column]?: string } = {};
    for (const [at, column] of mapping.entries()) if (column && row[at]) cells[column] = row[at];
    const word = cells.status?.trim();
    if (word && statusOf(word, statuses) === null) unknown.add(word);
    const record = recordOf(cells, statuses, judge, now);
    if (record) saved.set(record.id, record);
    else skipped.push(i + 1);
  }
  return { saved: [...saved.values()], skipped, unknownStatuses: [...unknown] };
}

function recordOf(cells: Cells, statuses: readonly OwnStatus[], judge: Judge, now: string): Saved | null {
  const url = webAddress(cells.url ?? '');
  const [title, company] = [(cells.title ?? '').trim(), (cells.company ?? '').trim()];
  if (!title && !company && !url) return null;
  const text = cells.text || payLine(cells);
  const read = judge({ text, title, company, location: cells.location, url: url ?? undefined });
  const id = cells.id?.trim() || `hand/${hashOf(url ?? `${title}\n${company}\n${cells.location ?? ''}`)}`;
  const report: Report = { ...read, posting: { ...read.posting!, id, datePosted: dayOf(cells.posted) ?? read.posting!.datePosted } };
  const savedAt = instantOf(cells.saved) ?? now;
  const own = ownOf(cells, statuses);
  return { ...kept(null, report, url, savedAt), changedAt: now, readAt: savedAt, own, report };
}

function ownOf(cells: Cells, statuses: readonly OwnStatus[]): Own {
  const applied = dayOf(cells.applied);
  const round = figureOf(cells.round);
  const stars = figureOf(cells.rating);
  return {
    ...NOTHING_OWN,
    status: statusOf(cells.status ?? '', statuses) ?? (applied ? 'applied' : 'saved'),
    round: round !== null && Number.isInteger(round) && round >= 1 && round <= MOST_ROUNDS ? round : null,
    notes: cells.notes ?? '',
    tags: [...new Set(piecesOf(cells.tags, /[;,]/))].slice(0, MOST_LISTED),
    rating: stars !== null && stars >= 1 && stars <= 5 ? Math.round(stars) : null,
    contacts: (cells.contacts ?? '')
      .split('\n')
      .filter((line) => line.trim())
      .slice(0, MOST_LISTED)
      .map(contactOf),
    dates: datesOf(applied, dayOf(cells.deadline)),
    offered: offeredOf(cells),
    next: nextOf(cells),
  };
}

function datesOf(applied: string | null, deadline: string | null): Dated[] {
  return [...(applied ? [{ what: 'applied', on: applied }] : []), ...(deadline ? [{ what: 'deadline', on: deadline }] : [])];
}

function offeredOf(cells: Cells): Own['offered'] {
  const amount = figureOf(cells.offered);
  if (amount === null || amount < 0) return null;
  return {
    amount,
    currency: (cells['offered currency'] || cells['pay currency'] || '').trim(),
    unit: asPayUnit(cells['offered unit'] ?? '') ?? 'YEAR',
    tax: null,
    note: '',
  };
}

/** A next step with an hour keeps it. */
function nextOf(cells: Cells): Own['next'] {
  const cell = cells['next step at']?.trim();
  const at = cell && /T\d/.test(cell) ? instantOf(cell) : dayOf(cell);
  return at ? { what: cells['next step'] ?? '', at } : null;
}

/** "Ann Lee, recruiter, ann@moss.example, +43 1 234567": what looks like an address or a number is one, wherever it stands. */
function contactOf(line: string) {
  const parts = line.split(', ');
  const email = parts.find((part) => part.includes('@') && !part.includes(' ')) ?? '';
  const url = parts.find((part) => webAddress(part) !== null) ?? '';
  const phone = parts.find((part) => /^\+?[\d\s()-]{6,20}$/.test(part)) ?? '';
  const [name = '', role = '', ...rest] = parts.filter((part) => part !== email && part !== url && part !== phone);
  return { name, role, email, phone, url, note: rest.join(', ') };
}

/** Figures of a table as the line of a posting that the pay reader understands. Empty where the money is not said: that would be a guess. */
function payLine(cells: Cells): string {
  const [min, max] = [figureOf(cells['pay min']), figureOf(cells['pay max'])];
  const currency = cells['pay currency']?.trim().toUpperCase();
  const words = cells['pay max']?.trim() ?? '';
  if (min === null && max === null) return words ? `Salary: ${words}` : '';
  if (!currency) return /^[\d\s.,]{1,40}$/.test(words) ? '' : `Salary: ${words}`;
  const figures = min !== null && max !== null ? `${min} – ${max}` : min !== null ? `from ${min}` : `up to ${max}`;
  const unit = asPayUnit(cells['pay unit'] ?? '')?.toLowerCase();
  return `Salary: ${figures} ${currency}${unit ? ` per ${unit}` : ''}${cells['pay tax'] ? ` ${cells['pay tax']}` : ''}`;
}
