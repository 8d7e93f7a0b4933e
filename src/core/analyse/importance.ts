import type { Importance } from '../posting/claim.ts';
import type { SectionKind } from '../posting/section.ts';
import { everyWord } from './languages/every.ts';
import { topic } from './languages/lexicons.ts';
import type { Read } from './reading.ts';
import { lately } from './words/lately.ts';
import { type Hit, strongest } from './words/phrases.ts';
import { type Clause, type Pieces, piecesOf } from './words/pieces.ts';
import type { Word } from './words/words.ts';

/** A stretch of text that its own wording calls nice to have: offsets into `text`. */
export type NiceLine = { readonly start: number; readonly end: number };

type Wording = 'not' | 'whole' | 'behind' | 'ahead' | 'must';
type Judged = { readonly nice: readonly NiceLine[]; readonly musts: readonly NiceLine[] };

const ASKED: ReadonlySet<SectionKind> = new Set(['requirements']);
const NEVER_ASKED: ReadonlySet<SectionKind> = new Set(['benefits', 'legal', 'notice', 'company', 'compensation']);
const LIST_ITEM = 3;

const niceTopic = topic<Wording>(['not', 'whole', 'behind', 'ahead', 'must'], ({ nice, must }, wording) =>
  wording === 'must' ? must : nice[wording],
);
const cache = lately<Read['lines'], Judged>();

/** Is what stands at [start, end) a must, a plus, or just there? By the words around it, else by its section. */
export function importanceAt(subject: Read, start: number, end: number): Importance | 'mentioned' {
  const kind = subject.sections.find((section) => start >= section.start && start < section.end)?.kind;
  const { nice, musts } = judged(subject);
  const holds = (line: NiceLine) => start < line.end && end > line.start;
  if (kind && NEVER_ASKED.has(kind) && kind !== 'company') return 'mentioned';
  if (nice.some(holds)) return 'preferred';
  if (musts.some(holds)) return 'required';
  if (kind === 'preferred') return 'preferred';
  return kind && ASKED.has(kind) ? 'required' : 'mentioned';
}

/** What the wording calls nice to have ("Kotlin is a plus", «опыт с Kafka приветствуется»), wherever it stands; in the order of the text. */
export function findNiceLines(subject: Read): readonly NiceLine[] {
  return judged(subject).nice;
}

function judged(subject: Read): Judged {
  const known = cache.get(subject.lines);
  if (known) return known;
  const pieces = piecesOf(subject);
  const nice: NiceLine[] = [];
  const musts: NiceLine[] = [];
  let demanded = -1; // the last word of a demand: "required, …"
  for (const hit of strongest(niceTopic.inText(subject))) {
    if (hit.meaning === 'not') continue;
    const clause = pieces.clauses[pieces.words[hit.first]!.clause]!;
    const section = subject.sections.find(({ start, end }) => clause.start >= start && clause.start < end);
    // a heading speaks through its section
    const story = section?.kind === 'company' && section.heading === null; // only a guess
    if (section && ((NEVER_ASKED.has(section.kind) && !story) || (section.heading !== null && section.start === clause.start))) continue;
    const all = scopeOf(pieces, clause, hit);
    // "A bachelor's is required, a master's preferred": the demand keeps what stands before it
    const scope = hit.meaning !== 'must' && demanded >= all.from && demanded < hit.first ? { from: demanded + 1, to: all.to } : all;
    if (hit.meaning === 'must') demanded = hit.last;
    // a word on its own says it of nothing
    if (scope.from === hit.first && scope.to === hit.last + 1) continue;
    if (scope.to > scope.from) {
      const line = { start: pieces.words[scope.from]!.start, end: pieces.words[scope.to - 1]!.end };
      if (hit.meaning === 'must') musts.push(line);
      else merge(nice, line);
    }
  }
  const found = { nice, musts };
  cache.set(subject.lines, found);
  return found;
}

