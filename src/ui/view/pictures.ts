import { yearlyPay } from '../../core/analyse/salary/annual.ts';
import { comparePay } from '../../core/analyse/salary/compare-pay.ts';
import { convert } from '../../core/analyse/salary/rates.ts';
import type { Terms } from '../../core/saved/filters.ts';
import { dateOf, type OwnStatus, type Stage, stageOf } from '../../core/saved/own.ts';
import type { Kept } from '../../core/saved/record.ts';
import { t } from '../text.ts';
import { type Floor, titleOf } from './shelf.ts';

/** How far an application can come, in this order. */
export const STEPS = ['saved', 'applied', 'interviewing', 'offer'] as const satisfies readonly Stage[];
export type Step = (typeof STEPS)[number];
/** What becomes of those that came no further; waiting: nothing yet. */
export const ENDS = ['waiting', 'rejected', 'ghosted', 'withdrawn'] as const;
export type End = (typeof ENDS)[number];
export const nameOfEnd = (end: End): string => (end === 'waiting' ? t('saved_pic_waiting') : t(`common_status_${end}`));

/** How many came to a step, how many of them came no further, and why. */
export type Flow = { readonly step: Step; readonly reached: number; readonly ends: Readonly<Record<End, number>> };

/** How far the postings came, each counted at every step up to its furthest. */
export function pipelineOf(rows: readonly Kept[], statuses: readonly OwnStatus[]): Flow[] {
  const flows = STEPS.map((step) => ({ step, reached: 0, ends: { waiting: 0, rejected: 0, ghosted: 0, withdrawn: 0 } }));
  for (const row of rows) {
    const level = levelOf(row, statuses);
    for (let i = 0; i <= level; i += 1) flows[i]!.reached += 1;
    const stage = stageOf(row.own.status, statuses);
    flows[level]!.ends[stage === 'rejected' || stage === 'ghosted' || stage === 'withdrawn' ? stage : 'waiting'] += 1;
  }
  return flows;
}

/** The furthest step a posting ever came to, by its status now, its past ones, and its dates. */
function levelOf({ own, log }: Kept, statuses: readonly OwnStatus[]): number {
  const levels = [own.status, ...log.flatMap(({ what, to }) => (what === 'status' ? [String(to)] : []))].map((status) =>
    (STEPS as readonly string[]).indexOf(stageOf(status, statuses)),
  );
  const dates = [dateOf(own, 'applied') && 1, dateOf(own, 'interview') && 2, dateOf(own, 'offer') && 3].map((level) => level || 0);
  return Math.max(0, ...levels, ...dates);
}

/** A week by its Monday (ISO 8601), and the applications of it. */
export type Week = { readonly from: string; readonly count: number };

const DAY_MS = 86_400_000;
const MOST_WEEKS = 26;

