import { OF_READER } from './posting/claim.ts';
import type { Span } from './posting/evidence.ts';
import type { Report } from './report.ts';

export const ROLES = ['pay', 'must', 'nice', 'warning', 'danger', 'notice'] as const;
export type Role = (typeof ROLES)[number];

/** A stretch of the posting's text to be marked in the page, and why. Says nothing of the profile. */
export type Mark = { readonly start: number; readonly end: number; readonly role: Role };

const MOST_MARKS = 400;

/** Every stretch worth marking, in the order of the text. It rests on the posting alone: the page must not learn what its reader is like. */
export function marksOf({ facts, sections, warnings }: Report): Mark[] {
  const marks: Mark[] = [];
  const add = (role: Role, spans: readonly Span[]) => {
    for (const { start, end } of spans) if (end > start) marks.push({ start, end, role });
  };
  for (const salary of facts.salaries) add('pay', salary.evidence);
  const named = facts.skills.filter(({ about }) => !about?.some(({ field }) => field === OF_READER));
  const asked = [...facts.experience, ...facts.education, ...facts.languages, ...named];
  for (const claim of asked) if (claim.importance !== 'mentioned') add(claim.importance === 'required' ? 'must' : 'nice', claim.evidence);
  for (const claim of [...facts.eligibility, ...(facts.workMode ? [facts.workMode] : [])]) add('must', claim.evidence);
  for (const { severity, group, evidence } of warnings) {
    if (group === 'scam' || group === 'conflict')
      add(severity === 'danger' ? 'danger' : severity === 'caution' ? 'warning' : 'notice', evidence);
  }
  for (const { kind, start, end } of sections) if (kind === 'notice') marks.push({ start, end, role: 'notice' });
  return distinct(marks).slice(0, MOST_MARKS);
}

const LONGEST_JOINED = 140;

/** The marks as steps to walk along: neighbours of one role on one line are one. */
export function stepsOf(report: Report): Mark[] {
  const text = report.posting?.text ?? '';
  const steps: Mark[] = [];
  for (const mark of marksOf(report)) {
    const last = steps.at(-1);
    const joined =
      last && last.role === mark.role && mark.end - last.start <= LONGEST_JOINED && !text.slice(last.start, mark.end).includes('\n');
    if (joined) steps[steps.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    else steps.push(mark);
  }
  return steps;
}

function distinct(marks: readonly Mark[]): Mark[] {
  const byPlace = new Map(marks.map((mark) => [`${mark.start} ${mark.end} ${mark.role}`, mark]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
