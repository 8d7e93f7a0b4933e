import { everyWord } from '../languages/every.ts';
import { lately } from './lately.ts';
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
  /** It must be there, and few words of a text are of its kind. */
  readonly rare: boolean;
};

/** Its steps after the first stand in `#steps`, `STEP` numbers each, from `from` to `to`. */
type Phrase = { readonly rank: number; readonly greedy: boolean; readonly from: number; readonly to: number };

/** A phrase to look for where a word stands, and what must be so before it is worth looking: numbers only, most phrases end here. */
type Trigger = {
  readonly phrase: number;
  readonly atStart: boolean;
  readonly first: number;
  /** What the second word must be, -1 when there is a choice. */
  readonly second: number;
  /** How many words may stand before the one that the phrase is looked for by, and how many must. */
  readonly lead: number;
  readonly least: number;
};

// A gap does not reach past these: "no visa, but relocation is paid".
const CONTRAST = everyWord(({ but }) => but);
/** Words so frequent that a phrase is better looked for by another of its words. */
const COMMON_WORDS = everyWord(({ frequent }) => frequent, ', : / ( ) – — % & +');
/** Beginnings of words are filed under their first letters, the shortest under all they have. */
const PREFIXES = [2, 3] as const;
const MOST_HITS = 400;
/** So few words are laid side by side anew each time. */
const FEW_WORDS = 60;
const MOST_WORDS = 30;
const HAS_HAN = /[\u3400-\u9fff]/;
const HAN = /^[\u3400-\u9fff]{2,12}$/;
/** The place of the many words that mean nothing to a book. */
const NOTHING = 1;
/** More words than this are learnt anew. */
const MOST_PLACES = 60_000;
/** The kind of all words of contrast, in every book. */
const CONTRASTING = 0;
/** Numbers a trigger takes: phrase, first, second, lead, least, whether it begins a sentence. */
const FIELDS = 6;
const END = -1;
const ANY = -2;
/** Numbers a step takes: kind, gap, flags. */
const STEP = 3;
const [OPTIONAL, AT_END] = [1, 2] as const;

/** The words that are being read, and of each its number and its clause, side by side: objects lie far off. */
let current: readonly Word[] = [];
let numbers: Int32Array = new Int32Array(0);
let clauses: Int32Array = new Int32Array(0);

/**
 * Finds every phrase of a book in one pass over words. What a word means to the book is looked up once; then it has a place, and all that
 * is asked of it stands there in numbers, close together: reading far-off memory is what costs.
 */
export class Lexicon<Meaning> {
  readonly #meanings: Meaning[] = [];
  readonly #kinds = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #prefix = new Map<string, { readonly beginning: string; readonly kind: number }[]>();
  readonly #numbers: number[] = [];
  readonly #phrases: Phrase[] = [];
  readonly #byKind = new Map<number, Trigger[]>();
  /** Steps by how they are written: most parts of phrases come again. */
  readonly #written = new Map<string, Step>();
  #steps = new Int32Array(1024);
  #stepsEnd = 0;
  /** By the number of a word: its place, 0 while nobody asked. */
  #places = new Uint16Array(1024);
  /** Of the words that have none, and only of the text that is being read: such a word may be a slice, which keeps its whole text alive. */
  readonly #unnumbered = new Map<string, number>();
  readonly #byKinds = new Map<string, number>();
  #count = NOTHING + 1;
  /** By place: the kinds the word fits, as bits, `#width` numbers a word. */
  #fits: Uint32Array;
  readonly #width: number;
  /** By place: where its triggers begin; they end where the next begin. */
  #from = new Int32Array(256);
  #triggers = new Int32Array(1024);

  constructor(book: PhraseBook<Meaning>) {
    for (const [meaning, ...phrases] of book) {
      const rank = this.#meanings.push(meaning) - 1;
      for (const phrase of phrases) this.#add(partsOf(phrase), rank);
    }
    this.#width = ((this.#kinds.size + 1) >> 5) + 1;
    this.#fits = new Uint32Array(256 * this.#width);
  }

