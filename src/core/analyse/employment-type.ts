import type { About } from '../posting/claim.ts';
import type { Span } from '../posting/evidence.ts';
import type { EmploymentType, EmploymentTypeValue } from '../posting/facts.ts';
import type { SectionKind } from '../posting/section.ts';
import { isPermanence, typesNamed } from './employment-terms.ts';
import { fold, lowerOf } from './fold.ts';
import { everyWord } from './languages/every.ts';
import type { EmploymentWord } from './languages/language-words.ts';
import { topic } from './languages/lexicons.ts';
import type { Read } from './reading.ts';
import { longest } from './words/longest.ts';
import type { Hit } from './words/phrases.ts';
import { type Pieces, piecesOf, split } from './words/pieces.ts';

/** What only looks like it first; "full-time internship" is both. */
const RANKS: readonly EmploymentWord[] = [
  'not',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'TEMPORARY',
  'CONTRACTOR',
  'PART_TIME',
  'FULL_TIME',
  'permanent',
  'duration',
];
const NOT_ASKED: ReadonlySet<SectionKind> = new Set(['legal', 'notice', 'company']);
const MOST_SPANS = 4;
const SHORT: Readonly<Record<string, EmploymentTypeValue>> = { ft: 'FULL_TIME', pt: 'PART_TIME' };
const VALUES: ReadonlySet<string> = new Set([
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
]);

const DIMENSIONS: readonly ReadonlySet<EmploymentTypeValue>[] = [
  new Set<EmploymentTypeValue>(['FULL_TIME', 'PART_TIME']),
  new Set<EmploymentTypeValue>(['CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'PER_DIEM']),
];

const typeTopic = topic(RANKS, ({ employment }, type) => employment[type]);

/** Full time, contract, internship…: what text and title say, else the page's fields. */
export function findEmploymentTypes(subject: Read): EmploymentType[] {
  const found = new Map<EmploymentTypeValue, { evidence: Span[]; about: About[] }>();
  const note = (value: EmploymentTypeValue) => {
    const known = found.get(value) ?? { evidence: [], about: [] };
    found.set(value, known);
    return known;
  };
  const pieces = piecesOf(subject);
  const forGood = new Set<Span>();
  for (const { value, start, end, permanent } of typesIn(pieces, typeTopic.inText(subject))) {
    const kind = subject.sections.find((section) => start >= section.start && start < section.end)?.kind;
    if (kind && NOT_ASKED.has(kind)) continue;
    const { evidence } = note(value);
    if (evidence.length >= MOST_SPANS) continue;
    evidence.push(subject.span(start, end));
    if (permanent) forGood.add(evidence.at(-1)!);
  }
  if (found.has('PART_TIME') && forGood.size > 0) {
    const whole = (found.get('FULL_TIME')?.evidence ?? []).filter((span) => !forGood.has(span));
    if (whole.length === 0) found.delete('FULL_TIME');
  }
  const { title, structured } = subject.posting;
  const ofFields = new Map<EmploymentTypeValue, About[]>();
  const ofTitle = typesOf(subject, title ?? '');
  for (const value of ofTitle) note(value).about.push({ field: 'title', value: title! });
  for (const value of structured.employmentType) {
    // "B2B, Permanent" names two
    const named = value.split(/[,;|] ?/).flatMap((one) => typesOfField(subject, one));
    for (const type of named) ofFields.set(type, [...(ofFields.get(type) ?? []), { field: 'employmentType', value }]);
  }
  // "unbefristet in Teilzeit": a job that stays is a full one only where nothing says how full it is
  const full = found.get('FULL_TIME');
  const isFull = full && (full.about.length > 0 || full.evidence.some(({ quote }) => !isPermanence(quote)));
  if (full && !isFull && (found.has('PART_TIME') || ofFields.has('PART_TIME'))) found.delete('FULL_TIME');
  // The text wins over the page's fields, hours and kind of contract each on their own
  const open = DIMENSIONS.filter((values) => ![...found.keys()].some((value) => values.has(value)));
  for (const [type, about] of ofFields) {
    const isNew = type === 'OTHER' ? found.size === 0 : open.some((values) => values.has(type));
    if (isNew) note(type).about.push(...about);
  }
  if (found.size > 1) found.delete('OTHER');
  return [...found].map(([value, { evidence, about }]) => ({ value, evidence, ...(about.length > 0 && { about }) }));
}

function typesOfField(subject: Read, value: string): EmploymentTypeValue[] {
  return VALUES.has(value.toUpperCase()) ? [value.toUpperCase() as EmploymentTypeValue] : typesOf(subject, value);
}

function typesOf(subject: Read, value: string): EmploymentTypeValue[] {
  const { text } = fold(value.replaceAll('_', ' '));
  const pieces = split(text, lowerOf(text));
  const found = [...new Set(typesIn(pieces, typeTopic.inWords(subject, pieces.words)).map((type) => type.value))];
  return found.length > 0 ? found : typesNamed(value);
}

const HOURS: ReadonlySet<EmploymentWord> = new Set(['FULL_TIME', 'PART_TIME']);

type Found = {
  readonly value: EmploymentTypeValue;
  readonly start: number;
  readonly end: number;
  /** It says for how long, from which full time is understood where nothing says part time. */
  readonly permanent: boolean;
};

function typesIn({ words, clauses }: Pieces, hits: readonly Hit<EmploymentWord>[]): Found[] {
  const found: Found[] = [];
  const kept = longest(hits, ['not']);
  // "full or part time", "80–100 %": the same words say both
  const both = (hit: Hit<EmploymentWord>) =>
    HOURS.has(hit.meaning)
      ? hits.filter((other) => other.first === hit.first && other.last === hit.last && HOURS.has(other.meaning))
      : [hit];
  for (const hit of kept.flatMap(both)) {
    if (hit.meaning === 'not') continue;
    const permanent = hit.meaning === 'permanent';
    const value =
      hit.meaning === 'duration' ? contractOf({ words, clauses }, hit) : hit.meaning === 'permanent' ? 'FULL_TIME' : hit.meaning;
    if (value) found.push({ value, start: words[hit.first]!.start, end: words[hit.last]!.end, permanent });
  }
  // "Acme | Engineer | FT"
  for (const { from, to } of clauses) {
    const only = to - from === 1 ? words[from]! : null;
    const value = only ? SHORT[only.text] : undefined;
    if (only && value) found.push({ value, start: only.start, end: only.end, permanent: false });
  }
  return found;
}

/** "Duration: 6 months" is a contract; "Duration: full time" speaks for itself. */
function contractOf({ words, clauses }: Pieces, { last }: Hit<EmploymentWord>): EmploymentTypeValue | null {
  const at = words[last]!.clause;
  const next = clauses[at]!.ends === 'label' ? clauses[at + 1] : undefined;
  if (!next || last !== clauses[at]!.to - 1) return null;
  const content = words.slice(next.from, Math.min(next.to, next.from + 6)).map(({ text }) => text);
  const long = content.some((word) => LENGTHS.has(word));
  return long ? 'CONTRACTOR' : null;
}

const LENGTHS = everyWord(({ years, lengths }) => `${years.year} ${years.month} ${lengths}`);
