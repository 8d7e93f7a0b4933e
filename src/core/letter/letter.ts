import { candidateOf } from '../match/candidate.ts';
import type { Profile } from '../match/profile.ts';
import type { Posting } from '../posting/posting.ts';
import type { Fillings, LetterSource } from './filling.ts';
import { fillingsOf, type Length, type LetterSubject } from './fillings.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { ru } from './languages/ru.ts';
import { findOwnWork } from './own-work.ts';
import type { LetterWords, Tone, Wordings } from './words.ts';

export type { LetterSource } from './filling.ts';
export { LENGTHS, type Length, type LetterSubject } from './fillings.ts';
export { TONES, type Tone } from './words.ts';

const LANGUAGES: Readonly<Record<string, LetterWords>> = { en, ru, de, fr, es };
/** BCP 47. */
export const LETTER_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);
/** A sentence with what it rests on; nothing but a courtesy rests on nothing. */
export type LetterSentence = { readonly text: string; readonly sources: readonly LetterSource[] };
export type LetterParagraph = { readonly kind: 'greeting' | 'text' | 'list' | 'sign-off'; readonly sentences: readonly LetterSentence[] };
export type Letter = {
  readonly language: string;
  readonly paragraphs: readonly LetterParagraph[];
  /** Required skills of which the profile says nothing: the letter is silent on them, the person may know better. */
  readonly unsaid: readonly string[];
  /** The résumé is in another language, so none of its lines are quoted. */
  readonly resumeLanguageDiffers: boolean;
};
export type LetterWish = { readonly language: string; readonly tone: Tone; readonly length: Length };

const MOST_OWN_LINES: Readonly<Record<Length, number>> = { short: 0, medium: 2, long: 4 };

/** The language of the posting where letters are written in it, else the reader's, else English. */
export function letterLanguageOf({ language }: Pick<Posting, 'language'>, reader: string): string {
  const base = (tag: string | null) => tag?.split('-')[0] ?? '';
  return [base(language), base(reader)].find((tag) => Object.hasOwn(LANGUAGES, tag)) ?? 'en';
}

const GAP = /\{([a-z]{2,14})\}/gu;

/** The first wording of which every gap can be filled, with all that fills it; null when there is none. */
function say(wordings: Wordings, fillings: Fillings = {}, rests: readonly LetterSource[] = []): LetterSentence | null {
  const gapsOf = (wording: string) => [...wording.matchAll(GAP)].map(([, gap]) => gap!);
  const wording = wordings.find((one) => gapsOf(one).every((gap) => fillings[gap]));
  if (wording === undefined) return null;
  return {
    text: wording.replace(GAP, (_, gap: string) => fillings[gap]!.words),
    sources: [...gapsOf(wording).flatMap((gap) => fillings[gap]!.sources), ...rests],
  };
}

/**
 * A letter from what the posting asks for and what the profile answers, sentence by sentence with its sources. Nothing is invented: what the profile
 * does not say is not said. Pure: the same posting, profile and wish give the same letter.
 */
export function draftLetter(subject: LetterSubject, profile: Profile, wish: LetterWish): Letter {
  const { match } = subject;
  const language = Object.hasOwn(LANGUAGES, wish.language) ? wish.language : 'en';
  const words = LANGUAGES[language]!;
  const candidate = candidateOf(profile);
  const fill = fillingsOf(subject, candidate, words, language, wish.length);
  const { tone, length } = wish;
  const full = length !== 'short';
  const whole = length === 'long';
  const resumeLanguageDiffers = candidate.language !== null && candidate.language !== language && profile.resumeText.trim() !== '';

  const asks = [
    fill.years && say(words.experience, fill),
    fill.skills && say(words.skills, fill),
    full && say(words.wished, { skills: fill.wished }),
    full &&
      fill.degree &&
      say(words.education, { degree: fill.degree, asked: fill.degreeAsked?.words === fill.asked?.words ? null : fill.degreeAsked }),
    say(words.languages, fill),
  ];
  const around = [
    full && say(words.place, fill),
    full && say(words.authorized, fill),
    whole && say(words.mode, fill),
    full && fill.relocate && say(words.relocate, {}, fill.relocate.sources),
    full && say(words.sponsorship, { asked: fill.sponsorship }),
  ];
  const own = resumeLanguageDiffers ? [] : findOwnWork(subject, candidate, MOST_OWN_LINES[length]);
  const lines: LetterSentence[] = own.map(({ line, answers }) => ({
    text: line.quote,
    sources: [{ from: 'profile', field: 'resumeText', words: line.quote }, ...answers.map((span) => ({ from: 'posting', span }) as const)],
  }));
  const heading = lines.length > 0 ? say(words.ownWork) : null;
  return {
    language,
    paragraphs: [
      paragraph('greeting', [say(words.greeting[tone], fill)]),
      paragraph('text', [say(words.opening[tone], fill)]),
      paragraph('text', asks),
      paragraph('text', [heading]),
      paragraph('list', lines),
      paragraph('text', around),
      paragraph('text', [whole && say(words.work, fill), say(words.closing[tone])]),
      paragraph('sign-off', [say(words.signOff[tone], fill)]),
    ].filter(({ sentences }) => sentences.length > 0),
    unsaid: match?.missingSkills ?? [],
    resumeLanguageDiffers,
  };
}

const paragraph = (kind: LetterParagraph['kind'], sentences: readonly (LetterSentence | null | false | undefined)[]): LetterParagraph => ({
  kind,
  sentences: sentences.filter((sentence): sentence is LetterSentence => Boolean(sentence)),
});

/** As it is copied: paragraphs apart by an empty line, a résumé's lines as a list. */
export function textOfLetter({ paragraphs }: Pick<Letter, 'paragraphs'>): string {
  return paragraphs
    .map(({ kind, sentences }) => sentences.map(({ text }) => (kind === 'list' ? `– ${text}` : text)).join(kind === 'list' ? '\n' : ' '))
    .join('\n\n');
}
