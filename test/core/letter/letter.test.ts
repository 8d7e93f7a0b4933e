import { describe, expect, test } from 'vitest';
import { NEVER_SEEN } from '../../../src/core/history/history.ts';
import {
  draftLetter,
  LENGTHS,
  LETTER_LANGUAGES,
  type LetterWish,
  letterLanguageOf,
  TONES,
  textOfLetter,
} from '../../../src/core/letter/letter.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/match/profile.ts';
import { fromText } from '../../../src/core/posting/from-text.ts';
import { report } from '../../../src/core/report.ts';

const POSTING = `What you will do
- Keep the bread lines of our bakery running through the night
Requirements
- 3+ years of experience in industrial maintenance
- Bachelor's degree in mechanical engineering
- Python and SQL
- Fluent English
- You must be authorized to work in Germany
Nice to have
- Docker`;

const RESUME = `Mira Sample
mira@sample.example
+49 170 0000000
Maintenance engineer, Old Mill, 2015 - 2021
- Wrote the Python tool that tells a worn bearing a week before it fails
- Kept eleven ovens within half a degree, shift after shift
Skills: Python, SQL, Docker`;

const MIRA: Profile = {
  ...EMPTY_PROFILE,
  name: 'Mira Sample',
  titles: ['Maintenance Engineer'],
  skills: [
    { name: 'Python', years: 5, level: null },
    { name: 'SQL', years: null, level: null },
    { name: 'Docker', years: 1, level: null },
  ],
  yearsOfExperience: 6,
  education: [{ value: 'bachelor', field: 'mechanical engineering' }],
  languages: [{ value: 'en', level: 'C1' }],
  authorizedIn: ['DE'],
  resumeText: RESUME,
};

const LONG: LetterWish = { language: 'en', tone: 'plain', length: 'long' };

function subjectOf(text: string, profile: Profile, title = 'Bakery Engineer') {
  const page = fromText({ text, title, company: 'Crumb & Crust', location: 'Bonn, Germany' });
  const { posting, facts, sections, match } = report(page, profile, NEVER_SEEN, new Date('2026-03-01'));
  return { posting: posting!, facts, sections, match };
}
const letterOf = (profile: Profile, wish: Partial<LetterWish> = {}, text = POSTING) =>
  draftLetter(subjectOf(text, profile), profile, { ...LONG, ...wish });
const words = (profile: Profile, wish: Partial<LetterWish> = {}, text = POSTING) => textOfLetter(letterOf(profile, wish, text));

