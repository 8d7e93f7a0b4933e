import { everyWord } from '../languages/every.ts';

// What the signs right around a place in the text say of it. Pure text, no dictionary.

const BETWEEN_ITEMS = 14;
const ITEM = 80; // a line of so many signs names what is asked, a longer one tells a story
const AND = everyWord(({ and, or }) => `${and} ${or}`, 'with plus vs');
const USED_WITH = everyWord(({ skills }) => skills.usedWith);
const HAN = /[\u3400-\u9fff]/u;
const VERSION = /^v?\d{1,4}(?:\.[\dx]{1,4})?(?:\.[\dx]{1,4})?\+?$/u;

/** Does a word begin with a capital? */
export function startsHigh(word: string): boolean {
  const first = word[0]!;
  return first !== first.toLowerCase();
}

/** Are both only items of one list: commas, slashes, "and", bullets, line breaks in between? */
export function listed(text: string, end: number, start: number): boolean {
  if (start - end > BETWEEN_ITEMS) return false;
  const gap = text.slice(end, start);
  for (const piece of gap.toLowerCase().split(/[\s,;/|•·()&:+–—\-*"'、，]/u))
    if (piece && !AND.has(piece) && !VERSION.test(piece)) return false;
  return true;
}

/** "T-rust", "go-to", "R&D", "C. Smith": glued to something else. */
export function attached(text: string, start: number, end: number, inList: boolean): boolean {
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

/** Does no sentence or line end in between? */
export function flows(text: string, end: number, start: number): boolean {
  for (let i = end; i < start; i += 1) if ('.!?;\n'.includes(text[i]!)) return false;
  return true;
}

export function isBlank(text: string, end: number, start: number): boolean {
  return text.slice(end, start).trim() === '';
}

/** Latin letters among Chinese signs are a name, in small letters too: 「三年solidity经验」. */
export function amongHan(text: string, start: number, end: number): boolean {
  const seen = text.slice(start, end);
  if (seen !== seen.toLowerCase()) return false;
  return HAN.test(text.slice(Math.max(0, start - 2), start)) || HAN.test(text.slice(end, end + 2));
}

/** Does a sentence, line or item begin here, where a capital tells nothing? */
export function opensSentence(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && ' "\'(«*•·–—-'.includes(text[i]!)) i -= 1;
  return i < 0 || '.!?:;\n'.includes(text[i]!);
}

function opensItem(text: string, start: number): boolean {
  return /(?:^|[\n,;:(•·\-–—*])\s{0,3}$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** Does an item of a list, or what stands in brackets, end here? */
export function endsItem(text: string, end: number): boolean {
  return /^\s{0,3}(?:$|[\n,;:()./–—-])/u.test(text.slice(end, end + 4));
}

/** An item by itself; `before`, `after`: on that side stands another item of its list. */
export function alone(text: string, start: number, end: number, before: boolean, after: boolean): boolean {
  return (before || opensItem(text, start)) && (after || endsItem(text, end));
}

/** "CAD 90,000", "$90k CAD": money and measures. */
export function besideFigure(text: string, start: number, end: number): boolean {
  return /[\d$€£k]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\s?[\d$€£]/u.test(text.slice(end, end + 2));
}

/** After a word that leads to what is used: "in Go", "на Go". */
export function led(text: string, start: number): boolean {
  const before = /(?:^|[\s(])(\p{L}{1,7})\s$/u.exec(text.slice(Math.max(0, start - 9), start))?.[1];
  return before !== undefined && USED_WITH.has(before.toLowerCase());
}

/** "Logistics background" among the requirements, but no sentence that goes on and on. */
export function inShortItem(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from <= ITEM && !'\n;•'.includes(text[from - 1]!)) from -= 1;
  let to = end;
  while (to < text.length && to - from <= ITEM && !'\n;•'.includes(text[to]!)) to += 1;
  return to - from <= ITEM;
}
