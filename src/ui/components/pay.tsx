import type { Profile } from '../../core/match/profile.ts';
import type { Salary } from '../../core/posting/facts.ts';
import { money, moneyRange, perUnit } from '../format.ts';
import { t } from '../text.ts';
import { type Bar, compare, mainSalary, payText, type Standing, timesAYear } from '../view/pay-view.ts';
import { ClaimGloss, type Show } from './claim.tsx';
import { Section } from './section.tsx';

type Floor = Profile['salaryFloor'];
type Props = { salaries: readonly Salary[]; estimates: readonly Salary[]; floor: Floor; lang: string | null; onShow: Show };

/** What it pays: the figure, the reader's floor on the same line, the words, and what was taken for granted. */
export function Pay({ salaries, estimates, floor, lang, onShow }: Props) {
  const main = mainSalary(salaries);
  const others = salaries.filter((salary) => salary !== main);
  const [guess] = estimates;
  return (
    <>
      {main && (
        <section class="sec pay" aria-label={t('common_pay')}>
          <Figure salary={main} others={others} />
          <PayBar salary={main} floor={floor} />
          <div class="glosses">
            {distinctWords([main, ...others]).map((salary) => (
              <ClaimGloss key={salary.evidence[0]?.start ?? salary.kind} tone="pay" claim={salary} lang={lang} onShow={onShow} />
            ))}
          </div>
          <Assumptions salary={main} floor={floor} />
        </section>
      )}
      {!main && guess && (
        <Section title={t('common_board_guess')} count={t('common_not_from_employer')} class="pay guess">
          <p class="fig">
            <span class="tnum">{payText(guess)}</span>
          </p>
          <PayBar salary={guess} floor={floor} guess />
          <p class="xs assume">{t('common_never_counted')}</p>
        </Section>
      )}
    </>
  );
}

function Figure({ salary, others }: { salary: Salary; others: readonly Salary[] }) {
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

function PayBar({ salary, floor, guess = false }: { salary: Salary; floor: Floor; guess?: boolean }) {
  const compared = compare(salary, floor);
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

function Assumptions({ salary, floor }: { salary: Salary; floor: Floor }) {
  const { inferred, annual, currency, unit } = salary;
  const compared = compare(salary, floor);
  const times = timesAYear(salary);
  const year = annual && moneyRange(annual.min, annual.max, currency);
  const words = [
    inferred.includes('currency') && currency && t('common_inferred_currency', currency),
    inferred.includes('unit') && unit && t('common_inferred_unit', perUnit(unit)),
    year && times !== null && t(`common_a_year_at_${unit!.toLowerCase()}`, year, times),
    compared?.rate && t('common_at_rate', compared.rate),
    !compared && floor && notAlike(salary, floor),
  ].filter(Boolean);
  return words.length > 0 ? <p class="xs assume">{words.join(' ')}</p> : null;
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
