import type { PayUnit, Salary } from '../../posting/facts.ts';
import type { Line, Read } from '../reading.ts';
import { annualOf } from './annual.ts';
import { appliesTo } from './applies-to.ts';
import { contextOf } from './context.ts';
import { customaryCurrency, fieldCurrency, resolveCurrency } from './currency.ts';
import { type Hit, hitsIn, isLetter } from './lexicon.ts';
import { meaningOf } from './meaning.ts';
import { type Money, moneyIn } from './money.ts';
import { type OddPeriod, oddPeriod } from './odd-period.ts';
import { boundsOf, statedMonths } from './open-range.ts';
import { type Found, pairLines, pairUp } from './pair-up.ts';
import type { Row } from './row.ts';
import { statedHours, statedShare } from './stated-hours.ts';
import { impliedUnit, isSane, statedTax, statedUnit, termsEnd, termsStart } from './terms.ts';

// Other people's jobs below the posting.
const SIMILAR =
  /^(?:similar (?:jobs|roles|positions|vacancies|searches)|people also viewed|more jobs|other jobs|related jobs|recommended jobs|jobs you may (?:like|be interested in)|похожие вакансии|другие вакансии|вам могут подойти|ähnliche (?:jobs|stellen)|weitere jobs|offres similaires|emplois similaires|empleos similares|vagas semelhantes|vagas similares|vergelijkbare vacatures|podobne oferty|offerte simili|似た求人|相似职位|비슷한 공고)/;

/** Cheap for the many lines that begin with another letter. */
function endsThePosting(lower: string, { start, end }: Line): boolean {
  return end - start > 4 && BEGINNINGS.includes(lower[start]!) && SIMILAR.test(lower.slice(start, end));
}

const BEGINNINGS = 'spmorjпдвäwoevnvp似相비';

/** Every pay the text states, in the order of the text. */
export function readPay(subject: Read): readonly Salary[] {
  if (last.lines === subject.lines) return last.found;
  const found = readAll(subject);
  last = { lines: subject.lines, found };
  return found;
}

/** Pay and estimates are two questions about one reading. */
let last: { readonly lines: Read['lines'] | null; readonly found: readonly Salary[] } = { lines: null, found: [] };

function readAll(subject: Read): Salary[] {
  const found: Found[] = [];
  let heading: Line | null = null;
  for (const line of subject.lines) {
    if (endsThePosting(subject.lower, line)) {
      if (line.end - line.start < 60) break;
      if (/^[^\n:：]{0,40}[:：]/.test(subject.lower.slice(line.start, line.start + 42))) continue; // "Similar jobs: Analyst, $80,000 · …"
    }
    const monies = moneyIn({ text: subject.text, lower: subject.lower, ...line });
    if (monies.length) found.push(...readLine(subject, line, monies, heading));
    if (monies.length === 1) pairLines(found, heading ? subject.lower.slice(heading.start, heading.end) : '');
    heading = line;
  }
  const hours = found.some(({ unit }) => unit === 'HOUR') ? statedHours(subject) : null;
  // The label of a single pay is no distinction: "Pay:", "Full-time:".
  const several = found.filter(({ kind }) => kind === 'base' || kind === 'total').length > 1;
  return found.map(({ sure, money: _, ...salary }) => ({
    ...salary,
    annual: salary.unit === 'HOUR' && hours ? annualOf(salary, undefined, { hours }) : salary.annual,
    appliesTo: sure || several ? salary.appliesTo : null,
  }));
}

