import { type Span, spanOf } from '../posting/evidence.ts';
import { findPeriods, type Period } from './dates.ts';
import type { ResumeSection } from './headings.ts';
import { findTitles, isOccupation } from './titles.ts';

/** A place of work as a résumé tells it. */
export type Job = {
  readonly title: Span | null;
  /** Months since the year 0, the last one excluded. */
  readonly from: number;
  readonly to: number;
  readonly dates: Span;
  /** What stands beside title and dates: where it was. */
  readonly employer: readonly Span[];
  /** All of its lines. */
  readonly start: number;
  readonly end: number;
};

type Line = { readonly start: number; readonly end: number; readonly text: string };

const LINES_ABOVE = 2;
const LINES_BELOW = 2;
const LONGEST_HEAD = 110;
const BULLET = /^[•*–—-]\s/u;

/** Jobs of the parts that tell of work: each from its dates, with the lines around them. */
export function findJobs(text: string, sections: readonly ResumeSection[], now: number): Job[] {
  const told = sections.filter(({ part }) => part === 'work');
  const parts = told.length > 0 ? told : sections.filter(({ part }) => part === null || part === 'summary' || part === 'other');
  return parts.flatMap(({ body, end }) => jobsIn(text, body, end, now));
}

function jobsIn(text: string, start: number, end: number, now: number): Job[] {
  const lines = linesOf(text, start, end);
  const dated = findPeriods(text.slice(start, end), now)
    .map((period) => ({ ...period, start: period.start + start, end: period.end + start }))
    .flatMap((period) => {
      const at = lines.findIndex((line) => period.start >= line.start && period.start <= line.end);
      const line = lines[at];
      return line && isHead(line) ? [{ period, at }] : [];
    })
    // One line, one job: "2015 – 2019 (on leave 2017 – 2018)"
    .filter(({ at }, i, all) => i === 0 || all[i - 1]!.at !== at);
  const tops = dated.map(({ at }, i) => topOf(lines, at, i === 0 ? -1 : dated[i - 1]!.at));
  return dated.map(({ period, at }, i) => {
    const until = i + 1 < dated.length ? tops[i + 1]! : lines.length;
    const head = lines.slice(tops[i]!, Math.min(until, at + 1 + LINES_BELOW));
    const title = titleIn(text, head, at - tops[i]!);
    return {
      title,
      employer: employerIn(text, head, at - tops[i]!, title),
      from: period.from,
      to: period.to,
      dates: spanOf(text, period.start, period.end),
      start: lines[tops[i]!]!.start,
      end: lines[until - 1]!.end,
    };
  });
}

function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    lines.push({ start: at, end: at + line.length, text: line });
    at += line.length + 1;
  }
  return lines;
}

const isHead = ({ text }: Line) => text.trim().length <= LONGEST_HEAD && !BULLET.test(text.trim());

/** The first line of an entry: short lines right above its dates, as far as the entry before leaves them. */
function topOf(lines: readonly Line[], at: number, before: number): number {
  // Where the line of the dates names the work, nothing above belongs to it
  let top = at;
  if (hasTitle(lines[at]!.text)) return top;
  while (top - 1 > before && at - top < LINES_ABOVE) {
    const line = lines[top - 1]!;
    if (line.text.trim() === '' || !isHead(line) || line.text.trim().endsWith('.')) break;
    // The line after the dates of the job before is that job's own, unless a blank line comes between
    if (top - 1 === before + 1 && before >= 0 && !hasTitle(lines[before]!.text) && !hasTitle(line.text)) break;
    top -= 1;
    if (hasTitle(line.text)) break;
  }
  return top;
}

const hasTitle = (words: string) => segmentsOf(words).some(({ text }) => isTitle(text));

