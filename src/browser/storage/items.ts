import type { Floor } from '../../core/analyse/salary/compare-pay.ts';
import type { Health, HowRead, Visit } from '../../core/health.ts';
import type { Role } from '../../core/marks.ts';
import { EMPTY_PROFILE, type Profile } from '../../core/match/profile.ts';
import { activeOf, EMPTY_PROFILES, fromSingle, type KeptProfile, type ProfileField, type Profiles } from '../../core/match/profiles.ts';
import type { Degree, EmploymentTypeValue, PayUnit, WorkMode } from '../../core/posting/facts.ts';
import { type Judgement, type Judgements, NO_JUDGEMENTS } from '../../messages/judgement.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../messages/settings.ts';
import { type Fit, filled, flag, listOf, number, oneOf, orNull, record, stored, tableOf, text } from './fits.ts';
import type { Item } from './item.ts';
import { HEALTH, JUDGEMENTS, PROFILES, SETTINGS } from './keys.ts';

const NO_HEALTH: Health = { sites: [] };

const payUnit: Fit<PayUnit> = oneOf('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR');
const degree: Fit<Degree> = oneOf('hs', 'associate', 'bachelor', 'master', 'doctorate');
export const workMode: Fit<WorkMode['value']> = oneOf('onsite', 'hybrid', 'remote');
const employmentType: Fit<EmploymentTypeValue> = oneOf(
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
);
export const floorFit = record<Floor>({ amount: number, currency: text, unit: payUnit, tax: orNull(oneOf('gross', 'net')) });

const profileFit = filled<Profile>(EMPTY_PROFILE, {
  schemaVersion: () => 1,
  name: text,
  titles: listOf(text),
  summary: text,
  skills: listOf(record({ name: text, years: orNull(number), level: orNull(text) })),
  yearsOfExperience: orNull(number),
  education: listOf(record({ value: degree, field: orNull(text) })),
  languages: listOf(record({ value: text, level: orNull(text) })),
  places: listOf(record({ country: orNull(text), region: orNull(text), city: orNull(text) })),
  willRelocate: flag,
  timeZone: orNull(text),
  workModes: listOf(workMode),
  mostOfficeDays: orNull(number),
  employmentTypes: listOf(employmentType),
  salaryFloor: orNull(floorFit),
  authorizedIn: listOf(text),
  needsSponsorshipIn: listOf(text),
  blockedCompanies: listOf(text),
  dealbreakers: listOf(text),
  weights: tableOf(number),
  resumeText: text,
});

const keptFit = filled<KeptProfile>(EMPTY_PROFILES.list[0]!, {
  id: text,
  label: text,
  profile: profileFit,
  edited: listOf(text<ProfileField>),
  refused: listOf(text),
});

const profilesFit = filled<Profiles>(EMPTY_PROFILES, { active: text, list: listOf(keptFit) });

function profilesShape(data: unknown): Profiles {
  const { active, list } = stored(profilesFit)(data);
  return list.length === 0 ? EMPTY_PROFILES : { active: activeOf({ active, list }).id, list };
}

/** Version 1 was a single profile. */
export const profilesItem: Item<Profiles> = {
  key: PROFILES,
  version: 2,
  fallback: EMPTY_PROFILES,
  migrations: { 2: (old: Profile) => fromSingle(stored(profileFit)(old)) },
  shape: profilesShape,
};

export const settingsItem: Item<Settings> = {
  key: SETTINGS,
  version: 1,
  fallback: DEFAULT_SETTINGS,
  migrations: {},
  shape: stored(
    filled<Settings>(DEFAULT_SETTINGS, {
      theme: oneOf('system', 'light', 'dark'),
      language: orNull(text),
      rolesOff: listOf(text<Role>),
      marksOn: flag,
      unmarkedHosts: listOf(text),
      welcomed: flag,
      welcomeDone: listOf(text),
      pay: filled(DEFAULT_SETTINGS.pay, {
        hoursPerWeek: number,
        weeksPerYear: number,
        daysPerMonth: number,
        currency: orNull(text),
        rates: tableOf(number),
      }),
    }),
  ),
};

export const judgementsItem: Item<Judgements> = {
  key: JUDGEMENTS,
  version: 1,
  fallback: NO_JUDGEMENTS,
  migrations: {},
  shape: stored(
    filled<Judgements>(NO_JUDGEMENTS, {
      list: listOf(
        record<Judgement>({
          id: text,
          url: orNull(text),
          rule: orNull(text),
          quote: text,
          said: oneOf('not-a-scam', 'missed'),
          at: text,
        }),
      ),
    }),
  ),
};

const howRead: Fit<HowRead> = orNull(oneOf('own', 'guessed'));
const visitFit = record<Visit>({
  visit: number,
  outcome: oneOf('read', 'missed', 'failed'),
  fields: record({ title: howRead, company: howRead, place: howRead, posted: howRead, pay: howRead, text: howRead }),
});

export const healthItem: Item<Health> = {
  key: HEALTH,
  version: 1,
  fallback: NO_HEALTH,
  migrations: {},
  shape: stored(filled<Health>(NO_HEALTH, { sites: listOf(record({ site: text, visits: listOf(visitFit) })) })),
};