function readLine(subject: Read, line: Line, monies: readonly Money[], previousLine: Line | null): Found[] {
  const { text, lower } = subject;
  const row: Row = { text, lower, ...line };
  const found: Found[] = [];
  const hits = hitsAround(row, monies);
  let inherited: Salary['kind'] | null = null;
  let lastUnit: PayUnit | null = null;
  for (const [i, written] of monies.entries()) {
    const previous = monies[i - 1] ?? null;
    const context = contextOf(text, line, hits, written, previous, monies[i + 1] ?? null);
    const heading = previousLine && opensLine(lower, line, written) ? headingHits(text, lower, previousLine) : [];
    const around = lower.slice(Math.max(line.start, written.start - 200), Math.min(line.end, written.end + 200));
    const { currency, inferred } = currencyOf(subject, written, around);
    const months = written.months ?? statedMonths(lower, written);
    const period = oddPeriod(lower, written);
    const near = previous && written.start - previous.end < 40 ? inherited : null;
    const said: PayUnit | null = statedUnit(text, written, context, heading) ?? (months ? 'MONTH' : null);
    const stated = period && (said === 'WEEK' || said === 'MONTH') ? null : said;
    const money = stated === 'HOUR' ? inHours(written, currency) : written;
    const own = stated && isSane(money.min, money.max, currency, stated) ? stated : null;
    const implied = impliedUnit(money, currency, namesMonths(subject.language, around));
    const kind = meaningOf({ row, money, context, heading, terms: { currency, unit: own, implied }, inherited: near });
    inherited = kind === 'base' || kind === 'total' ? kind : null;
    const before: PayUnit | null = near && inherited && lastUnit && isSane(money.min, money.max, currency, lastUnit) ? lastUnit : null;
    const unit: PayUnit | null = own ?? before; // "monthly: junior 5000, senior 7000"
    lastUnit = inherited ? unit : null;
    if (!kind) continue;
    const open = boundsOf(lower, money, context.before, context.after);
    const promised = kind === 'bonus' || kind === 'equity';
    const odd = unit === null && period && (implied !== 'YEAR' || period.aYear === null) ? period : null;
    const final = unit ?? (promised || odd ? null : implied);
    const target = appliesTo(text, lower, line, money, context);
    const isGuess = currency !== null && inferred && !(currency === 'USD' && subject.country === 'US');
    found.push({
      sure: target?.sure ?? false,
      money,
      kind,
      ...open,
      currency,
      unit: final,
      tax: statedTax(text, money, context),
      source: 'text',
      inferred: [...(isGuess ? (['currency'] as const) : []), ...(final && !unit ? (['unit'] as const) : [])],
      annual: odd
        ? overPeriods(open, odd)
        : annualOf({ ...open, unit: final }, undefined, {
            months,
            share: statedShare(lower.slice(written.start, Math.min(line.end, written.end + 80))),
          }),
      appliesTo: target?.words ?? null,
      evidence: [subject.span(termsStart(text, money, context.before), termsEnd(text, money, context.after))],
    });
    pairUp(found, lower);
  }
  return found;
}

/** By the money's own sign, else by a field beside it, else by what is usual where the posting is. */
function currencyOf(subject: Read, written: Money, around: string) {
  if (written.currency) return resolveCurrency(written.currency, subject, around, written.min);
  return fieldCurrency(subject.text, written.end) ?? { currency: customaryCurrency(written, subject, around), inferred: true };
}

/** "$33.774 – $38.000 hourly": three decimals, not thousands. */
function inHours(written: Money, currency: string | null): Money {
  if (written.min < 5000 || isSane(written.min, written.max, currency, 'HOUR')) return written;
  return { ...written, min: written.min / 1000, max: written.max / 1000 };
}

function overPeriods({ min, max }: Pick<Salary, 'min' | 'max'>, { aYear, name }: OddPeriod): Salary['annual'] {
  if (aYear === null) return null;
  const over = (amount: number | null) => (amount === null ? null : Math.round(amount * aYear * 100) / 100);
  return { min: over(min), max: over(max), assumes: `${aYear} ${name} a year` };
}

const REACH = 170;

/** The words around the monies of a line, not of the whole line: some postings are one line of ten thousand letters. */
function hitsAround({ text, lower, start, end }: Row, monies: readonly Money[]): Hit[] {
  const hits: Hit[] = [];
  let from = start;
  for (const [i, money] of monies.entries()) {
    const first = Math.max(from, wordStart(text, Math.max(from, money.start - REACH), from));
    const last = Math.min(end, money.end + REACH, monies[i + 1]?.start ?? end);
    if (last <= first) continue;
    hits.push(...hitsIn(text, lower, first, last));
    from = last;
  }
  return hits;
}

function wordStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && at - start < 40 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** English names wages by the hour or year; most other languages by the month. */
function namesMonths(language: string | null, around: string): boolean {
  return language ? language !== 'en' : /[а-яіїєґ\u00e0-\u017f\u0600-\u06ff\u3040-\ud7af]/.test(around);
}

/** The money begins its line, so the line above may be its heading. */
function opensLine(lower: string, line: Line, money: Money): boolean {
  return money.start - line.start < 14 && !/[a-zа-я]{9}/.test(lower.slice(line.start, money.start));
}

function headingHits(text: string, lower: string, line: Line): Hit[] {
  return line.end - line.start <= 90 ? hitsIn(text, lower, line.start, line.end) : [];
}
