import { LANGUAGES } from '../languages/index.ts';
import type { Pieces } from '../words/pieces.ts';
import type { Figure } from './figures.ts';

const AFTER = new Set(LANGUAGES.flatMap(({ years }) => years.areaAfter.split(' ')));
const EXPERIENCE = new Set(
  'experience exp expertise опыт опыта опытом стаж стажа erfahrung berufserfahrung expérience experiencia experiência esperienza ervaring werkervaring doświadczenia doświadczenie praxe praxi досвід досвіду'.split(
    ' ',
  ),
);
const PLAIN = new Set(
  `of 's d l de du des la le del della dell relevant related professional work working industry hands on proven practical prior previous similar solid progressive direct full time the a an
   demonstrated verifiable combined commercial recent post paid job field years' or more minimum at least обязательно работы минимум практического подобной аналогичной релевантного de
   профессиональной in with as в работы`.split(/\s{1,20}/u),
);
const ENDS = new Set([
  ',',
  '(',
  ')',
  '–',
  '—',
  '"',
  '/',
  '+',
  'or',
  'and',
  'is',
  'are',
  'required',
  'preferred',
  'preferably',
  'including',
  'и',
  'или',
  'будет',
  'от',
  'не',
  'а',
  'oder',
  'und',
  'ou',
  'et',
  'y',
  'o',
]);
const LONGEST = 6;

/** What the years are in: "machine learning" of "2 years of experience in machine learning", with the offset where the words end; null when they do not say. */
export function areaOf({ words, clauses }: Pieces, figure: Figure, text: string): { readonly area: string | null; readonly until: number } {
  const { to } = clauses[words[figure.last]!.clause]!;
  const nothing = { area: null, until: words[figure.last]!.end };
  let at = figure.last + 1;
  let [led, experienced] = [false, false];
  while (at < to) {
    const word = words[at]!.text;
    if (EXPERIENCE.has(word)) experienced = true;
    else if (AFTER.has(word)) led = true;
    else if (!PLAIN.has(word)) break;
    at += 1;
  }
  const start = at;
  while (at < to && at - start < LONGEST && !ENDS.has(words[at]!.text) && !EXPERIENCE.has(words[at]!.text)) at += 1;
  if (at === start) return experienced ? { area: null, until: words[at - 1]!.end } : nothing;
  // "9 years of ML experience" says it before, "in machine learning" after
  if (!led && !(at < to && EXPERIENCE.has(words[at]!.text))) return nothing;
  while (at > start + 1 && AFTER.has(words[at - 1]!.text)) at -= 1;
  const end = at < to && EXPERIENCE.has(words[at]!.text) ? words[at]!.end : words[at - 1]!.end;
  return { area: text.slice(words[start]!.start, words[at - 1]!.end), until: end };
}
