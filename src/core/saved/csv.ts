import Papa from 'papaparse';
import type { PayUnit } from '../posting/facts.ts';
import { scoreOf } from './brief.ts';
import { type Cells, COLUMNS } from './columns.ts';
import { dateOf, type OwnStatus } from './own.ts';
import type { Kept } from './record.ts';
import type { Cell } from './sheet.ts';

// What a spreadsheet program takes for a formula: a sign at the beginning, whatever blanks or apostrophes stand before it. A plain number is none: "-5" stays "-5".
const FORMULA = /^['\s\u00a0\u200b]{0,20}[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;
const PLAIN_NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?%?$/;

/** A line that no spreadsheet runs. `readable` gives back exactly what it was. */
const harmless = (line: string) => (FORMULA.test(line) && !PLAIN_NUMBER.test(line) ? `'${line}` : line);
const readable = (line: string) =>
  line.startsWith("'") && FORMULA.test(line.slice(1)) && !PLAIN_NUMBER.test(line.slice(1)) ? line.slice(1) : line;

const byLine = (cell: string, change: (line: string) => string) => cell.split('\n').map(change).join('\n');

/** Kept postings as a table that spreadsheet programs open as it is: with a byte order mark, lines ended by CR LF. `texts`: the posting's words by id, where wanted. */
export function toCsv(rows: readonly Kept[], statuses: readonly OwnStatus[], texts: ReadonlyMap<string, string> = new Map()): string {
  const table = rows.map((row) => {
    const cells = cellsOf(row, statuses, texts.get(row.id) ?? '');
    return COLUMNS.map((column) => byLine(cells[column] ?? '', harmless));
  });
  return `\ufeff${Papa.unparse([[...COLUMNS], ...table], { newline: '\r\n' })}\r\n`;
}

const FIGURES: ReadonlySet<string> = new Set(['round', 'rating', 'pay min', 'pay max', 'offered', 'match']);

/** The same table with its figures as numbers, for a sheet. */
export function tableOf(rows: readonly Kept[], statuses: readonly OwnStatus[]): Cell[][] {
  const table = rows.map((row) => {
    const cells = cellsOf(row, statuses, '');
    return SHORT.map((column) => {
      const cell = cells[column] ?? '';
      return FIGURES.has(column) && cell !== '' ? Number(cell) : cell;
    });
  });
  return [SHORT, ...table];
}
/** All but the posting's words, which no cell holds. */
const SHORT = COLUMNS.filter((column) => column !== 'text');

function cellsOf({ id, brief, own, urls, savedAt }: Kept, statuses: readonly OwnStatus[], text: string): Cells {
  const { pay } = brief;
  const score = scoreOf(brief);
  const figure = (value: number | null | undefined) => (value == null ? '' : String(value));
  return {
    id,
    title: brief.title ?? '',
    company: brief.organization ?? '',
    location: brief.places.join('; '),
    url: urls[0] ?? '',
    status: statuses.find((status) => status.id === own.status)?.name ?? own.status,
    round: figure(own.round),
    saved: savedAt,
    applied: dateOf(own, 'applied') ?? '',
    deadline: dateOf(own, 'deadline') ?? brief.validThrough ?? '',
    'next step': own.next?.what ?? '',
    'next step at': own.next?.at ?? '',
    rating: figure(own.rating),
    tags: own.tags.join('; '),
    notes: own.notes,
    contacts: own.contacts
      .map(({ name, role, email, phone, url, note }) => [name, role, email, phone, url, note].filter(Boolean).join(', '))
      .join('\n'),
    'pay min': figure(pay?.min),
    'pay max': figure(pay?.max),
    'pay currency': pay?.currency ?? '',
    'pay unit': pay?.unit ?? '',
    'pay tax': pay?.tax ?? '',
    offered: figure(own.offered?.amount),
    'offered currency': own.offered?.currency ?? '',
    'offered unit': own.offered?.unit ?? '',
    'work mode': brief.mode ?? '',
    match: score === null ? '' : String(Math.round(score)),
    warnings: brief.warnings.join('; '),
    posted: brief.datePosted ?? '',
    closed: brief.closed ? 'yes' : '',
    text,
  };
}

/** A table as it was read: its header and its rows, every cell as words. */
export type Table = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

const MOST_ROWS = 100_000;

/** A table of commas, semicolons or tabs; null when it has no header and no row. Throws nothing: what is not closed ends with the file. */
export function readTable(file: string): Table | null {
  const { data } = Papa.parse<string[]>(file.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy', preview: MOST_ROWS + 1 });
  const [header, ...rows] = data;
  if (!header || rows.length === 0) return null;
  return {
    header: header.map((cell) => cell.trim()),
    rows: rows.map((row) => row.map((cell) => byLine(cell.replaceAll('\r\n', '\n'), readable))),
  };
}

export const asPayUnit = (word: string): PayUnit | null => {
  const upper = word.trim().toUpperCase();
  return upper === 'HOUR' || upper === 'DAY' || upper === 'WEEK' || upper === 'MONTH' || upper === 'YEAR' ? upper : null;
};
