import { everyWord } from '../languages/every.ts';
import type { HeadingKind } from '../languages/language-words.ts';
import { topic } from '../languages/lexicons.ts';
import type { Reading } from '../reading.ts';
import type { Hit } from '../words/phrases.ts';
import type { Clause, Pieces } from '../words/pieces.ts';
import type { Word } from '../words/words.ts';

type Meaning = { readonly kind: HeadingKind /** More words may follow. */; readonly open: boolean };

const LONGEST = 14;
/** A line so short, in UTF-16 units, is no sentence. */
const BRIEF = 32;
const KINDS: readonly HeadingKind[] = [
  'preferred',
  'desired',
  'legal',
  'notice',
  'compensation',
  'benefits',
  'requirements',
  'responsibilities',
  'company',
  'summary',
  'untold',
  'other',
];

const DANGLING = everyWord(({ goesOn }) => goesOn);

// "open requirements": what stands before the blank says that more words may follow
type Key = `${'open' | 'whole'} ${HeadingKind}`;
const KEYS = KINDS.flatMap((kind): Key[] => [`open ${kind}`, `whole ${kind}`]);

const headingTopic = topic(
  KEYS,
  ({ headings }, key) => {
    const [way, kind] = key.split(' ') as ['open' | 'whole', HeadingKind];
    const all = headings[kind] ?? [];
    return way === 'open' ? all.filter(isOpen).map((phrase) => phrase.slice(0, -1).trim()) : all.filter((phrase) => !isOpen(phrase));
  },
  'words',
);
const isOpen = (phrase: string) => phrase.endsWith('…');
const MEANINGS = new Map(KEYS.map((key) => [key, { kind: key.split(' ')[1] as HeadingKind, open: key.startsWith('open') }]));
const fillers = everyWord((language) => language.fillers);

const LABELS_ONLY = everyWord(({ labelsOnly }) => labelsOnly);

/** What a clause announces, if it is a heading or a label in front of its content; `shaped`: it stands as a heading stands. */
export function headingKind(reading: Reading, pieces: Pieces, at: number, shaped = false): HeadingKind | null {
  const { text } = reading;
  const clause = pieces.clauses[at]!;
  if (!mayBeHeading(clause, pieces, at, text)) return null;
  const words = pieces.words.slice(clause.from, clause.to);
  while (words.length > 0 && isOrnament(words[0]!)) words.shift();
  while (words.length > 0 && isOrnament(words.at(-1)!)) words.pop();
  if (words.length === 0) return null;
  // "Required" is a heading only as a label: beside a field of a form it is not
  if (words.length === 1 && clause.ends !== 'label' && LABELS_ONLY.has(words[0]!.text)) return null;
  const hits = headingTopic.inWords(reading, words).map((hit) => ({ ...hit, meaning: MEANINGS.get(hit.meaning)! }));
  if (hits.length === 0) return null;
  return opened(hits, words, clause, text, shaped) ?? covered(hits, words);
}

function mayBeHeading({ from, to, begins, ends, end, item }: Clause, { clauses }: Pieces, at: number, text: string): boolean {
  if (to - from > LONGEST) return false;
  const sign = text[end - 1];
  if (ends === 'sentence' && sign === '.') {
    const next = clauses[at + 1];
    const alone = begins === 'line' && (!next || text.slice(end, next.start).includes('\n'));
    return alone && to - from <= 12;
  }
  const marked = ends === 'label' || ends === 'glued' || (ends === 'sentence' && sign !== '!');
  if (begins === 'sentence' || begins === 'label' || begins === 'glued') return marked && (ends !== 'sentence' || begins !== 'label');
  return !item || marked || ends === 'line';
}

function isOrnament({ text }: Word): boolean {
  return text.length === 1 && !/[\p{L}\p{N}]/u.test(text) && text !== '(' && text !== ')';
}

/** "What you will do at Acme": a phrase at the front, the rest is free. */
function opened(
  hits: readonly Hit<Meaning>[],
  words: readonly Word[],
  { ends, start, end, item }: Clause,
  text: string,
  shaped: boolean,
): HeadingKind | null {
  const first = words.findIndex(({ text: word }) => !fillers.has(word) && !/^\d/u.test(word));
  const found = hits
    .filter(({ meaning, first: from }) => meaning.open && from <= Math.max(0, first))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.rank - b.rank)[0];
  if (!found) return null;
  const rest = words.length - 1 - found.last;
  const marked = ends === 'label' || ends === 'glued' || /[?？…]/u.test(text.slice(end - 1, end));
  if (rest === 0) return item && !marked ? null : found.meaning.kind;
  if (item && ends !== 'label') return null;
  const roomy = marked || shaped || isTitleCase(words, text);
  const brief = ends === 'line' && end - start <= BRIEF;
  const most = roomy ? LONGEST : brief || found.last - found.first >= 2 ? 4 : 2;
  // "we offer great pay" is a sentence, not a heading
  return rest <= most && !(ends === 'sentence' && !roomy) ? found.meaning.kind : null;
}

/** "Skills & experience": headings joined, nothing else left. */
function covered(hits: readonly Hit<Meaning>[], words: readonly Word[]): HeadingKind | null {
  const taken = new Array<boolean>(words.length).fill(false);
  for (const { first, last } of hits) taken.fill(true, first, last + 1);
  if (words.some(({ text }, at) => !taken[at] && !fillers.has(text))) return null;
  // "Knowledge of:" goes on below
  if (hits[0]!.last < words.length - 1 && DANGLING.has(words.at(-1)!.text)) return null;
  const kinds = hits.map(({ meaning }) => meaning.kind);
  for (const strong of ['preferred', 'desired'] as const) if (kinds.includes(strong)) return strong;
  return (
    [...hits].sort((a, b) => a.first - b.first || b.last - a.last).find(({ meaning }) => meaning.kind !== 'untold')?.meaning.kind ??
    'untold'
  );
}

function isTitleCase(words: readonly Word[], text: string): boolean {
  const long = words.filter((word) => word.end - word.start >= 4);
  return long.length >= 3 && long.every(({ start }) => text[start] !== text[start]!.toLowerCase());
}
