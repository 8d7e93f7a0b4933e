import { textOf, UNKNOWN } from '../words/known-words.ts';
import { DE } from './lexicon/de.ts';
import { EN } from './lexicon/en.ts';
import { ES } from './lexicon/es.ts';
import { FR } from './lexicon/fr.ts';
import { HI } from './lexicon/hi.ts';
import { PL } from './lexicon/pl.ts';
import { PT } from './lexicon/pt.ts';
import { RU } from './lexicon/ru.ts';
import { UK } from './lexicon/uk.ts';

/** An idea the rules speak of; every language lists its own words for it. English names them all. */
export type Concept = keyof typeof EN;

/**
 * A language's words for each idea, parted by "|". "word*" is any word that begins so, "*word" any that ends so (German joins its nouns);
 * several words are a phrase.
 * Latin words are written without accents: people leave them out.
 */
export type Lexicon = { readonly [C in Concept]?: string };

/** An idea that so many words, from one on, stand for; `id` is its number in `CONCEPTS`. */
export type Meaning = {
  readonly concept: Concept;
  readonly id: number;
  readonly length: number;
  /** A bit for every language whose words these are. */
  readonly languages: number;
};

/** The words after a phrase's first: as the lexicon writes them, without "*" where any ending will do. */
export type Phrase = { readonly rest: readonly { readonly word: string; readonly open: boolean }[]; readonly meaning: Meaning };

/** What one word may mean alone, and the phrases it may begin: those whose second word is open-ended, and they with the others by second word. `seconds`: the last five bits of those, as 32 flags. */
export type Entry = {
  /** It is "us", or the country. */
  readonly us: boolean;
  readonly alone: readonly Meaning[];
  readonly phrases: {
    readonly seconds: number;
    readonly bySecond: ReadonlyMap<number, readonly Phrase[]>;
    readonly open: readonly Phrase[];
  } | null;
};

/**
 * A word as the lexicon knows it. `plain`: without accents; `second`: its number among the words that stand second in a phrase, or -1;
 * `entry`: null for the many that mean nothing here.
 */
export type Word = { readonly plain: string; readonly second: number; readonly entry: Entry | null };

export const CONCEPTS = Object.keys(EN) as Concept[];
/** A concept's number in `CONCEPTS`. */
export const IDS: ReadonlyMap<Concept, number> = new Map(CONCEPTS.map((concept, id) => [concept, id]));

const LANGUAGES: readonly Lexicon[] = [EN, RU, DE, FR, ES, PT, PL, UK, HI];
export const LANGUAGE_COUNT = LANGUAGES.length;
/** Hindi is written among English words. */
export const MIXED = (1 << LANGUAGES.indexOf(EN)) | (1 << LANGUAGES.indexOf(HI));
/** Russian and Ukrainian share too many words to be told apart by a sentence. */
export const KIN = (1 << LANGUAGES.indexOf(RU)) | (1 << LANGUAGES.indexOf(UK));
const SHORTEST_PREFIX = 2;
const LONGEST_PREFIX = 24;
const SHORTEST_SUFFIX = 3;
const LONGEST_SUFFIX = 14;
const LONGEST_WORD = 60;

type Draft = {
  readonly alone: Map<Concept, number>;
  readonly phrases: { readonly rest: string; readonly concept: Concept; readonly language: number }[];
};
type Tables = {
  readonly exact: ReadonlyMap<string, Draft>;
  readonly prefixes: ReadonlyMap<string, Draft>;
  readonly suffixes: ReadonlyMap<string, Draft>;
  /** Numbers of the words that stand second in a phrase. */
  readonly seconds: ReadonlyMap<string, number>;
};

let tables: Tables | null = null;

/** The words of all languages by the first of each; made when the first text is read. */
function tablesOf(): Tables {
  if (tables) return tables;
  const exact = new Map<string, Draft>();
  const prefixes = new Map<string, Draft>();
  const suffixes = new Map<string, Draft>();
  const seconds = new Map<string, number>();
  for (const [number, language] of LANGUAGES.entries()) {
    const bit = 1 << number;
    for (const [concept, words] of Object.entries(language) as [Concept, string][]) {
      for (const item of words.replaceAll('ё', 'е').split('|')) {
        const blank = item.indexOf(' ');
        const first = blank < 0 ? item : item.slice(0, blank);
        if (!first) continue;
        const table = first.startsWith('*') ? suffixes : first.endsWith('*') ? prefixes : exact;
        const key = first.replace('*', '');
        let draft = table.get(key);
        if (!draft) {
          draft = { alone: new Map(), phrases: [] };
          table.set(key, draft);
        }
        if (blank < 0) {
          draft.alone.set(concept, (draft.alone.get(concept) ?? 0) | bit);
          continue;
        }
        const rest = item.slice(blank + 1);
        draft.phrases.push({ rest, concept, language: bit });
        const [second = ''] = rest.split(' ', 1);
        if (!seconds.has(second)) seconds.set(second, seconds.size);
      }
    }
  }
  tables = { exact, prefixes, suffixes, seconds };
  return tables;
}

