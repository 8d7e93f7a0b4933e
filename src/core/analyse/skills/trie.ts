import { everyPhrase } from '../languages/every.ts';
import { textOf } from '../words/known-words.ts';
import { DICTIONARY } from './dictionary.data.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** tech: what developers work with; tool: other software; method: ways of working; trade: other professions; own: the user's terms; the rest: no skills. */
export type Group = 'tech' | 'tool' | 'method' | 'trade' | 'own' | 'code' | 'clue' | 'ask' | 'block';
/** How a form tells itself from the ordinary word: see tools/build-skills.mjs. */
export type Care = 'none' | 'capital' | 'signs' | 'exact' | 'posting' | 'asked';

/** Is it a skill, or a word that helps to tell one? */
export function isSkill({ group }: Form): boolean {
  return group === 'tech' || group === 'tool' || group === 'method' || group === 'trade' || group === 'own';
}

/** One way to write one skill. */
export type Form = { readonly skill: NamedOnce; readonly group: Group; readonly care: Care; readonly written: string };
type NamedOnce = { readonly name: string; id: string | null };

/** `heads`: the last five bits of the first letters of what may come next, as 32 flags. */
export type Node = { next: Map<string, Node> | null; heads: number; form: Form | null };
/** What a first word leads to: the word itself or its singular, and a known beginning of it. */
type Begin = { readonly whole: Node | undefined; readonly stem: Node | undefined };
export type Trie = {
  readonly root: Node;
  /** Forms by their first word, as long as no text has had it: most of the dictionary is never asked for. */
  readonly waiting: Map<string, Waiting[]>;
  /** Where a name may begin, by the number of its first word, as far as was asked: most words of a text end here. */
  readonly begins: (Begin | null | undefined)[];
  /** First four letters of all stems ("тестировани*"): most words need no second look. */
  readonly stems: Set<string>;
  /** By a word's number: 0 while nobody asked, then whether one of those has its first letters: 1 no, 2 yes. */
  readonly heads: number[];
};

/** An entry of the dictionary; its skill is made when the first of its forms is needed. */
type Item = { readonly group: Group; readonly name: string; skill: NamedOnce | null };
type Waiting = { readonly item: Item; readonly form: string };
/** What may come next, by word. */
type Next = { readonly get: (word: string) => Node | undefined };

export type Match = { readonly form: Form; readonly first: number; readonly last: number; readonly start: number; readonly end: number };

const CARE: Readonly<Record<string, Care>> = { '^': 'capital', '~': 'signs', '=': 'exact', '%': 'posting', '?': 'asked' };
const HEAD = 4;
const MOST_ENDING = 3;
const PLAIN = /^[a-zа-я0-9]{1,40}(?: [a-zа-я0-9]{1,40}){0,8}$/u;
const JOINTS = " -/–&+_.':";

let built: Trie | null = null;
/** The dictionary and every language's words around it as a trie over words; built at first use. */
export function dictionary(): Trie {
  built ??= withAsks(parse(DICTIONARY));
  return built;
}

function withAsks(trie: Trie): Trie {
  for (const clue of everyPhrase(({ skills }) => skills.clues)) put(trie, 'clue', [clue]);
  for (const ask of everyPhrase(({ skills }) => skills.asks)) put(trie, 'ask', [ask]);
  return trie;
}

function parse(text: string): Trie {
  const trie = emptyTrie();
  let group: Group = 'tech';
  for (const line of text.split('\n')) {
    if (line.startsWith('@')) group = line.slice(1) as Group;
    else if (line) put(trie, group, line.split('|'));
  }
  return trie;
}

/** Leaves the forms to be added when a text has the first word of one. */
function put({ waiting, stems }: Trie, group: Group, forms: readonly string[]): void {
  const item: Item = { group, name: bare(forms[0]!), skill: null };
  for (const form of forms) {
    if (form.startsWith('_')) continue;
    if (form.includes('*')) for (const word of wordsOf(bare(form))) if (word.endsWith('*')) stems.add(word.slice(0, HEAD));
    const first = firstWord(bare(form).toLowerCase());
    if (first === undefined) continue;
    const others = waiting.get(first);
    if (others) others.push({ item, form });
    else waiting.set(first, [{ item, form }]);
  }
}

function firstWord(lower: string): string | undefined {
  let end = 0;
  while (isPlain(lower.charCodeAt(end))) end += 1;
  return end > 0 && (end === lower.length || lower[end] === ' ') ? lower.slice(0, end) : wordsOf(lower)[0];
}

/** Latin without accents, Russian but for ё, digits: words of these alone are told without a closer look. */
function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x430 && unit <= 0x44f) || (unit >= 0x30 && unit <= 0x39);
}

/** What begins with the word. */
function begun(trie: Trie, word: string): Node | undefined {
  const forms = trie.waiting.get(word);
  if (forms) {
    trie.waiting.delete(word);
    for (const { item, form } of forms) {
      item.skill ??= { name: item.name, id: null };
      addForm(trie, item.group, item.skill, form);
    }
  }
  return trie.root.next?.get(word);
}

export function emptyTrie(): Trie {
  return { root: { next: null, heads: 0, form: null }, waiting: new Map(), begins: [], stems: new Set(), heads: [] };
}

/** The first form is the skill's name. */
export function addItem(trie: Trie, group: Group, forms: readonly string[]): void {
  const skill: NamedOnce = { name: bare(forms[0]!), id: null };
  for (const form of forms) if (!form.startsWith('_')) addForm(trie, group, skill, form);
}

