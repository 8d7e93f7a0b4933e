import { COMMON_WORDS } from './common-words.ts';
import type { Word } from './words.ts';

/**
 * Phrases as data. A phrase is written as its words: `a|b` one of them, `remot*` any word that begins so, `?a` perhaps, `~3` up to three
 * words of whatever kind, `#` a number, `<` and `>` the beginning and end of a sentence, bullet or cell. Han is written without blanks. A gap
 * ends at a word of contrast (but, aber, но).
 */
export type PhraseBook<Meaning> = readonly (readonly [meaning: Meaning, ...phrases: string[]])[];

/** A phrase that was found. Of two that overlap the one that stands first in the book is kept. */
export type Hit<Meaning> = {
  readonly meaning: Meaning;
  /** Its place in the book: smaller is stronger. */
  readonly rank: number;
  /** Indices of words, the last one included. */
  readonly first: number;
  readonly last: number;
};

/** One step of a phrase. `kind` numbers the words that fit; a gap has none. */
type Step = {
  readonly kind: number;
  readonly gap: number;
  readonly optional: boolean;
  /** The end of the clause will do as well. */
  readonly end: boolean;
};

type Phrase = {
  readonly rank: number;
  readonly atStart: boolean;
  readonly greedy: boolean;
  readonly steps: readonly Step[];
  /** What the second word must be, -1 when there is a choice: most phrases that begin end there. */
  readonly second: number;
  /** How many words may stand before the one that the phrase is looked for by. */
  readonly lead: number;
  /** How many must. */
  readonly least: number;
};

/** What a lexicon knows of a word: the kinds it fits, as bits, and the phrases to look for where it stands. */
type Entry = { readonly kinds: Uint32Array; readonly phrases: readonly Phrase[]; readonly contrast: boolean };

// A gap does not reach past these: "no visa, but relocation is paid".
const CONTRAST = new Set(
  'but however although though whereas aber jedoch sondern но однако зато mais toutefois pero aunque mas porém però ma maar echter ale jednak lecz avšak але проте'.split(
    ' ',
  ),
);
/** Beginnings of words are filed under their first letters, the shortest under all they have. */
const PREFIXES = [2, 3] as const;
const MOST_HITS = 400;
const MOST_WORDS = 30;
const MOST_KNOWN = 20_000;
const HAN = /^[\u3400-\u9fff]{2,12}$/;
/** Where the entry of the many words stands that mean nothing to a book. */
const NOTHING = 1;
const END = -1;
const ANY = -2;

/** Finds every phrase of a book in one pass over words: what a word means to the book is looked up once, then it is numbers. */
export class Lexicon<Meaning> {
  readonly #meanings: Meaning[] = [];
  readonly #kinds = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #prefix = new Map<string, { readonly beginning: string; readonly kind: number }[]>();
  readonly #numbers: number[] = [];
  readonly #triggers = new Map<number, Phrase[]>();
  /** By the number of a word: where its entry stands, 0 while nobody asked. */
  #places = new Uint16Array(1024);
  readonly #entries: Entry[];
  readonly #known = new Map<string, Entry>();
  readonly #nothing: Entry;

  constructor(book: PhraseBook<Meaning>) {
    for (const [meaning, ...phrases] of book) {
      const rank = this.#meanings.push(meaning) - 1;
      for (const phrase of phrases) this.#add(partsOf(phrase), rank);
    }
    this.#nothing = { kinds: new Uint32Array((this.#kinds.size >> 5) + 1), phrases: [], contrast: false };
    this.#entries = [this.#nothing, this.#nothing];
  }

  /** Hits in the order of the text, none overlapping another. */
  find(words: readonly Word[]): Hit<Meaning>[] {
    return strongest(this.findAll(words));
  }

