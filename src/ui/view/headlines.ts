import { PAY_TERMS, type PayTerms } from '../../core/analyse/salary/pay-terms.ts';
import type { Reason } from '../../core/match/match.ts';
import type { Profile } from '../../core/match/profile.ts';
import type { Report } from '../../core/report.ts';
import { eitherOf, listed, nameOf } from '../format.ts';
import { maybe, plural, said, t } from '../text.ts';
import { compare, mainSalary, STANDING_SIGNS, type Standing } from './pay-view.ts';
import { yearsOf } from './tiles.ts';

/** A line under the verdict: a sign and a sentence. */
export type Headline = { readonly key: string; readonly sign: Reason['verdict'] | 'warning' | 'danger'; readonly text: string };

/** What decides, in at most five lines: a danger, pay, what speaks against it, what to be careful about. */
export function headlinesOf(report: Report, profile: Profile, terms: PayTerms = PAY_TERMS): Headline[] {
  const { match, warnings, scam } = report;
  const lines: Headline[] = [];
  if (scam.level === 'danger') lines.push({ key: 'scam', sign: 'danger', text: t('common_scam_signs') });
  lines.push(...payLine(report, profile, terms));
  for (const words of match?.dealbreakers.slice(0, 2) ?? [])
    lines.push({ key: `no ${words}`, sign: 'unmet', text: t('common_dealbreaker', words) });
  const against = (match?.reasons ?? [])
    .filter(({ criterion, verdict }) => verdict === 'unmet' && criterion !== 'salary' && criterion !== 'text')
    .sort((a, b) => b.maxPoints - b.points - (a.maxPoints - a.points));
  for (const reason of against.slice(0, 2)) lines.push({ key: reason.criterion, sign: 'unmet', text: whatSpeaks(reason, report) });
  const conflict = warnings.find(({ group, severity }) => group !== 'scam' && severity !== 'info');
  if (scam.level !== 'none' && scam.level !== 'danger') lines.push({ key: 'scam', sign: 'warning', text: t('common_scam_signs') });
  if (conflict) lines.push({ key: conflict.id, sign: 'warning', text: warningText(conflict.id) });
  if (scam.level === 'none') lines.push({ key: 'scam', sign: 'met', text: t('common_no_scam_signs') });
  return lines.slice(0, 5);
}

function payLine({ facts, match }: Report, { salaryFloor }: Profile, terms: PayTerms): Headline[] {
  const main = mainSalary(facts.salaries);
  if (!main) return [{ key: 'pay', sign: 'unknown', text: t('common_pay_not_stated') }];
  const compared = compare(main, salaryFloor, terms);
  if (compared) return [{ key: 'pay', sign: STANDING_SIGNS[compared.standing], text: t(`common_pay_${compared.standing}`) }];
  const reason = match?.reasons.find(({ criterion }) => criterion === 'salary');
  return reason && reason.verdict !== 'unknown' ? [{ key: 'pay', sign: reason.verdict, text: wordsOf(reason) }] : [];
}

/** What speaks against it, shorter than the reason's own sentence, which stands under "how it adds up". */
function whatSpeaks(reason: Reason, { facts, match }: Report): string {
  switch (reason.criterion) {
    case 'skills': {
      const missing = match?.missingSkills ?? [];
      if (missing.length === 0) return wordsOf(reason);
      const rest = missing.length - 3;
      return t('common_you_lack', rest > 0 ? `${missing.slice(0, 3).join(', ')} ${plural('common_and_more', rest)}` : listed(missing));
    }
    case 'title':
      return t('common_against_title');
    case 'workMode':
      return facts.workMode ? `${t(`common_mode_${facts.workMode.value}`)} · ${youOf(reason)}` : wordsOf(reason);
    case 'experience': {
      const asked = facts.experience.find(({ importance, withDegree }) => importance === 'required' && !withDegree);
      return asked ? `${yearsOf(asked)} · ${youOf(reason)}` : wordsOf(reason);
    }
    case 'location':
      return reason.say[1] ? `${reason.say[1]} · ${youOf(reason)}` : wordsOf(reason);
    default:
      return wordsOf(reason);
  }
}

/** Our sentence for a judgement of the match. */
export const wordsOf = ({ say, text }: Pick<Reason, 'say' | 'text'>): string => said(say, text);

/** What of the profile answers such a demand, in the reader's language; null where the answer takes a sentence. */
function havesOf({ criterion, profile }: Pick<Reason, 'criterion' | 'profile'>): readonly string[] | null {
  if (profile.length === 0) return null;
  switch (criterion) {
    case 'experience':
      return [plural('common_years', Number(profile[0]))];
    case 'education':
      return profile.map(degreeText);
    case 'location':
      return profile;
    case 'language':
      return profile.map(spokenText);
    default:
      return null;
  }
}

/** "master, machine learning" → "Master’s (machine learning)": the degree is ours to translate, the field is as it was typed. */
function degreeText(held: string): string {
  const [degree = '', ...field] = held.split(', ');
  const name = maybe(`common_degree_${degree}`) ?? degree;
  return field.length > 0 ? `${name} (${field.join(', ')})` : name;
}

/** "ru native" → "Russian, native"; levels are the same in every language. */
function spokenText(spoken: string): string {
  const [code = '', level] = spoken.split(' ');
  const name = nameOf('language', code);
  if (!level) return name;
  return `${name} (${level === 'native' ? t('common_level_native') : level})`;
}

const PAY_STANDING: Readonly<Record<string, Standing>> = {
  reason_salary_met: 'above',
  reason_salary_partly: 'across',
  reason_salary_unmet: 'below',
};

/** What the profile has to say to words that stand right beside it: shorter than the whole sentence, which quotes them again. */
export function youOf(reason: Pick<Reason, 'criterion' | 'profile' | 'say' | 'text'>): string {
  const haves = havesOf(reason);
  if (haves) return t('common_you_have', listed(haves));
  const standing = PAY_STANDING[reason.say[0]];
  if (standing) return t(`common_pay_${standing}`);
  if (reason.criterion !== 'workMode' || reason.profile.length === 0) return wordsOf(reason);
  if (reason.say[0] === 'reason_workMode_partly') return t('common_more_days');
  return t('common_you_want', eitherOf(reason.profile.map((mode) => t(`common_mode_${mode}`))));
}

/** What the profile has to say to some words: what of it answers them, once and together, then what it says of the rest, then what it lacks. */
export function answersOf(reasons: readonly Reason[], has: readonly string[], lacks: readonly string[]): string[] {
  const judged = reasons.filter(({ verdict }) => verdict !== 'unknown');
  const haves = [...new Set([...judged.flatMap((reason) => havesOf(reason) ?? []), ...has])];
  // "Master’s (machine learning)" says "machine learning" already.
  const told = haves.filter((one) => !haves.some((other) => other !== one && other.toLowerCase().includes(`(${one.toLowerCase()})`)));
  return [
    ...(told.length > 0 ? [t('common_you_have', told.join(', '))] : []),
    ...judged.filter((reason) => havesOf(reason) === null).map(youOf),
    ...(lacks.length > 0 ? [t('common_you_lack', listed(lacks))] : []),
  ];
}

/** A rule's name as part of a locale key, which has no dashes. */
export const keyOf = (id: string): string => id.replaceAll('-', '_');

/** The name of a rule in the reader's language. */
export const warningText = (id: string): string => t(`warning_${keyOf(id)}`);
