import SearchableMap from 'minisearch/SearchableMap';
import { stem } from '../match/similarity/stem.ts';
import { eachToken, type Token, tokensOf, unaccented } from './tokens.ts';

/** What is searched of a record. Words of `title` weigh most, then those of `names`. */
export type Entry = {
  readonly id: string;
  readonly title: string;
  readonly names: string;
  readonly text: string;
  readonly language: string | null;
};

const [IN_TEXT, IN_NAMES, IN_TITLE] = [0, 1, 2] as const;
const WEIGHTS = [1, 2, 2.5, 4] as const; // by what is set: text, names, title, both
/** Languages whose stems a query may mean: it does not say its own. */
const LATIN = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs'] as const;
const CYRILLIC = ['ru', 'uk', 'bg', 'be'] as const;
/** Words that a beginning of a word may stand for; of more the most frequent are taken. */
const MOST_BEGUN = 400;
const MOST_LOOKED_AT = 4_000;
const LEVELS = 512;

/**
 * Words → records. MiniSearch's radix tree knows the words as they are written (beginnings, typing errors); each leads to its stem, and a stem
 * to the records that hold it, as sorted numbers: MiniSearch's own maps of maps take ten times the memory at 100,000 postings.
 */
export class WordIndex {
  readonly #ids: (string | null)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #words = new SearchableMap<number[]>();
  /** By language: word as written → number of its stem; -1: not looked up. */
  readonly #stems = new Map<string, Map<Token, number>>();
  readonly #terms = new Map<string, number>();
  /** Per stem, ascending: number of the record × 4 + where it stands. */
  readonly #postings: number[][] = [];
  #live = 0;
  #token = new Uint32Array(0);
  #best = new Float32Array(0);
  #sum = new Float32Array(0);
  #turn = 0;

  get size(): number {
    return this.#live;
  }

  has(id: string): boolean {
    return this.#numbers.has(id);
  }

