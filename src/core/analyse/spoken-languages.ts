import type { SpokenLanguage } from '../posting/facts.ts';
import { importanceAt } from './importance.ts';
import { everyBook, everyWord, isOfAny } from './languages/every.ts';
import type { Read } from './reading.ts';
import { remembering } from './words/known-words.ts';
import { type Hit, Lexicon } from './words/phrases.ts';
import { type Word, wordsOf } from './words/words.ts';

const REACH = 7;
const CLOSE = 2;
const MOST = 8;
const NOT_ASKED = new Set(['benefits', 'legal', 'notice', 'company', 'compensation']);

/** A language as a country's adjective or a subject, not as something to speak: "French cuisine", «курсы английского». */
const isOtherAfter = remembering(isOfAny(({ spoken }) => spoken.otherAfter));
const OTHER_BEFORE = everyWord(({ spoken }) => spoken.otherBefore);
const isAsking = remembering(isOfAny(({ spoken }) => spoken.asked));
const ASKS_ITSELF = [...everyWord(({ spoken }) => spoken.within)];
const CAPITALISED = everyWord(({ spoken }) => spoken.capitalised);
/** Stronger wording of the same words stands first: "very good" before "good". */
const LEVELS: readonly string[] = ['native', 'C2', 'C1', 'B2', 'B1', 'A2', 'A1'];

let names: Lexicon<string> | null = null;
let levels: Lexicon<string> | null = null;

/** Spoken languages asked for, each with its level on the European scale where one is said. */
export function findSpokenLanguages(subject: Read): SpokenLanguage[] {
  const words = wordsOf(subject);
  names ??= new Lexicon(everyBook(({ spoken }) => spoken.names));
  const hits = names.find(words);
  if (hits.length === 0) return [];
  levels ??= new Lexicon(levelBook());
  const said = levels.find(words);
  const claims: SpokenLanguage[] = [];
  for (const hit of hits) {
    const { start } = words[hit.first]!;
    const { end } = words[hit.last]!;
    // a name is capitalised where the language has capitals for it; "polish the product" is a verb
    if (CAPITALISED.has(words[hit.first]!.text) && subject.text[start] === words[hit.first]!.text[0]) continue;
    const section = subject.sections.find((one) => start >= one.start && start < one.end);
    if (section && NOT_ASKED.has(section.kind)) continue;
    if (isOther(words, hit) || isWaived(words, hit)) continue;
    const level = levelOf(words, hit, said, hits);
    if (!level && !isAsked(words, hit) && importanceAt(subject, start, end) !== 'preferred') continue;
    const [from, to] = level ? [Math.min(start, words[level.first]!.start), Math.max(end, words[level.last]!.end)] : [start, end];
    const importance = importanceAt(subject, start, end) === 'preferred' ? 'preferred' : 'required';
    claims.push({ value: hit.meaning, level: level?.meaning ?? null, importance, evidence: [subject.span(from, to)] });
  }
  return best(claims);
}

function levelBook(): (readonly [string, ...string[]])[] {
  return everyBook(({ spoken }) => spoken.levels).sort(([a], [b]) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
}

/** One claim a language: the one with a level, the required one, the first. */
function best(claims: readonly SpokenLanguage[]): SpokenLanguage[] {
  const kept = new Map<string, SpokenLanguage>();
  for (const claim of claims) {
    const known = kept.get(claim.value);
    if (!known || (!known.level && claim.level)) kept.set(claim.value, claim);
  }
  return [...kept.values()].slice(0, MOST);
}

function isOther(words: readonly Word[], { first, last }: Hit<string>): boolean {
  const { clause } = words[first]!;
  const after = words[last + 1];
  const before = words[first - 1];
  return (after?.clause === clause && isOtherAfter(after)) || (before?.clause === clause && OTHER_BEFORE.has(before.text));
}

const NO = everyWord(({ not, no }) => `${not} ${no}`);
const isNeeded = isOfAny(({ spoken }) => spoken.needed);

/** "Portuguese is not needed": said of the language right before. */
function isWaived(words: readonly Word[], { last }: Hit<string>): boolean {
  const { clause } = words[last]!;
  for (let i = last + 1; i <= last + 4 && words[i]?.clause === clause; i += 1) {
    if (words[i]!.text === ',') return false;
    if (NO.has(words[i]!.text)) return words.slice(i + 1, i + 4).some(({ text, clause: own }) => own === clause && isNeeded(text));
  }
  return false;
}

function isAsked(words: readonly Word[], { first, last }: Hit<string>): boolean {
  const { clause } = words[first]!;
  for (let i = Math.max(0, first - REACH); i <= Math.min(words.length - 1, last + REACH); i += 1) {
    if (words[i]!.clause === clause && (i < first || i > last) && isAsking(words[i]!)) return true;
  }
  return ASKS_ITSELF.some((part) => words[first]!.text.includes(part));
}

/** The level nearest to the name within its sentence; what follows closely goes first, and a level between two names belongs to the nearer. */
function levelOf(words: readonly Word[], hit: Hit<string>, said: readonly Hit<string>[], hits: readonly Hit<string>[]): Hit<string> | null {
  const { clause } = words[hit.first]!;
  let found: Hit<string> | null = null;
  let nearest = REACH + 1;
  for (const level of said) {
    if (words[level.first]!.clause !== clause || (level.first <= hit.last && hit.first <= level.last)) continue;
    const ahead = level.first > hit.last;
    const distance = ahead ? level.first - hit.last : hit.first - level.last + CLOSE - 1;
    const [from, to] = ahead ? [hit.last, level.first] : [level.last, hit.first];
    const between = hits.some((other) => other !== hit && other.first > from && other.last < to);
    // "fluent German and English" says it of both, "German B2, English C1" does not
    if (between && (ahead || !joined(words, level.last, hit.first, hits))) continue;
    // "anglais courant, espagnol apprécié": the level is the other's
    if (!ahead && hits.some((other) => other !== hit && other.last + 1 === level.first)) continue;
    // "gute Deutschkenntnisse (mindestens C1)": the scale's own letters say it best
    const firm = isOfScale(words, level) ? distance - REACH : distance;
    if (firm < nearest && distance <= REACH) [found, nearest] = [level, firm];
  }
  return found;
}

function isOfScale(words: readonly Word[], { first, last }: Hit<string>): boolean {
  return words.slice(first, last + 1).some(({ text }) => /^[a-c][12]$/.test(text));
}

/** Is the name right before this one only joined to it? "Fluent English is required, Spanish a plus" speaks of one. */
function joined(words: readonly Word[], from: number, to: number, names: readonly Hit<string>[]): boolean {
  const before = names.findLast(({ first, last }) => first > from && last < to);
  return to - from <= REACH && before !== undefined && words.slice(before.last + 1, to).every(({ text }) => JOINS.has(text));
}
const JOINS = everyWord(({ and, or }) => `${and} ${or}`, ', / &');
