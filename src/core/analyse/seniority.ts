import type { Seniority, SeniorityValue } from '../posting/facts.ts';
import { fold, lowerOf } from './fold.ts';
import { LANGUAGES } from './languages/index.ts';
import type { SeniorityWord } from './languages/language-words.ts';
import type { Read } from './reading.ts';
import { type Hit, Lexicon, strongest } from './words/phrases.ts';
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

let levels: Lexicon<SeniorityWord> | null = null;
let leads: Lexicon<'lead'> | null = null;

/** The level, as title and text say; the title first. */
export function findSeniority(subject: Read): Seniority | null {
  return fromTitle(subject) ?? fromText(subject);
}

type Level = { readonly value: SeniorityValue; readonly hit: Hit<SeniorityWord> };

/** The level named by words, if any. */
function levelIn(words: readonly Word[]): Level | null {
  levels ??= new Lexicon(RANKS.map((level) => [level, ...LANGUAGES.flatMap(({ seniority }) => seniority[level] ?? [])] as const));
  const hits = strongest(levels.findAll(words))
    .filter(({ meaning }) => meaning !== 'not')
    .sort((a, b) => a.rank - b.rank || a.first - b.first);
  const [hit] = hits;
  return hit ? { value: hit.meaning as SeniorityValue, hit } : null;
}

function fromTitle({ posting: { title } }: Read): Seniority | null {
  if (!title) return null;
  const { text } = fold(title);
  const { words, clauses } = split(text, lowerOf(text));
  for (const { from, to } of clauses) {
    const part = words.slice(from, to);
    const level = levelIn(part);
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
      const level = levelIn(pieces.words.slice(from, to));
      if (level) return quoted(subject, pieces, from, level);
    }
  }
  return afterLead(subject, pieces);
}

function afterLead(subject: Read, pieces: Pieces): Seniority | null {
  leads ??= new Lexicon([['lead', ...LANGUAGES.flatMap(({ levelAfter }) => levelAfter)]]);
  const { words, clauses } = pieces;
  for (const { last } of leads.findAll(words)) {
    const clause = clauses[words[last]!.clause]!;
    const labelled = last === clause.to - 1 && clause.ends === 'label';
    const from = last + 1;
    const to = labelled ? (clauses[words[last]!.clause + 1]?.to ?? from) : clause.to;
    const next = words.slice(from, Math.min(to, from + (labelled ? 4 : 2)));
    const level = levelIn(next);
    // "as a lead", "looking for a manager" name roles; the others are levels wherever they stand
    if (level && level.hit.first <= (labelled ? 2 : 0) && (labelled || ADJECTIVES.has(level.value)))
      return quoted(subject, pieces, from, level);
  }
  return null;
}

const ADJECTIVES: ReadonlySet<SeniorityValue> = new Set(['junior', 'middle', 'senior', 'principal', 'staff']);

function quoted(subject: Read, { words }: Pieces, offset: number, { value, hit }: Level): Seniority {
  return { value, evidence: [subject.span(words[offset + hit.first]!.start, words[offset + hit.last]!.end)] };
}
