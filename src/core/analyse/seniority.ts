import type { Seniority, SeniorityValue } from '../posting/facts.ts';
import { fold, lowerOf } from './fold.ts';
import type { SeniorityWord } from './languages/language-words.ts';
import { topic } from './languages/lexicons.ts';
import type { Read } from './reading.ts';
import { longest } from './words/longest.ts';
import type { Hit } from './words/phrases.ts';
import { type Pieces, piecesOf, split } from './words/pieces.ts';
import type { Word } from './words/words.ts';

/** What only looks like a level first; then of several words the one that says most: a senior manager is a manager. */
const RANKS: readonly SeniorityWord[] = [
  'not',
  'intern',
  'executive',
  'director',
  'principal',
  'staff',
  'manager',
  'lead',
  'senior',
  'middle',
  'junior',
];
const SHORT_LINE = 9;
const HEAD_LINES = 3;
/** A title that lists this many roles has no one level. */
const SEVERAL = 2;

const levels = topic(RANKS, ({ seniority }, level) => seniority[level], 'words');
const leads = topic(['label', 'sentence'], ({ levelLabel, levelAfter }, way) => (way === 'label' ? levelLabel : levelAfter));

/** The level, as title and text say; the title first. */
export function findSeniority(subject: Read): Seniority | null {
  return fromTitle(subject) ?? fromText(subject);
}

type Level = { readonly value: SeniorityValue; readonly hit: Hit<SeniorityWord> };

/** The level named by words, if any. */
function levelIn(subject: Read, words: readonly Word[]): Level | null {
  const hits = longest(levels.inWords(subject, words), ['not'])
    .filter(({ meaning }) => meaning !== 'not')
    .sort((a, b) => a.rank - b.rank || a.first - b.first);
  const [hit] = hits;
  return hit ? { value: hit.meaning as SeniorityValue, hit } : null;
}

function fromTitle(subject: Read): Seniority | null {
  const { title } = subject.posting;
  if (!title) return null;
  const { text } = fold(title);
  const { words, clauses } = split(text, lowerOf(text));
  for (const { from, to } of clauses) {
    const part = words.slice(from, to);
    const level = levelIn(subject, part);
    if (!level) continue;
    if (part.filter((word) => word.text === ',').length >= SEVERAL) return null;
    return { value: level.value, evidence: [], about: [{ field: 'title', value: title }] };
  }
  return null;
}

/** A title-like line at the top, a label ("Seniority level: Director"), or "we are looking for a senior …". */
function fromText(subject: Read): Seniority | null {
  const pieces = piecesOf(subject);
  const top = subject.lines[HEAD_LINES]?.start ?? Number.POSITIVE_INFINITY;
  if (!subject.posting.title) {
    for (const { from, to, start, begins, ends } of pieces.clauses) {
      if (start >= top) break;
      if (begins !== 'line' || ends !== 'line' || to - from > SHORT_LINE) continue;
      const level = levelIn(subject, pieces.words.slice(from, to));
      if (level) return quoted(subject, pieces, from, level);
    }
  }
  return afterLead(subject, pieces);
}

function afterLead(subject: Read, pieces: Pieces): Seniority | null {
  const { words, clauses } = pieces;
  for (const { meaning, last } of leads.inText(subject)) {
    const clause = clauses[words[last]!.clause]!;
    const label = meaning === 'label';
    if (label && (last !== clause.to - 1 || clause.ends !== 'label')) continue;
    const from = last + 1;
    const to = label ? (clauses[words[last]!.clause + 1]?.to ?? from) : clause.to;
    const level = levelIn(subject, words.slice(from, Math.min(to, from + (label ? 4 : 2))));
    // "as a lead", "looking for a manager" name roles; the others are levels wherever they stand
    if (level && level.hit.first <= (label ? 2 : 0) && (label || ADJECTIVES.has(level.value))) return quoted(subject, pieces, from, level);
  }
  return null;
}

const ADJECTIVES: ReadonlySet<SeniorityValue> = new Set(['junior', 'middle', 'senior', 'principal', 'staff']);

function quoted(subject: Read, { words }: Pieces, offset: number, { value, hit }: Level): Seniority {
  return { value, evidence: [subject.span(words[offset + hit.first]!.start, words[offset + hit.last]!.end)] };
}
