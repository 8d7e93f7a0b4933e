import type { Section, SectionKind } from '../../posting/section.ts';
import type { HeadingKind } from '../languages/language-words.ts';
import { findNotices } from '../notices.ts';
import type { Reading } from '../reading.ts';
import { type Clause, type Pieces, piecesOf } from '../words/pieces.ts';
import { cueOf, legalClauses } from './cues.ts';
import { headingKind } from './headings.ts';
import { breaksBefore, introduction, paragraphAt } from './shapes.ts';
import { headingByShape, shapedHeadings } from './unknown-headings.ts';

type Draft = { kind: SectionKind; heading: number | null };

const SHORT_CONTENT = 90;
/** A line shorter than this stays in its list. */
const SHORT_SENTENCE = 40;
/** What goes on after who is sought is a list of demands only if it is shorter. */
const SHORT_DEMAND = 60;
/** A sentence this long about the company is no item of the list above it. */
const LONG_SENTENCE = 120;
const LONGEST_HEADING = 12;
const LINES_BELOW = 8;
/** Sentences. */
const LONGEST_LINE = 60;
/** So many lines below must say the same. */
const ENOUGH = 2;
/** A label of these kinds speaks for its own line only. */
const BRIEF: ReadonlySet<HeadingKind> = new Set(['preferred', 'desired', 'compensation', 'legal', 'notice', 'untold']);

/** The posting's sections in the order of the text; offsets into the reading's folded text. */
export function findSections(reading: Reading, _language: string | null): Section[] {
  const pieces = piecesOf(reading);
  const drafts = draft(reading, pieces);
  for (const notice of findNotices(reading)) {
    const covered = [...pieces.clauses.keys()].filter(
      (at) => pieces.clauses[at]!.start < notice.end && pieces.clauses[at]!.end > notice.start,
    );
    // "What we do not ask for is a diploma" among what is asked for
    const asks = covered.filter((at) => cueOf(reading, pieces, pieces.clauses[at]!)?.kind === 'requirements');
    if (asks.length >= ENOUGH) continue;
    for (const at of covered) drafts[at] = { kind: 'notice', heading: null };
  }
  return join(reading, pieces.clauses, drafts);
}

/** What every clause belongs to, by the heading above it or else by its own words. */
function draft(reading: Reading, pieces: Pieces): Draft[] {
  const { clauses } = pieces;
  const legal = legalClauses(reading, pieces);
  const drafts: Draft[] = [];
  const opening = introduction(reading, pieces);
  const shaped = shapedHeadings(reading, pieces);
  let current: { kind: HeadingKind; resumes: HeadingKind | null } = { kind: 'untold', resumes: null };
  let asked = false;
  let theme: SectionKind | null = null;
  for (const [at, clause] of clauses.entries()) {
    const heading =
      headingKind(reading, pieces, at) ??
      headingByContent(reading, pieces, at) ??
      headingByShape(reading, pieces, at, shaped, { before: drafts.at(-1) ?? null, asked });
    if (heading) {
      const kind = heading === 'desired' ? (asked ? 'preferred' : 'requirements') : heading;
      const before: HeadingKind = current.resumes ?? current.kind;
      if ((kind === 'compensation' || kind === 'untold') && before === 'summary' && contentAfter(reading, clauses, at) > 0) {
        drafts.push({ kind: 'summary', heading: null });
        continue;
      }
      current = { kind, resumes: speaksForItsLine(reading, clauses, at, kind) ? (before === 'company' ? 'untold' : before) : null };
      if (kind === 'requirements' && isAsking(reading, pieces, at)) asked = true;
      drafts.push({ kind: kind === 'untold' ? 'other' : (kind as SectionKind), heading: at });
      continue;
    }
    if (current.resumes && drafts.length > 0 && startsLine(clause, clauses[at - 1])) current = { kind: current.resumes, resumes: null };
    if (endsList(reading, pieces, at, current.kind)) current = { kind: 'untold', resumes: null };
    if (legal.has(at)) {
      drafts.push({ kind: 'legal', heading: null });
      if (!clause.item && current.kind !== 'legal') current = { kind: 'untold', resumes: null };
      continue;
    }
    if (startsLine(clause, clauses[at - 1])) theme = current.kind === 'untold' ? themeOf(reading, pieces, at, legal) : null;
    const introduces = opening.has(at) && current.kind === 'untold';
    drafts.push({ kind: introduces ? 'company' : kindOf(reading, pieces, at, current.kind, theme, drafts), heading: null });
    // "We offer great pay and…" after the list of requirements: what follows belongs to it
    const { kind } = drafts.at(-1)!;
    if (current.kind === 'untold' || kind === current.kind) continue;
    if (kind === 'benefits') current = { kind, resumes: null };
    if (kind === 'company') current = { kind: 'untold', resumes: null };
  }
  return drafts;
}