function addForm({ root, stems }: Trie, group: Group, skill: NamedOnce, form: string): void {
  const written = bare(form);
  const words = wordsOf(written);
  if (words.length === 0) return;
  let node = root;
  for (const word of words) {
    if (word.endsWith('*')) stems.add(word.slice(0, HEAD));
    node.next ??= new Map();
    let next = node.next.get(word);
    if (!next) {
      next = { next: null, heads: 0, form: null };
      node.next.set(word, next);
      node.heads |= headOf(word.charCodeAt(0));
    }
    node = next;
  }
  node.form ??= { skill, group, care: CARE[form[0]!] ?? 'none', written };
}

function bare(sign: string): string {
  return '^~=%?_'.includes(sign[0]!) ? sign.slice(1) : sign;
}

function wordsOf(written: string): readonly string[] {
  const lower = written.toLowerCase();
  if (PLAIN.test(lower)) return lower.split(' ');
  const { starts, ends } = tokensOf(lower);
  return starts.map((start, i) => lower.slice(start, lower[ends[i]!] === '*' ? ends[i]! + 1 : ends[i]));
}

/** A skill's id, made when it is first met. */
export function idOf({ skill }: Form): string {
  skill.id ??= slug(skill.name);
  return skill.id;
}

/** "C++" → "c-plus-plus", ".NET" → "dotnet", "machine learning" → "machine-learning". */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\./u, 'dot')
    .replaceAll('+', '-plus')
    .replaceAll('#', '-sharp')
    .replace(/[^\p{L}\p{N}]{1,20}/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** The longest forms of the dictionary in a text, left to right, without overlaps. */
export function matchesIn(lower: string, { starts, ends, numbers }: Tokens, trie: Trie): Match[] {
  const { stems } = trie;
  const matches: Match[] = [];
  let form: Form | null = null;
  let last = 0;
  const walk = (begin: Node | undefined, first: number) => {
    let node = begin;
    for (let at = first; node; ) {
      if (node.form) {
        form = node.form;
        last = at;
      }
      at += 1;
      if (!node.next || at >= starts.length || !joined(lower, ends[at - 1]!, starts[at]!)) break;
      if ((node.heads & headOf(lower.charCodeAt(starts[at]!))) === 0) break;
      const number = numbers[at]!;
      const word = number < 0 ? lower.slice(starts[at], ends[at]) : textOf(number);
      node = whole(node.next, word) ?? (mayBeStem(trie, number, word) ? stem(node.next, word, stems) : undefined);
    }
  };
  for (let first = 0; first < starts.length; first += 1) {
    const begin = beginAt(trie, numbers[first]!, lower, starts[first]!, ends[first]!);
    if (begin === null) continue;
    form = null;
    if (begin.whole) walk(begin.whole, first);
    if (!form && begin.stem) walk(begin.stem, first);
    if (!form) continue;
    matches.push({ form, first, last, start: starts[first]!, end: ends[last]! });
    first = last;
  }
  return matches;
}

/** Does a known beginning of words have the first letters of this one? Asked of a word once. */
function mayBeStem({ stems, heads }: Trie, number: number, word: string): boolean {
  if (number < 0) return true;
  while (heads.length <= number) heads.push(0);
  if (heads[number] === 0) heads[number] = stems.has(word.slice(0, HEAD)) ? 2 : 1;
  return heads[number] === 2;
}

function headOf(letter: number): number {
  return 1 << (letter & 31);
}

function beginAt(trie: Trie, number: number, lower: string, start: number, end: number): Begin | null {
  if (number < 0) return beginOf(trie, lower.slice(start, end));
  const { begins } = trie;
  const known = number < begins.length ? begins[number] : undefined;
  if (known !== undefined) return known;
  const found = beginOf(trie, textOf(number));
  while (begins.length <= number) begins.push(undefined);
  begins[number] = found;
  return found;
}

function beginOf(trie: Trie, word: string): Begin | null {
  const first: Next = { get: (one) => begun(trie, one) };
  const begin = { whole: whole(first, word) ?? declined(first, word), stem: stem(first, word, trie.stems) };
  return begin.whole || begin.stem ? begin : null;
}

/** The word itself or its singular. */
function whole(next: Next, word: string): Node | undefined {
  const exact = next.get(word);
  if (exact || word.length < HEAD) return exact;
  return word.charCodeAt(word.length - 1) === 115 ? next.get(word.slice(0, -1)) : undefined;
}

/** "Reactem", "Dockerze", "Excelu": a name as Czech and Polish decline it. Alone, and only where the bare name needs little care. */
function declined(next: Next, word: string): Node | undefined {
  if (!DECLINED.test(word)) return undefined;
  const found = next.get(word.replace(DECLINED, ''));
  return found?.form?.group === 'tech' && (found.form.care === 'none' || found.form.care === 'capital') ? found : undefined;
}

const DECLINED = /(?<=^[a-z]{4,20})(?:em|om|u|ie|ze|owi|ach|ami)$/;

/** A known beginning of the word. */
function stem(next: Next, word: string, stems: Set<string>): Node | undefined {
  if (!stems.has(word.slice(0, HEAD))) return undefined;
  for (let cut = 0; cut <= MOST_ENDING && word.length - cut >= HEAD; cut += 1) {
    const found = next.get(`${word.slice(0, word.length - cut)}*`);
    if (found) return found;
  }
  return undefined;
}

/** May the words on both sides belong to one name? "CI/CD", "scikit-learn", "R & D"; never across a sentence or a list. */
function joined(lower: string, end: number, start: number): boolean {
  const gap = start - end;
  if (gap === 0) return true;
  if (gap === 1) return JOINTS.includes(lower[end]!);
  if (gap > 3) return false;
  for (let i = end; i < start; i += 1) if (!' -/–&'.includes(lower[i]!)) return false;
  return true;
}
