import type { About } from '../posting/claim.ts';
import type { Span } from '../posting/evidence.ts';
import type { Degree, Experience } from '../posting/facts.ts';
import type { Section, SectionKind } from '../posting/section.ts';
import { degreeFigures } from './experience/alternatives.ts';
import { areaOf } from './experience/area.ts';
import { type Figure, figuresIn } from './experience/figures.ts';
import { fold, lowerOf } from './fold.ts';
import { importanceAt } from './importance.ts';
import { everyWord } from './languages/every.ts';
import { topic } from './languages/lexicons.ts';
import type { Read } from './reading.ts';
import type { Hit } from './words/phrases.ts';
import { type Clause, type Pieces, piecesOf, split } from './words/pieces.ts';

type Sign = 'other' | 'experience' | 'employer' | 'candidate';
type Entry = Experience & { readonly label: boolean };

/** What these sections say of years is not what a candidate must have. */
const NOT_ASKED: ReadonlySet<SectionKind> = new Set(['legal', 'notice', 'benefits', 'compensation']);
const ASKED: ReadonlySet<SectionKind> = new Set(['requirements', 'preferred']);
const LONG = 15;
const NEAR = 3;
const LONGEST_LABEL = 12;
const DENIAL = 4;
const NOT = everyWord(({ not }) => not);

const signTopic = topic<Sign>(
  ['other', 'experience', 'employer', 'candidate'],
  // "in ten years" as well as "in 10 years"
  ({ years, numbers }, sign) => (sign === 'other' ? years.other.map((phrase) => spelled(phrase, Object.keys(numbers))) : years[sign]),
  'words',
);
const noneTopic = topic(['none'], ({ years }) => years.none);

function spelled(phrase: string, numbers: readonly string[]): string {
  return phrase
    .split(' ')
    .map((part) => (part === '#' || part === '?#' ? [part, ...numbers].join('|') : part))
    .join(' ');
}

/** Years of experience asked for. */
export function findExperience(subject: Read): Experience[] {
  const pieces = piecesOf(subject);
  const entries: Entry[] = [];
  const figures = figuresIn(subject, pieces);
  const byClause = new Map<number, Figure[]>();
  for (const figure of figures) {
    const { clause } = pieces.words[figure.last]!;
    const known = byClause.get(clause);
    if (known) known.push(figure);
    else byClause.set(clause, [figure]);
  }
  const none = findNone(subject, pieces, byClause);
  for (const [at, found] of byClause) {
    const clause = pieces.clauses[at]!;
    const section = sectionAt(subject, clause);
    const kind = section?.kind;
    const inStory = kind === 'company' && section?.heading === null;
    if (none.has(at) || (kind && NOT_ASKED.has(kind))) continue;
    const label = labelBefore(subject, pieces, at);
    const hits = signTopic.inWords(subject, pieces.words.slice(label?.from ?? clause.from, clause.to));
    const offset = label?.from ?? clause.from;
    const asked = found.filter((figure) => isAsked(figure, { pieces, clause, hits, offset, kind, inStory }));
    const degrees = degreeFigures(subject, pieces, at, asked);
    for (const figure of asked) entries.push(entryOf(subject, pieces, figure, degrees.get(figure) ?? null, label !== null));
    for (const [figure, degree] of degrees) if (!asked.includes(figure)) entries.push(entryOf(subject, pieces, figure, degree, false));
  }
  for (const entry of none.values()) entries.push({ ...entry, label: false });
  const stated = withoutLabels(forEverybody(merged(entries)));
  return stated.length > 0 ? stated.map(({ label: _, ...entry }) => entry) : fromFields(subject);
}

type Place = {
  readonly pieces: Pieces;
  readonly clause: Clause;
  readonly hits: readonly Hit<Sign>[];
  readonly offset: number;
  readonly kind: SectionKind | undefined;
  /** A section about the employer by its words alone. */
  readonly inStory: boolean;
};

/** Are these the years a candidate should have? Not the company's age, a contract's length, an age, "the last 5 years". */
function isAsked(figure: Figure, { pieces, clause, hits, offset, kind, inStory }: Place): boolean {
  const { words } = pieces;
  const [first, last] = [figure.first - offset, figure.last - offset];
  const has = (sign: Sign) => hits.some(({ meaning }) => meaning === sign);
  if (hits.some((hit) => hit.meaning === 'other' && hit.first <= last + 2 && hit.last >= first - NEAR)) return false;
  const experienced = hits.some((hit) => hit.meaning === 'experience' && !(figure.adjective && (hit.first < last || hit.first > last + 3)));
  const candidate = has('candidate');
  const employer = has('employer');
  const inList = kind !== undefined && ASKED.has(kind);
  if (employer && !candidate && !(inList && clause.item)) return false;
  // "50 years of history", "with 20 years' experience we": so many are asked for only where it says experience at once
  if ((figure.min ?? 0) > LONG && !hits.some((hit) => hit.meaning === 'experience' && hit.first > last && hit.first <= last + 4))
    return false;
  if (kind === 'company' && !(experienced && candidate && (!employer || (inStory && figure.open)))) return false;
  if (experienced) return true;
  if (figure.adjective || figure.months || !inList) return false;
  const next = words[figure.last + 1];
  const ends = next === undefined || next.clause !== words[figure.last]!.clause;
  return figure.open || ends || isAreaWord(next.text) || candidate;
}

