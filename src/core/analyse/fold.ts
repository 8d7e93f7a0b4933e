/** Text as the analysers read it, and the way back to the text as it was written. */
export type Folded = {
  readonly text: string;
  /** Offset in the original where the unit at `index` begins; past the last unit, the original's length. */
  readonly startOf: (index: number) => number;
  /** Offset in the original where the unit before `index` ends. */
  readonly endOf: (index: number) => number;
  /** Words that were disguised (look-alike letters of another script, invisible signs inside a word): ranges of the folded text. */
  readonly disguised: readonly { readonly start: number; readonly end: number }[];
};

// Everything but the signs that read as they are written; a letter with its combining marks is one piece.
const SPECIAL =
  /[A-Za-zА-Яа-я]?[\u0300-\u036f]{1,8}|[\ud800-\udbff][\udc00-\udfff]|[^\n\r\t -~¡-¬®-ʯ‐‒-—„•…€₽№А-яЁёІіЇїЄєҐґѕјһԁԛԝΑ-ω一-鿿ぁ-ヿ、。\ud800-\udfff]/g;

const INVISIBLE =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]$/;
const SPACE = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/;
const ONE_FOR_ONE: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['‛', "'"],
  ['ʼ', "'"],
  ['“', '"'],
  ['”', '"'],
  ['‟', '"'],
  ['‑', '-'],
  ['−', '-'],
  ['﹣', '-'],
  ['⁄', '/'],
  ['∕', '/'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['٬', ','],
  ['٫', '.'],
  // digits of Arabic, Persian and Hindi
  ...['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९'].flatMap((digits) => [...digits].map((digit, value) => [digit, String(value)] as const)),
]);

// Letters of the two scripts that cannot be told apart by eye (Unicode TR 39, confusables, the everyday part).
const LATIN = 'aceopxyisjhkmtbABCEHIKMOPTXYSJgr';
const CYRILLIC = 'асеорхуіѕјһктьАВСЕНІКМОРТХУЅЈ';
const CYRILLIC_AS_LATIN = pairs('асеорхуіѕјһАВСЕНІКМОРТХУЅЈԁԛԝ', 'aceopxyisjhABCEHIKMOPTXYSJdqw');
const LATIN_AS_CYRILLIC = pairs('aceopxyisjABCEHIKMOPTXYSJ', 'асеорхуіѕјАВСЕНІКМОРТХУЅЈ');
const GREEK_AS_LATIN = pairs('αεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aeiknoptuxABEZHIKMNOPTYX');
const AS_LATIN: ReadonlyMap<string, string> = new Map([...CYRILLIC_AS_LATIN, ...GREEK_AS_LATIN]);

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const values = [...to];
  return new Map([...from].map((letter, i) => [letter, values[i]!]));
}

/** A piece whose length changed: where it stands in the folded text and in the original. Everything between two pieces is one for one. */
type Piece = { readonly start: number; readonly end: number; readonly from: number; readonly to: number };

/**
 * Compatibility forms, exotic spaces and quotes become the ordinary ones, invisible signs vanish, look-alike letters inside a word of
 * another script become that script's. Case and line breaks stay. One pass, linear time; most texts need no map at all.
 */
export function fold(text: string): Folded {
  const pieces: Piece[] = [];
  const broken: number[] = []; // folded offsets before which an invisible sign stood
  let folded = '';
  let last = 0;
  for (const { from, sign, written, gap } of changesOf(text)) {
    if (written === sign) continue;
    folded += text.slice(last, from);
    if (written === '' && sign !== '\u00ad' && !gap) broken.push(folded.length);
    if (written.length !== sign.length)
      pieces.push({ start: folded.length, end: folded.length + written.length, from, to: from + sign.length });
    folded += written;
    last = from + sign.length;
  }
  folded += text.slice(last);
  const disguised: { start: number; end: number }[] = [];
  const plain = unmix(folded, disguised);
  for (const at of broken) {
    if (isLetter(plain, at - 1) && isLetter(plain, at)) disguised.push(wordAround(plain, at));
  }
  if (disguised.length > 1) disguised.sort((a, b) => a.start - b.start);
  if (pieces.length === 0) return { text: plain, startOf: (index) => index, endOf: (index) => index, disguised };
  return {
    text: plain,
    startOf: (index) => original(pieces, index, false),
    endOf: (index) => (index > 0 ? original(pieces, index - 1, true) : 0),
    disguised,
  };
}