  /** All hits, overlapping or not, up to about `most`. */
  findAll(words: readonly Word[], most = MOST_HITS): Hit<Meaning>[] {
    const hits: Hit<Meaning>[] = [];
    for (let at = 0; at < words.length && hits.length < most; at += 1) {
      const entry = this.#entryOf(words[at]!);
      if (entry === this.#nothing) continue;
      const { phrases } = entry;
      for (let k = 0; k < phrases.length; k += 1) this.#try(phrases[k]!, words, at, hits);
    }
    return hits;
  }

  #try(phrase: Phrase, words: readonly Word[], at: number, hits: Hit<Meaning>[]): void {
    const { clause } = words[at]!;
    const { second, lead } = phrase;
    const { kind } = phrase.steps[0]!;
    for (let i = at - phrase.least; i >= 0 && at - i <= lead && words[i]!.clause === clause; i -= 1) {
      if (second >= 0) {
        const next = words[i + 1];
        if (next === undefined || next.clause !== clause || !isOf(this.#entryOf(next), second)) continue;
      }
      if (!isOf(this.#entryOf(words[i]!), kind) || (phrase.atStart && i > 0 && words[i - 1]!.clause === clause)) continue;
      const size = this.#follow(phrase, words, i);
      if (size > 0) hits.push({ meaning: this.#meanings[phrase.rank]!, rank: phrase.rank, first: i, last: i + size - 1 });
    }
  }

  /**
   * How many words from `i` on the phrase takes, or 0. All ways through it are followed at once, as bits of the offsets reached,
   * so that the work is bounded whatever the text.
   */
  #follow({ steps, greedy }: Phrase, words: readonly Word[], i: number): number {
    const { clause } = words[i]!;
    let size = 1;
    let reached = 2;
    for (let s = 1; s < steps.length; s += 1) {
      const { kind, gap, optional, end } = steps[s]!;
      // how far the clause goes, as far as is needed
      const most = Math.min(MOST_WORDS, 32 - Math.clz32(reached) + gap);
      while (size < most && words[i + size]?.clause === clause) size += 1;
      let next = optional || gap > 0 ? reached : 0;
      if (kind === ANY) {
        for (let offset = 0, far = 0; offset < size; offset += 1) {
          far = reached & (1 << offset) ? gap : far - 1;
          if (far <= 0 || this.#entryOf(words[i + offset]!).contrast) far = 0;
          else next |= 1 << (offset + 1);
        }
      } else {
        if (kind >= 0) {
          for (let offset = 1; offset < size; offset += 1) {
            if (reached & (1 << offset) && isOf(this.#entryOf(words[i + offset]!), kind)) next |= 1 << (offset + 1);
          }
        }
        if (end && words[i + size]?.clause !== clause) next |= reached & (1 << size);
      }
      if (next === 0) return 0;
      reached = next;
    }
    return greedy ? 31 - Math.clz32(reached) : 31 - Math.clz32(reached & -reached);
  }

  #entryOf(word: Word): Entry {
    const { number } = word;
    const place = number >= 0 && number < this.#places.length ? this.#places[number]! : 0;
    return place > 0 ? this.#entries[place]! : this.#learn(word);
  }

  /** What the book knows of a word; remembered by its number, or by its letters when it has none. */
  #learn({ text, number }: Word): Entry {
    if (number < 0) {
      const known = this.#known.get(text);
      if (known) return known;
    }
    const entry = this.#read(text);
    if (number < 0) {
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(text, entry);
      return entry;
    }
    if (number >= this.#places.length) {
      const wider = new Uint16Array(Math.max(number + 1, this.#places.length * 2));
      wider.set(this.#places);
      this.#places = wider;
    }
    this.#places[number] = entry === this.#nothing ? NOTHING : this.#entries.push(entry) - 1;
    return entry;
  }

  /** Kinds and phrases of a word. */
  #read(text: string): Entry {
    const kinds = [...(this.#exact.get(text) ?? []), ...(isNumber(text) ? this.#numbers : [])];
    for (const size of PREFIXES) {
      for (const { beginning, kind } of this.#prefix.get(text.slice(0, size)) ?? []) if (text.startsWith(beginning)) kinds.push(kind);
    }
    const contrast = CONTRAST.has(text);
    if (kinds.length === 0 && !contrast) return this.#nothing;
    const bits = new Uint32Array(this.#nothing.kinds.length);
    for (const kind of kinds) bits[kind >> 5]! |= 1 << (kind & 31);
    return { kinds: bits, phrases: [...new Set(kinds)].flatMap((kind) => this.#triggers.get(kind) ?? []), contrast };
  }

  #add(parts: readonly string[], rank: number): void {
    const atStart = parts[0] === '<';
    const written = atStart ? parts.slice(1) : parts;
    const steps = written.map((part) => this.#stepOf(part));
    const greedy = steps.every(({ gap }) => gap === 0);
    const isRare = ({ kind, optional, end }: Step, i: number) =>
      kind >= 0 && !optional && !end && !wordsOf(written[i]!).some((word) => word === '#' || COMMON_WORDS.has(word));
    // a phrase that begins with optional words begins with each of them, too
    for (let from = 0; from < steps.length; from += 1) {
      const first = steps[from]!;
      if (first.kind < 0) break;
      const rare = Math.max(
        from,
        steps.findIndex((step, i) => i >= from && isRare(step, i)),
      );
      const lead = steps.slice(from, rare).reduce((sum, { gap }) => sum + (gap || 1), 0);
      const least = steps.slice(from, rare).filter(({ gap, optional, end }, i) => i === 0 || (gap === 0 && !optional && !end)).length;
      const second = secondOf(steps[from + 1]);
      const phrase = { rank, atStart, greedy, second, steps: [{ ...first, optional: false }, ...steps.slice(from + 1)], lead, least };
      const { kind } = steps[rare]!;
      this.#triggers.set(kind, [...(this.#triggers.get(kind) ?? []), phrase]);
      if (!first.optional) return;
    }
    throw new Error(`A phrase must begin with a word: ${parts.join(' ')}`);
  }

  #stepOf(part: string): Step {
    if (part === '>') return { kind: END, gap: 0, optional: false, end: true };
    if (part.startsWith('~')) return { kind: ANY, gap: Number(part.slice(1)) || 3, optional: false, end: false };
    const words = wordsOf(part);
    return { kind: this.#kindOf(words), gap: 0, optional: part.startsWith('?') && part.length > 1, end: words.includes('>') };
  }

  #kindOf(words: readonly string[]): number {
    const key = words.join('|');
    const known = this.#kinds.get(key);
    if (known !== undefined) return known;
    const kind = this.#kinds.size;
    this.#kinds.set(key, kind);
    for (const word of words) {
      if (word === '#') this.#numbers.push(kind);
      else if (word.endsWith('*')) {
        const beginning = word.slice(0, -1);
        if (beginning.length < PREFIXES[0]) throw new Error(`Too short a beginning: ${word}`);
        const start = beginning.slice(0, PREFIXES[1]);
        this.#prefix.set(start, [...(this.#prefix.get(start) ?? []), { beginning, kind }]);
      } else this.#exact.set(word, [...(this.#exact.get(word) ?? []), kind]);
    }
    return kind;
  }
}

/** Without hits that overlap one that stands earlier in the book; in the order of the text. */
export function strongest<Meaning>(hits: readonly Hit<Meaning>[]): Hit<Meaning>[] {
  const kept: Hit<Meaning>[] = [];
  for (const hit of [...hits].sort((a, b) => a.rank - b.rank || b.last - b.first - (a.last - a.first))) {
    if (!kept.some((other) => hit.first <= other.last && other.first <= hit.last)) kept.push(hit);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function secondOf(step: Step | undefined): number {
  return step && step.kind >= 0 && step.gap === 0 && !step.optional && !step.end ? step.kind : -1;
}

function isOf({ kinds }: Entry, kind: number): boolean {
  return (kinds[kind >> 5]! & (1 << (kind & 31))) !== 0;
}

function isNumber(text: string): boolean {
  return text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;
}

function wordsOf(part: string): string[] {
  return (part.startsWith('?') && part.length > 1 ? part.slice(1) : part).split('|');
}

/** The words of a phrase; Han taken apart into signs, as the text is. */
function partsOf(phrase: string): string[] {
  return phrase.split(' ').flatMap((part) => {
    const optional = part.startsWith('?') && part.length > 1 ? '?' : '';
    const word = part.slice(optional.length);
    return HAN.test(word) ? [...word].map((sign) => optional + sign) : [part];
  });
}