/** Applications a week, every week from the first to now, at most half a year. */
export function weeksOf(rows: readonly Kept[], now: number): Week[] {
  const counts = new Map<number, number>();
  for (const { own } of rows) {
    const on = dateOf(own, 'applied');
    if (!on) continue;
    const monday = mondayOf(Date.parse(on));
    if (!Number.isNaN(monday)) counts.set(monday, (counts.get(monday) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const last = mondayOf(now);
  const first = Math.max(Math.min(...counts.keys()), last - (MOST_WEEKS - 1) * 7 * DAY_MS);
  const weeks: Week[] = [];
  for (let at = first; at <= last; at += 7 * DAY_MS)
    weeks.push({ from: new Date(at).toISOString().slice(0, 10), count: counts.get(at) ?? 0 });
  return weeks;
}

function mondayOf(time: number): number {
  const day = Math.floor(time / DAY_MS);
  return (day - ((((day + 3) % 7) + 7) % 7)) * DAY_MS;
}

/** Pay a year in one money; a bound is null where the posting leaves it open. */
export type Pay = { readonly id: string; readonly title: string; readonly min: number | null; readonly max: number | null };
export type Pays = { readonly currency: string; readonly floor: number | null; readonly list: readonly Pay[]; readonly untold: number };

/** Whole units of money; an open bound stays open. */
export const rounded = (amount: number | null): number | null => (amount === null ? null : Math.round(amount));

const MOST_PAYS = 30;

/** The best paid, in the money of the floor, or in euros where there is none. What cannot be compared is counted, not drawn. */
export function paysOf(rows: readonly Kept[], floor: Floor | null, { pay: terms }: Terms): Pays {
  const currency = floor?.currency ?? 'EUR';
  const list: Pay[] = [];
  let least: number | null = null;
  for (const row of rows) {
    const { pay } = row.brief;
    const salary = pay && { ...pay, evidence: [] };
    const annual = salary && yearlyPay(salary, terms.year);
    const into = (amount: number | null) =>
      amount === null || !pay?.currency ? null : convert(amount, pay.currency, currency, terms.rates);
    const [min, max] = [into(annual?.min ?? null), into(annual?.max ?? null)];
    if (floor && salary && least === null) least = comparePay(salary, floor, terms).floor;
    if (min !== null || max !== null) list.push({ id: row.id, title: titleOf(row), min, max });
  }
  list.sort((a, b) => (b.max ?? b.min!) - (a.max ?? a.min!));
  return { currency, floor: least, list: list.slice(0, MOST_PAYS), untold: rows.length - list.length };
}

/** A skill, how many postings ask for it, and whether the profile has it; null where nothing was compared. */
export type Asked = { readonly name: string; readonly count: number; readonly has: boolean | null };
export const hasOf = (has: Asked['has']): string => (has === null ? '–' : t(has ? 'saved_pic_has' : 'saved_pic_lacks'));

const MOST_SKILLS = 15;

/** The skills most asked for: `known` are those of the profile. */
export function skillsOf(rows: readonly Kept[], known: readonly string[]): Asked[] {
  const mine = new Set(known.map((name) => name.toLowerCase()));
  const asked = new Map<string, { count: number; lacking: number; judged: number }>();
  for (const { brief } of rows) {
    const missing = new Set(brief.missingSkills);
    for (const { name, importance } of brief.skills) {
      if (importance === 'mentioned') continue;
      const tally = asked.get(name) ?? { count: 0, lacking: 0, judged: 0 };
      tally.count += 1;
      if (importance === 'required' && brief.of > 0) tally.judged += 1;
      if (missing.has(name)) tally.lacking += 1;
      asked.set(name, tally);
    }
  }
  return [...asked]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .slice(0, MOST_SKILLS)
    .map(([name, { count, lacking, judged }]) => ({
      name,
      count,
      has: mine.has(name.toLowerCase()) ? true : lacking > 0 ? false : judged > 0 ? true : mine.size > 0 ? false : null,
    }));
}

/** Of the applications sent over a board: how many there were, and how many got any answer. */
export type Answers = { readonly board: string; readonly sent: number; readonly answered: number };

const MOST_BOARDS = 12;

/** The boards applied over, the most used first. */
export function answersOf(rows: readonly Kept[], statuses: readonly OwnStatus[]): Answers[] {
  const boards = new Map<string, { sent: number; answered: number }>();
  for (const row of rows) {
    const level = levelOf(row, statuses);
    const stage = stageOf(row.own.status, statuses);
    if (level === 0) continue;
    const board = boardOf(row);
    const tally = boards.get(board) ?? { sent: 0, answered: 0 };
    tally.sent += 1;
    if (level > 1 || stage === 'rejected' || dateOf(row.own, 'answered')) tally.answered += 1;
    boards.set(board, tally);
  }
  return [...boards]
    .map(([board, tally]) => ({ board, ...tally }))
    .sort((a, b) => b.sent - a.sent)
    .slice(0, MOST_BOARDS);
}

function boardOf({ urls, id }: Kept): string {
  const [url] = urls;
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : id.split('/', 1)[0]!;
}
