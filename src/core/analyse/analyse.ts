import type { Span } from '../posting/evidence.ts';
import type { Facts } from '../posting/facts.ts';
import type { Posting } from '../posting/posting.ts';
import type { Section } from '../posting/section.ts';
import type { Warning } from '../posting/warning.ts';
import { findBenefits } from './benefits.ts';
import { complete } from './completion/complete.ts';
import { findConflicts } from './conflicts.ts';
import { findEducation } from './education.ts';
import { findEligibility } from './eligibility/eligibility.ts';
import { findEmploymentTypes } from './employment-type.ts';
import { findExperience } from './experience.ts';
import { findNiceLines } from './importance.ts';
import { findLanguage } from './language.ts';
import { findPayWarnings } from './pay-transparency/pay-transparency.ts';
import { type Read, read } from './reading.ts';
import { findEstimates, findSalaries } from './salary/salary.ts';
import { findScamWarnings } from './scam/scam.ts';
import { findSections } from './sections/sections.ts';
import { findSeniority } from './seniority.ts';
import { findSkills } from './skills/skills.ts';
import { findSpokenLanguages } from './spoken-languages.ts';
import { findStaleness } from './staleness.ts';
import { findWorkMode } from './work-mode.ts';

/** All that the posting's own words and fields say. `posting` has been completed from its text. */
export type Analysis = {
  readonly posting: Posting;
  readonly sections: readonly Section[];
  readonly facts: Facts;
  readonly warnings: readonly Warning[];
  /** What the wording calls nice to have, wherever it stands. */
  readonly nice: readonly Span[];
};

/** Reads a posting once and asks every analyser. Pure; `now` dates what is stale; `ownTerms` are skills of the reader's that no dictionary has. */
export function analyse(posting: Posting, now: Date, ownTerms: readonly string[] = []): Analysis {
  const reading = read(posting);
  const language = findLanguage(reading);
  const sections = findSections(reading, language);
  const completed = complete(reading, sections, language);
  const subject: Read = {
    posting: completed,
    text: reading.text,
    lower: reading.lower,
    lines: reading.lines,
    disguised: reading.disguised,
    span: reading.span,
    sections,
    language: completed.language,
    country: completed.country,
    now,
  };
  const facts: Facts = {
    salaries: findSalaries(subject),
    estimates: findEstimates(subject),
    workMode: findWorkMode(subject),
    employmentType: findEmploymentTypes(subject),
    seniority: findSeniority(subject),
    experience: findExperience(subject),
    education: findEducation(subject),
    languages: findSpokenLanguages(subject),
    skills: findSkills(subject, ownTerms),
    eligibility: findEligibility(subject),
    benefits: findBenefits(subject),
  };
  return {
    posting: completed,
    sections: sections.map((section) => {
      const { start, end } = reading.span(section.start, section.end);
      return { ...section, start, end };
    }),
    facts,
    warnings: [
      ...findScamWarnings(subject, facts),
      ...findConflicts(subject, facts),
      ...findPayWarnings(subject, facts),
      ...findStaleness(subject),
    ],
    nice: findNiceLines(subject).map(({ start, end }) => reading.span(start, end)),
  };
}
