import type { WorkYear } from '../../core/analyse/salary/annual.ts';
import { PAY_TERMS, RATE_LIMITS, YEAR_LIMITS } from '../../core/analyse/salary/pay-terms.ts';
import { type PaySettings, termsOf } from '../../messages/settings.ts';
import { dayAndYear, listed, nameOf } from '../format.ts';
import { t } from '../text.ts';
import { currencies } from '../view/choices.ts';
import { BoundedField } from './bounded-field.tsx';
import { SelectField } from './fields.tsx';

type Props = { readonly pay: PaySettings; readonly onChange: (part: Partial<PaySettings>) => void };

const PARTS = ['hoursPerWeek', 'weeksPerYear', 'daysPerMonth'] as const satisfies readonly (keyof WorkYear)[];

/** What is taken for granted when pay is turned into pay a year and into other money. */
export function TermsPart({ pay, onChange }: Props) {
  const { year, rates } = termsOf({ pay });
  return (
    <>
      <div class="sub" id="terms" tabIndex={-1}>
        <h3>{t('options_year')}</h3>
        <p class="small dim">{t('options_year_lead')}</p>
        <div class="pair">
          {PARTS.map((name) => (
            <BoundedField
              key={name}
              label={t(`options_year_${name}`)}
              value={year[name]}
              usual={PAY_TERMS.year[name]}
              limits={YEAR_LIMITS[name]}
              onValue={(value) => onChange({ [name]: value })}
            />
          ))}
        </div>
      </div>
      <div class="sub">
        <h3>{t('options_money')}</h3>
        <p class="small dim">{t('options_money_lead', dayAndYear(rates.asOf))}</p>
        <SelectField
          label={t('options_money_own')}
          value={pay.currency ?? ''}
          choices={currencies().filter(({ value }) => Object.hasOwn(rates.perEuro, value))}
          none={t('options_money_none')}
          onValue={(currency) => onChange({ currency: currency === '' ? null : currency })}
        />
        <Rates pay={pay} onChange={onChange} />
      </div>
    </>
  );
}

/** The table of rates, its day and its source; a rate that is changed here holds until it is given back. */
function Rates({ pay, onChange }: Props) {
  const { rates } = termsOf({ pay });
  const own = [...(rates.own ?? [])];
  const keep = (code: string, rate: number) => {
    const { [code]: _, ...others } = pay.rates;
    onChange({ rates: rate === PAY_TERMS.rates.perEuro[code] ? others : { ...others, [code]: rate } });
  };
  return (
    <>
      {own.length > 0 && (
        <p class="small">
          {t('options_rates_own', listed(own))}{' '}
          <button type="button" class="link" onClick={() => onChange({ rates: {} })}>
            {t('options_rates_reset')}
          </button>
        </p>
      )}
      <details class="rates">
        <summary class="more">{t('options_rates', dayAndYear(rates.asOf))}</summary>
        <p class="xs">{t('options_rates_source', listed([...(rates.official ?? [])]))}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('options_currency')}</th>
              <th scope="col">{t('options_rates_for_euro')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.keys(rates.perEuro)
              .filter((code) => code !== 'EUR')
              .map((code) => (
                <tr key={code}>
                  <th scope="row">
                    {code} <span class="xs">{nameIfAny(code)}</span>
                  </th>
                  <td>
                    <BoundedField
                      inRow
                      label={t('options_rate_of', code)}
                      value={rates.perEuro[code]!}
                      usual={PAY_TERMS.rates.perEuro[code]!}
                      limits={RATE_LIMITS}
                      onValue={(rate) => keep(code, rate)}
                    />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** Tokens have no name beyond their code. */
function nameIfAny(code: string): string | null {
  const name = nameOf('currency', code);
  return name === code ? null : name;
}
