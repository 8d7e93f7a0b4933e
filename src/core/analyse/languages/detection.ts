import type { Line, Reading } from '../reading.ts';
import { numberAt, UNKNOWN } from '../words/known-words.ts';
import { lately } from '../words/lately.ts';
import { LANGUAGES } from './index.ts';
import type { LanguageWords } from './language-words.ts';
import { languageOfHeadings } from './short-texts.ts';

/** The languages of a text: the body's, and the words to read it with. */
export type Tongues = { readonly body: string | null; readonly key: string; readonly languages: readonly LanguageWords[] };

// Known by their small words alone: postings in them are named, not read.
const ALSO: Readonly<Record<string, string>> = {
  da: 'og at det som en på er af for med til den vi du har ikke om et hos os din vores',
  nb: 'og at det som en på er av for med til den vi du har ikke om et hos oss din våre',
  fi: 'ja on ei se että olemme sinä tai kanssa myös sekä työ työn meillä sinulla ovat voit',
  ro: 'și de la în cu pentru un o pe este care din sau să ne suntem nu ca echipa',
  hu: 'és a az hogy nem egy is meg vagy van munkát nálunk csapat tapasztalat elvárások',
  bg: 'и на за в с от да се по е не ние или са при като нашия работа опит към който',
};
/** Letters that one of the languages has and its neighbours have not. */
const LETTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LANGUAGES.map(({ tag, letters }) => [tag, letters.own])),
  da: 'øæ',
  nb: 'øæ',
  ro: 'țșă',
  hu: 'őű',
  bg: 'ъ',
};
const SCRIPTS: readonly (readonly [tag: string, from: number, to: number])[] = [
  ['ja', 0x3041, 0x30ff],
  ['ko', 0xac00, 0xd7a3],
  ['zh', 0x3400, 0x9fff],
  ['el', 0x370, 0x3ff],
  ['he', 0x590, 0x5ff],
  ['ar', 0x600, 0x6ff],
  ['hi', 0x900, 0x97f],
  ['th', 0xe00, 0xe7f],
];
const CYRILLIC = new Set(['bg', ...LANGUAGES.flatMap(({ tag, script }) => (script === 'cyrillic' ? [tag] : []))]);
const FOREIGN = new Set(['bg', ...LANGUAGES.flatMap(({ tag, script }) => (script === 'latin' ? [] : [tag]))]);
const MOST = 40_000;
/** The beginning of a block tells its language. */
const SAMPLE = 400;
const FEWEST_WORDS = 3;
/** Where no block is a sentence, one small word may be a town's: "São Paulo". */
const ENOUGH_OF_FRAGMENTS = 2;
/** A second language counts from this share of the text on. */
const SHARE = 0.08;

const NAMES: readonly string[] = [...new Set([...LANGUAGES.map(({ tag }) => tag), ...Object.keys(ALSO), ...Object.keys(LETTERS)])];
/** A word → the languages that say it often, as their places in `NAMES`. */
const TAGS = new Map<string, number[]>();
for (const [tag, common] of [...LANGUAGES.map(({ tag, common }) => [tag, common] as const), ...Object.entries(ALSO)]) {
  for (const word of common.split(' ')) TAGS.set(word, [...(TAGS.get(word) ?? []), NAMES.indexOf(tag)]);
}
const NO_TAGS: readonly number[] = [];
/** By the word's number. */
const remembered: (readonly number[] | undefined)[] = [];

/** The languages that say the word often. */
function tagsOf(lower: string, start: number, end: number): readonly number[] {
  const number = numberAt(lower, start, end);
  const known = remembered[number];
  if (known !== undefined) return known;
  const tags = TAGS.get(lower.slice(start, end)) ?? NO_TAGS;
  if (number !== UNKNOWN) {
    while (remembered.length <= number) remembered.push(undefined);
    remembered[number] = tags;
  }
  return tags;
}

const IS_CYRILLIC = NAMES.map((tag) => CYRILLIC.has(tag));
const OF_LETTER = new Map<number, number[]>();
for (const [tag, letters] of Object.entries(LETTERS)) {
  for (const letter of letters) OF_LETTER.set(letter.charCodeAt(0), [...(OF_LETTER.get(letter.charCodeAt(0)) ?? []), NAMES.indexOf(tag)]);
}

/** How often the block that is being looked at says words of each language. */
const scores = new Float64Array(NAMES.length);

const cache = lately<Reading['lines'], Tongues>();

