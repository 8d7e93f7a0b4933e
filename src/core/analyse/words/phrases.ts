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

type WordStep = {
  readonly is: 'word';
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly number: boolean;
  readonly optional: boolean;
  /** The end of the clause will do as well. */
  readonly end: boolean;
};
type Step = WordStep | { readonly is: 'gap'; readonly most: number } | { readonly is: 'end' };

type Phrase = {
  readonly rank: number;
  readonly atStart: boolean;
  readonly greedy: boolean;
  readonly steps: readonly Step[];
  /** How many words may stand before the one that the phrase is looked for by. */
  readonly lead: number;
};

// A gap does not reach past these: "no visa, but relocation is paid".
const CONTRAST = new Set(
  'but however although though whereas aber jedoch sondern но однако зато mais toutefois pero aunque mas porém però ma maar echter ale jednak lecz avšak але проте'.split(
    ' ',
  ),
);
const PREFIX = 3;
const MOST_HITS = 400;
const MOST_WORDS = 30;
const HAN = /^[\u3400-\u9fff]{2,12}$/;

/** Finds every phrase of a book in one pass over words: a map leads from a rare word to the few phrases that have it. */
export class Lexicon<Meaning> {
  readonly #meanings: Meaning[] = [];
  readonly #exact = new Map<string, Phrase[]>();
  readonly #prefix = new Map<string, Phrase[]>();
  readonly #number: Phrase[] = [];

  constructor(book: PhraseBook<Meaning>) {
    for (const [meaning, ...phrases] of book) {
      const rank = this.#meanings.push(meaning) - 1;
      for (const phrase of phrases) this.#add(partsOf(phrase), rank);
    }
  }

  /** Hits in the order of the text, none overlapping another. */
  find(words: readonly Word[]): Hit<Meaning>[] {
    return strongest(this.findAll(words));
  }

  /** All hits, overlapping or not. */
  findAll(words: readonly Word[]): Hit<Meaning>[] {
    const hits: Hit<Meaning>[] = [];
    for (let i = 0; i < words.length && hits.length < MOST_HITS; i += 1) {
      const { text } = words[i]!;
      this.#try(this.#exact.get(text), words, i, hits);
      if (isNumber(text)) this.#try(this.#number, words, i, hits);
      if (text.length >= PREFIX) this.#try(this.#prefix.get(text.slice(0, PREFIX)), words, i, hits);
    }
    return hits;
  }

  #try(phrases: readonly Phrase[] | undefined, words: readonly Word[], at: number, hits: Hit<Meaning>[]): void {
    if (!phrases) return;
    const { clause } = words[at]!;
    for (const { rank, atStart, greedy, steps, lead } of phrases) {
      for (let i = at; i >= 0 && at - i <= lead && words[i]!.clause === clause; i -= 1) {
        if (atStart && i > 0 && words[i - 1]!.clause === clause) continue;
        if (!fits(steps[0] as WordStep, words[i]!.text)) continue;
        const size = follow(steps, words, i, greedy);
        if (size > 0) hits.push({ meaning: this.#meanings[rank]!, rank, first: i, last: i + size - 1 });
      }
    }
  }

  #add(parts: readonly string[], rank: number): void {
    const atStart = parts[0] === '<';
    const steps = (atStart ? parts.slice(1) : parts).map(stepOf);
    const greedy = steps.every((step) => step.is !== 'gap');
    // a phrase that begins with optional words begins with each of them, too
    for (let from = 0; from < steps.length; from += 1) {
      const first = steps[from]!;
      if (first.is !== 'word') throw new Error(`A phrase must begin with a word: ${parts.join(' ')}`);
      this.#index({ rank, atStart, greedy, steps: [{ ...first, optional: false }, ...steps.slice(from + 1)], lead: 0 });
      if (!first.optional) return;
    }
    throw new Error(`A phrase needs a word that is not optional: ${parts.join(' ')}`);
  }

