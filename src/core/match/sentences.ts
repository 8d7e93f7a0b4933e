/**
 * The English of every reason, by locale key; the extension's pages say the same from `public/_locales`, in the reader's language.
 * `$1`… are filled in order. No sentence bends with a number, so that every language can say it.
 */
export const SENTENCES = {
  reason_skills_none: 'The posting names no skills.',
  reason_skills_met: 'You have every skill it asks for: $1.',
  reason_skills_partly: 'Of the skills it asks for you have $2 of $3. Not in your profile: $1.',
  reason_skills_unmet: 'It asks for skills that are not in your profile: $1.',
  reason_skills_bonus: 'It asks for none, but would like what you have: $1.',
  reason_title_met: '“$1” is work you do.',
  reason_title_partly: '“$1” is close to what you do.',
  reason_title_unmet: '“$1” is far from what your profile tells.',
  reason_title_unknown: 'The titles cannot be compared.',
  reason_experience_met: 'Asks for “$1”; your years of work: $2.',
  reason_experience_partly: 'Asks for “$1”; your years of work: $2, not far off.',
  reason_experience_unmet: 'Asks for “$1”; your years of work: $2.',
  reason_experience_unstated: 'The posting states no years.',
  reason_experience_unknown: 'Asks for “$1”; your profile does not tell how many years you have.',
  reason_education_met: 'Asks for “$1”; your education covers it.',
  reason_education_partly: 'Asks for “$1”, or as much experience.',
  reason_education_unmet: 'Asks for “$1”; your profile tells of less.',
  reason_education_unstated: 'The posting asks for no degree.',
  reason_education_unknown: 'Asks for “$1”; your profile tells of no degree.',
  reason_salary_met: '“$1” is at or above your floor.',
  reason_salary_partly: '“$1” reaches your floor only in its upper part.',
  reason_salary_unmet: '“$1” is below your floor.',
  reason_salary_unstated: 'The posting states no pay.',
  reason_salary_unknown: '“$1” cannot be compared with your floor: other terms.',
  reason_salary_unset: 'You set no floor.',
  reason_location_met: '“$1” is where you are.',
  reason_location_remote: 'Remote, and no place is asked for.',
  reason_location_partly: '“$1”: you would have to move or commute.',
  reason_location_unmet: '“$1” is not where you are.',
  reason_location_unknown: 'The places cannot be compared.',
  reason_workMode_met: '“$1” is how you want to work.',
  reason_workMode_partly: '“$1”: more office days than you want.',
  reason_workMode_unmet: '“$1” is not how you want to work.',
  reason_workMode_unstated: 'The posting does not tell where the work is done.',
  reason_workMode_unset: 'You set no wish for where to work.',
  reason_language_met: 'You speak what it asks for: “$1”.',
  reason_language_partly: 'You speak it, but maybe less well than asked: “$1”.',
  reason_language_unmet: 'Asks for a language that is not in your profile: “$1”.',
  reason_language_unstated: 'The posting asks for no language by name.',
  reason_language_unknown: 'Asks for “$1”; your profile names no languages.',
  reason_sponsorship_met: 'You need a visa, and the posting says: “$1”.',
  reason_sponsorship_unmet: 'You need a visa, and the posting says: “$1”.',
  reason_sponsorship_authorized: '“$1”: you may work there.',
  reason_sponsorship_unauthorized: '“$1”: you would need a permit.',
  reason_sponsorship_unstated: 'The posting says nothing of visas.',
  reason_sponsorship_unset: 'Nothing in your profile needs a visa.',
  reason_employmentType_met: '“$1” is what you look for.',
  reason_employmentType_unmet: '“$1” is not what you look for.',
  reason_employmentType_unstated: 'The posting does not tell the kind of employment.',
  reason_employmentType_unset: 'You set no kind of employment.',
  reason_text_met: 'Your résumé and the posting speak of the same work: $1.',
  reason_text_partly: 'Your résumé and the posting share some words: $1.',
  reason_text_unmet: 'Your résumé and the posting speak of different work.',
  reason_text_unknown: 'Too little text to compare, or in different languages.',
} as const;

export type SentenceKey = keyof typeof SENTENCES;

/** The sentence in English, filled. */
export function sentence(key: SentenceKey, ...values: readonly string[]): string {
  return fill(SENTENCES[key], values);
}

const ZERO = 48;

/** `$1`… in a pattern, replaced in one go: a value that contains "$2" stays as it is. */
export function fill(pattern: string, values: readonly string[]): string {
  let filled = '';
  let from = 0;
  for (let at = pattern.indexOf('$'); at >= 0; at = pattern.indexOf('$', at + 1)) {
    const number = pattern.charCodeAt(at + 1) - ZERO;
    if (!(number >= 1 && number <= 9)) continue;
    filled += pattern.slice(from, at) + (values[number - 1] ?? '');
    from = at + 2;
  }
  return filled + pattern.slice(from);
}
