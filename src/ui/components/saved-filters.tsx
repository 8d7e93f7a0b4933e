import type { WorkMode } from '../../core/posting/facts.ts';
import { type Filters, NO_FILTERS } from '../../core/saved/filters.ts';
import { perUnit } from '../format.ts';
import { t } from '../text.ts';
import { currencies } from '../view/choices.ts';
import { isNarrowed } from '../view/shelf.ts';
import { ChecksField, NumberField, SelectField, TextField } from './fields.tsx';

type Props = { filters: Filters; tags: readonly string[]; onFilters: (filters: Filters) => void };

const MODES = ['remote', 'hybrid', 'onsite'] as const satisfies readonly WorkMode['value'][];
const UNITS = ['YEAR', 'MONTH', 'WEEK', 'DAY', 'HOUR'] as const;

/** Every other thing a list can be narrowed by. */
export function MoreFilters({ filters, tags, onFilters }: Props) {
  const { score, pay, place, modes, warnings, rating, savedFrom, savedTo } = filters;
  const change = (part: Partial<Filters>) => onFilters({ ...filters, ...part });
  const least = pay ?? { amount: 0, currency: 'EUR', unit: 'YEAR', tax: 'gross' as const };
  return (
    <div class="fields">
      <NumberField label={t('saved_least_score')} value={score} max={100} onValue={(value) => change({ score: value })} />
      <NumberField
        label={t('saved_least_pay')}
        value={pay?.amount ?? null}
        onValue={(amount) => change({ pay: amount === null ? null : { ...least, amount } })}
      />
      {pay && (
        <div class="pair">
          <SelectField
            label={t('options_currency')}
            value={pay.currency}
            choices={currencies()}
            onValue={(currency) => change({ pay: { ...pay, currency } })}
          />
          <SelectField
            label={t('options_unit')}
            value={pay.unit}
            choices={UNITS.map((value) => ({ value, name: perUnit(value) }))}
            onValue={(unit) => change({ pay: { ...pay, unit: unit as (typeof UNITS)[number] } })}
          />
          <SelectField
            label={t('options_tax')}
            value={pay.tax ?? ''}
            none={t('saved_any')}
            choices={(['gross', 'net'] as const).map((value) => ({ value, name: t(`common_tax_${value}`) }))}
            onValue={(tax) => change({ pay: { ...pay, tax: tax === '' ? null : (tax as 'gross' | 'net') } })}
          />
        </div>
      )}
      <TextField label={t('saved_place')} value={place} onValue={(value) => change({ place: value })} />
      <ChecksField
        legend={t('common_tile_mode')}
        all={MODES}
        on={modes}
        nameOf={(mode) => t(`common_mode_${mode}`)}
        onValue={(on) => change({ modes: on })}
      />
      <SelectField
        label={t('saved_warnings')}
        value={warnings ?? ''}
        none={t('saved_any')}
        choices={(['none', 'some'] as const).map((value) => ({ value, name: t(`saved_warnings_${value}`) }))}
        onValue={(value) => change({ warnings: value === '' ? null : (value as 'none' | 'some') })}
      />
      {tags.length > 0 && (
        <ChecksField legend={t('saved_tags')} all={tags} on={filters.tags} nameOf={(tag) => tag} onValue={(on) => change({ tags: on })} />
      )}
      <SelectField
        label={t('saved_least_rating')}
        value={rating === null ? '' : String(rating)}
        none={t('saved_any')}
        choices={[1, 2, 3, 4, 5].map((value) => ({ value: String(value), name: String(value) }))}
        onValue={(value) => change({ rating: value === '' ? null : Number(value) })}
      />
      <DayField label={t('saved_from_day')} value={savedFrom} onValue={(day) => change({ savedFrom: day })} />
      <DayField label={t('saved_to_day')} value={savedTo} onValue={(day) => change({ savedTo: day })} />
      {isNarrowed(filters) && (
        <button type="button" class="btn" onClick={() => onFilters(NO_FILTERS)}>
          {t('saved_no_filters')}
        </button>
      )}
    </div>
  );
}

/** A day, or none. ISO 8601. */
export function DayField({ label, value, onValue }: { label: string; value: string | null; onValue: (day: string | null) => void }) {
  return (
    <label class="fd narrow">
      <span class="label">{label}</span>
      <input class="field" type="date" value={value ?? ''} onChange={({ currentTarget }) => onValue(currentTarget.value || null)} />
    </label>
  );
}