describe('a letter', () => {
  test('answers what the posting asks with what the profile has', () => {
    const letter = words(MIRA);
    expect(letter).toContain('I am applying for Bakery Engineer at Crumb & Crust.');
    expect(letter).toContain('You ask for “3+ years of experience in industrial maintenance”; I have 6 years of experience.');
    expect(letter).toContain('Python (5 years)');
    expect(letter).toContain('I also bring Docker (1 year).');
    expect(letter).toContain('a bachelor’s degree (mechanical engineering)');
    expect(letter).toContain('I speak English (C1).');
    expect(letter).toContain('I am authorised to work in Germany.');
    expect(letter.endsWith('Mira Sample')).toBe(true);
  });

  test('quotes the lines of the résumé that bear on the posting, not its headings nor the contact block', () => {
    const letter = words(MIRA);
    expect(letter).toContain('– Wrote the Python tool that tells a worn bearing a week before it fails');
    expect(letter).not.toMatch(/Old Mill|@sample|\+49/);
  });

  test('does not say what the profile does not say', () => {
    const bare: Profile = { ...EMPTY_PROFILE, titles: ['Engineer'] };
    const letter = words(bare);
    expect(letter).not.toMatch(/experience\.|I bring|I speak|I hold|authorised|based in/);
    expect(letter).toContain('I am applying for Bakery Engineer');
  });

  test('does not claim years that fall short, and does not apologise for them', () => {
    expect(words({ ...MIRA, yearsOfExperience: 1, resumeText: '' })).not.toMatch(/1 year of experience|3\+ years/);
  });

  test('names what it is silent on, for the person to add if it is true', () => {
    const letter = letterOf({ ...MIRA, skills: [{ name: 'Python', years: null, level: null }], resumeText: '' });
    expect(letter.unsaid).toContain('SQL');
    expect(textOfLetter(letter)).not.toContain('SQL');
  });

  test('quotes no line of a résumé that is in another language, and says why', () => {
    const letter = letterOf(MIRA, { language: 'de' });
    expect(letter.resumeLanguageDiffers).toBe(true);
    expect(textOfLetter(letter)).not.toContain('worn bearing');
  });

  test('stands without a title and a company', () => {
    const page = fromText({ text: POSTING });
    const { posting, facts, sections, match } = report(page, MIRA, NEVER_SEEN, new Date('2026-03-01'));
    const nameless = { posting: { ...posting!, title: null, hiringOrganization: null }, facts, sections, match };
    expect(textOfLetter(draftLetter(nameless, MIRA, LONG))).toContain('I am applying for the position you advertise.');
  });

  test('is longer when it is asked to be', () => {
    const [short, medium, long] = LENGTHS.map((length) => words(MIRA, { length }).length);
    expect(short).toBeLessThan(medium!);
    expect(medium).toBeLessThan(long!);
  });

  test('follows the language of the posting, then of the reader, then English', () => {
    expect(letterLanguageOf({ language: 'de-AT' }, 'ru')).toBe('de');
    expect(letterLanguageOf({ language: 'ja' }, 'ru-RU')).toBe('ru');
    expect(letterLanguageOf({ language: null }, 'ja')).toBe('en');
  });

  test('counts years as Russian does', () => {
    const years = (count: number) => words({ ...MIRA, yearsOfExperience: count, resumeText: '' }, { language: 'ru' });
    expect(years(21)).toContain('мой опыт — 21 год.');
    expect(years(4)).toContain('мой опыт — 4 года.');
    expect(years(11)).toContain('мой опыт — 11 лет.');
  });

  test('takes a country or a language nobody knows as it is written', () => {
    const odd: Profile = {
      ...MIRA,
      places: [{ country: 'Atlantis', region: null, city: 'Bonn' }],
      languages: [{ value: 'en', level: null }],
    };
    expect(() => words(odd)).not.toThrow();
  });
});

describe.each(LETTER_LANGUAGES)('in %s', (language) => {
  test.each(TONES.flatMap((tone) => LENGTHS.map((length) => [tone, length] as const)))(
    'a %s, %s letter leaves no gap and every claim has its source',
    (tone, length) => {
      const subject = subjectOf(POSTING, MIRA);
      const letter = draftLetter(subject, MIRA, { language, tone, length });
      expect(textOfLetter(letter)).not.toMatch(/[{}]|undefined|null/);
      const profile = JSON.stringify(MIRA);
      for (const { kind, sentences } of letter.paragraphs) {
        for (const { text, sources } of sentences) {
          // A number or a quotation is a claim: it stands in what the sentence rests on.
          for (const number of text.match(/\d+/g) ?? []) {
            const rests = sources.map((source) =>
              source.from === 'posting' ? source.span.quote : source.from === 'profile' ? source.words : source.value,
            );
            expect(`${rests.join(' ')} ${JSON.stringify(MIRA.skills)}`).toContain(number);
          }
          for (const source of sources) {
            if (source.from === 'posting') expect(subject.posting.text.slice(source.span.start, source.span.end)).toBe(source.span.quote);
            if (source.from === 'posting-field') expect(Object.values(subject.posting)).toContain(source.value);
            if (source.from === 'profile') expect(profile).toContain(JSON.stringify(source.words).slice(1, -1));
          }
          if (kind === 'list') expect(sources.some((source) => source.from === 'profile')).toBe(true);
        }
      }
    },
  );
});
