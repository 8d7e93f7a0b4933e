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
 * A language's words for each idea, parted by "|". "word*" is any word that begins so; several words are a phrase.
 * Latin words are written without accents: people leave them out.
 */
export type Lexicon = { readonly [C in Concept]?: string };

/** An idea that so many words, from one on, stand for. */
export type Meaning = { readonly concept: Concept; readonly length: number };

/** What one word may mean alone, and the phrases it may begin. */
export type Entry = {
  readonly alone: readonly Meaning[];
  readonly phrases: readonly { readonly rest: readonly string[]; readonly concept: Concept }[];
};

const LANGUAGES: readonly Lexicon[] = [EN, RU, DE, FR, ES, PT, PL, UK, HI];
const SHORTEST_PREFIX = 2;
const LONGEST_PREFIX = 24;
const REMEMBERED = 30_000;

type Draft = { alone: Concept[]; phrases: { rest: string[]; concept: Concept }[] };
const exact = new Map<string, Draft>();
const prefixes = new Map<string, Draft>();

for (const language of LANGUAGES) {
  for (const [concept, words] of Object.entries(language) as [Concept, string][]) {
    for (const item of words.replaceAll('ё', 'е').split('|')) {
      const [first, ...rest] = item.split(' ');
      if (!first) continue;
      const table = first.endsWith('*') ? prefixes : exact;
      const key = first.replace('*', '');
      const draft = table.get(key) ?? { alone: [], phrases: [] };
      table.set(key, draft);
      if (rest.length > 0) draft.phrases.push({ rest, concept });
      else if (!draft.alone.includes(concept)) draft.alone.push(concept);
    }
  }
}

const remembered = new Map<string, Entry | null>();

/** What the word (lower case) may mean; null for the many that mean nothing here. */
export function entryOf(word: string): Entry | null {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const entry = lookUp(plain(word)) ?? null;
  remembered.set(word, entry);
  return entry;
}

function lookUp(word: string): Entry | null {
  const drafts: Draft[] = [];
  const whole = exact.get(word);
  if (whole) drafts.push(whole);
  for (let length = SHORTEST_PREFIX; length <= Math.min(word.length, LONGEST_PREFIX); length += 1) {
    const draft = prefixes.get(word.slice(0, length));
    if (draft) drafts.push(draft);
  }
  if (drafts.length === 0) return null;
  const alone = [...new Set(drafts.flatMap((draft) => draft.alone))].map((concept) => ({ concept, length: 1 }));
  return { alone, phrases: drafts.flatMap(({ phrases }) => phrases) };
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
    bare = bare.replace(/[01345]/gu, (digit) => LEET[digit] ?? digit);
  return bare;
}

/** Does the written word fit the lexicon's ("word" or "word*")? */
export function fits(written: string, word: string): boolean {
  const bare = plain(written);
  return word.endsWith('*') ? bare.startsWith(word.slice(0, -1)) : bare === word;
}
