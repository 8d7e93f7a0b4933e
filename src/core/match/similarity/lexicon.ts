import { ENGLISH } from './english.data.ts';
import { RUSSIAN } from './russian.data.ts';

/**
 * What `tools/lexicon.mjs` counted over public postings of a language. `stems[i]` holds the stems whose idf is about `i / 4` (natural
 * logarithm of postings ÷ postings with the stem), most common first. `packed` places every stem among `topics` topics: per stem, in the
 * same order, one byte of scale (2^(-scale/2) is the largest value) and then four bits a topic, 1…15 standing for -7…7 sevenths of it; base64.
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
  const bytes = bytesOf(packed);
  for (let stem = 0, at = 0; stem < stems && topics > 0; stem += 1) {
    const unit = 2 ** (-bytes[at]! / 2) / 7;
    at += 1;
    for (let k = 0; k < topics; k += 2, at += 1) {
      const two = bytes[at]!;
      places[stem * topics + k] = ((two >> 4) - 8) * unit;
      places[stem * topics + k + 1] = ((two & 15) - 8) * unit;
    }
  }
  return places;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64, without the browser's help: core has none. */
function bytesOf(packed: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < LETTERS.length; i += 1) values[LETTERS.charCodeAt(i)] = i;
  const bytes = new Uint8Array((packed.length * 3) >> 2);
  for (let i = 0, at = 0, bits = 0; i < packed.length; i += 1) {
    bits = ((bits << 6) | values[packed.charCodeAt(i)]!) & 0xffffff;
    if (i % 4 > 0) {
      bytes[at] = bits >> (6 - 2 * (i % 4));
      at += 1;
    }
  }
  return bytes;
}