/** The languages of a reading, block by block, found once. English is always among those to read with: its words stand in postings everywhere. */
export function languagesIn(reading: Pick<Reading, 'lower' | 'lines'>): Tongues {
  const known = cache.get(reading.lines);
  if (known) return known;
  const weights = new Map<string, number>();
  let all = 0;
  for (const line of reading.lines) {
    if (line.start > MOST) break;
    const tag = languageOf(reading.lower, line);
    const weight = line.end - line.start;
    all += weight;
    if (tag) weights.set(tag, (weights.get(tag) ?? 0) + weight);
  }
  const whole = { start: 0, end: Math.min(reading.lower.length, MOST) };
  const short = reading.lower.length <= SAMPLE;
  const clear = short || weights.size === 0 ? languageOf(reading.lower, whole, ENOUGH_OF_FRAGMENTS) : null;
  // the one small word of a few lines may be none at all: "(m/w/d)"
  if (short && !clear && reading.lines.length > 1) {
    const sure = new Set(reading.lines.map((line) => languageOf(reading.lower, line, ENOUGH_OF_FRAGMENTS)));
    for (const tag of weights.keys()) if (isGuess(tag) && !sure.has(tag)) weights.delete(tag);
  }
  const sorted = [...weights].sort((a, b) => b[1] - a[1]);
  const most = sorted[0]?.[0] ?? clear;
  const body =
    most && (clear || !short || most !== 'en') ? most : ((reading.lines.length > 1 ? languageOfHeadings(reading.lower) : null) ?? most);
  const tags = new Set(['en', body, ...sorted.filter(([tag, weight]) => weight > all * SHARE || isForeignScript(tag)).map(([tag]) => tag)]);
  const languages = LANGUAGES.filter(({ tag }) => tags.has(tag));
  const found = { body, key: languages.map(({ tag }) => tag).join(), languages };
  cache.set(reading.lines, found);
  return found;
}

function isGuess(tag: string): boolean {
  return tag !== 'en' && NAMES.includes(tag) && !isForeignScript(tag);
}

function isForeignScript(tag: string): boolean {
  return FOREIGN.has(tag);
}

/** The language of one block of lower-cased text, or null; `enough` is the score that a language in Latin letters needs. */
export function languageOf(lower: string, { start, end }: Line, enough = 1): string | null {
  const last = Math.min(end, start + SAMPLE);
  const script = scriptOf(lower, start, last);
  if (script !== 'latin' && script !== 'cyrillic') return script;
  const cyrillic = script === 'cyrillic';
  scores.fill(0);
  let letters: Set<number> | null = null;
  let count = 0;
  for (let i = start; i < last; ) {
    if (!isLetter(lower.charCodeAt(i))) {
      i += 1;
      continue;
    }
    const from = i;
    for (; i < last; i += 1) {
      const code = lower.charCodeAt(i);
      if (!isLetter(code)) break;
      if (code > 127 && OF_LETTER.has(code)) {
        letters ??= new Set();
        letters.add(code);
      }
    }
    count += 1;
    if (i - from >= 12) continue;
    const tags = tagsOf(lower, from, i);
    for (let k = 0; k < tags.length; k += 1) scores[tags[k]!]! += 1;
  }
  if (count < FEWEST_WORDS) return null;
  if (letters) for (const letter of letters) for (const tag of OF_LETTER.get(letter)!) scores[tag]! += 0.5;
  let [best, second, tag] = [0, 0, 0];
  for (let k = 0; k < scores.length; k += 1) {
    const score = scores[k]!;
    if (score <= second || IS_CYRILLIC[k] !== cyrillic) continue;
    if (score > best) [best, second, tag] = [score, best, k];
    else second = score;
  }
  // the small words of a few: the most spoken stands first
  if (cyrillic) return best === 0 ? 'ru' : NAMES[tag]!;
  return best >= enough && best !== second ? NAMES[tag]! : null;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x530);
}

function scriptOf(lower: string, start: number, end: number): string | null {
  let [latin, cyrillic, other] = [0, 0, 0];
  let sample = 0;
  for (let i = start; i < end; i += 1) {
    const code = lower.charCodeAt(i);
    if (code < 0x250) {
      if (code >= 97) latin += 1;
    } else if (code >= 0x400 && code < 0x530) cyrillic += 1;
    else if (code >= 0x370 && code < 0xd7a4 && !(code >= 0x2000 && code < 0x3041)) {
      other += 1;
      // kana among Han is Japanese
      if (sample === 0 || (code >= 0x3041 && code <= 0x30ff)) sample = code;
    }
  }
  // a sign of these scripts says more than a letter
  if (other * 2 > latin + cyrillic) return SCRIPTS.find(([, from, to]) => sample >= from && sample <= to)?.[0] ?? null;
  if (cyrillic > latin) return 'cyrillic';
  return latin ? 'latin' : null;
}
