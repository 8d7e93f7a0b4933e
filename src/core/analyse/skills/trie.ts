import { DICTIONARY } from './dictionary.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** tech: software and the like; method: ways of working; trade: other professions; own: the user's terms; the rest: no skills. */
export type Group = 'tech' | 'method' | 'trade' | 'own' | 'code' | 'clue' | 'ask' | 'block';
/** How a form tells itself from the ordinary word: see tools/build-skills.mjs. */
export type Care = 'none' | 'capital' | 'signs' | 'exact' | 'posting' | 'asked';

/** Is it a skill, or a word that helps to tell one? */
export function isSkill({ group }: Form): boolean {
  return group === 'tech' || group === 'method' || group === 'trade' || group === 'own';
}

/** One way to write one skill. */
export type Form = { readonly id: string; readonly name: string; readonly group: Group; readonly care: Care; readonly written: string };

export type Node = { next: Map<string, Node> | null; form: Form | null };
export type Trie = {
  readonly root: Node;
  /** First four letters of all beginnings ("тестировани*"): most words need no second look. */
  readonly heads: Set<string>;
};

export type Match = { readonly form: Form; readonly first: number; readonly last: number; readonly start: number; readonly end: number };

const CARE: Readonly<Record<string, Care>> = { '^': 'capital', '~': 'signs', '=': 'exact', '%': 'posting', '?': 'asked' };
const HEAD = 4;
const MOST_ENDING = 3;
const JOINTS = " -/–&+_.':";

let built: Trie | null = null;
/** The dictionary as a trie over words; built at first use. */
export function dictionary(): Trie {
  built ??= parse(DICTIONARY);
  return built;
}

function parse(text: string): Trie {
  const trie = emptyTrie();
  let group: Group = 'tech';
  for (const line of text.split('\n')) {
    if (line.startsWith('@')) group = line.slice(1) as Group;
    else if (line) addItem(trie, group, line.split('|'));
  }
  return trie;
}

export function emptyTrie(): Trie {
  return { root: { next: null, form: null }, heads: new Set() };
}

/** The first form is the skill's name. */
export function addItem(trie: Trie, group: Group, forms: readonly string[]): void {
  const name = bare(forms[0]!);
  const id = idOf(name);
  for (const sign of forms) {
    if (sign.startsWith('_')) continue;
    const written = bare(sign);
    const form: Form = { id, name, group, care: CARE[sign[0]!] ?? 'none', written };
    let node = trie.root;
    for (const word of wordsOf(written)) {
      if (word.endsWith('*')) trie.heads.add(word.slice(0, HEAD));
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) {
        next = { next: null, form: null };
        node.next.set(word, next);
      }
      node = next;
    }
    if (node !== trie.root) node.form ??= form;
  }
}

function bare(sign: string): string {
  return '^~=%?_'.includes(sign[0]!) ? sign.slice(1) : sign;
}

function wordsOf(written: string): readonly string[] {
  const lower = written.toLowerCase().replaceAll('ё', 'е');
  if (!lower.includes('*')) return tokensOf(lower).words;
  const { words, ends } = tokensOf(lower);
  return words.map((word, i) => (lower[ends[i]!] === '*' ? `${word}*` : word));
}

/** "C++" → "c-plus-plus", ".NET" → "dotnet", "machine learning" → "machine-learning". */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\./u, 'dot')
    .replaceAll('+', '-plus')
    .replaceAll('#', '-sharp')
    .replace(/[^\p{L}\p{N}]{1,20}/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** The longest forms of the dictionary in a text, left to right, without overlaps. */
export function matchesIn(lower: string, { words, starts, ends }: Tokens, { root, heads }: Trie): Match[] {
  const matches: Match[] = [];
  if (!root.next) return matches;
  for (let first = 0; first < words.length; ) {
    let node = step(root.next, words[first]!, heads);
    let last = -1;
    let form: Form | null = null;
    for (let at = first; node; ) {
      if (node.form) {
        form = node.form;
        last = at;
      }
      at += 1;
      if (!node.next || at >= words.length || !joined(lower, ends[at - 1]!, starts[at]!)) break;
      node = step(node.next, words[at]!, heads);
    }
    if (form) matches.push({ form, first, last, start: starts[first]!, end: ends[last]! });
    first = form ? last + 1 : first + 1;
  }
  return matches;
}

/** The word itself, its singular, or a known beginning of it. */
function step(next: Map<string, Node>, word: string, heads: Set<string>): Node | undefined {
  const exact = next.get(word);
  if (exact || word.length < HEAD) return exact;
  if (word.charCodeAt(word.length - 1) === 115) {
    const singular = next.get(word.slice(0, -1));
    if (singular) return singular;
  }
  if (!heads.has(word.slice(0, HEAD))) return undefined;
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