const AREA = everyWord(({ years }) => years.areaAfter);
const isAreaWord = (text: string) => AREA.has(text);

function entryOf(subject: Read, pieces: Pieces, figure: Figure, withDegree: Degree | null, label: boolean): Entry {
  const { words } = pieces;
  const [start, end] = [words[figure.first]!.start, words[figure.last]!.end];
  const { area, until } = withDegree ? { area: null, until: end } : areaOf(pieces, figure, subject.text);
  return {
    minYears: figure.min,
    maxYears: figure.max,
    withDegree,
    area,
    importance: importanceAt(subject, start, end) === 'preferred' ? 'preferred' : 'required',
    evidence: [subject.span(start, Math.max(end, until))],
    label,
  };
}

/**
 * "A bachelor's and 8 years, or a master's and 6" and below it "3 years of leading teams": the years beside the least degree are what
 * everybody needs, and more than the others.
 */
function forEverybody(entries: readonly Entry[]): readonly Entry[] {
  const asked = entries.filter(({ importance }) => importance === 'required');
  const plain = asked.filter(({ withDegree }) => withDegree === null);
  const degrees = ORDER.filter((degree) => asked.some(({ withDegree }) => withDegree === degree));
  const [least] = degrees;
  if (plain.length === 0 || degrees.length < 2 || least === 'master') return entries;
  return entries.map((entry) => (entry.withDegree === least && entry.importance === 'required' ? { ...entry, withDegree: null } : entry));
}
const ORDER: readonly Degree[] = ['hs', 'associate', 'bachelor', 'master', 'doctorate'];

/** "No experience required": nought years, whatever range stands beside it. By clause. */
function findNone(subject: Read, pieces: Pieces, byClause: ReadonlyMap<number, readonly Figure[]>): Map<number, Experience> {
  const found = new Map<number, Experience>();
  for (const hit of noneTopic.inText(subject)) {
    const { clause: at, start } = pieces.words[hit.first]!;
    const kind = kindAt(subject, pieces.clauses[at]!);
    if (found.has(at) || (kind && NOT_ASKED.has(kind)) || isDenied(pieces, hit.first)) continue;
    const beside = byClause.get(at)?.[0];
    const end = Math.max(pieces.words[hit.last]!.end, beside ? pieces.words[beside.last]!.end : 0);
    found.set(at, {
      minYears: 0,
      maxYears: beside?.max ?? null,
      withDegree: null,
      area: null,
      importance: 'required',
      evidence: [subject.span(start, end)],
    });
  }
  return found;
}

/** "We do not hire without experience": a no before the words turns them round. */
function isDenied({ words, clauses }: Pieces, first: number): boolean {
  const { from } = clauses[words[first]!.clause]!;
  return words.slice(Math.max(from, first - DENIAL), first).some(({ text }) => NOT.has(text));
}

/** The short label this clause is the content of, when it speaks of experience: "Experience: 3 years". */
function labelBefore(subject: Read, { words, clauses }: Pieces, at: number): Clause | null {
  const before = clauses[at - 1];
  if (before?.ends !== 'label' || before.to - before.from > LONGEST_LABEL) return null;
  const hits = signTopic.inWords(subject, words.slice(before.from, before.to));
  return hits.some(({ meaning }) => meaning === 'experience') ? before : null;
}

function sectionAt({ sections }: Read, { start }: Clause): Section | undefined {
  return sections.find((section) => start >= section.start && start < section.end);
}

function kindAt(subject: Read, clause: Clause): SectionKind | undefined {
  return sectionAt(subject, clause)?.kind;
}

function merged(entries: readonly Entry[]): Entry[] {
  const kept: (Omit<Entry, 'evidence'> & { evidence: Span[] })[] = [];
  for (const entry of entries) {
    const same = kept.findIndex(
      (other) =>
        other.minYears === entry.minYears &&
        other.maxYears === entry.maxYears &&
        other.withDegree === entry.withDegree &&
        other.importance === entry.importance &&
        (other.area === entry.area || other.area === null || entry.area === null),
    );
    const other = kept[same];
    if (!other) kept.push({ ...entry, evidence: [...entry.evidence] });
    else {
      other.evidence.push(...entry.evidence);
      kept[same] = { ...other, area: other.area ?? entry.area, label: other.label && entry.label };
    }
  }
  return kept;
}

/** A board's own line («Опыт: от 3 лет») gives way to what the text asks for. */
function withoutLabels(entries: readonly Entry[]): readonly Entry[] {
  const own = entries.filter(({ label, importance }) => !label && importance === 'required');
  return own.length > 0 ? entries.filter(({ label }) => !label) : entries;
}

/** What the page's fields say, where the text is silent. */
function fromFields(subject: Read): Experience[] {
  for (const value of subject.posting.structured.experienceRequirements) {
    const { text } = fold(value);
    const pieces = split(text, lowerOf(text));
    const [figure] = figuresIn({ text, lower: lowerOf(text), lines: subject.lines }, pieces);
    if (!figure) continue;
    const about: About[] = [{ field: 'experienceRequirements', value }];
    return [{ minYears: figure.min, maxYears: figure.max, withDegree: null, area: null, importance: 'required', evidence: [], about }];
  }
  return [];
}
