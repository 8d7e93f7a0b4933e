import type { Profile } from '../../core/match/profile.ts';
import { CRITERIA, type Criterion } from '../../core/match/reason.ts';
import type { Degree, EmploymentTypeValue, PayUnit, WorkMode } from '../../core/posting/facts.ts';
import { perUnit } from '../format.ts';
import { t } from '../text.ts';
import { countries, currencies, LEVELS, languages, timeZones } from '../view/choices.ts';
import { CheckField, ChecksField, NumberField, SelectField, TextField } from './fields.tsx';
import { RowsField } from './rows-field.tsx';
import { TagsField } from './tags-field.tsx';

type Part = { readonly profile: Profile; readonly onChange: (part: Partial<Profile>) => void };

const DEGREES = ['hs', 'associate', 'bachelor', 'master', 'doctorate'] as const satisfies readonly Degree[];
const MODES = ['remote', 'hybrid', 'onsite'] as const satisfies readonly WorkMode['value'][];
const UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const satisfies readonly PayUnit[];
const TYPES = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
] as const satisfies readonly EmploymentTypeValue[];

/** What a person has done. */
export function WorkPart({ profile, onChange }: Part) {
  const { titles, skills, yearsOfExperience, summary } = profile;
  const yearsOf = (place: number, years: number | null) =>
    onChange({ skills: skills.map((skill, here) => (here === place ? { ...skill, years } : skill)) });
  return (
    <>
      <TagsField
        label={t('options_titles')}
        tags={titles}
        placeholder={t('options_titles_hint')}
        onTags={(next) => onChange({ titles: next })}
      />
      <TagsField
        label={t('options_skills')}
        tags={skills.map(({ name }) => name)}
        placeholder={t('options_skills_hint')}
        beside={(name, place) => (
          <input
            class="years"
            type="number"
            min={0}
            max={60}
            value={skills[place]?.years ?? ''}
            placeholder="–"
            aria-label={t('options_skill_years', name)}
            title={t('options_skill_years', name)}
            onInput={({ currentTarget }) => yearsOf(place, currentTarget.value === '' ? null : currentTarget.valueAsNumber)}
          />
        )}
        onTags={(names) =>
          onChange({ skills: names.map((name) => skills.find((skill) => skill.name === name) ?? { name, years: null, level: null }) })
        }
      />
      <NumberField
        label={t('options_years')}
        value={yearsOfExperience}
        max={70}
        onValue={(next) => onChange({ yearsOfExperience: next })}
      />
      <TextField label={t('options_summary')} value={summary} lines={3} onValue={(next) => onChange({ summary: next })} />
    </>
  );
}

/** Degrees and languages. */
export function LearningPart({ profile, onChange }: Part) {
  const degrees = DEGREES.map((value) => ({ value, name: t(`common_degree_${value}`) }));
  const levels = LEVELS.map((value) => ({ value, name: value === 'native' ? t('common_level_native') : value }));
  return (
    <>
      <RowsField
        legend={t('options_education')}
        rows={profile.education}
        blank={{ value: 'bachelor', field: null }}
        nameOf={({ value }) => t(`common_degree_${value}`)}
        onRows={(education) => onChange({ education })}
        fields={({ value, field }, change) => (
          <>
            <SelectField
              label={t('options_degree')}
              value={value}
              choices={degrees}
              onValue={(next) => change({ value: next as Degree })}
            />
            <TextField label={t('options_field')} value={field ?? ''} onValue={(next) => change({ field: next || null })} />
          </>
        )}
      />
      <RowsField
        legend={t('options_languages')}
        rows={profile.languages}
        blank={{ value: 'en', level: null }}
        nameOf={({ value }) => languages().find((choice) => choice.value === value)?.name ?? value}
        onRows={(next) => onChange({ languages: next })}
        fields={({ value, level }, change) => (
          <>
            <SelectField label={t('options_language')} value={value} choices={languages()} onValue={(next) => change({ value: next })} />
            <SelectField
              label={t('options_level')}
              value={level ?? ''}
              choices={levels}
              none={t('options_unsaid')}
              onValue={(next) => change({ level: next || null })}
            />
          </>
        )}
      />
    </>
  );
}

