import { findLanguage } from '../analyse/language.ts';
import { read } from '../analyse/reading.ts';
import { findSkillsIn, skillNamed } from '../analyse/skills/skills.ts';
import { BLANK_POSTING } from '../posting/posting.ts';
import { type Resume, readResume } from '../resume/resume.ts';
import type { Profile } from './profile.ts';
import { lexiconOf } from './similarity/lexicon.ts';
import { SMALL_WORDS } from './similarity/small-words.ts';
import { countOf, type Terms, wordsOf } from './similarity/terms.ts';
import { type Vector, vectorOf } from './similarity/vector.ts';
import { titleWordsOf } from './title-words.ts';

/** A profile made ready to be matched: what it leaves open is filled from its résumé. */
export type Candidate = {
  readonly profile: Profile;
  readonly resume: Resume;
  /** Titles and the words of the work in each. */
  readonly titles: readonly { readonly words: string; readonly keys: ReadonlySet<string> }[];
  /** Years of work, when known. */
  readonly years: number | null;
  readonly education: Profile['education'];
  readonly languages: Profile['languages'];
  /** Skills by their id in the dictionary → the profile's word. */
  readonly skills: ReadonlyMap<string, string>;
  /** Of the résumé and the summary; null when there is none. */
  readonly language: string | null;
  readonly terms: Terms;
  /** A stem as the person writes it. */
  readonly written: ReadonlyMap<string, string>;
  readonly vector: Vector;
  /** It says something of the person's work, not only of their wishes. */
  readonly tellsOfWork: boolean;
};

const prepared = new WeakMap<Profile, Candidate>();

/** The same object is prepared once. */
export function candidateOf(profile: Profile): Candidate {
  const known = prepared.get(profile);
  if (known) return known;
  const candidate = prepare(profile);
  prepared.set(profile, candidate);
  return candidate;
}

function prepare(profile: Profile): Candidate {
  const resume = readResume(profile.resumeText);
  const text = `${profile.summary}\n${resume.work}`.trim();
  const language = text ? languageOf(text) : null;
  const words = wordsOf(text, language);
  const terms = countOf(words);
  const titles = profile.titles.length > 0 ? profile.titles : resume.titles.map(({ value }) => value);
  const education = profile.education.length > 0 ? profile.education : resume.education.map(({ value }) => value);
  const skills = new Map([
    ...[...findSkillsIn(profile.summary), ...resume.skills.map(({ value }) => value)].map(({ id, name }) => [id, name] as const),
    ...profile.skills.map(({ name }) => [skillNamed(name).id, name.trim()] as const),
  ]);
  return {
    profile,
    resume,
    titles: titles.map((words) => ({ words, keys: new Set(titleWordsOf(words, language).map(({ key }) => key)) })),
    years: profile.yearsOfExperience ?? resume.years?.value ?? null,
    education,
    languages: profile.languages.length > 0 ? profile.languages : resume.languages.map(({ value }) => value),
    skills,
    language,
    terms,
    written: new Map(words.toReversed().map(({ stem, start, end }) => [stem, text.slice(start, end).toLowerCase()])),
    vector: vectorOf(terms, lexiconOf(language)),
    tellsOfWork: text !== '' || skills.size > 0 || titles.length > 0 || education.length > 0 || profile.yearsOfExperience !== null,
  };
}

const LONG_ENOUGH = 4_000;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** BCP 47, without its region; by script where the words do not tell. A list of tools has few words of any language: English unless another's outnumber its own. */
export function languageOf(text: string): string {
  const start = text.slice(0, LONG_ENOUGH);
  const found = findLanguage(read({ ...BLANK_POSTING, text: start }))?.split('-')[0];
  if (found && found !== 'en' && Object.hasOwn(SMALL_WORDS, found)) {
    const words = start.toLowerCase().match(/\p{L}{2,12}/gu) ?? [];
    const among = (language: string) => words.filter((word) => SMALL_WORDS[language]!.has(word)).length;
    return among(found) > among('en') ? found : 'en';
  }
  if (found) return found;
  const letters = start.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => CYRILLIC.test(letter)).length * 3 > letters.length ? 'ru' : 'en';
}
