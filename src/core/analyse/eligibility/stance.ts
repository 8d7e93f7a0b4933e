import { type IsWord, isOf } from '../languages/every.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { LanguageWords } from '../languages/language-words.ts';
import type { Hit } from '../words/phrases.ts';
import type { Word } from '../words/words.ts';

/** What a clause says of the thing that some of its words name, by its other words. */
type Stance = {
  readonly [Part in 'denies' | 'nor' | 'litotes' | 'asks' | 'gives' | 'handles' | 'others' | 'fair' | 'turns' | 'needed']: IsWord;
};

const words = (...lists: readonly string[]) => isOf(lists.flatMap((list) => list.split(/\s/u)).filter(Boolean));

const stanceIn = ({ not, no, but, spoken, stance }: LanguageWords): Stance => ({
  denies: words(not, no, stance.denies),
  nor: words(stance.nor),
  litotes: words(stance.litotes),
  asks: words(stance.asks),
  gives: words(stance.gives),
  handles: words(stance.handles),
  others: words(stance.others),
  fair: words(stance.fair),
  turns: words(but),
  needed: words(spoken.needed),
});

const BY_LANGUAGE = new Map(LANGUAGES.map((language) => [language.tag, stanceIn(language)]));

/** How far before the words a no, or a verb that handles them, may stand. */
const DENIAL = 5;
const HANDLING = 4;
const BEHIND = 3;
const NEAR = 10;
const REACH = 30;
const COMMA = new Set([',', '，', '、', '(', '–', '/']);

/** The words around a hit in its clause, as its language understands them. */
export class Around {
  readonly #words: readonly Word[];
  readonly #stance: Stance;
  readonly #hit: Pick<Hit<unknown>, 'first' | 'last'>;

  constructor(all: readonly Word[], hit: Pick<Hit<unknown>, 'first' | 'last'>, language: string) {
    this.#words = all;
    this.#stance = BY_LANGUAGE.get(language)!;
    this.#hit = hit;
  }

  /** "Nights or weekends are never needed", "no travel"; not "you don't mind nights". Two denials demand: "no work without a licence". */
  get isDenied(): boolean {
    const { first, last } = this.#hit;
    const before = this.#denials(this.#back(first, DENIAL), first);
    const beyond = this.#ahead(last, REACH);
    if (
      before % 2 === 1 &&
      this.#denials(first, last + 1) === 0 &&
      (this.#denials(last + 1, beyond) === 0 || this.#some('nor', last + 1, beyond))
    )
      return true;
    const after = this.#ahead(last, BEHIND * 2);
    for (let at = last + 1; at < after; at += 1)
      if (this.#stance.denies(this.#text(at)) && this.#some('needed', at + 1, Math.min(after, at + 1 + BEHIND))) return true;
    return false;
  }

  /** «Не из Казани не рассматриваем»: whoever is not from there is left out. */
  get isDeniedTwice(): boolean {
    const { first, last } = this.#hit;
    let end = last + 1;
    for (const most = this.#ahead(last, REACH); end < most && !COMMA.has(this.#text(end)); ) end += 1;
    return this.#denials(first, last + 1) > 0 && this.#denials(last + 1, end) > 0;
  }

  /** A no before what seems to be offered. */
  get isTakenBack(): boolean {
    const { first } = this.#hit;
    return this.#denials(this.#back(first, REACH), first) > 0;
  }

  /** A no in the thought that holds the words: it ends where the sentence turns. */
  get isRefused(): boolean {
    return this.#denials(this.#back(this.#hit.first, NEAR, false), this.#ahead(this.#hit.last, NEAR)) > 0;
  }

  get isAsked(): boolean {
    return this.#inClause('asks');
  }

  get isGiven(): boolean {
    return this.#some('gives', this.#back(this.#hit.first, NEAR, false), this.#ahead(this.#hit.last, NEAR));
  }

  /** One does something with the papers and journeys of others: "verify driving licences", "plan the rota". */
  get isHandled(): boolean {
    const { first, last } = this.#hit;
    return (
      this.#some('handles', this.#back(first, HANDLING), first) || this.#some('handles', last + 1, Math.min(this.#ahead(last, 2), last + 3))
    );
  }

  /** "Visas for tourists", "our clients' licences". */
  get isOfOthers(): boolean {
    const { first, last } = this.#hit;
    return this.#some('others', this.#back(first, HANDLING), first) || this.#some('others', last + 1, this.#ahead(last, HANDLING));
  }

  /** "All are welcome, whatever their nationality." */
  get isFair(): boolean {
    return this.#inClause('fair');
  }

  #inClause(part: keyof Stance): boolean {
    return this.#some(part, this.#back(this.#hit.first, REACH, false), this.#ahead(this.#hit.last, REACH));
  }

  #some(part: keyof Stance, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#stance[part](this.#text(at))) return true;
    return false;
  }

  #denials(from: number, to: number): number {
    let count = 0;
    for (let at = from; at < to; at += 1) {
      if (!this.#stance.denies(this.#text(at)) || this.#some('litotes', at + 1, Math.min(at + 1 + BEHIND, this.#words.length))) continue;
      if (count === 0 || !this.#stance.nor(this.#text(at))) count += 1;
    }
    return count;
  }

  /** The first of up to `most` words before `at` that belong to the same thought, or list item when `commas` part thoughts. */
  #back(at: number, most: number, commas = true): number {
    const { clause } = this.#words[this.#hit.first]!;
    let from = at;
    while (from > 0 && at - from < most && this.#words[from - 1]!.clause === clause && !this.#parts(from - 1, commas)) from -= 1;
    return from;
  }

  #ahead(at: number, most: number): number {
    const { clause } = this.#words[at]!;
    let to = at + 1;
    while (to < this.#words.length && to - at <= most && this.#words[to]!.clause === clause && !this.#stance.turns(this.#text(to))) to += 1;
    return to;
  }

  #parts(at: number, commas: boolean): boolean {
    const text = this.#text(at);
    return this.#stance.turns(text) || (commas && COMMA.has(text));
  }

  #text(at: number): string {
    return this.#words[at]!.text;
  }
}
