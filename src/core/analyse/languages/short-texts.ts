import { LANGUAGES } from './index.ts';
import type { LanguageWords } from './language-words.ts';

// Postings in these are named, not read: what their headings and requirements say most.
const ALSO: Readonly<Record<string, string>> = {
  da: 'arbejdsopgaver kvalifikationer erfaring uddannelse kørekort stillingen ansættelse fuldtid profil krav kendskab tilbyder års mindst',
  nb: 'arbeidsoppgaver kvalifikasjoner erfaring utdanning førerkort stillingen ansettelse heltid profil krav kjennskap tilbyr års minst',
  fi: 'työtehtävät vaatimukset kokemus kokemusta koulutus ajokortti osaaminen tarjoamme kokoaikainen vuoden vähintään tutkinto',
  ro: 'cerințe responsabilități experiență studii superioare cunoștințe permis beneficii candidatul ideal minim ani oferim',
  hu: 'elvárások feladatok tapasztalat végzettség jogosítvány előny amit kínálunk ismeretek felsőfokú év legalább',
};
/** Letters are many languages' own; beside a word they help to tell it from its neighbours. */
const LETTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LANGUAGES.map(({ tag, letters }) => [tag, letters.all])),
  da: 'åøæ',
  nb: 'åøæ',
  fi: 'äö',
  ro: 'țșăâî',
  hu: 'őűáéíóöü',
};
/** Words of another language's lists that an English text says as well, whatever the English lists hold. */
const ALSO_ENGLISH = new Set(
  'ideal minim profile information position mission organisation installation analyse analyst stage formation professional'.split(' '),
);
/** The beginning tells; a longer text that its small words did not give away is no prose. */
const SAMPLE = 2_000;
const FEWEST_LETTERS = 4;
const MOST_LETTERS = 24;
const OF_A_LETTER = 0.5;
const MOST_OF_LETTERS = 1;
/** A single word may be a name. */
const FEWEST_SAID = 2;

type Vocabulary = {
  readonly tags: readonly string[];
  readonly words: Map<string, Set<number>>;
  readonly letters: Map<string, Set<number>>;
};
let vocabulary: Vocabulary | null = null;

/** The Latin-written language whose headings and requirements a text of a few lines is made of, other than English; null when that is not clear. */
export function languageOfHeadings(lower: string): string | null {
  vocabulary ??= vocabularyOf();
  const { tags, words, letters } = vocabulary;
  const sample = lower.slice(0, SAMPLE);
  const said = new Float64Array(tags.length);
  for (const word of new Set(lettersOnly(sample))) for (const tag of tagsOf(word, words)) said[tag]! += 1;
  const shown = new Float64Array(tags.length);
  for (const letter of new Set(sample)) for (const tag of letters.get(letter) ?? []) shown[tag]! += OF_A_LETTER;
  const scores = tags.map((tag, at) => ({ tag, score: said[at]! && said[at]! + Math.min(shown[at]!, MOST_OF_LETTERS), said: said[at]! }));
  scores.sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  return best && second && best.said >= FEWEST_SAID && best.said > said[0]! && best.score > second.score && best.tag !== 'en'
    ? best.tag
    : null;
}

function tagsOf(word: string, words: Vocabulary['words']): ReadonlySet<number> {
  const whole = words.get(word);
  const tags = new Set(whole);
  if (ALSO_ENGLISH.has(word)) return new Set();
  for (let end = Math.min(word.length, MOST_LETTERS); end > FEWEST_LETTERS; end -= 1) {
    for (const tag of words.get(`${word.slice(0, end)}*`) ?? []) tags.add(tag);
  }
  // English stands first: a word it has too says nothing of another
  return tags.has(0) ? new Set([0]) : tags;
}

function vocabularyOf(): Vocabulary {
  const latin = LANGUAGES.filter(({ script }) => script === 'latin');
  const tags = [...new Set([...latin.map(({ tag }) => tag), ...Object.keys(ALSO)])];
  const words = new Map<string, Set<number>>();
  const letters = new Map<string, Set<number>>();
  const add = (to: Map<string, Set<number>>, key: string, tag: string) => to.set(key, (to.get(key) ?? new Set()).add(tags.indexOf(tag)));
  for (const language of latin) {
    for (const word of lettersOnly(`${language.years.year} ${language.years.month}`)) if (word.length > 2) add(words, word, language.tag);
    for (const word of phrasesOf(language).flatMap(lettersOnly)) if (word.length >= FEWEST_LETTERS) add(words, word, language.tag);
    if (language.tag === 'en') for (const word of language.common.split(' ')) add(words, word, language.tag);
  }
  for (const [tag, own] of Object.entries(ALSO)) for (const word of own.split(' ')) add(words, word, tag);
  for (const [tag, own] of Object.entries(LETTERS)) for (const letter of own) add(letters, letter, tag);
  return { tags, words, letters };
}

function phrasesOf({ headings, cues, nice, must, years, degrees, employment }: LanguageWords): string[] {
  const books = [headings, cues, degrees, employment].flatMap((book) => Object.values(book).flat());
  return [...books, ...nice.whole, ...nice.behind, ...nice.ahead, ...must, ...years.experience, ...years.none, years.least, years.more];
}

/** The words of a text or of a phrase, in which `word*` is the beginning of words. */
function lettersOnly(text: string): string[] {
  return text.split(/[^\p{L}*]/u).filter((word) => word !== '' && word !== '*');
}
