/** A word of a text or query, lower-cased, as it is looked up. */
export type Token = string;

// Letters and digits, and the signs that belong to names: C++, C#, Node.js.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.+#'’][\p{L}\p{N}+#]{1,20})*[+#]*/gu;
// Scripts without spaces: pairs of signs are their words.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const ASCII = /^[\x20-\x7e]*$/;
const LATIN_MARKS = /(\p{Script=Latin})\p{M}{1,4}/gu;
/** Nothing longer is a word. */
const LONGEST = 60;
/** Longest text that is looked at, in UTF-16 units. */
const MOST = 60_000;

/** Calls back with every word of a text, in order. */
export function eachToken(text: string, tell: (token: Token) => void): void {
  const looked = text.length > MOST ? text.slice(0, MOST) : text;
  for (const match of looked.matchAll(WORD)) {
    const word = match[0];
    if (word.length > LONGEST) continue;
    if (UNSPACED.test(word)) {
      if (word.length === 1) tell(word);
      for (let i = 0; i + 1 < word.length; i += 1) tell(word.slice(i, i + 2));
      continue;
    }
    const lower = plain(word);
    tell(lower);
    // ".NET" begins with its dot; a full stop before a word does not
    const { index } = match;
    if (looked.charCodeAt(index - 1) === 46 && (index < 2 || /\s|\(|\/|,/.test(looked[index - 2]!))) tell(`.${lower}`);
  }
}

/** Every word of a text, in order, as often as it stands there. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  eachToken(text, (token) => void tokens.push(token));
  return tokens;
}

function plain(word: string): string {
  const lower = word.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFC').replaceAll('ё', 'е').replaceAll('’', "'");
}

/** Without the accents of Latin letters, which people leave out: "résumé" and "resume" are one. */
export function unaccented(word: string): string {
  return ASCII.test(word) ? word : word.normalize('NFD').replace(LATIN_MARKS, '$1').normalize('NFC');
}
