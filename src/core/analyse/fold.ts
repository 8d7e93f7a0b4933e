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

// Nothing here: the text reads as it is written, and no map is needed.
const PLAIN = /^[\n\r\t -~¡-¬®-ʯ‐‒-—„•…€₽№А-яЁёІіЇїЄєҐґ一-鿿ぁ-ヿ、。]*$/u;

const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/u;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2028\u2029]/u;
const ONE_FOR_ONE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '‟': '"',
  '‑': '-',
  '−': '-',
  '﹣': '-',
  '⁄': '/',
  '∕': '/',
};

// Letters of the two scripts that cannot be told apart by eye (Unicode TR 39, confusables, the everyday part).
const LATIN = 'aceopxyisjhkmtbABCEHIKMOPTXYSJgr';
const CYRILLIC = 'асеорхуіѕјһктьАВСЕНІКМОРТХУЅЈ';
const CYRILLIC_AS_LATIN: Readonly<Record<string, string>> = pairs('асеорхуіѕјһАВСЕНІКМОРТХУЅЈԁԛԝ', 'aceopxyisjhABCEHIKMOPTXYSJdqw');
const LATIN_AS_CYRILLIC: Readonly<Record<string, string>> = pairs('aceopxyisjABCEHIKMOPTXYSJ', 'асеорхуіѕјАВСЕНІКМОРТХУЅЈ');
const GREEK_AS_LATIN: Readonly<Record<string, string>> = pairs('αεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aeiknoptuxABEZHIKMNOPTYX');

function pairs(from: string, to: string): Record<string, string> {
  const keys = [...from];
  return Object.fromEntries([...to].map((letter, i) => [keys[i]!, letter]));
}

/**
 * Compatibility forms, exotic spaces and quotes become the ordinary ones, invisible signs vanish, look-alike letters inside a word of
 * another script become that script's. Case and line breaks stay. One pass, linear time.
 */
export function fold(text: string): Folded {
  if (PLAIN.test(text) && !mixed(text)) return { text, startOf: (i) => i, endOf: (i) => i, disguised: [] };
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const broken = new Set<number>(); // folded offsets before which an invisible sign stood
  const put = (piece: string, start: number, end: number) => {
    for (let k = 0; k < piece.length; k += 1) {
      starts.push(start);
      ends.push(end);
    }
    folded += piece;
  };
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i)!;
    const sign = String.fromCodePoint(point);
    let end = i + sign.length;
    if (point < 0x80) put(sign, i, end);
    else if (INVISIBLE.test(sign)) {
      if (point !== 0xad) broken.add(folded.length);
    } else if (SPACE.test(sign)) put(point === 0x2028 || point === 0x2029 ? '\n' : ' ', i, end);
    else {
      while (end < text.length && end - i < 8 && isCombining(text.charCodeAt(end))) end += 1;
      put(ONE_FOR_ONE[sign] ?? compatible(text.slice(i, end), sign), i, end);
    }
    // "e" + U+0301: an ASCII letter may carry a mark as well
    if (point < 0x80 && point > 0x40 && end < text.length && isCombining(text.charCodeAt(end))) {
      let last = end;
      while (last < text.length && last - i < 8 && isCombining(text.charCodeAt(last))) last += 1;
      const composed = text.slice(i, last).normalize('NFC');
      folded = folded.slice(0, -1);
      starts.pop();
      ends.pop();
      put(composed, i, last);
      end = last;
    }
    i = end;
  }
  const disguised: { start: number; end: number }[] = [];
  const scripts = unmix(folded, disguised);
  for (const at of broken) {
    if (/^[\p{L}]{2}$/u.test(scripts.slice(at - 1, at + 1))) disguised.push(wordAround(scripts, at));
  }
  return {
    text: scripts,
    startOf: (index) => starts[index] ?? text.length,
    endOf: (index) => (index > 0 ? (ends[index - 1] ?? text.length) : 0),
    disguised: disguised.sort((a, b) => a.start - b.start),
  };
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

function isCombining(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}

// NFKC, but never into something that begins with a blank ("´" becomes " ́") nor for the few signs whose form carries meaning.
function compatible(cluster: string, sign: string): string {
  if (/[…№™℠½¼¾ºª²³¹]/u.test(sign)) return cluster;
  const normal = cluster.normalize('NFKC');
  return /^\s/u.test(normal) ? cluster : normal;
}

const HAS_BOTH = /[a-z][А-яЁёІіЇїЄєҐґѕјһԁԛԝΑ-ω]|[А-яЁёІіЇїЄєҐґѕјһԁԛԝΑ-ω][a-z]/iu;
function mixed(text: string): boolean {
  return HAS_BOTH.test(text);
}

/** Words written in two scripts, brought back to one. */
function unmix(text: string, disguised: { start: number; end: number }[]): string {
  if (!mixed(text)) return text;
  return text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,40}/gu, (word, at: number) => {
    if (!mixed(word)) return word;
    const latin = [...word].filter((letter) => /\p{Script=Latin}/u.test(letter));
    const cyrillic = [...word].filter((letter) => /\p{Script=Cyrillic}/u.test(letter));
    const firmLatin = latin.filter((letter) => !LATIN.includes(letter)).length;
    const firmCyrillic = cyrillic.filter((letter) => !CYRILLIC.includes(letter)).length;
    const toLatin = cyrillic.length === 0 || firmLatin > firmCyrillic || (firmLatin === firmCyrillic && latin.length >= cyrillic.length);
    const table = toLatin ? { ...CYRILLIC_AS_LATIN, ...GREEK_AS_LATIN } : LATIN_AS_CYRILLIC;
    const one = Array.from(word, (letter) => table[letter] ?? letter).join('');
    if (mixed(one)) return word; // "Fullstackразработчик": two words, no disguise
    disguised.push({ start: at, end: at + word.length });
    return one;
  });
}

function wordAround(text: string, at: number): { start: number; end: number } {
  let start = at;
  let end = at;
  while (start > 0 && at - start < 40 && /\p{L}/u.test(text[start - 1]!)) start -= 1;
  while (end < text.length && end - at < 40 && /\p{L}/u.test(text[end]!)) end += 1;
  return { start, end };
}
