import type { Claim, Importance } from './claim.ts';

export type PayUnit = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** What the posting says it pays. Amounts in `currency` (ISO 4217) a `unit`; a bound is null where the text leaves it open. */
export type Salary = Claim & {
  /** total: OTE, TC, package; bonus: sign-on, commission, 13th month; equity often has no numbers. */
  readonly kind: 'base' | 'total' | 'bonus' | 'equity';
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly unit: PayUnit | null;
  readonly tax: 'gross' | 'net' | null;
  readonly source: 'structured' | 'text';
  /** Terms that the words do not state but leave no doubt about. */
  readonly inferred: readonly ('currency' | 'unit' | 'tax')[];
  /** The same money over a year, and what that takes for granted ("2,080 hours a year"). */
  readonly annual: { readonly min: number | null; readonly max: number | null; readonly assumes: string } | null;
  /** A zone, a level, a contract form: "Zone A", "B2B". */
  readonly appliesTo: string | null;
};

/** A salary without the words it rests on. */
export type PayBrief = Omit<Salary, 'evidence' | 'about'>;

/** 4+ office days a week are onsite, 1–3 hybrid; "fully remote, one day a week at most" is remote with 1 day. */
export type WorkMode = Claim & { readonly value: 'onsite' | 'hybrid' | 'remote'; readonly officeDaysPerWeek: number | null };

export type EmploymentTypeValue = 'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'TEMPORARY' | 'INTERN' | 'VOLUNTEER' | 'PER_DIEM' | 'OTHER';
export type EmploymentType = Claim & { readonly value: EmploymentTypeValue };

export type SeniorityValue =
  | 'intern'
  | 'junior'
  | 'middle'
  | 'senior'
  | 'lead'
  | 'staff'
  | 'principal'
  | 'manager'
  | 'director'
  | 'executive';
export type Seniority = Claim & { readonly value: SeniorityValue };

export type Degree = 'hs' | 'associate' | 'bachelor' | 'master' | 'doctorate';

/** Years asked for. `withDegree`: this many are enough for holders of that degree. */
export type Experience = Claim & {
  readonly minYears: number | null;
  readonly maxYears: number | null;
  readonly withDegree: Degree | null;
  readonly area: string | null;
  readonly importance: Importance;
};

export type Education = Claim & {
  readonly value: Degree;
  readonly field: string | null;
  readonly orEquivalent: boolean;
  readonly importance: Importance;
};

/** A spoken language; `value` is BCP 47, `level` CEFR (A1–C2) or "native". */
export type SpokenLanguage = Claim & { readonly value: string; readonly level: string | null; readonly importance: Importance };

export type Skill = Claim & { readonly id: string; readonly name: string; readonly importance: Importance | 'mentioned' };

export type Eligibility = Claim & {
  readonly kind:
    | 'location'
    | 'timezone'
    | 'relocation'
    | 'sponsorship'
    | 'authorization'
    | 'citizenship'
    | 'clearance'
    | 'licence'
    | 'age'
    | 'travel'
    | 'shift';
  /** ISO 3166 code or place, time zone, licence, share of travel…; as short as it can be said. */
  readonly value: string;
  readonly verdict: 'required' | 'excluded' | 'offered' | 'refused';
};

export type Benefit = Claim & { readonly id: string };

/** What a posting states. Not stated is null or an empty list, never a guess. */
export type Facts = {
  readonly salaries: readonly Salary[];
  /** Figures the board made up itself: shown as such, never mixed with pay. */
  readonly estimates: readonly Salary[];
  readonly workMode: WorkMode | null;
  readonly employmentType: readonly EmploymentType[];
  readonly seniority: Seniority | null;
  readonly experience: readonly Experience[];
  readonly education: readonly Education[];
  readonly languages: readonly SpokenLanguage[];
  readonly skills: readonly Skill[];
  readonly eligibility: readonly Eligibility[];
  readonly benefits: readonly Benefit[];
};

export const NO_FACTS: Facts = {
  salaries: [],
  estimates: [],
  workMode: null,
  employmentType: [],
  seniority: null,
  experience: [],
  education: [],
  languages: [],
  skills: [],
  eligibility: [],
  benefits: [],
};