/** Words [from, to) that the wording speaks of. */
function scopeOf({ words, clauses }: Pieces, clause: Clause, { meaning, first, last }: Hit<Wording>): { from: number; to: number } {
  const parens = around(words, clause, first);
  // "SQL (preferred)"
  if (parens && parens[0] === first && parens[1] === last + 1) return { from: segmentStart(words, clause.from, first - 1), to: parens[1] };
  const [from, to] = parens ?? [clause.from, clause.to];
  // 「本科学历，有经验者优先」: what stands before the comma is another demand
  if (meaning !== 'ahead' && HAN.test(words[first]!.text)) {
    let [start, end] = [first, last + 1];
    while (start > from && !COMMAS.has(words[start - 1]!.text)) start -= 1;
    while (end < to && !COMMAS.has(words[end]!.text)) end += 1;
    return { from: start, to: end };
  }
  if (meaning === 'ahead') {
    if (last + 1 < to) return { from: first, to };
    // "Plus: Kotlin", or the item below
    const next = clauses[words[last]!.clause + 1];
    return next && clause.ends === 'label' && last + 1 >= clause.to ? { from: first, to: next.to } : { from: first, to };
  }
  if (meaning === 'behind') {
    // "Desejável SAP": with nothing before it, it speaks of what follows
    const start = segmentStart(words, from, first);
    return { from: start, to: start === first ? to : last + 1 };
  }
  // "three years of Java, Kotlin a little, though that is not required": of what stands right before the turn; else of what stands after it
  const turn = turnBefore(words, from, first);
  if (turn < 0) return { from, to };
  return first - turn <= NEAR_TURN ? { from: itemBefore(words, from, turn), to } : { from: turn + 1, to };
}

const TURNS = everyWord(({ but, though }) => `${but} ${though}`);
const NEAR_TURN = 4;

/** The last word of contrast before the hit, or -1. */
function turnBefore(words: readonly Word[], from: number, first: number): number {
  for (let at = first; at > from; at -= 1) if (TURNS.has(words[at]!.text)) return at;
  return -1;
}

/** Back to the comma before, and on over the short items of a list. */
function itemBefore(words: readonly Word[], from: number, turn: number): number {
  let start = words[turn - 1]?.text === ',' ? turn - 1 : turn;
  do {
    if (words[start - 1]?.text === ',') start -= 1;
    const end = start;
    while (start > from && words[start - 1]!.text !== ',') start -= 1;
    if (end - start > LIST_ITEM) break;
  } while (start > from);
  return start;
}

const HAN = /[\u3400-\u9fff]/u;
const COMMAS = new Set([',', '，']);

/** The words inside the innermost brackets that hold the word, or null. */
function around(words: readonly Word[], clause: Clause, at: number): [number, number] | null {
  let open = -1;
  for (let i = at; i >= clause.from; i -= 1) {
    if (words[i]!.text === ')') break;
    if (words[i]!.text === '(') {
      open = i;
      break;
    }
  }
  if (open < 0) return null;
  let close = at;
  while (close < clause.to && words[close]!.text !== ')') close += 1;
  return [open + 1, close];
}

/** Back over a list ("SQL, Python or Java preferred") but not over another demand ("3 years of Java, Kotlin preferred"). */
function segmentStart(words: readonly Word[], from: number, first: number): number {
  let start = first;
  const back = () => {
    while (start > from && words[start - 1]!.text !== ',' && words[start - 1]!.text !== ')') start -= 1;
    return start;
  };
  const empty = start > from && words[start - 1]!.text === ',';
  if (empty) start -= 1;
  back();
  const joins = () => empty || JOINERS.has(words[start]!.text);
  if (!joins()) return start;
  for (let steps = 0; steps < 12 && start > from; steps += 1) {
    start -= 1;
    const before = start;
    back();
    if (before - start > LIST_ITEM) break;
  }
  return start;
}

const JOINERS = everyWord(({ and, or }) => `${and} ${or}`, '& /');

function merge(lines: NiceLine[], line: NiceLine): void {
  const last = lines.at(-1);
  if (last && line.start < last.end)
    lines[lines.length - 1] = { start: Math.min(last.start, line.start), end: Math.max(last.end, line.end) };
  else lines.push(line);
}