/** "Stack: Go, Kafka" on one line tells what the house uses; what is asked may still come. */
function isAsking(reading: Reading, pieces: Pieces, at: number): boolean {
  const next = pieces.clauses[at + 1];
  return contentAfter(reading, pieces.clauses, at) === 0 || (next !== undefined && cueOf(reading, pieces, next)?.kind === 'requirements');
}

/** A line that ends in a colon heads the lines below it; where its own words do not say what they are, theirs do. */
function headingByContent(reading: Reading, pieces: Pieces, at: number): SectionKind | null {
  const { clauses } = pieces;
  const { begins, ends, item, from, to } = clauses[at]!;
  if (ends !== 'label' || begins !== 'line' || item || to - from > LONGEST_HEADING || contentAfter(reading, clauses, at) > 0) return null;
  const counts = new Map<SectionKind, number>();
  for (const below of clauses.slice(at + 1, at + 1 + LINES_BELOW)) {
    // another heading, or another paragraph after the list
    if (below.ends === 'label') break;
    const cue = cueOf(reading, pieces, below);
    if (cue) counts.set(cue.kind, (counts.get(cue.kind) ?? 0) + 1);
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= ENOUGH && best[1] > (next?.[1] ?? 0) ? best[0] : null;
}

/** A paragraph below a list, a blank line apart, that asks for nothing and tells of no duty: what the heading said ends above it. */
function endsList(reading: Reading, pieces: Pieces, at: number, kind: HeadingKind): boolean {
  if (kind !== 'requirements' && kind !== 'preferred' && kind !== 'responsibilities') return false;
  const { clauses } = pieces;
  const paragraph = clauses[at - 1]?.item && breaksBefore(reading.text, clauses[at]!.start) >= 2 ? paragraphAt(pieces, at) : null;
  if (!paragraph) return false;
  const kinds = clauses.slice(paragraph[0], paragraph[1] + 1).map((clause) => cueOf(reading, pieces, clause)?.kind);
  return !kinds.includes('requirements') && !(kind === 'responsibilities' && kinds.includes('responsibilities'));
}

/** What most of a paragraph's sentences speak of: it goes for those that do not say. */
function themeOf(reading: Reading, pieces: Pieces, at: number, legal: ReadonlySet<number>): SectionKind | null {
  const paragraph = paragraphAt(pieces, at);
  if (!paragraph) return null;
  const counts = new Map<SectionKind, number>();
  for (let i = paragraph[0]; i <= paragraph[1]; i += 1) {
    const kind = legal.has(i) ? 'legal' : cueOf(reading, pieces, pieces.clauses[i]!)?.kind;
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  // one sentence of two is no majority: "Acme runs shops. We are looking for a cook."
  return best && best[1] >= ENOUGH && best[1] > (next?.[1] ?? 0) ? best[0] : null;
}

function kindOf(
  reading: Reading,
  pieces: Pieces,
  at: number,
  kind: HeadingKind,
  theme: SectionKind | null,
  drafts: readonly Draft[],
): SectionKind {
  const { clauses } = pieces;
  const clause = clauses[at]!;
  const headed = kind !== 'untold' && kind !== 'desired';
  if (headed && kind !== 'requirements' && kind !== 'preferred' && kind !== 'responsibilities') return kind;
  if (headed && (clause.item || clause.end - clause.start < SHORT_SENTENCE)) return kind;
  if (headed && clause.begins !== 'line' && clause.begins !== 'glued') return kind;
  const cue = cueOf(reading, pieces, clause);
  if (headed && cue?.kind === 'company' && clause.end - clause.start > LONG_SENTENCE) return 'company';
  if (headed) return cue?.kind === 'benefits' && cue.weight >= 2 ? 'benefits' : kind;
  if (cue) return cue.kind;
  if (theme) return theme;
  const before = drafts.at(-1);
  if (!before || (startsLine(clause, clauses[at - 1]) && !clause.item)) return 'other';
  if (before.heading !== null || before.kind === 'legal') return 'other';
  // "…with five years of Java. Kafka, Redis." goes on; what the person will do, told at length, does not
  const told = before.kind === 'requirements' && clause.end - clause.start > SHORT_DEMAND;
  return told && cueOf(reading, pieces, clauses[at - 1]!)?.seeks ? 'summary' : before.kind;
}

function startsLine(clause: Clause, before: Clause | undefined): boolean {
  return !before || before.ends === 'line' || clause.begins === 'line' || (clause.begins === 'bullet' && clause.item);
}

/** How much text stands on the heading's own line after it; counted no further than it matters. */
function contentAfter({ text }: Reading, clauses: readonly Clause[], at: number): number {
  const { end, ends } = clauses[at]!;
  if (ends === 'line' || !clauses[at + 1]) return 0;
  let from = end;
  while (from < text.length && text[from] !== '\n' && text[from]!.trim() === '') from += 1;
  const within = text.slice(from, from + SHORT_CONTENT * 2);
  const next = within.indexOf('\n');
  return (next < 0 ? within : within.slice(0, next)).trimEnd().length;
}

/** "Nice to have: Kotlin." in the middle of a list does not speak for the lines below. */
function speaksForItsLine(reading: Reading, clauses: readonly Clause[], at: number, kind: HeadingKind): boolean {
  const content = contentAfter(reading, clauses, at);
  if (content === 0) return false;
  const speaksBelow = kind === 'preferred' || !BRIEF.has(kind);
  if (speaksBelow && !clauses[at]!.item && belowLine(reading, clauses, at)?.item) return false;
  return (BRIEF.has(kind) && kind !== 'untold') || content < SHORT_CONTENT;
}

/** What the next line begins with; a line of very many sentences heads nothing. */
function belowLine({ text }: Reading, clauses: readonly Clause[], at: number): Clause | undefined {
  for (let i = at + 1; i < clauses.length && i - at <= LONGEST_LINE; i += 1) {
    const [before, { start }] = [clauses[i - 1]!, clauses[i]!];
    if ((before.ends === 'line' && i - 1 > at) || text.slice(before.end, start).includes('\n')) return clauses[i];
  }
  return undefined;
}

function join(reading: Reading, clauses: readonly Clause[], drafts: readonly Draft[]): Section[] {
  const sections: { kind: SectionKind; heading: string | null; start: number; end: number }[] = [];
  for (const [at, { start, end }] of clauses.entries()) {
    const { kind, heading } = drafts[at]!;
    const open = sections.at(-1);
    const until = trimmed(reading.text, start, end);
    if (open && heading === null && open.kind === kind) open.end = until;
    else {
      const named = heading === null ? null : reading.span(start, trimmed(reading.text, start, end, ':：.*-–—#=')).quote;
      sections.push({ kind, heading: named, start, end: until });
    }
  }
  return sections;
}

function trimmed(text: string, start: number, end: number, signs = ''): number {
  let last = end;
  while (last > start && (' \t\r\n'.includes(text[last - 1]!) || signs.includes(text[last - 1]!))) last -= 1;
  return last;
}