/** The title among an entry's first lines: on the line of the dates, then above, then below. */
function titleIn(text: string, head: readonly Line[], dated: number): Span | null {
  const order = [dated, ...Array.from({ length: dated }, (_, i) => i), ...head.keys()].filter((at, i, all) => all.indexOf(at) === i);
  for (const at of order) {
    const line = head[at];
    if (!line || !isHead(line)) continue;
    for (const { text: words, start } of segmentsOf(line.text)) {
      if (isTitle(words)) return spanOf(text, line.start + start, line.start + start + words.length);
    }
  }
  return null;
}

/** The other words of the lines that hold title and dates. */
function employerIn(text: string, head: readonly Line[], dated: number, title: Span | null): Span[] {
  const named = title !== null && title.start >= head[dated]!.start && title.end <= head[dated]!.end;
  // A line of title and dates alone has the employer below it
  const below = named && segmentsOf(head[dated]!.text).length <= 3 ? dated + 1 : dated;
  return head
    .filter(
      (line, i) =>
        isHead(line) &&
        !line.text.trim().endsWith('.') &&
        (i <= below || (title !== null && title.start >= line.start && title.end <= line.end)),
    )
    .flatMap((line) =>
      segmentsOf(line.text).map(({ text: words, start }) => spanOf(text, line.start + start, line.start + start + words.length)),
    )
    .filter(({ start, end }) => !title || end <= title.start || start >= title.end);
}

/** What stands between a title and its company, its dates, its place. */
const BETWEEN = /\s[|·•–—/]\s|\s-\s|\s{2,}|[,;:()\t]|\s(?:@|at|bei|beim|im|chez|presso|bij|w firmie|в компании|в ооо)\s/giu;
/** The end of the dates, where nothing but a blank stands before the title: "04/2016 – heute Hebamme". */
const DATE_BEFORE =
  /^\s?(?:(?:(?:0?[1-9]|1[0-2])[./-])?(?:19|20)\d\d|present|heute|jetzt|aujourd['’]hui|actualidad|oggi|heden|obecnie|dosud|н\.в\.|настоящее время) (?=\p{L})/iu;
const LONGEST_TITLE = 8; // words
const COMPANY =
  /(?<!\p{L})(?:gmbh|ag|kg|ltd|llc|inc|plc|corp|llp|sarl|sas|s\.?l|s\.?a|spa|srl|bv|sp|ооо|оао|зао|пао|ао|ип|мбоу|гбуз|муп|hospital|klinik|klinikum|krankenhaus|clinic|university|universität|universidad|université|school|schule|école|colegio|restaurant|hotel|bank|banco|company|group)(?!\p{L})/iu;

export const segmentsOf = (line: string): { readonly text: string; readonly start: number }[] => {
  const found: { text: string; start: number }[] = [];
  let from = 0;
  const add = (end: number) => {
    const first = from + (DATE_BEFORE.exec(line.slice(from, end))?.[0].length ?? 0);
    const piece = line.slice(first, end);
    const start = first + piece.length - piece.trimStart().length;
    if (piece.trim() !== '') found.push({ text: piece.trim(), start });
  };
  for (const { index, 0: between } of line.matchAll(BETWEEN)) {
    add(index);
    from = index + between.length;
  }
  add(line.length);
  return found;
};

/** A few words, one of which is an occupation, and none a company. */
export function isTitle(words: string): boolean {
  const count = words.split(/\s+/u).length;
  if (count > LONGEST_TITLE || /\d{3}/u.test(words) || /[.!?]$/u.test(words)) return false;
  // "School Teacher" ends in an occupation, "Teacher School" does not
  if (COMPANY.test(words) && !isOccupation(words.split(/\s+/u).at(-1)!)) return false;
  return findTitles(words, 1).length > 0 || (count === 1 && isOccupation(words));
}

/** Months of the jobs in which something at `places` is told. */
export const periodsAt = (jobs: readonly Job[], places: readonly { readonly start: number }[]): Pick<Period, 'from' | 'to'>[] =>
  jobs.filter(({ start, end }) => places.some((place) => place.start >= start && place.start < end));
