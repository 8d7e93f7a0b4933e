import type { Degree, EmploymentTypeValue, PayUnit, WorkMode } from '../posting/facts.ts';

/** What a person has and wants. Every field may be empty: an empty field judges nothing. */
export type Profile = {
  readonly schemaVersion: 1;
  readonly name: string;
  readonly titles: readonly string[];
  readonly summary: string;
  readonly skills: readonly { readonly name: string; readonly years: number | null; readonly level: string | null }[];
  readonly yearsOfExperience: number | null;
  readonly education: readonly { readonly value: Degree; readonly field: string | null }[];
  /** BCP 47 and CEFR. */
  readonly languages: readonly { readonly value: string; readonly level: string | null }[];
  /** ISO 3166-1 alpha-2 country, region, city. */
  readonly places: readonly { readonly country: string | null; readonly region: string | null; readonly city: string | null }[];
  readonly willRelocate: boolean;
  /** IANA name. */
  readonly timeZone: string | null;
  readonly workModes: readonly WorkMode['value'][];
  readonly mostOfficeDays: number | null;
  readonly employmentTypes: readonly EmploymentTypeValue[];
  readonly salaryFloor: {
    readonly amount: number;
    readonly currency: string;
    readonly unit: PayUnit;
    readonly tax: 'gross' | 'net' | null;
  } | null;
  readonly authorizedIn: readonly string[];
  readonly needsSponsorshipIn: readonly string[];
  readonly blockedCompanies: readonly string[];
  readonly dealbreakers: readonly string[];
  /** Points a criterion can give at most, where the person changed them. */
  readonly weights: Readonly<Record<string, number>>;
  readonly resumeText: string;
};

export const EMPTY_PROFILE: Profile = {
  schemaVersion: 1,
  name: '',
  titles: [],
  summary: '',
  skills: [],
  yearsOfExperience: null,
  education: [],
  languages: [],
  places: [],
  willRelocate: false,
  timeZone: null,
  workModes: [],
  mostOfficeDays: null,
  employmentTypes: [],
  salaryFloor: null,
  authorizedIn: [],
  needsSponsorshipIn: [],
  blockedCompanies: [],
  dealbreakers: [],
  weights: {},
  resumeText: '',
};

/** Nothing in it that a posting could be held against: the name alone judges nothing. */
export function isBlank(profile: Profile): boolean {
  const { titles, summary, skills, yearsOfExperience, education, languages, places, workModes, mostOfficeDays, resumeText } = profile;
  const { employmentTypes, salaryFloor, authorizedIn, needsSponsorshipIn, blockedCompanies, dealbreakers } = profile;
  const lists = [titles, skills, education, languages, places, workModes, employmentTypes, authorizedIn, needsSponsorshipIn];
  return (
    !summary.trim() &&
    !resumeText.trim() &&
    yearsOfExperience === null &&
    mostOfficeDays === null &&
    salaryFloor === null &&
    [...lists, blockedCompanies, dealbreakers].every((list) => list.length === 0)
  );
}
