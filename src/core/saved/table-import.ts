import type { TextInput } from '../posting/from-text.ts';
import { hashOf } from '../posting/hash.ts';
import type { Report } from '../report.ts';
import { type Cells, COLUMNS, type Column } from './columns.ts';
import { asPayUnit, type Table } from './csv.ts';
import { type Dated, NOTHING_OWN, type Own, type OwnStatus, STAGES, type Stage } from './own.ts';
import { kept, type Saved } from './record.ts';

/** Which column of ours each column of a table means; null is left out. */
export type Mapping = readonly (Column | null)[];

/** What other trackers call our columns (Huntr, Teal, Simplify, sheets people made themselves), lower-cased. */
const MEANT: Readonly<Record<string, Column>> = {
  ...Object.fromEntries(COLUMNS.map((column) => [column, column])),
  'job title': 'title',
  'job position': 'title',
  position: 'title',
  role: 'title',
  job: 'title',
  name: 'title',
  вакансия: 'title',
  должность: 'title',
  employer: 'company',
  'company name': 'company',
  organization: 'company',
  организация: 'company',
  компания: 'company',
  работодатель: 'company',
  'job location': 'location',
  city: 'location',
  место: 'location',
  город: 'location',
  'job url': 'url',
  'job link': 'url',
  'post url': 'url',
  'posting url': 'url',
  link: 'url',
  address: 'url',
  ссылка: 'url',
  адрес: 'url',
  stage: 'status',
  list: 'status',
  'list name': 'status',
  column: 'status',
  'application status': 'status',
  статус: 'status',
  этап: 'status',
  'date saved': 'saved',
  'date added': 'saved',
  'created at': 'saved',
  'created date': 'saved',
  added: 'saved',
  created: 'saved',
  сохранено: 'saved',
  'date applied': 'applied',
  'applied date': 'applied',
  'applied at': 'applied',
  'application date': 'applied',
  'applied on': 'applied',
  отклик: 'applied',
  'дата отклика': 'applied',
  'application deadline': 'deadline',
  'due date': 'deadline',
  срок: 'deadline',
  'follow up': 'next step at',
  'follow-up': 'next step at',
  'follow up date': 'next step at',
  'next step date': 'next step at',
  task: 'next step',
  'next action': 'next step',
  excitement: 'rating',
  stars: 'rating',
  interest: 'rating',
  оценка: 'rating',
  labels: 'tags',
  метки: 'tags',
  note: 'notes',
  comment: 'notes',
  comments: 'notes',
  заметки: 'notes',
  комментарий: 'notes',
  contact: 'contacts',
  recruiter: 'contacts',
  контакты: 'contacts',
  'min. salary': 'pay min',
  'min salary': 'pay min',
  'salary min': 'pay min',
  'max. salary': 'pay max',
  'max salary': 'pay max',
  'salary max': 'pay max',
  salary: 'pay max',
  зарплата: 'pay max',
  currency: 'pay currency',
  валюта: 'pay currency',
  'salary period': 'pay unit',
  offer: 'offered',
  'offer amount': 'offered',
  description: 'text',
  'job description': 'text',
  'job post': 'text',
  описание: 'text',
  текст: 'text',
};

/** What a column of a table most likely means; the first to mean a thing has it. */
export function guessMapping(header: readonly string[]): Mapping {
  const taken = new Set<Column>();
  return header.map((name) => {
    const plain = name.toLowerCase().replaceAll('_', ' ').trim();
    const meant = Object.hasOwn(MEANT, plain) ? MEANT[plain]! : null;
    if (meant === null || taken.has(meant)) return null;
    taken.add(meant);
    return meant;
  });
}

/** How trackers call the stages. */
const STAGE_WORDS: readonly (readonly [Stage, readonly string[]])[] = [
  ['rejected', ['reject', 'declined by', 'not selected', 'отказ']],
  ['ghosted', ['ghost', 'no response', 'no answer', 'no reply', 'без ответа', 'тишина']],
  ['withdrawn', ['withdr', 'declined', 'not interested', 'archived', 'отозва', 'отказался']],
  ['offer', ['offer', 'negotiat', 'accept', 'hired', 'оффер', 'предложение', 'принят']],
  ['interviewing', ['interview', 'screen', 'assessment', 'phone', 'onsite', 'собесед', 'интервью', 'тестовое']],
  ['applied', ['applied', 'submitted', 'отклик']],
  ['saved', ['saved', 'wish', 'bookmark', 'applying', 'interested', 'to apply', 'сохран']],
];

