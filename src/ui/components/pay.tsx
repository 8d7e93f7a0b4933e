import { statedIn } from '../../core/analyse/salary/annual.ts';
import type { PayTerms } from '../../core/analyse/salary/pay-terms.ts';
import type { Profile } from '../../core/match/profile.ts';
import type { Salary } from '../../core/posting/facts.ts';
import { type PaySettings, termsOf } from '../../messages/settings.ts';
import { money, moneyRange, percent, perUnit, plainNumber } from '../format.ts';
import { t } from '../text.ts';
import { aYear, type Bar, compare, inMoney, mainSalary, payText, rateText, STANDING_SIGNS, type Standing } from '../view/pay-view.ts';
import { ClaimGloss, type Show } from './claim.tsx';
import { SIGNS } from './headlines.tsx';
import { Icon } from './icon.tsx';
import { Section } from './section.tsx';

type Floor = Profile['salaryFloor'];
type Props = {
  salaries: readonly Salary[];
  estimates: readonly Salary[];
  floor: Floor;
  pay: PaySettings;
  lang: string | null;
  onShow: Show;
  onTerms: () => void;
};

/** What it pays: the figure, the reader's floor on the same line, the words, and what was taken for granted. */
export function Pay({ salaries, estimates, floor, pay, lang, onShow, onTerms }: Props) {
  const terms = termsOf({ pay });
  const main = mainSalary(salaries);
  const others = salaries.filter((salary) => salary !== main);
  const [guess] = estimates;
  return (
    <>
      {main && (
        <section class="sec pay" aria-label={t('common_pay')}>
          <Figure salary={main} others={others} standing={compare(main, floor, terms)?.standing ?? null} />
          <InOwnMoney salary={main} currency={pay.currency} terms={terms} onTerms={onTerms} />
          <PayBar salary={main} floor={floor} terms={terms} />
          <div class="glosses">
            {distinctWords([main, ...others]).map((salary) => (
              <ClaimGloss key={salary.evidence[0]?.start ?? salary.kind} tone="pay" claim={salary} lang={lang} onShow={onShow} />
            ))}
          </div>
          <Assumptions salary={main} floor={floor} currency={pay.currency} terms={terms} onTerms={onTerms} />
        </section>
      )}
      {!main && guess && (
        <Section title={t('common_board_guess')} count={t('common_not_from_employer')} class="pay guess">
          <p class="fig">
            <span class="tnum">{payText(guess)}</span>
          </p>
          <InOwnMoney salary={guess} currency={pay.currency} terms={terms} onTerms={onTerms} />
          <PayBar salary={guess} floor={floor} terms={terms} guess />
          <Assumptions salary={guess} floor={floor} currency={pay.currency} terms={terms} onTerms={onTerms} />
          <p class="xs assume">{t('common_never_counted')}</p>
        </Section>
      )}
    </>
  );
}

function Figure({ salary, others, standing }: { salary: Salary; others: readonly Salary[]; standing: Standing | null }) {
  const { min, max, currency, unit, tax, kind, appliesTo } = salary;
  const terms = [
    unit && perUnit(unit),
    tax && t(`common_tax_${tax}`),
    kind !== 'base' && t(`common_pay_${kind}`),
    appliesTo,
    others.some((other) => other.kind === 'bonus') && t('common_plus_bonus'),
    others.some((other) => other.kind === 'equity') && t('common_plus_equity'),
  ];
  return (
    <p class="fig">
      {standing && <Icon name={SIGNS[STANDING_SIGNS[standing]]} tone={STANDING_SIGNS[standing]} />}
      <b>{moneyRange(min, max, currency) ?? t(`common_pay_${kind}`)}</b>
      <span>{terms.filter(Boolean).join(', ')}</span>
    </p>
  );
}

const STANDING: Readonly<Record<Standing, (floor: string) => string>> = {
  above: (floor) => t('common_bar_above', floor),
  across: (floor) => t('common_bar_across', floor),
  below: (floor) => t('common_bar_below', floor),
};

type OwnProps = { salary: Salary; currency: string | null; terms: PayTerms; onTerms: () => void };

/** What it is in the money the reader thinks in: about, and at which rate. */
function InOwnMoney({ salary, currency, terms, onTerms }: OwnProps) {
  const own = inMoney(salary, currency, terms);
  const sum = own && moneyRange(own.min, own.max, currency);
  if (!own || sum === null) return null;
  return (
    <p class="own small">
      {t('common_about_money', own.yearly ? `${sum} ${perUnit('YEAR')}` : sum)}
      <span class="xs">
        {rateText(own.rate)} {!toldBelow(salary) && <Change onTerms={onTerms} />}
      </span>
    </p>
  );
}