/** By the word's number among the known words. */
const remembered: (Word | undefined)[] = [];

/** The word at [start, end) of a text in lower case, looked up once however often it comes. */
export function wordAt(lower: string, start: number, end: number, number: number): Word {
  return number === UNKNOWN ? lookedUp(lower.slice(start, Math.min(end, start + LONGEST_WORD))) : known(number, textOf(number));
}

/** The known word of this number. */
export function known(number: number, text: string): Word {
  const before = remembered[number];
  if (before !== undefined) return before;
  const word = lookedUp(text);
  while (remembered.length <= number) remembered.push(undefined);
  remembered[number] = word;
  return word;
}

function lookedUp(written: string): Word {
  const bare = plain(written);
  return { plain: bare, second: tablesOf().seconds.get(bare) ?? -1, entry: entryOf(bare) };
}

function entryOf(word: string): Entry | null {
  const { exact, prefixes, suffixes, seconds } = tablesOf();
  const drafts: Draft[] = [];
  const whole = exact.get(word);
  if (whole) drafts.push(whole);
  for (let length = SHORTEST_PREFIX; length <= Math.min(word.length, LONGEST_PREFIX); length += 1) {
    const draft = prefixes.get(word.slice(0, length));
    if (draft) drafts.push(draft);
  }
  for (let length = SHORTEST_SUFFIX; length <= Math.min(word.length - 1, LONGEST_SUFFIX); length += 1) {
    const draft = suffixes.get(word.slice(-length));
    if (draft) drafts.push(draft);
  }
  if (drafts.length === 0) return null;
  const meaning = (concept: Concept, length: number, languages: number): Meaning => ({ concept, id: IDS.get(concept)!, length, languages });
  const alone = new Map<Concept, number>();
  for (const draft of drafts) for (const [concept, languages] of draft.alone) alone.set(concept, (alone.get(concept) ?? 0) | languages);
  const all = drafts
    .flatMap(({ phrases }) => phrases)
    .map(({ rest, concept, language }) => ({
      rest: rest.split(' ').map((item) => ({ word: item.replace('*', ''), open: item.endsWith('*') })),
      meaning: meaning(concept, rest.split(' ').length + 1, language),
    }));
  const open = all.filter(({ rest }) => rest[0]!.open);
  const bySecond = new Map<number, Phrase[]>();
  for (const phrase of all.filter(({ rest }) => !rest[0]!.open)) {
    const second = seconds.get(phrase.rest[0]!.word)!;
    bySecond.set(second, [...(bySecond.get(second) ?? open), phrase]);
  }
  return {
    us: word === 'us',
    alone: [...alone].map(([concept, languages]) => meaning(concept, 1, languages)),
    phrases:
      all.length > 0 ? { seconds: [...bySecond.keys()].reduce((flags, second) => flags | (1 << (second & 31)), 0), bySecond, open } : null,
  };
}

const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's' };

/** Latin without accents; digits that stand in for letters ("te1egram") read as letters. */
function plain(word: string): string {
  let bare = /[ß-žș-țǎ-ǜ]/u.test(word)
    ? word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/gu, '')
        .replaceAll('ł', 'l')
        .replaceAll('ß', 'ss')
        .replaceAll('ø', 'o')
        .replaceAll('æ', 'ae')
    : word;
  if (/[a-z]{2}/u.test(bare) && /[0-9]/u.test(bare) && !/^[0-9]|[0-9]{2}/u.test(bare))
    bare = bare
      .replace(/(?<=[bcdfghjkmnpqrstvwxz])1(?=[bcdfghjkmnpqrstvwxz])/gu, 'i')
      .replace(/[01345]/gu, (digit) => LEET[digit] ?? digit);
  if (/[а-яії]/u.test(bare) && /[03]/u.test(bare) && bare.length > 2 && !/[0-9]{2}/u.test(bare))
    bare = bare.replaceAll('0', 'о').replaceAll('3', 'з');
  return bare;
}
