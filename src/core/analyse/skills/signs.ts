import type { Tokens } from './tokens.ts';
import { idOf, isSkill, type Match } from './trie.ts';

/** What the doubtful names of one text are judged by. */
export type Scene = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly matches: readonly Match[];
  /** Is this place one that asks for things (a list of requirements, a résumé)? */
  readonly asks: (start: number) => boolean;
};

const REACH = 120; // how far signs of technology may stand from a doubtful name, within its line
const ENOUGH = 3; // so many sure technologies make a posting one about software
const BETWEEN_ITEMS = 14;
const ITEM = 80; // a line of so many signs names what is asked, a longer one tells a story
const AND = new Set([
  'and',
  'or',
  'und',
  'oder',
  'et',
  'ou',
  'y',
  'o',
  'e',
  'i',
  'a',
  'lub',
  'nebo',
  'en',
  'of',
  'и',
  'или',
  'та',
  'або',
  'with',
  'plus',
  'vs',
  'und/oder',
  'and/or',
  '和',
  '或',
  '与',
]);

/** Which of the matches are the skill they look like. Ordinary words ("go the extra mile", "excel under pressure") are left out. */
export function judged(scene: Scene): Match[] {
  const { matches } = scene;
  const sure: boolean[] = matches.map(({ form }) => form.care === 'none' && isSkill(form));
  const technical = count(matches, sure) >= ENOUGH;
  const isTech = (at: number) => {
    const match = matches[at];
    return match !== undefined && sure[at]! && (match.form.group === 'tech' || match.form.group === 'tool' || match.form.group === 'own');
  };
  // Once forth and once back: a doubtful name next to a settled one is settled by it.
  for (const order of [1, -1]) {
    for (let n = 0; n < matches.length; n += 1) {
      const at = order > 0 ? n : matches.length - 1 - n;
      const { form } = matches[at]!;
      if (sure[at] || form.care === 'none' || !isSkill(form)) continue;
      sure[at] = form.care === 'asked' ? isAsked(scene, at, sure) : isName(scene, at, isTech, technical);
    }
  }
  return matches.filter((_, at) => sure[at]);
}

function count(matches: readonly Match[], sure: readonly boolean[]): number {
  const ids = new Set<string>();
  matches.forEach(({ form }, at) => {
    if (sure[at] && form.group === 'tech') ids.add(idOf(form));
  });
  return ids.size;
}

function isName(scene: Scene, at: number, isTech: (at: number) => boolean, technical: boolean): boolean {
  const { text, matches } = scene;
  const { form, start, end } = matches[at]!;
  const seen = text.slice(start, end);
  const before = isTech(at - 1) && listed(text, matches[at - 1]!.end, start);
  const after = isTech(at + 1) && listed(text, end, matches[at + 1]!.start);
  if (form.care === 'posting')
    return seen.length === form.written.length && (technical || before || after || (startsHigh(seen) && !opensSentence(text, start)));
  if (attached(text, start, end, before || after)) return false;
  const bySigns = before || after || besideClue(scene, at);
  const asWritten = seen === form.written || (seen.length > 2 && seen === form.written.toUpperCase());
  if (form.care === 'exact') {
    if (besideFigure(text, start, end)) return false;
    if (seen === form.written || seen === `${form.written}s`) return bySigns || !shouted(scene, at);
    return seen === seen.toLowerCase() && (before || after) && alone(text, start, end, before, after);
  }
  if (!asWritten) {
    if ((before && after) || ((before || after) && (alone(text, start, end, before, after) || led(text, start)))) return true;
    return form.care === 'capital' && technical && led(text, start);
  }
  if (before || after) return true;
  if (partOfName(scene, at) && !amongTech(scene, at, isTech)) return false;
  if (besideClue(scene, at)) return true;
  const opening = opensSentence(text, start);
  if (form.care === 'capital') return !opening ? !shouted(scene, at) : endsItem(text, end) && text[end] !== ':';
  if (opening) return false;
  const leads = led(text, start);
  return (nearTech(scene, at, isTech) && (leads || seen.length > 1)) || (technical && leads);
}

/** "Experience in sales", "sales skills", an item of a list that asks: a skill. "Our sales grow": none. */
function isAsked(scene: Scene, at: number, sure: readonly boolean[]): boolean {
  const { text, matches } = scene;
  const { start, end } = matches[at]!;
  if (besideAsk(scene, at) || (scene.asks(start) && inShortItem(text, start, end))) return true;
  const before = matches[at - 1];
  const after = matches[at + 1];
  return (
    (before !== undefined && sure[at - 1]! && listed(text, before.end, start)) ||
    (after !== undefined && sure[at + 1]! && listed(text, end, after.start))
  );
}

/** "Logistics background" among the requirements, but no sentence that goes on and on. */
function inShortItem(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from <= ITEM && !'\n;•'.includes(text[from - 1]!)) from -= 1;
  let to = end;
  while (to < text.length && to - from <= ITEM && !'\n;•'.includes(text[to]!)) to += 1;
  return to - from <= ITEM;
}

