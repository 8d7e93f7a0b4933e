import type { Analysis } from '../analyse/analyse.ts';
import type { Candidate } from '../match/candidate.ts';
import type { Match } from '../match/match.ts';
import type { Eligibility, Skill } from '../posting/facts.ts';
import { type Filling, type Fillings, firstLine, fromPosting, fromProfile, joined, quoted, withSource } from './filling.ts';
import type { LetterWords } from './words.ts';

export const LENGTHS = ['short', 'medium', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

export type LetterSubject = Pick<Analysis, 'posting' | 'facts' | 'sections'> & { readonly match: Match | null };

/** All that a letter is made of. */
type Ground = {
  readonly subject: LetterSubject;
  readonly candidate: Candidate;
  readonly words: LetterWords;
  /** BCP 47, of the letter. */
  readonly language: string;
  readonly length: Length;
};

const MOST_SKILLS: Readonly<Record<Length, number>> = { short: 5, medium: 8, long: 12 };
const MOST_OF_A_MODE = 60;

/** What each gap of a letter's sentences can be filled with; null where the posting or the profile does not say. */
export function fillingsOf(subject: LetterSubject, candidate: Candidate, words: LetterWords, language: string, length: Length) {
  const ground: Ground = { subject, candidate, words, language, length };
  const work = subject.sections.find(({ kind }) => kind === 'responsibilities');
  return {
    ...names(ground),
    ...experience(ground),
    ...skills(ground),
    ...education(ground),
    languages: languages(ground),
    ...whereabouts(ground),
    ...permits(ground),
    work: work ? firstLine(subject.posting.text, work, words.quotes) : null,
  } satisfies Fillings;
}

const met = ({ subject: { match } }: Ground, criterion: string) =>
  match?.reasons.find((one) => one.criterion === criterion && one.verdict === 'met');

const ruleOf = ({ subject: { facts } }: Ground, kind: Eligibility['kind'], verdicts: readonly Eligibility['verdict'][]) =>
  facts.eligibility.find((one) => one.kind === kind && verdicts.includes(one.verdict));

/** "9 years", as the language counts them. */
function yearsIn({ words: { years }, language }: Ground, count: number): string {
  return (years[new Intl.PluralRules(language).select(count)] ?? years.other).replace('#', String(count));
}

/** A name in a language; the code itself where it is none that is known. */
function nameOf(type: 'region' | 'language', code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

function names({ subject: { posting }, candidate: { profile } }: Ground) {
  const ofField = (field: 'title' | 'hiringOrganization'): Filling | null => {
    const value = posting[field];
    return value ? { words: value, sources: [{ from: 'posting-field', field, value }] } : null;
  };
  const name = profile.name.trim();
  return {
    title: ofField('title'),
    organization: ofField('hiringOrganization'),
    name: name ? { words: name, sources: [fromProfile('name', name)] } : null,
  };
}

function experience(ground: Ground) {
  const { subject, words } = ground;
  const { profile, resume, years } = ground.candidate;
  const reason = met(ground, 'experience');
  if (!reason) return { asked: null, years: null };
  const source =
    profile.yearsOfExperience === null && resume.years
      ? fromProfile('resumeText', resume.years.evidence.quote)
      : fromProfile('yearsOfExperience', String(years));
  return {
    asked: quoted(reason, subject.posting.text, words.quotes),
    years: years === null ? null : { words: yearsIn(ground, years), sources: [source] },
  };
}

function skills(ground: Ground) {
  const { facts } = ground.subject;
  const required = new Set(facts.skills.filter(({ importance }) => importance === 'required').map(({ id }) => id));
  return {
    skills: ownSkills(ground, 'required') ?? ownSkills(ground, 'mentioned'),
    wished: ownSkills(ground, 'preferred', required),
  };
}

/** Those of the importance, and not among `others`, that the person has. */
function ownSkills(ground: Ground, importance: Skill['importance'], others: ReadonlySet<string> = new Set()): Filling | null {
  const seen = new Set<string>(others);
  const known: Filling[] = [];
  for (const skill of ground.subject.facts.skills) {
    if (skill.importance !== importance || seen.has(skill.id) || known.length >= MOST_SKILLS[ground.length]) continue;
    seen.add(skill.id);
    const filling = ownSkill(ground, skill);
    if (filling) known.push(filling);
  }
  return joined(known, ground.language);
}

function ownSkill(ground: Ground, { id, name, evidence, about }: Skill): Filling | null {
  const { candidate } = ground;
  const own = candidate.skills.get(id);
  if (own === undefined) return null;
  const typed = candidate.profile.skills.find((skill) => skill.name.trim() === own);
  const read = candidate.resume.skills.find(({ value }) => value.id === id);
  const years = typed?.years ?? read?.value.years ?? null;
  return {
    words: years ? `${name} (${yearsIn(ground, years)})` : name,
    sources: [
      ...fromPosting({ evidence, ...(about && { about }) }),
      typed ? fromProfile('skills', own) : read ? fromProfile('resumeText', read.evidence.quote) : fromProfile('summary', own),
    ],
  };
}

function education(ground: Ground) {
  const { subject, candidate, words } = ground;
  const { profile, resume } = candidate;
  const { education: asked } = subject.facts;
  const [degree] = candidate.education;
  const degreeAsked = asked.find(({ importance }) => importance === 'required') ?? asked[0];
  const read = resume.education.find(({ value }) => value.value === degree?.value)?.evidence.quote;
  return {
    degree:
      degree && met(ground, 'education')
        ? {
            words: degree.field ? `${words.degrees[degree.value]} (${degree.field})` : words.degrees[degree.value],
            sources: [
              profile.education.includes(degree) || !read ? fromProfile('education', degree.value) : fromProfile('resumeText', read),
            ],
          }
        : null,
    degreeAsked: degreeAsked ? quoted(degreeAsked, subject.posting.text, words.quotes) : null,
  };
}

function languages(ground: Ground): Filling | null {
  const { subject, candidate, language } = ground;
  const { profile, resume } = candidate;
  if (!met(ground, 'language')) return null;
  const spoken = subject.facts.languages.flatMap((asked): Filling[] => {
    const own = candidate.languages.find(({ value }) => value === asked.value);
    if (!own) return [];
    const name = nameOf('language', own.value, language);
    const read = resume.languages.find(({ value }) => value.value === own.value)?.evidence.quote;
    const source = profile.languages.includes(own) || !read ? fromProfile('languages', own.value) : fromProfile('resumeText', read);
    return [{ words: own.level && own.level !== 'native' ? `${name} (${own.level})` : name, sources: [...fromPosting(asked), source] }];
  });
  return joined(spoken, language);
}

function whereabouts(ground: Ground) {
  const { subject, candidate, words, language } = ground;
  const { posting, facts, match } = subject;
  const { profile } = candidate;
  const [home] = profile.places;
  const homeName = home && [home.city, home.region, home.country && nameOf('region', home.country, language)].filter(Boolean).join(', ');
  const place = met(ground, 'location');
  const moves =
    profile.willRelocate && !place
      ? (ruleOf(ground, 'relocation', ['required', 'offered']) ??
        match?.reasons.find(({ criterion, verdict }) => criterion === 'location' && verdict === 'partly'))
      : undefined;
  return {
    place:
      place && homeName ? { words: homeName, sources: [...fromPosting(place), fromProfile('places', place.profile[0] ?? homeName)] } : null,
    relocate: moves ? { words: '', sources: [...fromPosting(moves), fromProfile('willRelocate', 'true')] } : null,
    mode:
      facts.workMode && met(ground, 'workMode')
        ? withSource(quoted(facts.workMode, posting.text, words.quotes, MOST_OF_A_MODE), fromProfile('workModes', facts.workMode.value))
        : null,
  };
}

/** The right to work, where it is asked for; a visa, where one is needed and offered. */
function permits(ground: Ground) {
  const { subject, candidate, words, language } = ground;
  const { posting } = subject;
  const { authorizedIn, needsSponsorshipIn } = candidate.profile;
  const mayWork = ruleOf(ground, 'authorization', ['required']) ?? ruleOf(ground, 'sponsorship', ['refused']);
  const country = mayWork && [mayWork.value, posting.country].find((code) => code && authorizedIn.includes(code));
  const sponsors =
    posting.country !== null && needsSponsorshipIn.includes(posting.country) ? ruleOf(ground, 'sponsorship', ['offered']) : undefined;
  return {
    country:
      country && mayWork
        ? { words: nameOf('region', country, language), sources: [...fromPosting(mayWork), fromProfile('authorizedIn', country)] }
        : null,
    sponsorship: sponsors
      ? withSource(quoted(sponsors, posting.text, words.quotes), fromProfile('needsSponsorshipIn', posting.country!))
      : null,
  };
}
