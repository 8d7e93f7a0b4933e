import { everyWord } from '../languages/every.ts';
import type { Reading } from '../reading.ts';
import { lately } from './lately.ts';
import { unitAt, type Word, wordAt } from './words.ts';

/** How a clause begins: on a line of its own, at a bullet, after a semicolon, a sentence, a label's colon, or glued to what stands before it. */
export type Break = 'line' | 'bullet' | 'part' | 'sentence' | 'label' | 'glued';

/** A sentence, an item or a label: words [from, to), offsets [start, end) of the reading's text with the sign that ends it. */
export type Clause = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly begins: Break;
  /** What begins after it; "label": it ends with ":". */
  readonly ends: Break;
  /** It is an item of a list. */
  readonly item: boolean;
};

/** Words by sentence and item; what a lost line break glued together ("skillsExperience", "experience2+ years") stands apart. */
export type Pieces = { readonly words: readonly Word[]; readonly clauses: readonly Clause[] };

const [OTHER, SPACE, LETTER, DIGIT, HAN, SIGN, STOP] = [0, 1, 2, 3, 4, 5, 6] as const;

const KIND = new Uint8Array(0x10000);
KIND.fill(LETTER, 0x61, 0x7b).fill(LETTER, 0xc0, 0x2000).fill(LETTER, 0x2c00, 0x2e00).fill(LETTER, 0xac00, 0xd7a4);
KIND.fill(DIGIT, 0x30, 0x3a).fill(HAN, 0x3041, 0xa000);
for (const sign of '×÷ʼʻ') KIND[sign.charCodeAt(0)] = OTHER;
for (const sign of ' \t\r') KIND[sign.charCodeAt(0)] = SPACE;
for (const sign of ',/()[]%+&–—"~、，（）') KIND[sign.charCodeAt(0)] = SIGN;
for (const sign of '\n;|•·●▪■◦○✓✔✅►▶➢➤◆★‣▸➔➜⇒☞→…。！？；：!?:.*') KIND[sign.charCodeAt(0)] = STOP;
const BULLETS = new Set('•·●▪■◦○✓✔✅►▶➢➤◆★‣▸*');
/** Bullets at the beginning of a line, signs of their own in the middle of one. */
const ARROWS = new Set('→➔➜⇒☞');

// A full stop after these does not end a sentence.
const SHORT = everyWord(({ shortened }) => shortened, 'yrs exp kat cca');
const TAILS = new Set(['t', 're', 'll', 've', 's', 'd', 'm']);
// First words of items: a capital inside a word is a lost line break where one of them begins ("PythonExperience"), else a name ("JavaScript").
const NAMES = new Set(['solidworks', 'typescript']);
const OPENERS = everyWord(({ openers }) => openers);
const GLUED_YEARS = /^(?:\+|[-–]\d| ?(?:years|yrs|лет|год|jahre|ans|años|anos|anni|jaar|lat|let|років))/u;

const cache = lately<Reading['lines'], Pieces>();

/** The pieces of a reading, parted once however many analysers ask. */
export function piecesOf(reading: Pick<Reading, 'text' | 'lower' | 'lines'>): Pieces {
  const known = cache.get(reading.lines);
  if (known) return known;
  const pieces = split(reading.text, reading.lower);
  cache.set(reading.lines, pieces);
  return pieces;
}

/** Text and its lower case in pieces. One pass. */
export function split(text: string, lower: string): Pieces {
  const words: Word[] = [];
  const cut = new Cut(words);
  const size = lower.length;
  for (let i = 0; i < size; ) {
    const kind = KIND[lower.charCodeAt(i)]!;
    if (kind === SPACE) {
      i += 1;
    } else if (kind === LETTER || kind === DIGIT) {
      const end = kind === DIGIT ? numberEnd(lower, i) : wordEnd(text, lower, i);
      const last = words.length > cut.from ? words[words.length - 1]! : null;
      if (last && kind === LETTER && i > 0 && glues(text, lower, last, i)) cut.close(i, 'glued');
      if (last && kind === DIGIT && last.end === i && end - i <= 2 && i - last.start >= 3 && GLUED_YEARS.test(lower.slice(end, end + 10)))
        cut.close(i, 'glued');
      words.push(wordAt(lower, i, end, cut.clauses.length));
      i = end;
    } else if (kind === HAN || kind === SIGN) {
      words.push(wordAt(lower, i, i + 1, cut.clauses.length));
      i += 1;
    } else {
      const ends = kind === STOP ? stopAt(text, lower, i, words[words.length - 1]) : dashAt(lower, i);
      if (ends === 'sign') words.push(wordAt(lower, i, i + 1, cut.clauses.length));
      else if (ends !== null) cut.close(i + 1, ends);
      i += 1;
    }
  }
  cut.close(size, 'line');
  return { words, clauses: cut.clauses };
}

