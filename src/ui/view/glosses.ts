import { type Mark, marksOf, type Role } from '../../core/marks.ts';
import type { Reason } from '../../core/match/match.ts';
import { type Span, spanOf } from '../../core/posting/evidence.ts';
import type { Report } from '../../core/report.ts';

/** A note in the margin: a stretch of the text, what it is, and who speaks to it. */
export type Gloss = {
  readonly span: Span;
  readonly role: Role;
  /** The match's judgements of these words. */
  readonly reasons: readonly Reason[];
  /** The skills named there; those that the profile has, and those that it has not. Both are empty without a profile. */
  readonly skills: readonly string[];
  readonly known: readonly string[];
  readonly missing: readonly string[];
  /** Rules that warn of these words. */
  readonly warnings: readonly string[];
};

const LONGEST = 140;

/** The marks of a report in the order of its text; neighbours of one role on one line are one note. */
export function glossesOf(report: Report): Gloss[] {
  const text = report.posting?.text ?? '';
  const groups: Mark[] = [];
  for (const mark of marksOf(report)) {
    const last = groups.at(-1);
    const joined = last && last.role === mark.role && mark.end - last.start <= LONGEST && !text.slice(last.start, mark.end).includes('\n');
    if (joined) groups[groups.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    else groups.push(mark);
  }
  return groups.map(({ start, end, role }) => {
    const span = spanOf(text, start, end);
    const touches = ({ evidence }: { evidence: readonly Span[] }) => evidence.some((words) => words.start < end && start < words.end);
    const skills = report.facts.skills.filter(touches).map(({ name }) => name);
    const compared = report.match?.reasons.some(({ criterion, verdict }) => criterion === 'skills' && verdict !== 'unknown') ?? false;
    const known = new Set(report.match?.knownSkills);
    return {
      span,
      role,
      reasons: (report.match?.reasons ?? []).filter(
        ({ criterion, ...claim }) => criterion !== 'text' && criterion !== 'skills' && touches(claim),
      ),
      skills,
      known: compared ? skills.filter((name) => known.has(name)) : [],
      missing: compared ? skills.filter((name) => !known.has(name)) : [],
      warnings: report.warnings.filter(touches).map(({ id }) => id),
    };
  });
}
