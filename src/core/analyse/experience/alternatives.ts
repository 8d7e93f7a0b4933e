import type { Degree } from '../../posting/facts.ts';
import { type DegreeHit, degreesOf } from '../education/degrees.ts';
import { everyWord } from '../languages/every.ts';
import type { Reading } from '../reading.ts';
import type { Pieces } from '../words/pieces.ts';
import type { Word } from '../words/words.ts';
import { type Figure, numberOf, YEARS } from './figures.ts';

const OR = everyWord(({ years }) => years.or);
const LINKS = everyWord(({ years, and }) => `${years.with} ${and} ${years.degreeLinks}`, '+ & : – (');
const MOST_ALTERNATIVES = 20;
const LONGEST_LINE = 120;
const FARTHEST = 5;
const MOST_PARTS = 4;
const LONGEST_FIELD = 14;
const JOINTS = everyWord(({ years, and }) => `${years.with} ${and}`, '+');

/** Figures of this clause that are enough for holders of one degree ("master's + 8, or PhD + 5"), with that degree; also those that do not say "years" again. */
export function degreeFigures(reading: Reading, pieces: Pieces, at: number, figures: readonly Figure[]): Map<Figure, Degree> {
  const linked = new Map<Figure, Degree>();
  if (figures.length === 0) return linked;
  const [from, to] = lineOf(pieces, at);
  const words = pieces.words.slice(from, to);
  if (words.length > LONGEST_LINE || !words.some(({ text: word }) => OR.has(word))) return linked;
  const degrees = degreesOf(reading).filter(({ first, last }) => first >= from && last < to);
  if (degrees.length === 0) return linked;
  const clause = pieces.clauses[at]!;
  const bare = bareFigures(pieces.words, degrees, figures, clause.from, clause.to);
  const all = [...figures, ...bare].sort((a, b) => a.first - b.first);
  for (const figure of all) {
    const degree = nearest(pieces.words, figure, degrees) ?? before(pieces.words, figure, degrees, all);
    if (degree) linked.set(figure, degree);
  }
  const others = yearsOnLine(pieces.words, from, to);
  // one number and one degree: "a bachelor's degree and 3 years"; but "a PhD, or a master's and 3 years"
  if (Math.max(all.length, others) < 2 && !isSecondBest(pieces.words, all, linked, degrees)) linked.clear();
  return linked;
}

/** "PhD, or a master's with 4 years": the years make up for the higher degree, named first and parted from it by ", or". */
function isSecondBest(
  words: readonly Word[],
  figures: readonly Figure[],
  linked: ReadonlyMap<Figure, Degree>,
  degrees: readonly DegreeHit[],
): boolean {
  const [figure] = figures;
  const lower = figure && linked.get(figure);
  if (!lower) return false;
  return degrees.some(({ degree, last }) => {
    if (degree === 'none' || RANK.indexOf(degree) <= RANK.indexOf(lower) || last > figure.first) return false;
    for (let at = last + 1; at < figure.first; at += 1) if (OR.has(words[at]!.text) && PARTED.has(words[at - 1]!.text)) return true;
    return false;
  });
}

const RANK: readonly Degree[] = ['hs', 'associate', 'bachelor', 'master', 'doctorate'];
const PARTED = new Set([',', ')', '(', '–', '—']);

/** The clause with what semicolons part from it. */
function lineOf({ clauses }: Pieces, at: number): [number, number] {
  let [first, last] = [at, at];
  while (clauses[first]!.begins === 'part' && first > 0 && at - first < MOST_PARTS) first -= 1;
  while (clauses[last + 1]?.begins === 'part' && last - at < MOST_PARTS) last += 1;
  return [clauses[first]!.from, clauses[last]!.to];
}

/** "Master's + 8", "8 with a PhD": numbers beside a degree without the word for years. */
function bareFigures(
  words: readonly Word[],
  degrees: readonly DegreeHit[],
  figures: readonly Figure[],
  from: number,
  to: number,
): Figure[] {
  const found: Figure[] = [];
  const taken = (at: number) => [...figures, ...found].some(({ first, last }) => at >= first && at <= last);
  for (const { first, last } of degrees) {
    if (first < from || last >= to) continue;
    for (let at = last + 1; at <= Math.min(last + 3, to - 1); at += 1) {
      const years = numberOf(words[at]!.text, MOST_ALTERNATIVES);
      if (years !== null && years > 1 && !taken(at))
        found.push({ first: at, last: at, min: years, max: null, open: false, adjective: false, months: false });
      if (years !== null || !LINKS.has(words[at]!.text)) break;
    }
    for (let at = first - 1; at >= Math.max(from, first - 4); at -= 1) {
      const years = numberOf(words[at]!.text, MOST_ALTERNATIVES);
      if (years !== null && years > 1 && !taken(at))
        found.push({ first: at, last: at, min: years, max: null, open: false, adjective: false, months: false });
      if (years !== null || !LINKS.has(words[at]!.text)) break;
    }
  }
  return found;
}

function nearest(words: readonly Word[], figure: Figure, degrees: readonly DegreeHit[]): Degree | null {
  let best: { degree: DegreeHit; gap: number } | null = null;
  for (const degree of degrees) {
    if (degree.degree === 'none') continue;
    // "post-bachelor's": counted from it, not instead of it
    if (words[degree.first - 1]?.text === 'post') continue;
    const [left, right] = degree.last < figure.first ? [degree.last, figure.first] : [figure.last, degree.first];
    const gap = right - left - 1;
    if (gap < 0 || gap > FARTHEST) continue;
    let linked = true;
    for (let at = left + 1; at < right && linked; at += 1) linked = LINKS.has(words[at]!.text);
    if (linked && (best === null || gap < best.gap)) best = { degree, gap };
  }
  return best ? (best.degree.degree as Degree) : null;
}

/** "A bachelor of science in chemistry with 10 years": the degree in front, when the years are joined to it. */
function before(words: readonly Word[], figure: Figure, degrees: readonly DegreeHit[], figures: readonly Figure[]): Degree | null {
  if (!JOINTS.has(words[figure.first - 1]?.text ?? '')) return null;
  const degree = degrees.filter(({ last }) => last < figure.first).at(-1);
  if (!degree || degree.degree === 'none' || figure.first - degree.last > LONGEST_FIELD) return null;
  return figures.some(({ first, last }) => first > degree.last && last < figure.first) ? null : degree.degree;
}

function yearsOnLine(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const next = words[at + 1]?.text ?? '';
    if (numberOf(words[at]!.text) !== null && (next === '+' || YEARS.has(next))) count += 1;
  }
  return count;
}