  #index(phrase: Phrase): void {
    const rare = phrase.steps.findIndex((step) => step.is === 'word' && !step.optional && isRare(step));
    const lead = phrase.steps.slice(0, Math.max(0, rare)).reduce((sum, step) => sum + (step.is === 'gap' ? step.most : 1), 0);
    const { exact, prefixes, number } = phrase.steps[Math.max(0, rare)] as WordStep;
    const entry = { ...phrase, lead };
    if (number) this.#number.push(entry);
    for (const word of exact) this.#exact.set(word, [...(this.#exact.get(word) ?? []), entry]);
    for (const prefix of prefixes) {
      if (prefix.length < PREFIX) throw new Error(`Too short a beginning: ${prefix}*`);
      const key = prefix.slice(0, PREFIX);
      const known = this.#prefix.get(key) ?? [];
      if (!known.includes(entry)) this.#prefix.set(key, [...known, entry]);
    }
  }
}

function isRare({ exact, number, end }: WordStep): boolean {
  return !number && !end && ![...exact].some((word) => COMMON_WORDS.has(word));
}

/** Without hits that overlap one that stands earlier in the book; in the order of the text. */
export function strongest<Meaning>(hits: readonly Hit<Meaning>[]): Hit<Meaning>[] {
  const kept: Hit<Meaning>[] = [];
  for (const hit of [...hits].sort((a, b) => a.rank - b.rank || b.last - b.first - (a.last - a.first))) {
    if (!kept.some((other) => hit.first <= other.last && other.first <= hit.last)) kept.push(hit);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/**
 * How many words from `i` on the phrase takes, or 0. All ways through it are followed at once, as bits of the offsets reached,
 * so that the work is bounded whatever the text.
 */
function follow(steps: readonly Step[], words: readonly Word[], i: number, greedy: boolean): number {
  const { clause } = words[i]!;
  // words that may be reached: up to the end of the clause
  let size = 1;
  while (size < MOST_WORDS && words[i + size]?.clause === clause) size += 1;
  const ended = words[i + size]?.clause !== clause;
  let reached = 1;
  for (const step of steps) {
    let next = 0;
    if (step.is === 'gap') {
      next = reached;
      for (let offset = 0, far = 0; offset < size; offset += 1) {
        far = reached & (1 << offset) ? step.most : far - 1;
        if (far <= 0 || CONTRAST.has(words[i + offset]!.text)) far = 0;
        else next |= 1 << (offset + 1);
      }
    } else if (step.is === 'word') {
      if (step.optional) next = reached;
      for (let offset = 0; offset < size; offset += 1) {
        if (reached & (1 << offset) && fits(step, words[i + offset]!.text)) next |= 1 << (offset + 1);
      }
      if (step.end && ended) next |= reached & (1 << size);
    } else if (ended) next = reached & (1 << size);
    if (next === 0) return 0;
    reached = next;
  }
  return greedy ? 31 - Math.clz32(reached) : 31 - Math.clz32(reached & -reached);
}

function fits(step: WordStep, text: string): boolean {
  return step.exact.has(text) || (step.number && isNumber(text)) || step.prefixes.some((prefix) => text.startsWith(prefix));
}

function isNumber(text: string): boolean {
  return text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;
}

function stepOf(part: string): Step {
  if (part === '>') return { is: 'end' };
  if (part.startsWith('~')) return { is: 'gap', most: Number(part.slice(1)) || 3 };
  const optional = part.startsWith('?') && part.length > 1;
  const words = (optional ? part.slice(1) : part).split('|');
  return {
    is: 'word',
    exact: new Set(words.filter((word) => !word.endsWith('*') && word !== '#' && word !== '>')),
    prefixes: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    number: words.includes('#'),
    end: words.includes('>'),
    optional,
  };
}

/** The words of a phrase; Han taken apart into signs, as the text is. */
function partsOf(phrase: string): string[] {
  return phrase.split(' ').flatMap((part) => {
    const optional = part.startsWith('?') && part.length > 1 ? '?' : '';
    const word = part.slice(optional.length);
    return HAN.test(word) ? [...word].map((sign) => optional + sign) : [part];
  });
}