function PayBar({ salary, floor, terms, guess = false }: { salary: Salary; floor: Floor; terms: PayTerms; guess?: boolean }) {
  const compared = compare(salary, floor, terms);
  if (!compared || !floor) return null;
  const { bar, standing } = compared;
  const sum = money(floor.amount, floor.currency);
  const words = floor.unit === salary.unit ? sum : `${sum} ${perUnit(floor.unit)}`;
  return (
    <div class={guess ? 'bar guess' : 'bar'} role="img" aria-label={STANDING[standing](words)}>
      <span class="track" />
      <span class="span" style={{ '--from': `${bar.from}%`, '--to': `${bar.to}%` }} />
      <span class={sideOf(bar)} style={{ '--at': `${bar.floor}%` }}>
        <span>{t('common_your_floor', words)}</span>
      </span>
    </div>
  );
}

/** The label of the floor stands where there is room for it. */
const sideOf = ({ floor }: Bar) => (floor > 55 ? 'floor end' : 'floor');

type AssumptionsProps = { salary: Salary; floor: Floor; currency: string | null; terms: PayTerms; onTerms: () => void };

function Assumptions({ salary, floor, currency: own, terms, onTerms }: AssumptionsProps) {
  const { inferred, currency, unit } = salary;
  const compared = compare(salary, floor, terms);
  const money = inMoney(salary, own, terms);
  const year = aYear(salary, terms);
  const yearly = year && moneyRange(year.min, year.max, currency);
  const words = [
    inferred.includes('currency') && currency && t('common_inferred_currency', currency),
    inferred.includes('unit') && unit && t('common_inferred_unit', perUnit(unit)),
    year && yearly && atWhatYear(yearly, salary, year.times, terms.year),
    compared?.rate && compared.rate.to !== money?.rate.to && t('common_at_rate', rateText(compared.rate)),
    !compared && floor && notAlike(salary, floor),
  ].filter(Boolean);
  const theirs = toldBelow(salary) || (Boolean(compared?.rate) && compared?.rate?.to !== money?.rate.to);
  if (words.length === 0) return null;
  return (
    <p class="xs assume">
      {words.join(' ')} {theirs && <Change onTerms={onTerms} />}
    </p>
  );
}

/** Pay that is turned into a year by the reader's hours, days or weeks says so under its words, and is changed there. */
const toldBelow = ({ unit }: Salary) => unit === 'HOUR' || unit === 'DAY' || unit === 'WEEK';

function Change({ onTerms }: { onTerms: () => void }) {
  return (
    <button type="button" class="link" aria-label={t('common_change_terms')} onClick={onTerms}>
      {t('common_change')}
    </button>
  );
}

/** "$104,000 a year at 40 hours a week, 52 weeks a year." Months are as stated, or twelve. */
function atWhatYear(yearly: string, salary: Salary, times: number, { hoursPerWeek, weeksPerYear, daysPerMonth }: PayTerms['year']): string {
  const { unit } = salary;
  const { hours, share } = statedIn(salary);
  if (share !== null) return t('common_a_year_at_share', yearly, percent(share));
  if (unit === null) return t('common_a_year_at_times', yearly, times);
  if (unit === 'HOUR')
    return t('common_a_year_at_hour', yearly, hours ? [...new Set(hours.map(plainNumber))].join('–') : hoursPerWeek, weeksPerYear);
  if (unit === 'DAY') return t('common_a_year_at_day', yearly, daysPerMonth);
  return t(unit === 'WEEK' ? 'common_a_year_at_week' : 'common_a_year_at_month', yearly, times);
}

/** Why pay and floor are not on one line. */
function notAlike({ tax, currency }: Salary, floor: NonNullable<Floor>): string | null {
  if (tax && floor.tax && tax !== floor.tax) return t('common_other_tax', t(`common_tax_${tax}`), t(`common_tax_${floor.tax}`));
  return currency && floor.currency !== currency ? t('common_other_currency', floor.currency) : null;
}

/** One quotation for items that rest on the same words. */
function distinctWords(salaries: readonly Salary[]): Salary[] {
  const seen: { start: number; end: number }[] = [];
  return salaries.filter(({ evidence: [span] }) => {
    if (!span) return true;
    if (seen.some(({ start, end }) => span.start < end && start < span.end)) return false;
    seen.push(span);
    return true;
  });
}
