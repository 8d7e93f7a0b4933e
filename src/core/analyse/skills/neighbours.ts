import { flows, opensSentence, startsHigh } from './surroundings.ts';
import type { Tokens } from './tokens.ts';
import { isSkill, type Match } from './trie.ts';

/** What the doubtful names of one text are judged by. */
export type Scene = {
  readonly text: string;
  readonly lower: string;
  readonly tokens: Tokens;
  readonly matches: readonly Match[];
  /** Is this place one that asks for things (a list of requirements, a résumé)? */
  readonly asks: (start: number) => boolean;
  /** Is this place one that only wishes? One more wish does not change what the rest of a posting means. */
  readonly wishes: (start: number) => boolean;
};

/** "Expertise, academic research": the second stands for itself. */
const PAUSE = /[,，]/u;
/** But "experience in strategy, finance" asks for both. */
const LEADS_ON = / (?:in|with|of|for|с|в|на|mit|en|de|em|com|w|z|con|nel|van|met)$/u;
const REACH = 120; // how far signs of technology may stand from a doubtful name, within its line
const TAGS = 160;
/** Crafts that take a technology before them: "Elixir backend". */
const CRAFTS = new Set([
  'backend development',
  'frontend development',
  'full stack development',
  'programming',
  'software development',
  'web development',
]);

/** The words that ask for it: "experience with Docker", "Docker skills". */
export function askBeside({ text, tokens, matches }: Scene, at: number): Match | null {
  const { first, last, start, end } = matches[at]!;
  const before = matches[at - 1];
  const after = matches[at + 1];
  const leads = before?.form.group === 'ask' && first - before.last <= 3 && flows(text, before.end, start);
  if (leads && (LEADS_ON.test(before.form.written) || !PAUSE.test(text.slice(before.end, start)))) return before;
  return after?.form.group === 'ask' && after.first - last === 1 && flows(text, end, tokens.starts[after.first]!) ? after : null;
}

/** Is the match right beside (or one word off) a word that speaks of knowledge or software? */
export function besideClue({ text, tokens, matches }: Scene, at: number): boolean {
  const { first, last } = matches[at]!;
  const before = matches[at - 1];
  const after = matches[at + 1];
  const says = (match: Match | undefined) =>
    match !== undefined && (['clue', 'code', 'ask'].includes(match.form.group) || CRAFTS.has(match.form.skill.name));
  if (says(before) && first - before!.last <= (before!.form.group === 'ask' ? 3 : 2) && flows(text, before!.end, tokens.starts[first]!))
    return true;
  return says(after) && after!.first - last === 1 && ' -'.includes(text.slice(tokens.ends[last]!, after!.start));
}

/** A sure technology or a plain word of the trade in the same line, not far. */
export function nearTech({ text, matches }: Scene, at: number, isTech: (at: number) => boolean): boolean {
  const { start, end } = matches[at]!;
  const speaks = (other: number) => isTech(other) || matches[other]!.form.group === 'code';
  for (let other = at - 1; other >= 0 && start - matches[other]!.end <= REACH; other -= 1) {
    if (text.slice(matches[other]!.end, start).includes('\n')) break;
    if (speaks(other)) return true;
  }
  for (let other = at + 1; other < matches.length && matches[other]!.start - end <= REACH; other += 1) {
    if (text.slice(end, matches[other]!.start).includes('\n')) break;
    if (speaks(other)) return true;
  }
  return false;
}

/** A list without commas: "Cassandra JCR Spark MLeap Kafka". */
export function amongTech({ text, matches }: Scene, at: number, isTech: (at: number) => boolean): boolean {
  const { first, last, start, end } = matches[at]!;
  const before = matches[at - 1];
  const after = matches[at + 1];
  if (before && isTech(at - 1) && first - before.last <= 2 && flows(text, before.end, start)) return true;
  return after !== undefined && isTech(at + 1) && after.first - last <= 2 && flows(text, end, after.start);
}

/** A line of a board's tags: "python sql airflow dbt", skills and hardly a word besides. */
export function amongTags({ text, tokens, matches }: Scene, at: number): boolean {
  const { start, end } = matches[at]!;
  const from = text.lastIndexOf('\n', start) + 1;
  const found = text.indexOf('\n', end);
  const to = found < 0 ? text.length : found;
  if (to - from > TAGS) return false;
  let [words, named] = [0, 0];
  for (let first = matches[at]!.first; first > 0 && tokens.starts[first - 1]! >= from; first -= 1) words += 1;
  for (let last = matches[at]!.first; last < tokens.starts.length && tokens.starts[last]! < to; last += 1) words += 1;
  let other = at;
  while (other > 0 && matches[other - 1]!.start >= from) other -= 1;
  for (; other < matches.length && matches[other]!.start < to; other += 1)
    if (isSkill(matches[other]!.form)) named += matches[other]!.last - matches[other]!.first + 1;
  return named * 3 >= words * 2;
}

/** "Swift Logistics", "Top Chef", "the Ruby Lounge": a capitalised neighbour that is no skill makes it another name. */
export function partOfName({ text, tokens, matches }: Scene, at: number): boolean {
  const { first, last, start, end } = matches[at]!;
  const next = tokens.starts[last + 1];
  const nextMatch = matches[at + 1];
  if (
    next !== undefined &&
    next - end === 1 &&
    text[end] === ' ' &&
    startsHigh(text.slice(next, next + 1)) &&
    !speaksTech(nextMatch, nextMatch?.first === last + 1)
  )
    return true;
  const previous = tokens.starts[first - 1];
  if (previous === undefined || start - tokens.ends[first - 1]! !== 1 || text[start - 1] !== ' ') return false;
  const previousMatch = matches[at - 1];
  if (speaksTech(previousMatch, previousMatch?.last === first - 1) || !startsHigh(text.slice(previous, previous + 1))) return false;
  return !opensSentence(text, previous) || tokens.ends[first - 1]! - previous > 4;
}

/** A neighbour that is itself software or a word around it makes no other name: "Senior Go Developer". */
function speaksTech(match: Match | undefined, touches: boolean): boolean {
  return touches && match !== undefined && !['method', 'trade', 'block'].includes(match.form.group);
}

/** Words all in capitals on both sides: the line shouts, and case says nothing. */
export function shouted({ text, tokens, matches }: Scene, at: number): boolean {
  const { first, last } = matches[at]!;
  const loud = (token: number) => {
    const word = text.slice(tokens.starts[token] ?? 0, tokens.ends[token] ?? 0);
    return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
  };
  return loud(first - 1) && loud(last + 1);
}