/** The stage or own status that a word of a table means; null when it means none we know. */
export function statusOf(word: string, statuses: readonly OwnStatus[]): string | null {
  const plain = word.toLowerCase().trim();
  if ((STAGES as readonly string[]).includes(plain)) return plain;
  const own = statuses.find(({ id, name }) => id === word.trim() || name.toLowerCase() === plain);
  return own?.id ?? STAGE_WORDS.find(([, words]) => words.some((part) => plain.includes(part)))?.[0] ?? null;
}

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
  const amount = figureOf(cells.offered);
  const applied = dayOf(cells.applied);
  const deadline = dayOf(cells.deadline);
  const dates: Dated[] = [
    ...(applied ? [{ what: 'applied', on: applied }] : []),
    ...(deadline ? [{ what: 'deadline', on: deadline }] : []),
  ];
  const stars = figureOf(cells.rating);
  const round = figureOf(cells.round);
  const nextAt = cells['next step at']?.trim();
  const at = nextAt && /T\d/.test(nextAt) ? instantOf(nextAt) : dayOf(nextAt);
  return {
    ...NOTHING_OWN,
    status: statusOf(cells.status ?? '', statuses) ?? (applied ? 'applied' : 'saved'),
    round: round !== null && Number.isInteger(round) && round >= 1 && round <= 100 ? round : null,
    notes: cells.notes ?? '',
    tags: [
      ...new Set(
        (cells.tags ?? '')
          .split(/[;,]/)
          .map((tag) => tag.trim())
          .filter(Boolean),
      ),
    ].slice(0, 200),
    rating: stars !== null && stars >= 1 && stars <= 5 ? Math.round(stars) : null,
    contacts: (cells.contacts ?? '')
      .split('\n')
      .filter((line) => line.trim())
      .slice(0, 200)
      .map(contactOf),
    dates,
    offered:
      amount !== null && amount >= 0
        ? {
            amount,
            currency: (cells['offered currency'] || cells['pay currency'] || '').trim(),
            unit: asPayUnit(cells['offered unit'] ?? '') ?? 'YEAR',
            tax: null,
            note: '',
          }
        : null,
    next: at ? { what: cells['next step'] ?? '', at } : null,
  };
}

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

/** A number as tables write it: "90,000", "90 000", "90.5"; null when it is more than a number. */
function figureOf(cell: string | undefined): number | null {
  const plain = (cell ?? '').trim().replace(/[\s\u00a0\u202f]/g, '');
  if (!/^[$€£₽]?[+-]?\d[\d.,]{0,20}$/.test(plain)) return null;
  const digits = plain.replace(/^[$€£₽]/, '');
  const grouped = /^[+-]?\d{1,3}(?:[.,]\d{3}){1,5}$/.test(digits) ? digits.replace(/[.,]/g, '') : digits.replace(',', '.');
  const value = Number(grouped);
  return Number.isFinite(value) ? value : null;
}

/** The day of a cell, ISO 8601: "2026-11-21", an instant, "21.11.2026". "11/12/2026" is no day: nobody knows which. */
function dayOf(cell: string | undefined): string | null {
  const plain = (cell ?? '').trim();
  const written = /^(\d{4}-\d{2}-\d{2})/.exec(plain)?.[1] ?? dotted(plain) ?? slashed(plain);
  if (written) return Number.isNaN(Date.parse(written)) ? null : written;
  return null;
}

function dotted(cell: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(cell) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : null;
}

/** With a day after the twelfth there is no doubt which of the two it is. */
function slashed(cell: string): string | null {
  const [, a, b, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(cell) ?? [];
  if (!year) return null;
  const [first, second] = [Number(a), Number(b)];
  if (first === second || (first > 12 && second <= 12)) return `${year}-${b!.padStart(2, '0')}-${a!.padStart(2, '0')}`;
  return second > 12 && first <= 12 ? `${year}-${a!.padStart(2, '0')}-${b!.padStart(2, '0')}` : null;
}

function instantOf(cell: string | undefined): string | null {
  const plain = (cell ?? '').trim();
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(plain)) {
    const at = Date.parse(plain.replace(' UTC', 'Z').replace(' ', 'T'));
    return Number.isNaN(at) ? null : new Date(at).toISOString();
  }
  const day = dayOf(plain);
  return day ? `${day}T00:00:00.000Z` : null;
}

function webAddress(words: string): string | null {
  const plain = words.trim();
  if (!URL.canParse(plain)) return null;
  const url = new URL(plain);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