  /** Hits in the order of the text, none overlapping another. */
  find(words: readonly Word[]): Hit<Meaning>[] {
    return strongest(this.findAll(words));
  }

  /** All hits, overlapping or not, up to about `most`. */
  findAll(words: readonly Word[], most = MOST_HITS): Hit<Meaning>[] {
    const hits: Hit<Meaning>[] = [];
    const count = words.length;
    if (this.#count > MOST_PLACES - count) this.#forget();
    if (this.#unnumbered.size > 0) this.#unnumbered.clear();
    laySideBySide(words);
    for (let at = 0; at < count && hits.length < most; at += 1) {
      const place = this.#placeAt(at);
      if (place === NOTHING) continue;
      const end = this.#from[place + 1]!;
      for (let trigger = this.#from[place]!; trigger < end; trigger += FIELDS) this.#try(trigger, at, count, hits);
    }
    return hits;
  }

  #try(trigger: number, at: number, count: number, hits: Hit<Meaning>[]): void {
    const triggers = this.#triggers;
    const clause = clauses[at]!;
    const first = triggers[trigger + 1]!;
    const second = triggers[trigger + 2]!;
    const lead = triggers[trigger + 3]!;
    for (let i = at - triggers[trigger + 4]!; i >= 0 && at - i <= lead && clauses[i] === clause; i -= 1) {
      if (second >= 0 && (i + 1 >= count || clauses[i + 1] !== clause || !this.#isOf(i + 1, second))) continue;
      if (!this.#isOf(i, first) || (triggers[trigger + 5] === 1 && i > 0 && clauses[i - 1] === clause)) continue;
      const phrase = this.#phrases[triggers[trigger]!]!;
      const size = this.#follow(phrase, i, count);
      if (size > 0) hits.push({ meaning: this.#meanings[phrase.rank]!, rank: phrase.rank, first: i, last: i + size - 1 });
    }
  }

  /**
   * How many words from `i` on the phrase takes, or 0. All ways through it are followed at once, as bits of the offsets reached,
   * so that the work is bounded whatever the text.
   */
  #follow({ greedy, from, to }: Phrase, i: number, count: number): number {
    const steps = this.#steps;
    const clause = clauses[i]!;
    let size = 1;
    let reached = 2;
    for (let s = from; s < to; s += STEP) {
      const kind = steps[s]!;
      const gap = steps[s + 1]!;
      const flags = steps[s + 2]!;
      // how far the clause goes, as far as is needed
      const most = Math.min(MOST_WORDS, 32 - Math.clz32(reached) + gap);
      while (size < most && i + size < count && clauses[i + size] === clause) size += 1;
      let next = (flags & OPTIONAL) !== 0 || gap > 0 ? reached : 0;
      if (kind === ANY) {
        for (let offset = 0, far = 0; offset < size; offset += 1) {
          far = reached & (1 << offset) ? gap : far - 1;
          if (far <= 0 || this.#isOf(i + offset, CONTRASTING)) far = 0;
          else next |= 1 << (offset + 1);
        }
      } else {
        if (kind >= 0) {
          for (let offset = 1; offset < size; offset += 1) {
            if (reached & (1 << offset) && this.#isOf(i + offset, kind)) next |= 1 << (offset + 1);
          }
        }
        if ((flags & AT_END) !== 0 && (i + size >= count || clauses[i + size] !== clause)) next |= reached & (1 << size);
      }
      if (next === 0) return 0;
      reached = next;
    }
    return greedy ? 31 - Math.clz32(reached) : 31 - Math.clz32(reached & -reached);
  }

  /** Is the word at `i` of those that are being read of this kind? */
  #isOf(i: number, kind: number): boolean {
    const place = this.#placeAt(i); // first: a word that is new here may need more room in '#fits'
    return (this.#fits[place * this.#width + (kind >> 5)]! & (1 << (kind & 31))) !== 0;
  }

  #placeAt(i: number): number {
    const number = numbers[i]!;
    if (number >= 0 && number < this.#places.length) {
      const place = this.#places[number]!;
      if (place > 0) return place;
    }
    return this.#placeOf(current[i]!);
  }

  #forget(): void {
    this.#places.fill(0);
    this.#unnumbered.clear();
    this.#byKinds.clear();
    this.#fits.fill(0);
    this.#count = NOTHING + 1;
  }

  /** The place of a word, found by its number, or by its letters when it has none. */
  #placeOf({ text, number }: Word): number {
    if (number < 0) {
      const known = this.#unnumbered.get(text);
      if (known !== undefined) return known;
    }
    const kinds = this.#kindsIn(text);
    const place = kinds.length === 0 ? NOTHING : this.#settled(kinds);
    if (number < 0) this.#unnumbered.set(text, place);
    else {
      while (number >= this.#places.length) this.#places = wider(this.#places, new Uint16Array(this.#places.length * 2));
      this.#places[number] = place;
    }
    return place;
  }

  #kindsIn(text: string): number[] {
    const kinds = [...(this.#exact.get(text) ?? []), ...(isNumber(text) ? this.#numbers : [])];
    for (const size of PREFIXES) {
      for (const { beginning, kind } of this.#prefix.get(text.slice(0, size)) ?? []) if (text.startsWith(beginning)) kinds.push(kind);
    }
    if (CONTRAST.has(text)) kinds.push(CONTRASTING);
    return kinds;
  }

  /** The place of all words of these kinds. */
  #settled(kinds: readonly number[]): number {
    const key = kinds.join();
    const known = this.#byKinds.get(key);
    if (known !== undefined) return known;
    const place = this.#settle(kinds);
    this.#byKinds.set(key, place);
    return place;
  }

  #settle(kinds: readonly number[]): number {
    const place = this.#count;
    this.#count += 1;
    if (this.#count >= this.#from.length) {
      this.#from = wider(this.#from, new Int32Array(this.#from.length * 2));
      this.#fits = wider(this.#fits, new Uint32Array(this.#fits.length * 2));
    }
    for (const kind of kinds) this.#fits[place * this.#width + (kind >> 5)]! |= 1 << (kind & 31);
    let end = this.#from[place]!;
    for (const kind of new Set(kinds)) {
      for (const { phrase, first, second, lead, least, atStart } of this.#byKind.get(kind) ?? []) {
        if (end + FIELDS > this.#triggers.length) this.#triggers = wider(this.#triggers, new Int32Array(this.#triggers.length * 2));
        this.#triggers.set([phrase, first, second, lead, least, atStart ? 1 : 0], end);
        end += FIELDS;
      }
    }
    this.#from[place + 1] = end;
    return place;
  }

  #add(parts: readonly string[], rank: number): void {
    const atStart = parts[0] === '<';
    const written = atStart ? parts.slice(1) : parts;
    const steps = written.map((part) => this.#stepOf(part));
    const greedy = steps.every(({ gap }) => gap === 0);
    // a phrase that begins with optional words begins with each of them, too
    for (let from = 0; from < steps.length; from += 1) {
      const first = steps[from]!;
      if (first.kind < 0) break;
      const rare = Math.max(
        from,
        steps.findIndex((step, i) => i >= from && step.rare),
      );
      const lead = steps.slice(from, rare).reduce((sum, { gap }) => sum + (gap || 1), 0);
      const least = steps.slice(from, rare).filter(({ gap, optional, end }, i) => i === 0 || (gap === 0 && !optional && !end)).length;
      const begins = this.#stepsEnd;
      for (const step of steps.slice(from + 1)) this.#keep(step);
      const phrase = this.#phrases.push({ rank, greedy, from: begins, to: this.#stepsEnd }) - 1;
      const trigger = { phrase, atStart, first: first.kind, second: secondOf(steps[from + 1]), lead, least };
      const { kind } = steps[rare]!;
      append(this.#byKind, kind, trigger);
      if (!first.optional) return;
    }
    throw new Error(`A phrase must begin with a word: ${parts.join(' ')}`);
  }

  #keep({ kind, gap, optional, end }: Step): void {
    const at = this.#stepsEnd;
    if (at + STEP > this.#steps.length) this.#steps = wider(this.#steps, new Int32Array(this.#steps.length * 2));
    this.#steps[at] = kind;
    this.#steps[at + 1] = gap;
    this.#steps[at + 2] = (optional ? OPTIONAL : 0) | (end ? AT_END : 0);
    this.#stepsEnd = at + STEP;
  }

  #stepOf(part: string): Step {
    let step = this.#written.get(part);
    if (!step) {
      step = this.#parsed(part);
      this.#written.set(part, step);
    }
    return step;
  }

  #parsed(part: string): Step {
    if (part === '>') return { kind: END, gap: 0, optional: false, end: true, rare: false };
    if (part.startsWith('~')) return { kind: ANY, gap: Number(part.slice(1)) || 3, optional: false, end: false, rare: false };
    const words = wordsOf(part);
    const optional = part.startsWith('?') && part.length > 1;
    const end = words.includes('>');
    const rare = !optional && !end && !words.some((word) => word === '#' || COMMON_WORDS.has(word));
    return { kind: this.#kindOf(words), gap: 0, optional, end, rare };
  }

  #kindOf(words: readonly string[]): number {
    const key = words.join('|');
    const known = this.#kinds.get(key);
    if (known !== undefined) return known;
    const kind = this.#kinds.size + 1; // after the words of contrast
    this.#kinds.set(key, kind);
    for (const word of words) {
      if (word === '#') this.#numbers.push(kind);
      else if (word.endsWith('*')) {
        const beginning = word.slice(0, -1);
        if (beginning.length < PREFIXES[0]) throw new Error(`Too short a beginning: ${word}`);
        const start = beginning.slice(0, PREFIXES[1]);
        append(this.#prefix, start, { beginning, kind });
      } else append(this.#exact, word, kind);
    }
    return kind;
  }
}

type Side = { readonly numbers: Int32Array; readonly clauses: Int32Array };
const laid = lately<readonly Word[], Side>();
const few: Side = { numbers: new Int32Array(FEW_WORDS), clauses: new Int32Array(FEW_WORDS) };

/** Many books are looked up in one text: its words are laid side by side once. */
function laySideBySide(words: readonly Word[]): void {
  current = words;
  const known = words.length > FEW_WORDS ? laid.get(words) : undefined;
  const side = known ?? (words.length > FEW_WORDS ? laid.set(words, sideOf(words.length)) : few);
  if (!known) {
    for (let i = 0; i < words.length; i += 1) {
      const { number, clause } = words[i]!;
      side.numbers[i] = number;
      side.clauses[i] = clause;
    }
  }
  numbers = side.numbers;
  clauses = side.clauses;
}

function sideOf(count: number): Side {
  const both = new Int32Array(count * 2);
  return { numbers: both.subarray(0, count), clauses: both.subarray(count) };
}

/** Without hits that overlap one that stands earlier in the book; in the order of the text. */
export function strongest<Meaning>(hits: readonly Hit<Meaning>[]): Hit<Meaning>[] {
  const kept: Hit<Meaning>[] = [];
  for (const hit of [...hits].sort((a, b) => a.rank - b.rank || b.last - b.first - (a.last - a.first))) {
    if (!kept.some((other) => hit.first <= other.last && other.first <= hit.last)) kept.push(hit);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function secondOf(step: Step | undefined): number {
  return step && step.kind >= 0 && step.gap === 0 && !step.optional && !step.end ? step.kind : -1;
}

function wider<Numbers extends Uint16Array | Uint32Array | Int32Array>(old: Numbers, room: Numbers): Numbers {
  room.set(old);
  return room;
}

function isNumber(text: string): boolean {
  return text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;
}

function wordsOf(part: string): string[] {
  return (part.startsWith('?') && part.length > 1 ? part.slice(1) : part).split('|');
}

/** The words of a phrase; Han taken apart into signs, as the text is. */
function partsOf(phrase: string): string[] {
  if (!HAS_HAN.test(phrase)) return phrase.split(' ');
  return phrase.split(' ').flatMap((part) => {
    const optional = part.startsWith('?') && part.length > 1 ? '?' : '';
    const word = part.slice(optional.length);
    return HAN.test(word) ? [...word].map((sign) => optional + sign) : [part];
  });
}
