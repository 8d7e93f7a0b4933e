/** Tells which of its phrases begins in a text (in lower case), at the beginning of a word; null for none. */
export type Finder = (lower: string) => string | null;

/** Tells all of its phrases that begin in a text at the beginning of a word. */
export type Counter = (lower: string) => ReadonlySet<string>;

const WORD = /[\p{L}\p{N}]/u;
const WITHOUT_SPACES = /[぀-ヿ一-鿿가-힯]/;

/** Phrases are parted by `|`; each may end inside a word. One pass over the text, however many phrases there are. */
export function finder(phrases: string): Finder {
  const byStart = startsOf(phrases);
  return (lower) => {
    for (const phrase of beginnings(lower, byStart)) return phrase;
    return null;
  };
}

export function counter(phrases: string): Counter {
  const byStart = startsOf(phrases);
  return (lower) => new Set(beginnings(lower, byStart));
}

function* beginnings(lower: string, byStart: ReadonlyMap<string, readonly string[]>): Generator<string> {
  let before = ' ';
  for (let at = 0; at < lower.length; at += 1) {
    const sign = lower[at]!;
    if (!WORD.test(before) || WITHOUT_SPACES.test(sign)) {
      const phrase = byStart.get(lower.slice(at, at + 2))?.find((one) => lower.startsWith(one, at));
      if (phrase) yield phrase;
    }
    before = sign;
  }
}

/** Tells whether a text begins with one of the phrases. */
export function opener(phrases: string): Finder {
  const byStart = startsOf(phrases);
  return (lower) => byStart.get(lower.slice(0, 2))?.find((one) => lower.startsWith(one)) ?? null;
}

function startsOf(phrases: string): Map<string, string[]> {
  const byStart = new Map<string, string[]>();
  for (const phrase of phrases.split('|')) {
    const key = phrase.slice(0, 2);
    byStart.set(key, [...(byStart.get(key) ?? []), phrase]);
  }
  return byStart;
}
