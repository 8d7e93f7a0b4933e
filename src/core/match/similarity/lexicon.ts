import { ENGLISH } from './english.data.ts';
import { RUSSIAN } from './russian.data.ts';

/**
 * What `tools/lexicon.mjs` counted over public postings of a language. `stems[i]` holds the stems whose idf is about `i / 4` (natural
 * logarithm of postings ÷ postings with the stem), most common first. `packed` places every stem among `topics` topics: per stem, in the
 * same order, a sign of scale (2^(-scale/2) is the largest value) and then a sign for every two topics, each -3…3 thirds of it, counted from `#`.
 */
export type LexiconData = {
  readonly documents: number;
  readonly stems: readonly string[];
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
  const lexicon = open(DATA[name]!, UNKNOWN[name]!);
  opened.set(name, lexicon);
  return lexicon;
}

function open({ stems, topics, packed }: LexiconData, unknown: (stem: string) => number): Lexicon {
  const idf = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (const [step, line] of stems.entries()) {
    for (const stem of line.split(' ')) {
      if (!stem) continue;
      numbers.set(stem, numbers.size);
      idf.set(stem, step / 4);
    }
  }
  const places = unpack(packed, topics, numbers.size);
  return {
    idf: (stem) => idf.get(stem) ?? unknown(stem),
    topics,
    addTopics: (sum, stem, weight) => {
      const number = numbers.get(stem);
      if (number === undefined || topics === 0) return;
      for (let k = 0, at = number * topics; k < topics; k += 1) sum[k]! += weight * places[at + k]!;
    },
  };
}

function unpack(packed: string, topics: number, stems: number): Float32Array {
  const places = new Float32Array(stems * topics);
  const valueAt = (at: number) => packed.charCodeAt(at) - FIRST_SIGN;
  for (let stem = 0, at = 0; stem < stems && topics > 0; stem += 1) {
    const unit = 2 ** (-valueAt(at) / 2) / 3;
    at += 1;
    for (let k = 0; k < topics; k += 2, at += 1) {
      const two = valueAt(at);
      places[stem * topics + k] = (Math.floor(two / 7) - 3) * unit;
      places[stem * topics + k + 1] = ((two % 7) - 3) * unit;
    }
  }
  return places;
}

const FIRST_SIGN = 35; // what is counted from here is a letter or a sign, never a quotation mark
