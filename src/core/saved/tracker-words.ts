import { COLUMNS, type Column } from './columns.ts';
import { type OwnStatus, STAGES, type Stage } from './own.ts';

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