type Change = { readonly from: number; readonly sign: string; readonly written: string; readonly gap: boolean };

/** By UTF-16 unit: 0 while nobody asked, then whether a special piece may begin with it or with the letter before it. */
const UNITS = new Uint8Array(0x10000);
const [ORDINARY, MARKED] = [1, 2] as const;

/** All matches of `SPECIAL`; most units of a text are passed over without asking it. */
function* specialsIn(text: string): Generator<RegExpExecArray> {
  for (let i = 0, free = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (UNITS[unit] === 0) UNITS[unit] = isMarked(unit) ? MARKED : ORDINARY;
    if (UNITS[unit] === ORDINARY) continue;
    SPECIAL.lastIndex = Math.max(free, i - 1);
    const match = SPECIAL.exec(text);
    if (!match) return;
    free = SPECIAL.lastIndex;
    i = free - 1;
    yield match;
  }
}

function isMarked(unit: number): boolean {
  SPECIAL.lastIndex = 0;
  return (unit >= 0xd800 && unit < 0xe000) || SPECIAL.test(String.fromCharCode(unit));
}

/** What is to be written otherwise, in the order of the text. */
function* changesOf(text: string): Generator<Change> {
  const gaps = gapsOf(text);
  let at = 0;
  for (const match of specialsIn(text)) {
    for (; at < gaps.length && gaps[at]! < match.index; at += 1) yield { from: gaps[at]!, sign: text[gaps[at]!]!, written: '', gap: true };
    if (gaps[at] === match.index) continue;
    yield { from: match.index, sign: match[0], written: plainOf(match[0]), gap: false };
  }
  for (; at < gaps.length; at += 1) yield { from: gaps[at]!, sign: text[gaps[at]!]!, written: '', gap: true };
}

/** Signs that can part the letters of one word: "p a s s w o r d". */
const PARTING = new Uint8Array(0x10000);
for (const sign of ' \u00a0_*·.-') PARTING[sign.charCodeAt(0)] = 1;
const FEWEST_SPACED = 5; // letters: "B C D E" are licences
const FEWEST_DOTTED = 7; // "U.S.S.R."
const FEWEST_BESIDE = 2; // "u s", two blanks away from another spaced word

/** Offsets of the signs between the letters of spaced-out words; none in nearly every text. */
function gapsOf(text: string): readonly number[] {
  const runs: { gaps: number[]; apart: boolean }[] = [];
  for (let i = 1; i + 2 < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (PARTING[unit] === 0 || text.charCodeAt(i + 2) !== unit) continue;
    const sign = text[i]!;
    if (!isLetter(text, i - 1) || isLetter(text, i - 2)) continue;
    const gaps: number[] = [];
    let next = i;
    while (text[next] === sign && isLetter(text, next + 1) && !isLetter(text, next + 2)) {
      gaps.push(next);
      next += 2;
    }
    if (gaps.length === 0) continue;
    const before = text[i - 2] === sign && (text[i - 3] === sign || i < 3);
    runs.push({ gaps, apart: before || i === 1 || (text[next] === sign && text[next + 1] === sign) });
    i = next - 1;
  }
  const long = ({ gaps }: { gaps: number[] }) => gaps.length + 1 >= (text[gaps[0]!] === '.' ? FEWEST_DOTTED : FEWEST_SPACED);
  if (!runs.some(long)) return NO_GAPS;
  return runs.filter((run) => long(run) || (run.apart && run.gaps.length + 1 >= FEWEST_BESIDE)).flatMap(({ gaps }) => gaps);
}
const NO_GAPS: readonly number[] = [];

/** Where the unit at `index` of the folded text begins, or ends, in the original. */
function original(pieces: readonly Piece[], index: number, end: boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start <= index) low = middle + 1;
    else high = middle;
  }
  const before = pieces[low - 1];
  if (!before) return end ? index + 1 : index;
  if (index < before.end) return end ? before.to : before.from;
  const at = before.to + (index - before.end);
  return end ? at + 1 : at;
}

