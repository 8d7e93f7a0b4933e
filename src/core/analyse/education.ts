import type { About, Importance } from '../posting/claim.ts';
import type { Span } from '../posting/evidence.ts';
import type { Degree, Education } from '../posting/facts.ts';
import type { SectionKind } from '../posting/section.ts';
import { type DegreeHit, degreesIn, degreesOf } from './education/degrees.ts';
import { fieldOf } from './education/field.ts';
import { degreeFigures } from './experience/alternatives.ts';
import { figuresIn, numberOf } from './experience/figures.ts';
import { fold, lowerOf } from './fold.ts';
import { importanceAt } from './importance.ts';
import { topic } from './languages/lexicons.ts';
import type { Read } from './reading.ts';
import { type Pieces, piecesOf, split } from './words/pieces.ts';
import type { Word } from './words/words.ts';

const DEGREES: readonly Degree[] = ['hs', 'associate', 'bachelor', 'master', 'doctorate'];
const NOT_ASKED: ReadonlySet<SectionKind> = new Set(['legal', 'notice', 'benefits', 'compensation', 'company']);
const MOST_SPANS = 4;
const NEAR = 3;

const equivalents = topic(['equivalent'], ({ equivalent }) => equivalent, 'words');

type Named = DegreeHit & { readonly degree: Degree; readonly importance: Importance };

/** Degrees asked for: of alternatives in one sentence the lowest, which is enough. */
export function findEducation(subject: Read): Education[] {
  const pieces = piecesOf(subject);
  const { words, clauses } = pieces;
  const byClause = new Map<number, Named[]>();
  for (const hit of degreesOf(subject)) {
    const { clause: at } = words[hit.first]!;
    const { start } = words[hit.first]!;
    const { end } = words[hit.last]!;
    const kind = subject.sections.find((section) => start >= section.start && start < section.end)?.kind;
    if (hit.degree === 'none' || (kind && NOT_ASKED.has(kind))) continue;
    const importance = importanceAt(subject, start, end);
    // in a list of duties a degree is what somebody else has, unless the item begins with it
    if (importance === 'mentioned' && kind === 'responsibilities' && hit.first - clauses[at]!.from > NEAR) continue;
    const named: Named = { ...hit, degree: hit.degree, importance: importance === 'preferred' ? 'preferred' : 'required' };
    byClause.set(at, [...(byClause.get(at) ?? []), named]);
  }
  const found: Education[] = [];
  for (const [at, all] of byClause) {
    const alternatives = alternativesIn(subject, pieces, at, all[0]!.degree);
    const named = all.filter(({ degree }) => !alternatives.has(degree));
    const clause = words.slice(clauses[at]!.from, clauses[at]!.to);
    for (const importance of ['required', 'preferred'] as const) {
      const enough = lowest(named.filter((hit) => hit.importance === importance && !isAside(words, hit, named)));
      if (!enough) continue;
      const field = fieldOf(words, enough.last, clauses[at]!.to, subject.text);
      const evidence: Span[] = [subject.span(words[enough.first]!.start, field?.until ?? words[enough.last]!.end)];
      add(found, { value: enough.degree, field: field?.field ?? null, orEquivalent: hasEquivalent(subject, clause), importance, evidence });
    }
  }
  return found.length > 0 ? found : fromFields(subject);
}

/** Degrees that make up for years ("10 years, or a master's and 8"): nobody must have them. */
function alternativesIn(subject: Read, pieces: Pieces, at: number, first: Degree): ReadonlySet<Degree> {
  const figures = figuresIn(subject, pieces).filter(({ last }) => pieces.words[last]!.clause === at);
  const linked = degreeFigures(subject, pieces, at, figures);
  // "a bachelor's with 8 years; or a master's with 6": the first is what is asked
  if (figures.length === 1 && pieces.clauses[at]!.begins !== 'part' && linked.get(figures[0]!) === first) return new Set();
  // "a PhD, or a master's with 4 years": the master's alone is not enough
  return new Set(figures.length === 1 || figures.some((figure) => !linked.has(figure)) ? linked.values() : []);
}

function lowest(hits: readonly Named[]): Named | undefined {
  return [...hits].sort((a, b) => DEGREES.indexOf(a.degree) - DEGREES.indexOf(b.degree) || a.first - b.first)[0];
}

/** "PhD (or master's with 2 years)": enough only together with the years. */
function isAside(words: readonly Word[], { first, last, degree }: Named, all: readonly Named[]): boolean {
  const outside = all.find((other) => other.last < first);
  if (!outside || outside.degree === degree) return false;
  let [open, close] = [first, last];
  while (open > outside.last && words[open]!.text !== '(') open -= 1;
  if (words[open]!.text !== '(') return false;
  while (close < words.length && close - last < 14 && words[close]!.text !== ')') close += 1;
  return words.slice(open, close).some(({ text }) => numberOf(text) !== null);
}

function hasEquivalent(subject: Read, words: readonly Word[]): boolean {
  return equivalents.inWords(subject, words).length > 0;
}

function add(found: Education[], education: Education): void {
  const at = found.findIndex(({ value, importance }) => value === education.value && importance === education.importance);
  const known = found[at];
  if (!known) found.push(education);
  else {
    found[at] = {
      ...known,
      field: known.field ?? education.field,
      orEquivalent: known.orEquivalent || education.orEquivalent,
      evidence: [...known.evidence, ...education.evidence].slice(0, MOST_SPANS),
    };
  }
}

/** What the page's fields say, where the text is silent. */
function fromFields(subject: Read): Education[] {
  const { posting } = subject;
  for (const value of posting.structured.educationRequirements) {
    const { text } = fold(value);
    const { words } = split(text, lowerOf(text).replaceAll('_', ' '));
    const hits = degreesIn(subject, words, text).flatMap((hit) =>
      hit.degree === 'none' ? [] : [{ ...hit, degree: hit.degree, importance: 'required' as const }],
    );
    const enough = lowest(hits);
    const about: About[] = [{ field: 'educationRequirements', value }];
    if (enough)
      return [
        { value: enough.degree, field: null, orEquivalent: hasEquivalent(subject, words), importance: 'required', evidence: [], about },
      ];
  }
  return [];
}
