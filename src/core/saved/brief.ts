import { mainSalary } from '../analyse/salary/main-salary.ts';
import type { EmploymentTypeValue, PayBrief, Salary, SeniorityValue, Skill, WorkMode } from '../posting/facts.ts';
import type { Report } from '../report.ts';

/** What a list needs to know of a report to show, filter and count it without reading it. */
export type Brief = {
  readonly title: string | null;
  readonly organization: string | null;
  readonly agency: string | null;
  readonly places: readonly string[];
  readonly country: string | null;
  readonly language: string | null;
  readonly datePosted: string | null;
  readonly validThrough: string | null;
  readonly closed: boolean;
  readonly mode: WorkMode['value'] | null;
  readonly employment: readonly EmploymentTypeValue[];
  readonly seniority: SeniorityValue | null;
  /** The salary that is shown large; null when no pay is stated. */
  readonly pay: PayBrief | null;
  /** 0–100; null when nothing could be judged. */
  readonly score: number | null;
  readonly judged: number;
  readonly of: number;
  readonly scam: Report['scam']['level'];
  /** Ids of the rules. */
  readonly warnings: readonly string[];
  readonly skills: readonly { readonly name: string; readonly importance: Skill['importance'] }[];
  readonly missingSkills: readonly string[];
  /** False for a posting known from another machine or a table alone: its words are not here. */
  readonly hasText: boolean;
};

/** The match as lists tell it and go by it: while a danger stands, it is put aside. */
export const scoreOf = ({ score, scam }: Pick<Brief, 'score' | 'scam'>): number | null => (scam === 'danger' ? null : score);

/** What a row of the saved list is drawn, filtered and sorted by, without reading the report again. */
export function briefOf(report: Report): Brief {
  const { posting, facts, match, scam, warnings } = report;
  const main = mainSalary(facts.salaries);
  return {
    title: posting?.title ?? null,
    organization: posting?.hiringOrganization ?? null,
    agency: posting?.agency ?? null,
    places: posting?.jobLocation ?? [],
    country: posting?.country ?? null,
    language: posting?.language ?? null,
    datePosted: posting?.datePosted ?? null,
    validThrough: posting?.validThrough ?? null,
    closed: posting?.closed ?? false,
    mode: facts.workMode?.value ?? null,
    employment: [...new Set(facts.employmentType.map(({ value }) => value))],
    seniority: facts.seniority?.value ?? null,
    pay: main && payBrief(main),
    score: match?.score ?? null,
    judged: match?.judged ?? 0,
    of: match?.of ?? 0,
    scam: scam.level,
    warnings: [...new Set(warnings.map(({ id }) => id))],
    skills: facts.skills.map(({ name, importance }) => ({ name, importance })),
    missingSkills: match?.missingSkills ?? [],
    hasText: Boolean(posting?.text),
  };
}

function payBrief({ evidence: _, about: __, ...pay }: Salary): PayBrief {
  return pay;
}