function plainOf(sign: string): string {
  if (INVISIBLE.test(sign)) return '';
  if (SPACE.test(sign)) return ' ';
  return ONE_FOR_ONE.get(sign) ?? compatible(sign);
}

let last = { text: '', lower: '' };

/** Lower case with every offset kept; ё is read as е. The last long text is asked for twice: to be read, and for its highlights. */
export function lowerOf(text: string): string {
  if (text.length < LONG) return loweredAnew(text);
  if (text !== last.text) last = { text, lower: loweredAnew(text) };
  return last.lower;
}

const LONG = 1_000;

function loweredAnew(text: string): string {
  // the Turkish İ would become two signs
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
  return same.replaceAll('ё', 'е');
}

// NFKC, but never into something that begins with a blank ("´" becomes " ́") nor for the few signs whose form carries meaning.
function compatible(sign: string): string {
  if (/[…№™℠½¼¾ºª²³¹]/u.test(sign)) return sign;
  const normal = sign.normalize('NFKC');
  // what makes no letter of its own is a stress («ко́д») or a decoration ("c̲o̲d̲e̲")
  return /^\s/u.test(normal) ? sign : normal.replace(/(?<=[A-Za-zА-Яа-яЁёІіЇїЄєҐґ])[\u0300-\u036f]{1,8}/gu, '');
}

/** Greek, Cyrillic and the signs that are their letters in another case: without one of them there is nothing to take for another. */
const NOT_LATIN = /[\u00b5\u0345\u0370-\u052f\u1c80-\u1c8f\u1fbe\u2126]/;
const HAS_BOTH = /[a-z][А-яЁёІіЇїЄєҐґѕјһԁԛԝΑ-ω]|[А-яЁёІіЇїЄєҐґѕјһԁԛԝΑ-ω][a-z]/iu;
function mixed(text: string): boolean {
  return HAS_BOTH.test(text);
}

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,40}/gu;
const LATIN_LETTER = /\p{Script=Latin}/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;

/** Words written in two scripts, brought back to one. */
function unmix(text: string, disguised: { start: number; end: number }[]): string {
  if (!NOT_LATIN.test(text)) return text;
  if (!mixed(text)) return onlyLookAlikes(text) ? asLatin(text, disguised) : text;
  return text.replace(WORD, (word, at: number) => {
    if (!mixed(word)) return word;
    let latin = 0;
    let firmLatin = 0;
    let cyrillic = 0;
    let firmCyrillic = 0;
    for (const letter of word) {
      if (LATIN_LETTER.test(letter)) {
        latin += 1;
        if (!LATIN.includes(letter)) firmLatin += 1;
      } else if (CYRILLIC_LETTER.test(letter)) {
        cyrillic += 1;
        if (!CYRILLIC.includes(letter)) firmCyrillic += 1;
      }
    }
    const toLatin = cyrillic === 0 || firmLatin > firmCyrillic || (firmLatin === firmCyrillic && latin >= cyrillic);
    const table = toLatin ? AS_LATIN : LATIN_AS_CYRILLIC;
    let one = '';
    for (const letter of word) one += table.get(letter) ?? letter;
    if (mixed(one)) return word; // "Fullstackразработчик": two words, no disguise
    disguised.push({ start: at, end: at + word.length });
    return one;
  });
}

/** Every Cyrillic letter of the text is one that passes for a Latin one: "рау" among English words. */
function onlyLookAlikes(text: string): boolean {
  return /[а-яѕіјһ]/iu.test(text) && /[a-z]{3}/iu.test(text) && !/[бвгджзийклмнптфцчшщъыьэюяёїєґ]/iu.test(text);
}

function asLatin(text: string, disguised: { start: number; end: number }[]): string {
  return text.replace(/[а-яѕіјһ]{2,40}/giu, (word, at: number) => {
    disguised.push({ start: at, end: at + word.length });
    return Array.from(word, (letter) => AS_LATIN.get(letter) ?? letter).join('');
  });
}

const LETTER = /^\p{L}$/u;
function isLetter(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at));
}

function wordAround(text: string, at: number): { start: number; end: number } {
  let start = at;
  let end = at;
  while (start > 0 && at - start < 40 && isLetter(text, start - 1)) start -= 1;
  while (end < text.length && end - at < 40 && isLetter(text, end)) end += 1;
  return { start, end };
}
