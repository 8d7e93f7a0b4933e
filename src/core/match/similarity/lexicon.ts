import { ENGLISH } from './english.data.ts';
import { RUSSIAN } from './russian.data.ts';

/**
 * What `tools/lexicon.mjs` counted over public postings of a language. `stems[i]` holds the stems whose idf is about `i / 4` (natural
 * logarithm of postings ÷ postings with the stem), most common first.
 */
export type LexiconData = { readonly documents: number; readonly stems: readonly string[] };

export type Lexicon = {
  /** How telling a stem is: 0 in every posting, about 6 in one of four hundred. */
  readonly idf: (stem: string) => number;
};

const DATA: Readonly<Record<string, LexiconData>> = { en: ENGLISH, ru: RUSSIAN };
// Where nothing was counted, every word that is not a small word tells the same.
const EVEN: Lexicon = { idf: () => 4 };

const opened = new Map<string, Lexicon>();

/** The counts of a language, unpacked at first use. */
export function lexiconOf(language: string | null): Lexicon {
  const name = language ?? 'en';
  if (!Object.hasOwn(DATA, name)) return EVEN;
  const known = opened.get(name);
  if (known) return known;
  const lexicon = open(DATA[name]!);
  opened.set(name, lexicon);
  return lexicon;
}

function open(data: LexiconData): Lexicon {
  const idf = new Map<string, number>();
  for (const [step, stems] of data.stems.entries()) for (const stem of stems.split(' ')) if (stem) idf.set(stem, step / 4);
  // A stem that no posting has is a name or a slip of the pen: it finds nobody.
  return { idf: (stem) => idf.get(stem) ?? 0 };
}
