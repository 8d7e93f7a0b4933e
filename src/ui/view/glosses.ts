import { type Role, stepsOf } from '../../core/marks.ts';
import type { Reason } from '../../core/match/match.ts';
import { type Span, spanOf } from '../../core/posting/evidence.ts';
import type { Report } from '../../core/report.ts';
import { nameOf } from '../format.ts';
import { t } from '../text.ts';
import { payText } from './pay-view.ts';
import { yearsOf } from './tiles.ts';

/** A note in the margin: a stretch of the text, what it is, and who speaks to it. */
export type Gloss = {
  readonly span: Span;
  readonly role: Role;
  /** The match's judgements of these words. */
  readonly reasons: readonly Reason[];
  /** What is stated there, in two or three words each. */
  readonly stated: readonly string[];
  /** The skills named there; those that the profile has, and those that it has not. Both are empty without a profile. */
  readonly skills: readonly string[];
  readonly known: readonly string[];
  readonly missing: readonly string[];
  /** Rules that warn of these words. */
  readonly warnings: readonly string[];
};

type Touches = (claim: { evidence: readonly Span[] }) => boolean;

function statedIn({ facts }: Report, touches: Touches): string[] {
  const mode = facts.workMode && touches(facts.workMode) ? [t(`common_mode_${facts.workMode.value}`)] : [];
  return [
    ...facts.salaries.filter(touches).map(payText),
    ...mode,
    ...facts.experience.filter(touches).map(yearsOf),
    ...facts.education.filter(touches).map(({ value }) => t(`common_degree_${value}`)),
    ...facts.languages.filter(touches).map(({ value }) => nameOf('language', value)),
    ...facts.eligibility.filter((fact) => fact.kind === 'location' && touches(fact)).map(({ value }) => nameOf('region', value)),
  ].filter((words, place, all) => all.indexOf(words) === place);
}

/** The marks of a report in the order of its text; neighbours of one role on one line are one note. */
export function glossesOf(report: Report): Gloss[] {
  const text = report.posting?.text ?? '';
  return stepsOf(report).map(({ start, end, role }) => {
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
      stated: statedIn(report, touches),
      skills,
      known: compared ? skills.filter((name) => known.has(name)) : [],
      missing: compared ? skills.filter((name) => !known.has(name)) : [],
      warnings: report.warnings.filter(touches).map(({ id }) => id),
    };
  });
}