/** Where, how, and with which permits. */
export function WherePart({ profile, onChange }: Part) {
  return (
    <>
      <RowsField
        legend={t('options_places')}
        rows={profile.places}
        blank={{ country: null, region: null, city: null }}
        nameOf={({ city, region, country }) => city ?? region ?? country ?? t('options_place')}
        onRows={(places) => onChange({ places })}
        fields={({ country, region, city }, change) => (
          <>
            <SelectField
              label={t('options_country')}
              value={country ?? ''}
              choices={countries()}
              none={t('options_any')}
              onValue={(next) => change({ country: next || null })}
            />
            <TextField label={t('options_region')} value={region ?? ''} narrow onValue={(next) => change({ region: next || null })} />
            <TextField label={t('options_city')} value={city ?? ''} narrow onValue={(next) => change({ city: next || null })} />
          </>
        )}
      />
      <CheckField label={t('options_relocate')} on={profile.willRelocate} onValue={(willRelocate) => onChange({ willRelocate })} />
      <ChecksField
        legend={t('options_modes')}
        all={MODES}
        on={profile.workModes}
        nameOf={(mode) => t(`common_mode_${mode}`)}
        onValue={(workModes) => onChange({ workModes })}
      />
      <div class="pair">
        <NumberField
          label={t('options_office_days')}
          value={profile.mostOfficeDays}
          max={7}
          onValue={(mostOfficeDays) => onChange({ mostOfficeDays })}
        />
        <SelectField
          label={t('options_time_zone')}
          value={profile.timeZone ?? ''}
          choices={timeZones()}
          none={t('options_unsaid')}
          onValue={(next) => onChange({ timeZone: next || null })}
        />
      </div>
      <ChecksField
        legend={t('options_types')}
        all={TYPES}
        on={profile.employmentTypes}
        nameOf={(type) => t(`common_type_${type.toLowerCase()}`)}
        onValue={(employmentTypes) => onChange({ employmentTypes })}
      />
      <TagsField
        label={t('options_authorized')}
        tags={profile.authorizedIn}
        choices={countries()}
        onTags={(authorizedIn) => onChange({ authorizedIn })}
      />
      <TagsField
        label={t('options_sponsorship')}
        tags={profile.needsSponsorshipIn}
        choices={countries()}
        onTags={(needsSponsorshipIn) => onChange({ needsSponsorshipIn })}
      />
    </>
  );
}

const NO_FLOOR = { amount: 0, currency: 'EUR', unit: 'YEAR', tax: null } as const;

/** The least that one works for. Without an amount there is no floor. */
export function PayPart({ profile, onChange }: Part) {
  const floor = profile.salaryFloor ?? NO_FLOOR;
  const change = (part: Partial<NonNullable<Profile['salaryFloor']>>) => onChange({ salaryFloor: { ...floor, ...part } });
  return (
    <div class="pair">
      <NumberField
        label={t('options_floor')}
        value={profile.salaryFloor ? floor.amount || null : null}
        onValue={(amount) => (amount === null ? onChange({ salaryFloor: null }) : change({ amount }))}
      />
      <SelectField
        label={t('options_currency')}
        value={floor.currency}
        choices={currencies()}
        onValue={(currency) => change({ currency })}
      />
      <SelectField
        label={t('options_unit')}
        value={floor.unit}
        choices={UNITS.map((value) => ({ value, name: perUnit(value) }))}
        onValue={(unit) => change({ unit: unit as PayUnit })}
      />
      <SelectField
        label={t('options_tax')}
        value={floor.tax ?? ''}
        choices={(['gross', 'net'] as const).map((value) => ({ value, name: t(`common_tax_${value}`) }))}
        none={t('options_unsaid')}
        onValue={(tax) => change({ tax: tax === '' ? null : (tax as 'gross' | 'net') })}
      />
    </div>
  );
}

const LIMITS = [
  'salary',
  'location',
  'workMode',
  'language',
  'sponsorship',
  'employmentType',
  'experience',
  'education',
] as const satisfies readonly Criterion[];

/** What ends the matter, whatever the score says. */
export function LimitsPart({ profile, onChange }: Part) {
  const own = profile.dealbreakers.filter((words) => !(CRITERIA as readonly string[]).includes(words));
  const criteria = LIMITS.filter((criterion) => profile.dealbreakers.includes(criterion));
  return (
    <>
      <ChecksField
        legend={t('options_limits')}
        all={LIMITS}
        on={criteria}
        nameOf={(criterion) => t(`common_criterion_${criterion.toLowerCase()}`)}
        onValue={(next) => onChange({ dealbreakers: [...next, ...own] })}
      />
      <TagsField
        label={t('options_limit_words')}
        tags={own}
        placeholder={t('options_limit_words_hint')}
        onTags={(words) => onChange({ dealbreakers: [...criteria, ...words] })}
      />
      <TagsField
        label={t('options_blocked')}
        tags={profile.blockedCompanies}
        onTags={(blockedCompanies) => onChange({ blockedCompanies })}
      />
    </>
  );
}
