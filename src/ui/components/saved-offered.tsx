import type { PayUnit } from '../../core/posting/facts.ts';
import type { Own } from '../../core/saved/own.ts';
import { perUnit } from '../format.ts';
import { t } from '../text.ts';
import { currencies } from '../view/choices.ts';
import { NumberField, SelectField, TextField } from './fields.tsx';

type Offered = NonNullable<Own['offered']>;
type Props = { offered: Own['offered']; onOffered: (offered: Own['offered']) => void };

const UNITS = ['YEAR', 'MONTH', 'WEEK', 'DAY', 'HOUR'] as const satisfies readonly PayUnit[];
const TAXES = ['gross', 'net'] as const;
const USUAL = { currency: 'EUR', unit: 'YEAR', tax: null, note: '' } as const;

/** What was offered in the end. Without an amount there is no offer. */
export function SavedOffered({ offered, onOffered }: Props) {
  return (
    <fieldset class="fd">
      <legend class="label">{t('saved_offered')}</legend>
      <div class="pair">
        <NumberField
          label={t('saved_offered_amount')}
          value={offered?.amount ?? null}
          onValue={(amount) => onOffered(amount === null ? null : { ...USUAL, ...offered, amount })}
        />
        {offered && <Terms offered={offered} onOffered={onOffered} />}
      </div>
      {offered && <TextField label={t('saved_offered_note')} value={offered.note} onValue={(note) => onOffered({ ...offered, note })} />}
    </fieldset>
  );
}

function Terms({ offered, onOffered }: { offered: Offered; onOffered: (offered: Offered) => void }) {
  return (
    <>
      <SelectField
        label={t('options_currency')}
        value={offered.currency}
        choices={currencies()}
        onValue={(currency) => onOffered({ ...offered, currency })}
      />
      <SelectField
        label={t('options_unit')}
        value={offered.unit}
        choices={UNITS.map((value) => ({ value, name: perUnit(value) }))}
        onValue={(unit) => onOffered({ ...offered, unit: unit as PayUnit })}
      />
      <SelectField
        label={t('options_tax')}
        value={offered.tax ?? ''}
        none={t('saved_any')}
        choices={TAXES.map((value) => ({ value, name: t(`common_tax_${value}`) }))}
        onValue={(tax) => onOffered({ ...offered, tax: TAXES.find((one) => one === tax) ?? null })}
      />
    </>
  );
}
