import type { Word } from './words.ts';

/**
 * Phrases as data. A phrase is written as its words: `a|b` one of them, `remot*` any word that begins so, `?a` perhaps, `~3` up to three
 * words of whatever kind, `#` a number, `<` and `>` the beginning and end of a sentence, bullet or cell. Han is written without blanks.
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

type Step =
  | { readonly is: 'word'; readonly exact: ReadonlySet<string>; readonly prefixes: readonly string[]; readonly number: boolean }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'end' };

type Phrase = { readonly rank: number; readonly atStart: boolean; readonly steps: readonly Step[] };

const PREFIX = 3;
const MOST_HITS = 400;

/** Finds every phrase of a book in one pass over words: a map leads from a word to the few phrases that begin with it. */
export class Lexicon<Meaning> {
  readonly #meanings: Meaning[] = [];
  readonly #exact = new Map<string, Phrase[]>();
  readonly #prefix = new Map<string, Phrase[]>();
  readonly #number: Phrase[] = [];

  constructor(book: PhraseBook<Meaning>) {
    for (const [meaning, ...phrases] of book) {
      const rank = this.#meanings.push(meaning) - 1;
      for (const phrase of phrases) for (const variant of variantsOf(phrase)) this.#add(variant, rank);
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
      if (this.#number.length > 0 && isNumber(text)) this.#try(this.#number, words, i, hits);
      if (text.length >= PREFIX && this.#prefix.size > 0) this.#try(this.#prefix.get(text.slice(0, PREFIX)), words, i, hits);
    }
    return hits;
  }

  #try(phrases: readonly Phrase[] | undefined, words: readonly Word[], i: number, hits: Hit<Meaning>[]): void {
    if (!phrases) return;
    for (const { rank, atStart, steps } of phrases) {
      if (atStart && i > 0 && words[i - 1]!.clause === words[i]!.clause) continue;
      const last = follow(steps, 0, words, i, words[i]!.clause);
      if (last >= 0) hits.push({ meaning: this.#meanings[rank]!, rank, first: i, last });
    }
  }

  #add(parts: readonly string[], rank: number): void {
    const atStart = parts[0] === '<';
    const steps = (atStart ? parts.slice(1) : parts).map(stepOf);
    const [first] = steps;
    if (first?.is !== 'word') throw new Error(`A phrase must begin with a word: ${parts.join(' ')}`);
    const phrase: Phrase = { rank, atStart, steps };
    if (first.number) this.#number.push(phrase);
    for (const word of first.exact) this.#exact.set(word, [...(this.#exact.get(word) ?? []), phrase]);
    for (const prefix of first.prefixes) {
      if (prefix.length < PREFIX) throw new Error(`Too short a beginning: ${prefix}*`);
      const key = prefix.slice(0, PREFIX);
      const known = this.#prefix.get(key) ?? [];
      if (!known.includes(phrase)) this.#prefix.set(key, [...known, phrase]);
    }
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

/** Index of the last word of the phrase, or -1. Gaps are bounded, so is the work. */
function follow(steps: readonly Step[], step: number, words: readonly Word[], i: number, clause: number): number {
  if (step === steps.length) return i - 1;
  const now = steps[step]!;
  const word = words[i]?.clause === clause ? words[i]! : null;
  if (now.is === 'end') return word ? -1 : follow(steps, step + 1, words, i, clause);
  if (now.is === 'gap') {
    for (let skip = 0; skip <= now.most; skip += 1) {
      if (skip > 0 && words[i + skip - 1]?.clause !== clause) return -1;
      const last = follow(steps, step + 1, words, i + skip, clause);
      if (last >= 0) return last;
    }
    return -1;
  }
  return word && fits(now, word.text) ? follow(steps, step + 1, words, i + 1, clause) : -1;
}

function fits(step: Step, text: string): boolean {
  if (step.is !== 'word') return false;
  return step.exact.has(text) || (step.number && isNumber(text)) || step.prefixes.some((prefix) => text.startsWith(prefix));
}

function isNumber(text: string): boolean {
  return text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;
}

function stepOf(part: string): Step {
  if (part === '>') return { is: 'end' };
  if (part.startsWith('~')) return { is: 'gap', most: Number(part.slice(1)) || 3 };
  const words = part.split('|');
  return {
    is: 'word',
    exact: new Set(words.filter((word) => !word.endsWith('*') && word !== '#')),
    prefixes: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    number: words.includes('#'),
  };
}

/** A phrase with and without its optional words; Han taken apart into signs. */
function variantsOf(phrase: string): string[][] {
  let variants: string[][] = [[]];
  for (const part of phrase.split(' ')) {
    const optional = part.startsWith('?') && part.length > 1;
    const word = optional ? part.slice(1) : part;
    const pieces = /^[\u3400-\u9fff]{2,}$/.test(word) ? [...word] : [word];
    const longer = variants.map((variant) => [...variant, ...pieces]);
    variants = optional ? [...longer, ...variants] : longer;
  }
  return variants;
}