  /** Adds a record, or takes it anew. */
  add({ id, title, names, text, language }: Entry): void {
    this.remove(id);
    const number = this.#ids.push(id) - 1;
    this.#numbers.set(id, number);
    this.#live += 1;
    const stems = this.#stemsOf(language);
    this.#note(text, number, IN_TEXT, stems, language);
    this.#note(names, number, IN_NAMES, stems, language);
    this.#note(title, number, IN_TITLE, stems, language);
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#numbers.delete(id);
    this.#ids[number] = null;
    this.#live -= 1;
    if (this.#ids.length > 1_000 && this.#live < this.#ids.length / 2) this.#tidy();
  }

  /** Ids of the records that hold every word of the query (its stem, what it is the beginning of, else a word with a typing error), the best first; null where nothing is asked. */
  search(query: string): string[] | null {
    const tokens = [...new Set(tokensOf(query))].filter((token, _, all) => !all.includes(`.${token}`)).slice(0, 12);
    if (tokens.length === 0) return null;
    this.#makeRoom();
    let asked = 0;
    let meant: number[] = [];
    for (const token of tokens) {
      const terms = this.#meant(token);
      // Small words are not kept: they ask nothing beside others
      if (terms === null && tokens.length > 1) continue;
      asked += 1;
      this.#turn += 1;
      meant = this.#gather(terms ?? [], asked === 1 ? null : meant);
      if (meant.length === 0) break;
    }
    return asked === 0 ? null : this.#ranked(meant);
  }

  /** Adds what one token's stems weigh; of `among` (null: all) the records that hold one of them. */
  #gather(terms: readonly { readonly term: number; readonly weight: number }[], among: readonly number[] | null): number[] {
    const [token, best, sum, turn] = [this.#token, this.#best, this.#sum, this.#turn];
    const found: number[] = [];
    const total = Math.max(1, this.#live);
    for (const { term, weight } of terms) {
      const postings = this.#postings[term]!;
      const rare = weight * Math.log(1 + total / (1 + postings.length));
      for (let i = 0; i < postings.length; i += 1) {
        const posting = postings[i]!;
        const number = posting >>> 2;
        const worth = rare * WEIGHTS[(posting & 3) as 0 | 1 | 2 | 3];
        if (token[number] !== turn) {
          // Counted on only if every token before found it too
          if (among !== null && token[number] !== turn - 1) continue;
          if (among === null) {
            if (this.#ids[number] === null) continue;
            sum[number] = 0;
          } else sum[number]! += best[number]!;
          token[number] = turn;
          best[number] = worth;
          found.push(number);
        } else if (worth > best[number]!) best[number] = worth;
      }
    }
    return found;
  }

  /** Best first. Scores in steps, so that a hundred thousand are put in order in one pass. */
  #ranked(numbers: readonly number[]): string[] {
    let most = 0;
    const score = (number: number) => this.#sum[number]! + this.#best[number]!;
    for (const number of numbers) if (score(number) > most) most = score(number);
    const places = new Uint32Array(LEVELS + 1);
    const level = (number: number) => LEVELS - 1 - Math.min(LEVELS - 1, Math.floor((score(number) / (most || 1)) * LEVELS));
    for (const number of numbers) places[level(number) + 1]! += 1;
    for (let i = 1; i <= LEVELS; i += 1) places[i]! += places[i - 1]!;
    const ids = new Array<string>(numbers.length);
    for (const number of numbers) {
      const at = level(number);
      ids[places[at]!] = this.#ids[number]!;
      places[at]! += 1;
    }
    return ids;
  }

  /** The stems a word of a query may mean; null for a small word, which is not kept. */
  #meant(token: Token): { term: number; weight: number }[] | null {
    const weights = new Map<number, number>();
    const mean = (term: number | undefined, weight: number) => {
      if (term !== undefined && term >= 0 && (weights.get(term) ?? 0) < weight) weights.set(term, weight);
    };
    const word = unaccented(token);
    let small = false;
    for (const language of /\p{Script=Cyrillic}/u.test(token) ? CYRILLIC : LATIN) {
      const term = termOf(token, language);
      if (term === null) small = true;
      else mean(this.#terms.get(term), 1);
    }
    for (const term of this.#words.get(word) ?? []) mean(term, 1);
    for (const term of this.#begun(word)) mean(term, 0.6);
    if (weights.size === 0 && word.length > 3) for (const term of this.#mistyped(word)) mean(term, 0.4);
    if (weights.size === 0) return small ? null : [];
    return [...weights].map(([term, weight]) => ({ term, weight }));
  }

  #begun(word: string): number[] {
    const terms = new Set<number>();
    let looked = 0;
    for (const numbers of this.#words.atPrefix(word).values()) {
      for (const term of numbers) terms.add(term);
      looked += 1;
      if (looked === MOST_LOOKED_AT) break;
    }
    if (terms.size <= MOST_BEGUN) return [...terms];
    return [...terms].sort((a, b) => this.#postings[b]!.length - this.#postings[a]!.length).slice(0, MOST_BEGUN);
  }

  /** One letter wrong, two in a long word; never the first, which people get right and which keeps the search small. */
  #mistyped(word: string): number[] {
    const found = this.#words.atPrefix(word[0]!).fuzzyGet(word.slice(1), word.length > 7 ? 2 : 1);
    return [...new Set([...found.values()].flatMap(([numbers]) => numbers))];
  }

  #stemsOf(language: string | null): Map<Token, number> {
    const key = language ?? '';
    const known = this.#stems.get(key);
    if (known) return known;
    const made = new Map<Token, number>();
    this.#stems.set(key, made);
    return made;
  }

  #note(text: string, number: number, where: 0 | 1 | 2, stems: Map<Token, number>, language: string | null): void {
    eachToken(text, (token) => {
      const term = stems.get(token) ?? this.#learn(token, stems, language);
      if (term === -1) return;
      const postings = this.#postings[term]!;
      const last = postings.length - 1;
      if (last >= 0 && postings[last]! >>> 2 === number) postings[last]! |= where;
      else postings.push(number * 4 + where);
    });
  }

  #learn(token: Token, stems: Map<Token, number>, language: string | null): number {
    const name = termOf(token, language);
    const number = name === null ? -1 : (this.#terms.get(name) ?? this.#newTerm(name));
    stems.set(token, number);
    if (number !== -1) {
      const word = unaccented(token);
      const numbers = this.#words.get(word);
      if (!numbers) this.#words.set(word, [number]);
      else if (!numbers.includes(number)) numbers.push(number);
    }
    return number;
  }

  #newTerm(name: string): number {
    const number = this.#postings.push([]) - 1;
    this.#terms.set(name, number);
    return number;
  }

  #makeRoom(): void {
    if (this.#turn > 4_000_000_000) this.#token.fill(0);
    if (this.#turn > 4_000_000_000) this.#turn = 0;
    if (this.#token.length >= this.#ids.length) return;
    const size = Math.ceil(this.#ids.length * 1.25) + 64;
    this.#token = new Uint32Array(size);
    this.#best = new Float32Array(size);
    this.#sum = new Float32Array(size);
    this.#turn = 0;
  }

  /** Numbers the records anew, without those that have gone. */
  #tidy(): void {
    const anew = new Int32Array(this.#ids.length).fill(-1);
    const ids: string[] = [];
    this.#ids.forEach((id, number) => {
      if (id !== null) anew[number] = ids.push(id) - 1;
    });
    this.#ids.length = 0;
    for (const id of ids) this.#numbers.set(id, this.#ids.push(id) - 1);
    for (const [term, postings] of this.#postings.entries()) {
      this.#postings[term] = postings.flatMap((posting) => {
        const number = anew[posting >>> 2]!;
        return number === -1 ? [] : [number * 4 + (posting & 3)];
      });
    }
    this.#token = new Uint32Array(0);
  }
}

/** The stem under which a word is kept; null for small words. Numbers are kept as they are: people look for "2026" and "1C". */
function termOf(token: Token, language: string | null): string | null {
  if (/^[\d.]/u.test(token) || /[+#]$/u.test(token) || token.length === 1) return token;
  const found = stem(token, language);
  return found === null ? null : unaccented(found);
}
