import { LANGUAGES } from './languages/index.ts';
import type { Line, Reading } from './reading.ts';

// Known by their small words alone: postings in them are named, not read.
const ALSO: Readonly<Record<string, string>> = {
  sv: 'och att det som en på är av för med till den vi du har inte om ett hos oss din våra',
  da: 'og at det som en på er af for med til den vi du har ikke om et hos os din vores',
  nb: 'og at det som en på er av for med til den vi du har ikke om et hos oss din våre',
  fi: 'ja on ei se että olemme sinä tai kanssa myös sekä työ työn meillä sinulla ovat voit',
  tr: 've bir bu için ile olarak en da de olan iş veya çok gibi deneyim sahip aranan',
  ro: 'și de la în cu pentru un o pe este care din sau să ne suntem nu ca echipa',
  hu: 'és a az hogy nem egy is meg vagy van munkát nálunk csapat tapasztalat elvárások',
  bg: 'и на за в с от да се по е не ние или са при като нашия работа опит към който',
};

const SCRIPTS: readonly (readonly [tag: string, test: RegExp])[] = [
  ['ja', /[\u3041-\u30ff]/u],
  ['ko', /[\uac00-\ud7a3]/u],
  ['zh', /[\u4e00-\u9fff]/u],
  ['el', /[\u0370-\u03ff]/u],
  ['he', /[\u0590-\u05ff]/u],
  ['ar', /[\u0600-\u06ff]/u],
  ['hi', /[\u0900-\u097f]/u],
  ['th', /[\u0e00-\u0e7f]/u],
];
/** Letters that one of the languages has and its neighbours have not. */
const LETTERS: Readonly<Record<string, string>> = {
  uk: 'іїєґ',
  de: 'äß',
  pl: 'łżźąęśń',
  cs: 'řěůť',
  pt: 'ãõ',
  es: 'ñ¿¡',
  sv: 'äå',
  da: 'øæ',
  nb: 'øæ',
  tr: 'ğışç',
  ro: 'țșă',
  hu: 'őű',
  fr: 'êœù',
  bg: 'ъ',
  ru: 'ыэ',
};
const CYRILLIC = new Set(['ru', 'uk', 'bg']);
const MOST = 60_000;
const FEWEST_WORDS = 3;

const words = new Map<string, string[]>();
for (const [tag, common] of [...LANGUAGES.map(({ tag, common }) => [tag, common] as const), ...Object.entries(ALSO)]) {
  for (const word of common.split(' ')) words.set(word, [...(words.get(word) ?? []), tag]);
}

/** BCP 47 of the body's language: what most of its text is written in, block by block; null when it is too short to tell. */
export function findLanguage(reading: Reading): string | null {
  const weights = new Map<string, number>();
  for (const line of reading.lines) {
    if (line.start > MOST) break;
    const tag = languageOf(reading.lower, line);
    if (tag) weights.set(tag, (weights.get(tag) ?? 0) + line.end - line.start);
  }
  const best = [...weights].sort((a, b) => b[1] - a[1])[0];
  return best ? best[0] : languageOf(reading.lower, { start: 0, end: Math.min(reading.lower.length, MOST) });
}

/** The language of one block of lower-cased text, or null. */
export function languageOf(lower: string, { start, end }: Line): string | null {
  const block = lower.slice(start, Math.min(end, start + 4_000));
  const script = scriptOf(block);
  if (script && script !== 'latin' && script !== 'cyrillic') return script;
  const scores = new Map<string, number>();
  let count = 0;
  for (const word of block.split(/[^\p{L}]/u)) {
    if (!word) continue;
    count += 1;
    for (const tag of words.get(word) ?? []) if (CYRILLIC.has(tag) === (script === 'cyrillic')) scores.set(tag, (scores.get(tag) ?? 0) + 1);
  }
  if (count < FEWEST_WORDS) return null;
  for (const [tag, letters] of Object.entries(LETTERS)) {
    if (CYRILLIC.has(tag) !== (script === 'cyrillic')) continue;
    let seen = 0;
    for (const letter of letters) if (block.includes(letter)) seen += 1;
    if (seen) scores.set(tag, (scores.get(tag) ?? 0) + seen / 2);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 1 || (second && second[1] === first[1])) return script === 'cyrillic' && !second ? (first?.[0] ?? 'ru') : null;
  return first[0];
}

function scriptOf(block: string): string | null {
  let [latin, cyrillic, other] = [0, 0, 0];
  for (let i = 0; i < block.length; i += 1) {
    const code = block.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250)) latin += 1;
    else if (code >= 0x400 && code < 0x530) cyrillic += 1;
    else if (code >= 0x370 && code < 0xd7a4 && !(code >= 0x2000 && code < 0x3041)) other += 1;
  }
  // a sign of these scripts says more than a letter
  if (other * 2 > latin + cyrillic) return SCRIPTS.find(([, test]) => test.test(block))?.[0] ?? null;
  if (cyrillic > latin) return 'cyrillic';
  return latin ? 'latin' : null;
}
