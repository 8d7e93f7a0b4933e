/** Tells which of its phrases begins in a text (in lower case), at the beginning of a word; null for none. */
export type Finder = ((lower: string) => string | null) & { readonly phrases: string };

/** Tells all of its phrases that begin in a text at the beginning of a word. */
export type Counter = ((lower: string) => readonly string[]) & { readonly phrases: string };

/**
 * Phrases by their first two units as one number (of a single sign: by it and a zero). `first` has a 1 for every unit that one begins with,
 * a 2 for one that is a phrase; `pairs` a 1 for every two units, by their last bits: most words end there.
 */
type Starts = { readonly first: Uint8Array; readonly pairs: Uint8Array; readonly byPair: ReadonlyMap<number, readonly string[]> };

const NONE: readonly string[] = [];

/** Phrases are parted by `|`; each may end inside a word. One pass over the text, however many phrases there are. */
export function finder(phrases: string): Finder {
  const starts = whenAsked(() => startsOf(phrases));
  return Object.assign((lower: string) => beginnings(dotless(lower), starts(), 1)[0] ?? null, { phrases });
}

/** The same, of all that begin: as often as they do. */
export function counter(phrases: string): Counter {
  const starts = whenAsked(() => startsOf(phrases));
  return Object.assign((lower: string) => beginnings(dotless(lower), starts(), Number.POSITIVE_INFINITY), { phrases });
}

/** Most that wakes the background asks for no phrase at all: what leads to them is built for the first text. */
function whenAsked<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** "İş" in lower case is an i with a dot of its own. */
function dotless(lower: string): string {
  return lower.includes('\u0307') ? lower.replaceAll('i\u0307', 'i') : lower;
}

function beginnings(lower: string, { first, pairs, byPair }: Starts, most: number): readonly string[] {
  let found: string[] | undefined;
  let before = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    const kind = kindOf(unit);
    const inside = before & IN_WORDS;
    before = kind;
    if (inside && !(kind & UNSPACED)) continue;
    if (!first[unit] || (first[unit] === 1 && !pairs[fewBits(unit, lower.charCodeAt(at + 1))])) continue;
    const phrase = phraseAt(lower, at, byPair);
    if (!phrase) continue;
    found ??= [];
    if (found.push(phrase) >= most) break;
  }
  return found ?? NONE;
}

/** A list of phrases among several; only so many units of a text are looked at. */
export type Voice = { readonly phrases: string; readonly within?: number };

/** What a text holds of several lists: a bit for each that it has a phrase of, and all phrases of those that are counted. */
export type Heard = { readonly lists: number; readonly phrases: readonly (readonly string[])[] };

type Entry = { readonly phrase: string; readonly third: number; readonly list: number; readonly within: number };

/** Several finders in one pass; the first `counted` of them are counters. */
export function chorus(voices: readonly Voice[], counted: number): (lower: string) => Heard {
  const known = whenAsked(() => ({ starts: startsOf(voices.map(({ phrases }) => phrases).join('|')), byPair: entriesOf(voices) }));
  return (text) => {
    const { starts, byPair } = known();
    const lower = dotless(text);
    const found: string[][] = [];
    let lists = 0;
    /** Answers the lists that have said theirs of this place. */
    const hear = (at: number, entries: readonly Entry[] | undefined, before: number): number => {
      let here = before;
      const next = lower.charCodeAt(at + 2);
      for (const { phrase, third, list, within } of entries ?? []) {
        const bit = 1 << list;
        if ((third !== next && third >= 0) || here & bit || (list >= counted && lists & bit)) continue;
        if (at + phrase.length > within || !lower.startsWith(phrase, at)) continue;
        here |= bit;
        if (list < counted) {
          found[list] ??= [];
          found[list].push(phrase);
        }
      }
      lists |= here;
      return here;
    };
    let before = 0;
    for (let at = 0; at < lower.length; at += 1) {
      const unit = lower.charCodeAt(at);
      const kind = kindOf(unit);
      const inside = before & IN_WORDS;
      before = kind;
      if (inside && !(kind & UNSPACED)) continue;
      if (!starts.first[unit] || (starts.first[unit] === 1 && !starts.pairs[fewBits(unit, lower.charCodeAt(at + 1))])) continue;
      const here = hear(at, byPair.get(pairAt(lower, at)), 0);
      if (starts.first[unit] === 2) hear(at, byPair.get(unit * 0x1_00_00), here); // of one sign
    }
    return { lists, phrases: found };
  };
}

function entriesOf(voices: readonly Voice[]): ReadonlyMap<number, readonly Entry[]> {
  const byPair = new Map<number, Entry[]>();
  for (const [list, { phrases, within = Number.POSITIVE_INFINITY }] of voices.entries())
    for (const phrase of phrases.split('|')) {
      const pair = pairAt(phrase, 0);
      const entries = byPair.get(pair) ?? [];
      entries.push({ phrase, third: phrase.length > 2 ? phrase.charCodeAt(2) : -1, list, within });
      byPair.set(pair, entries);
    }
  return byPair;
}

/** Tells whether a text begins with one of the phrases. */
export function opener(phrases: string): Finder {
  const starts = whenAsked(() => startsOf(phrases));
  return Object.assign((lower: string) => phraseAt(dotless(lower), 0, starts().byPair) ?? null, { phrases });
}

function phraseAt(lower: string, at: number, byPair: Starts['byPair']): string | undefined {
  const long = byPair.get(pairAt(lower, at))?.find((one) => lower.startsWith(one, at));
  return long ?? byPair.get(lower.charCodeAt(at) * 0x1_00_00)?.[0]; // of one sign
}

function startsOf(phrases: string): Starts {
  const byPair = new Map<number, string[]>();
  const first = new Uint8Array(0x1_00_00);
  const pairs = new Uint8Array(0x10_00);
  for (const phrase of phrases.split('|')) {
    const pair = pairAt(phrase, 0);
    byPair.set(pair, [...(byPair.get(pair) ?? []), phrase]);
    const unit = phrase.charCodeAt(0);
    first[unit] = Math.max(first[unit]!, phrase.length > 1 ? 1 : 2);
    pairs[fewBits(unit, phrase.charCodeAt(1))] = 1;
  }
  return { first, pairs, byPair };
}

function fewBits(unit: number, next: number): number {
  return ((unit << 6) ^ next) & 0xfff;
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_00_00 + (text.charCodeAt(at + 1) || 0);
}

const KNOWN = 1;
const IN_WORDS = 2;
/** Of a script that writes its words without spaces. */
const UNSPACED = 4;

/** What was learnt of each UTF-16 unit; 0 before it is met. */
const kinds = new Uint8Array(0x1_00_00);

function kindOf(unit: number): number {
  return kinds[unit] || learn(unit);
}

function learn(unit: number): number {
  const sign = String.fromCharCode(unit);
  const kind = KNOWN | (/[\p{L}\p{N}]/u.test(sign) ? IN_WORDS : 0) | (/[぀-ヿ一-鿿가-힯]/.test(sign) ? UNSPACED : 0);
  kinds[unit] = kind;
  return kind;
}
