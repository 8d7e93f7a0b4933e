import type { SpokenLanguage } from '../../posting/facts.ts';
import type { Candidate } from '../candidate.ts';
import { type Judgement, short } from '../reason.ts';
import type { Sought } from '../sought.ts';

const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'];

/** Every language asked for by name; the worst decides. */
export function judgeLanguage({ analysis }: Sought, { languages, language }: Candidate): Judgement {
  const required = analysis.facts.languages.filter(({ importance }) => importance === 'required');
  if (required.length === 0) return { verdict: 'unknown', share: 0, say: ['reason_language_unstated'] };
  // Who writes a résumé in a language speaks it, how well it does not tell.
  const spoken =
    languages.length > 0 && language && !languages.some(({ value }) => base(value) === language)
      ? [...languages, { value: language, level: null }]
      : languages;
  if (spoken.length === 0) {
    return { verdict: 'unknown', share: 0, say: ['reason_language_unknown', quoteOf(required)], evidence: spansOf(required) };
  }
  const share = (asked: SpokenLanguage): number => {
    const own = spoken.find(({ value }) => base(value) === base(asked.value));
    if (!own) return 0;
    if (!asked.level) return 1;
    if (!own.level) return 0.7;
    const short = LEVELS.indexOf(asked.level) - LEVELS.indexOf(own.level);
    return short <= 0 ? 1 : short === 1 ? 0.6 : 0.3;
  };
  const worst = required.toSorted((a, b) => share(a) - share(b))[0]!;
  const least = share(worst);
  const verdict = least >= 1 ? 'met' : least > 0 ? 'partly' : 'unmet';
  const shown = verdict === 'met' ? required : [worst];
  return {
    verdict,
    share: required.reduce((sum, asked) => sum + share(asked), 0) / required.length,
    say: [`reason_language_${verdict}`, quoteOf(shown)],
    evidence: spansOf(shown),
    ...(worst.about && { about: worst.about }),
    profile: spoken.map(({ value, level }) => (level ? `${value} ${level}` : value)),
  };
}

const base = (tag: string): string => tag.split('-')[0]!.toLowerCase();
const spansOf = (languages: readonly SpokenLanguage[]) => languages.flatMap(({ evidence }) => evidence.slice(0, 1));
const quoteOf = (languages: readonly SpokenLanguage[]): string =>
  short(languages.map(({ evidence, value }) => evidence[0]?.quote ?? value).join('; '));