function besideAsk({ text, tokens, matches }: Scene, at: number): boolean {
  const { first, last, start, end } = matches[at]!;
  const before = matches[at - 1];
  const after = matches[at + 1];
  if (before?.form.group === 'ask' && first - before.last <= 3 && flows(text, before.end, start)) return true;
  return after?.form.group === 'ask' && after.first - last === 1 && flows(text, end, tokens.starts[after.first]!);
}

function startsHigh(word: string): boolean {
  const first = word[0]!;
  return first !== first.toLowerCase();
}

/** Are both only items of one list: commas, slashes, "and", bullets, line breaks in between? */
function listed(text: string, end: number, start: number): boolean {
  if (start - end > BETWEEN_ITEMS) return false;
  const gap = text.slice(end, start);
  for (const piece of gap.toLowerCase().split(/[\s,;/|•·()&:+–—\-*"'、，]/u)) if (piece && !AND.has(piece)) return false;
  return true;
}

/** "T-rust", "go-to", "R&D", "C. Smith": glued to something else. */
function attached(text: string, start: number, end: number, inList: boolean): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const next = text[end + 1] ?? ' ';
  if (before === '&' || after === '&' || before === '@' || after === '@' || before === '_' || after === "'") return true;
  if (before === "'" && !'dlDL'.includes(text[start - 2] ?? ' ')) return true;
  if (inList) return false;
  if (before === '-' && /\p{L}/u.test(text[start - 2] ?? ' ')) return true;
  if (before === '.' && /[\p{L}\p{N}]/u.test(text[start - 2] ?? ' ')) return true;
  if (after === '-' && /[\p{L}\p{N}]/u.test(next))
    return !/^-(?:based|dev|разраб|прогр|серв|Entw|Prog|Kennt|Code|скрипт)/iu.test(text.slice(end, end + 8));
  if (after === '.' && end - start === 1 && /^\.\s?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)))
    return text[end + 1] !== ' ' || start === 0;
  return after === '.' && /[\p{L}\p{N}]/u.test(next);
}

/** Is the match right beside (or one word off) a word that speaks of knowledge or software? */
function besideClue({ text, tokens, matches }: Scene, at: number): boolean {
  const { first, last } = matches[at]!;
  const before = matches[at - 1];
  const after = matches[at + 1];
  const says = (match: Match | undefined) =>
    match !== undefined && (match.form.group === 'clue' || match.form.group === 'code' || match.form.group === 'ask');
  if (says(before) && first - before!.last <= (before!.form.group === 'ask' ? 3 : 2) && flows(text, before!.end, tokens.starts[first]!))
    return true;
  return says(after) && after!.first - last === 1 && ' -'.includes(text.slice(tokens.ends[last]!, after!.start));
}

function flows(text: string, end: number, start: number): boolean {
  for (let i = end; i < start; i += 1) if ('.!?;\n'.includes(text[i]!)) return false;
  return true;
}

/** A sure technology or a plain word of the trade in the same line, not far. */
function nearTech({ text, matches }: Scene, at: number, isTech: (at: number) => boolean): boolean {
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
function amongTech({ text, matches }: Scene, at: number, isTech: (at: number) => boolean): boolean {
  const { first, last, start, end } = matches[at]!;
  const before = matches[at - 1];
  const after = matches[at + 1];
  if (before && isTech(at - 1) && first - before.last <= 2 && flows(text, before.end, start)) return true;
  return after !== undefined && isTech(at + 1) && after.first - last <= 2 && flows(text, end, after.start);
}

/** "Swift Logistics", "Top Chef", "the Ruby Lounge": a capitalised neighbour that is no skill makes it another name. */
function partOfName({ text, tokens, matches }: Scene, at: number): boolean {
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

function opensSentence(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && ' "\'(«*•·–—-'.includes(text[i]!)) i -= 1;
  return i < 0 || '.!?:;\n'.includes(text[i]!);
}

function opensItem(text: string, start: number): boolean {
  return /(?:^|[\n,;:(•·\-–—*])\s{0,3}$/u.test(text.slice(Math.max(0, start - 4), start));
}

function endsItem(text: string, end: number): boolean {
  return /^\s{0,3}(?:$|[\n,;:()./–—-])/u.test(text.slice(end, end + 4));
}

function alone(text: string, start: number, end: number, before: boolean, after: boolean): boolean {
  return (before || opensItem(text, start)) && (after || endsItem(text, end));
}

/** "CAD 90,000", "$90k CAD": money and measures. */
function besideFigure(text: string, start: number, end: number): boolean {
  return /[\d$€£k]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\s?[\d$€£]/u.test(text.slice(end, end + 2));
}

/** After a word that leads to what is used: "in Go", "на Go". */
function led(text: string, start: number): boolean {
  return /(?:^|[\s(])(?:in|with|of|using|on|на|с|mit|en|avec|con|com|em|w|z|v)\s$/iu.test(text.slice(Math.max(0, start - 8), start));
}

/** Words all in capitals on both sides: the line shouts, and case says nothing. */
function shouted({ text, tokens, matches }: Scene, at: number): boolean {
  const { first, last } = matches[at]!;
  const loud = (token: number) => {
    const word = text.slice(tokens.starts[token] ?? 0, tokens.ends[token] ?? 0);
    return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
  };
  return loud(first - 1) && loud(last + 1);
}
