import type { Analysis } from '../analyse/analyse.ts';
import type { Candidate } from '../match/candidate.ts';
import type { Match } from '../match/match.ts';
import type { Profile } from '../match/profile.ts';
import { short } from '../match/reason.ts';
import type { Claim } from '../posting/claim.ts';
import type { Span } from '../posting/evidence.ts';
import type { Eligibility, Skill } from '../posting/facts.ts';
import { BULLET, type LetterWords } from './words.ts';

export const LENGTHS = ['short', 'medium', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

/** What a sentence rests on. Profile fields are named as in the profile; a résumé's own line is `resumeText`. */
export type LetterSource =
  | { readonly from: 'posting'; readonly span: Span }
  | { readonly from: 'posting-field'; readonly field: 'title' | 'hiringOrganization' | 'agency'; readonly value: string }
  | { readonly from: 'profile'; readonly field: keyof Profile; readonly words: string };

export type LetterSubject = Pick<Analysis, 'posting' | 'facts' | 'sections'> & { readonly match: Match | null };

/** A gap's words and what they rest on. */
export type Filling = { readonly words: string; readonly sources: readonly LetterSource[] };
export type Fillings = Readonly<Record<string, Filling | null | undefined>>;

/** A shorter quotation is given with the line it stands in. */
const TOO_SHORT = 20;
const MOST_SKILLS: Readonly<Record<Length, number>> = { short: 5, medium: 8, long: 12 };

const fromPosting = ({ evidence, about }: Claim): readonly LetterSource[] => {
  const title = about?.find(({ field }) => field === 'title');
  if (evidence[0]) return [{ from: 'posting', span: evidence[0] }];
  return title ? [{ from: 'posting-field', field: 'title', value: title.value }] : [];
};

/** What each gap of a letter's sentences can be filled with; null where the posting or the profile does not say. */
export function fillingsOf(subject: LetterSubject, candidate: Candidate, words: LetterWords, language: string, length: Length) {
  const { posting, facts, match, sections } = subject;
  const { profile, resume } = candidate;
  const mine = (field: keyof Profile, said: string): LetterSource => ({ from: 'profile', field, words: said });
  const quoted = (claim: Claim, most = 90): Filling | null => {
    const [span] = claim.evidence;
    if (!span) return null;
    const quote = span.quote.length < TOO_SHORT ? lineOf(posting.text, span) : span.quote;
    return { words: `${words.quotes[0]}${short(quote, most)}${words.quotes[1]}`, sources: fromPosting(claim) };
  };
  const plural = new Intl.PluralRules(language);
  const yearsOf = (count: number) => (words.years[plural.select(count)] ?? words.years.other).replace('#', String(count));
  const reason = (criterion: string) => match?.reasons.find((one) => one.criterion === criterion && one.verdict === 'met');

  const skillOf = ({ id, name, evidence, about }: Skill): Filling | null => {
    const own = candidate.skills.get(id);
    if (own === undefined) return null;
    const typed = profile.skills.find((skill) => skill.name.trim() === own);
    const read = resume.skills.find(({ value }) => value.id === id);
    const years = typed?.years ?? read?.value.years ?? null;
    return {
      words: years ? `${name} (${yearsOf(years)})` : name,
      sources: [
        ...fromPosting({ evidence, ...(about && { about }) }),
        typed ? mine('skills', own) : read ? mine('resumeText', read.evidence.quote) : mine('summary', own),
      ],
    };
  };
  const skillsOf = (importance: readonly Skill['importance'][], not: ReadonlySet<string> = new Set()): Filling | null => {
    const seen = new Set<string>(not);
    const known: Filling[] = [];
    for (const skill of facts.skills) {
      if (!importance.includes(skill.importance) || seen.has(skill.id) || known.length >= MOST_SKILLS[length]) continue;
      seen.add(skill.id);
      const filling = skillOf(skill);
      if (filling) known.push(filling);
    }
    return joined(known, language);
  };
  const required = skillsOf(['required']) ?? skillsOf(['mentioned']);

  const spoken = facts.languages.flatMap((asked): Filling[] => {
    const own = candidate.languages.find(({ value }) => value === asked.value);
    if (!own || !reason('language')) return [];
    const name = nameOf('language', own.value, language);
    const typed = profile.languages.includes(own);
    const said = resume.languages.find(({ value }) => value.value === own.value)?.evidence.quote;
    return [
      {
        words: own.level && own.level !== 'native' ? `${name} (${own.level})` : name,
        sources: [...fromPosting(asked), typed || !said ? mine('languages', own.value) : mine('resumeText', said)],
      },
    ];
  });

  const experience = reason('experience');
  const degree = candidate.education[0];
  const degreeAsked = facts.education.find(({ importance }) => importance === 'required') ?? facts.education[0];
  const degreeSaid = resume.education.find(({ value }) => value.value === degree?.value)?.evidence.quote;
  const home = profile.places[0];
  const homeName = home && [home.city, home.region, home.country && nameOf('region', home.country, language)].filter(Boolean).join(', ');
  const rule = (kind: Eligibility['kind'], verdicts: readonly Eligibility['verdict'][]) =>
    facts.eligibility.find((one) => one.kind === kind && verdicts.includes(one.verdict));
  const mayWork = rule('authorization', ['required']) ?? rule('sponsorship', ['refused']);
  const country = mayWork && [mayWork.value, posting.country].find((code) => code && profile.authorizedIn.includes(code));
  const needs =
    posting.country !== null && profile.needsSponsorshipIn.includes(posting.country) ? rule('sponsorship', ['offered']) : undefined;
  const moves =
    profile.willRelocate && !reason('location')
      ? (rule('relocation', ['required', 'offered']) ??
        match?.reasons.find(({ criterion, verdict }) => criterion === 'location' && verdict === 'partly'))
      : undefined;
  const place = reason('location');
  const work = sections.find(({ kind }) => kind === 'responsibilities');
  return {
    title: posting.title ? { words: posting.title, sources: [{ from: 'posting-field', field: 'title', value: posting.title }] } : null,
    organization: posting.hiringOrganization
      ? {
          words: posting.hiringOrganization,
          sources: [{ from: 'posting-field', field: 'hiringOrganization', value: posting.hiringOrganization }],
        }
      : null,
    name: profile.name.trim() ? { words: profile.name.trim(), sources: [mine('name', profile.name.trim())] } : null,
    asked: experience ? quoted(experience) : null,
    years:
      experience && candidate.years !== null
        ? {
            words: yearsOf(candidate.years),
            sources: [
              profile.yearsOfExperience === null && resume.years
                ? mine('resumeText', resume.years.evidence.quote)
                : mine('yearsOfExperience', String(candidate.years)),
            ],
          }
        : null,
    skills: required,
    wished: skillsOf(['preferred'], new Set(facts.skills.filter(({ importance }) => importance === 'required').map(({ id }) => id))),
    degree:
      degree && reason('education')
        ? {
            words: degree.field ? `${words.degrees[degree.value]} (${degree.field})` : words.degrees[degree.value],
            sources: [profile.education.includes(degree) || !degreeSaid ? mine('education', degree.value) : mine('resumeText', degreeSaid)],
          }
        : null,
    degreeAsked: degreeAsked ? quoted(degreeAsked) : null,
    languages: joined(spoken, language),
    place: place && homeName ? { words: homeName, sources: [...fromPosting(place), mine('places', place.profile[0] ?? homeName)] } : null,
    country:
      country && mayWork
        ? { words: nameOf('region', country, language), sources: [...fromPosting(mayWork), mine('authorizedIn', country)] }
        : null,
    mode: facts.workMode && reason('workMode') ? withProfile(quoted(facts.workMode, 60), mine('workModes', facts.workMode.value)) : null,
    relocate: moves ? { words: '', sources: [...fromPosting(moves), mine('willRelocate', 'true')] } : null,
    sponsorship: needs ? withProfile(quoted(needs), mine('needsSponsorshipIn', posting.country!)) : null,
    work: work ? firstLine(posting.text, work.start, work.end, work.heading, words.quotes) : null,
  } satisfies Fillings;
}

const withProfile = (filling: Filling | null | undefined, source: LetterSource): Filling | null =>
  filling ? { words: filling.words, sources: [...filling.sources, source] } : null;

function joined(fillings: readonly Filling[], language: string): Filling | null {
  if (fillings.length === 0) return null;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return { words: list.format(fillings.map(({ words }) => words)), sources: fillings.flatMap(({ sources }) => sources) };
}

/** A name in a language; the code itself where it is none that is known. */
function nameOf(type: 'region' | 'language', code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "8 years" says little alone: the line it stands in. */
function lineOf(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text
    .slice(from, to < 0 ? text.length : to)
    .replace(BULLET, '')
    .replace(/[.;,\s]{1,4}$/u, '');
}

/** The first line under a heading, when it can stand in a sentence. */
function firstLine(text: string, start: number, end: number, heading: string | null, [open, close]: LetterWords['quotes']): Filling | null {
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const from = at + (BULLET.exec(line)?.[0].length ?? 0);
    const quote = text.slice(from, at + line.trimEnd().length);
    at += line.length + 1;
    if (quote === heading?.trim() || quote.length < 20 || quote.endsWith(':')) continue;
    const span = { start: from, end: from + quote.length, quote };
    return { words: `${open}${short(quote.replace(/[.;,]$/u, ''), 110)}${close}`, sources: [{ from: 'posting', span }] };
  }
  return null;
}