/** The clause that is open, and those before it. */
class Cut {
  readonly clauses: Clause[] = [];
  /** The first word of the open clause. */
  from = 0;
  readonly #words: readonly Word[];
  #begins: Break = 'line';
  #item = false;

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  close(end: number, ends: Break): void {
    const to = this.#words.length;
    if (to > this.from) {
      const { start } = this.#words[this.from]!;
      this.clauses.push({ from: this.from, to, start, end, begins: this.#begins, ends, item: this.#item });
      if (ends !== 'sentence' && ends !== 'label' && ends !== 'part') this.#item = false;
      this.#begins = ends;
    } else if (ends === 'line' || ends === 'bullet') this.#begins = ends;
    this.from = to;
    if (ends === 'bullet') this.#item = true;
    else if (ends === 'line') this.#item = false;
  }
}

const APOSTROPHE = 39;
const COMMA = 44;
const FULL_STOP = 46;
/** Behind half a word these say that its other half follows. */
const JOINS = everyWord(({ and, or }) => `${and} ${or}`, 'bzw');

function isLetter(lower: string, at: number): boolean {
  return KIND[unitAt(lower, at)] === LETTER;
}

function isCyrillic(lower: string, at: number): boolean {
  const code = unitAt(lower, at);
  return code >= 0x430 && code < 0x530;
}

function isDigit(lower: string, at: number): boolean {
  return KIND[unitAt(lower, at)] === DIGIT;
}

function isUpper(text: string, at: number): boolean {
  const code = unitAt(text, at);
  if (code < 128) return code >= 65 && code <= 90;
  const sign = text.charAt(at);
  return sign !== sign.toLowerCase();
}

/** "2.5" and "1,000" are one number. */
function numberEnd(lower: string, start: number): number {
  let end = start + 1;
  for (let unit = unitAt(lower, end); ; end += 1, unit = unitAt(lower, end)) {
    if (KIND[unit] !== DIGIT && ((unit !== FULL_STOP && unit !== COMMA) || !isDigit(lower, end + 1))) break;
  }
  return end;
}

/** To the end of the letters; "don't", "b.s" and "h1b" stay whole; stops where a lost line break glued two words together. */
function wordEnd(text: string, lower: string, start: number): number {
  let end = start + 1;
  for (const size = lower.length; end < size; ) {
    const code = lower.charCodeAt(end);
    if (KIND[code] !== LETTER) {
      // «обов'язки»
      if (code !== APOSTROPHE || end - start < 2 || !isCyrillic(lower, end - 1) || !isCyrillic(lower, end + 1)) break;
      end += 1;
    }
    const capital = end - start >= 3 && unitAt(text, end) !== unitAt(lower, end);
    if (capital && isUpper(text, end) && !isUpper(text, end - 1) && isLetter(lower, end + 1) && !isUpper(text, end + 1)) {
      // one name, though it begins as an item may
      if (NAMES.has(lower.slice(start, lettersEnd(lower, start)))) return lettersEnd(lower, start);
      if (!isUpper(text, start) || OPENERS.has(lower.slice(start, end)) || OPENERS.has(lower.slice(end, lettersEnd(lower, end))))
        return end;
    }
    // "experienceASCP"
    if (capital && end - start >= 6 && !isUpper(text, start) && isUpper(text, end + 1) && !isUpper(text, end - 1)) return end;
    end += 1;
  }
  const sign = unitAt(lower, end);
  if (sign === APOSTROPHE) {
    const tail = lettersEnd(lower, end + 1);
    if (TAILS.has(lower.slice(end + 1, tail))) return tail;
    // "master'sExperience"
    if (lower[end + 1] === 's' && isUpper(text, end + 2)) return end + 2;
    return end;
  }
  // "b.s.", "ph.d.", "m.sc.", "e.g."
  while (unitAt(lower, end) === FULL_STOP && end - start <= 2 + (lower[end - 2] === '.' ? 3 : 0) && isLetter(lower, end + 1)) {
    const tail = lettersEnd(lower, end + 1);
    if (tail - end > 5 || (tail - end > 2 && lower[tail] !== '.' && !isUpper(text, end + 1))) break;
    end = tail;
  }
  // "h1b", "w2", "b2b"
  if (end - start === 1 && isDigit(lower, end)) {
    while (isDigit(lower, end) || isLetter(lower, end)) end += 1;
  }
  return end;
}

function lettersEnd(lower: string, start: number): number {
  let end = start;
  while (isLetter(lower, end) && end - start < 40) end += 1;
  return end;
}

/** A capital right after a word that did not want one: ")Paid", "skillsExperience". */
function glues(text: string, lower: string, last: Word, at: number): boolean {
  if (!isUpper(text, at)) return false;
  const before = lower[at - 1]!;
  if (before === ')' || before === ']') return isLetter(lower, at + 1) && !isUpper(text, at + 1);
  if (last.end !== at || !isLetter(lower, at + 1)) return false;
  return isLetter(lower, at - 1) ? !isUpper(text, at - 1) : isDigit(lower, at - 1) && !isUpper(text, at + 1);
}

function stopAt(text: string, lower: string, i: number, last: Word | undefined): Break | null {
  const sign = lower[i]!;
  if (sign === '\n') return 'line';
  // "**Requirements**" is a heading in bold, no item
  if (sign === '*' && (lower[i + 1] === '*' || lower[i - 1] === '*')) return null;
  if (BULLETS.has(sign)) return sign === '*' && isLetter(lower, i + 1) && lower[i - 1] !== '\n' ? null : 'bullet';
  if (ARROWS.has(sign)) return /(?:^|\n) ?$/u.test(lower.slice(Math.max(0, i - 2), i)) ? 'bullet' : null;
  if (sign === ':' || sign === '：')
    return lower[i + 1] === '/' || (isDigit(lower, i + 1) && isDigit(lower, i - 1)) || isOneC(lower, i) ? null : 'label';
  if (sign === '|') return 'bullet';
  if (sign === ';' || sign === '；') return lower.startsWith('tl;dr', i - 2) ? null : 'part';
  return sign !== '.' || endsSentence(text, lower, i, last) ? 'sentence' : null;
}

/** «1С:Бухгалтерия» is one name. */
function isOneC(lower: string, i: number): boolean {
  return lower[i - 2] === '1' && 'сc'.includes(lower[i - 1]!) && isLetter(lower, i + 1);
}

/** A dash begins an item after a line break or a word; between blanks it parts its sides like a comma. */
function dashAt(lower: string, i: number): Break | 'sign' | null {
  if (lower[i] !== '-') return null;
  const [before, after] = [lower[i - 1], lower[i + 1]];
  if (before === undefined || before === '\n') return 'bullet';
  // "hbo- of wo-diploma", "Grund- und Behandlungspflege": half a word
  if (after === ' ' && before !== ' ')
    return isDigit(lower, i - 1) || JOINS.has(lower.slice(i + 2, lower.indexOf(' ', i + 2))) ? null : 'bullet';
  if (before === ' ' && after === ' ')
    return i >= 2 && (lower[i - 2] === '\n' || lower[i - 2] === '.' || lower[i - 2] === ';') ? 'bullet' : 'sign';
  if (after === '-') return 'sign';
  return null;
}

function endsSentence(text: string, lower: string, i: number, last: Word | undefined): boolean {
  const next = i + 1;
  if (isLetter(lower, next)) return last?.end === i && isUpper(text, next) && last.end - last.start > 2;
  if (isDigit(lower, next)) return last?.end === i && !isDigit(lower, i - 1) && last.end - last.start > 3;
  if (last?.end !== i) return true;
  const end = lower[next] === '\n' || next >= lower.length;
  if (SHORT.has(last.text)) return end;
  if (last.text.includes('.') && isLetter(lower, last.start))
    return end || (isUpper(text, next + 1) && isLetter(lower, next + 2) && last.text.length > 3);
  if (last.text.length === 1 && isLetter(lower, i - 1)) return end;
  return true;
}
