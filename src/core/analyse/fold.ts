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
  for (const match of text.matchAll(SPECIAL)) {
    const [sign] = match;
    const from = match.index;
    const written = plainOf(sign);
    if (written === sign) continue;
    folded += text.slice(last, from);
    if (written === '' && sign !== '\u00ad') broken.push(folded.length);
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

/** Lower case with every offset kept; ё is read as е. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
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
  return /^\s/u.test(normal) ? sign : normal;
}

const HAS_BOTH = /[a-z][А-яЁёІіЇїЄєҐґѕјһԁԛԝΑ-ω]|[А-яЁёІіЇїЄєҐґѕјһԁԛԝΑ-ω][a-z]/iu;
function mixed(text: string): boolean {
  return HAS_BOTH.test(text);
}

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,40}/gu;
const LATIN_LETTER = /\p{Script=Latin}/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;

/** Words written in two scripts, brought back to one. */
function unmix(text: string, disguised: { start: number; end: number }[]): string {
  if (!mixed(text)) return text;
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
