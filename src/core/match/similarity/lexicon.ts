import { ENGLISH } from './english.data.ts';
import { RUSSIAN } from './russian.data.ts';

/**
 * What `tools/lexicon.mjs` counted over public postings of a language. `stems` in the order of their letters: a capital for how many letters
 * each shares with the one before (`A` none), and the rest of it. `steps`: a sign a stem, four times its idf (natural logarithm of
 * postings ÷ postings with the stem). `packed` places them among `topics` topics: per stem a sign of scale (2^(-scale/2) is the largest
 * value) and then a sign for every two topics, each -3…3 thirds of it. Signs count from `#`.
 */
export type LexiconData = {
  readonly documents: number;
  readonly stems: string;
  readonly steps: string;
  readonly topics: number;
  readonly packed: string;
};

export type Lexicon = {
  /** How telling a stem is: 0 in every posting, about 6 in one of four hundred. */
  readonly idf: (stem: string) => number;
  readonly topics: number;
  /** Adds a stem's place among the topics to `sum`, `weight` times. */
  readonly addTopics: (sum: Float64Array, stem: string, weight: number) => void;
};

const DATA: Readonly<Record<string, LexiconData>> = { en: ENGLISH, ru: RUSSIAN };
// Where nothing was counted, every word that is not a small word tells the same.
const EVEN: Lexicon = { idf: () => 4, topics: 0, addTopics: () => {} };

/** What a stem tells that the counts do not have. */
const UNKNOWN: Readonly<Record<string, (stem: string) => number>> = {
  // In no posting of thousands: a name or a slip of the pen. It finds nobody.
  en: () => 0,
  // Counted over few: tools keep their English names, and many a good word was not met.
  ru: (stem) => (/^[\p{Script=Cyrillic}]/u.test(stem) ? 4 : lexiconOf('en').idf(stem)),
};

const opened = new Map<string, Lexicon>();

/** The counts of a language, unpacked at first use. */
export function lexiconOf(language: string | null): Lexicon {
  const name = language ?? 'en';
  if (!Object.hasOwn(DATA, name)) return EVEN;
  const known = opened.get(name);
  if (known) return known;
  const lexicon = lexiconIn(DATA[name]!, UNKNOWN[name]!);
  opened.set(name, lexicon);
  return lexicon;
}

/** A table as it is asked. */
export function lexiconIn({ stems, steps, topics, packed }: LexiconData, unknown: (stem: string) => number): Lexicon {
  const numbers = new Map(wordsIn(stems).map((stem, number) => [stem, number]));
  const places = unpack(packed, topics, numbers.size);
  return {
    idf: (stem) => {
      const number = numbers.get(stem);
      return number === undefined ? unknown(stem) : valueAt(steps, number) / 4;
    },
    topics,
    addTopics: (sum, stem, weight) => {
      const number = numbers.get(stem);
      if (number === undefined || topics === 0) return;
      for (let k = 0, at = number * topics; k < topics; k += 1) sum[k]! += weight * places[at + k]!;
    },
  };
}

function wordsIn(shortened: string): readonly string[] {
  let before = '';
  return (shortened.match(/[A-Z][^A-Z]{0,60}/g) ?? []).map((piece) => {
    before = before.slice(0, piece.charCodeAt(0) - CAPITAL) + piece.slice(1);
    return before;
  });
}

function unpack(packed: string, topics: number, stems: number): Float32Array {
  const places = new Float32Array(stems * topics);
  for (let stem = 0, at = 0; stem < stems && topics > 0; stem += 1) {
    const unit = 2 ** (-valueAt(packed, at) / 2) / 3;
    at += 1;
    for (let k = 0; k < topics; k += 2, at += 1) {
      const two = valueAt(packed, at);
      places[stem * topics + k] = (Math.floor(two / 7) - 3) * unit;
      places[stem * topics + k + 1] = ((two % 7) - 3) * unit;
    }
  }
  return places;
}

const valueAt = (signs: string, at: number) => signs.charCodeAt(at) - FIRST_SIGN;

const FIRST_SIGN = 35; // what is counted from here is a letter or a sign, never a quotation mark
const CAPITAL = 65;
