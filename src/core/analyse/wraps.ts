/** Lines are cut at a column: no shorter, no longer than this. */
const [NARROWEST, WIDEST] = [40, 120] as const;
/** So many lines that plainly go on make a text a cut one. */
const ENOUGH = 3;
/** Of the lines that go on in small letters, so many in ten are cut where the next word had no more room. */
const MOST_IN_TEN = 8;

type Cut = { readonly at: number; readonly line: number; readonly needed: number; readonly goesOn: boolean };

/**
 * A text whose lines were cut at a column, as mail and PDF cut them, with its paragraphs and items whole again: blanks for line breaks, sign for sign.
 * Line breaks that were spelt out on their way ("\\n") are some again.
 */
export function unwrapped(given: string): string {
  const text = unspelt(given);
  const cuts = cutsIn(text);
  const sure = cuts.filter(({ goesOn }) => goesOn);
  if (sure.length < ENOUGH) return text;
  const width = Math.max(...sure.map(({ line }) => line));
  if (width < NARROWEST || width > WIDEST) return text;
  // where the next word would have had room, the line ended by itself
  const isFull = ({ needed }: Cut) => needed > width;
  if (sure.filter(isFull).length * 10 < sure.length * MOST_IN_TEN) return text;
  return joined(text, new Set(cuts.filter((cut) => isFull(cut) || (cut.goesOn && cut.line * 2 > width)).map(({ at }) => at)));
}

function unspelt(text: string): string {
  if (text.split(SPELT, ENOUGH + 1).length <= ENOUGH) return text;
  return text.replaceAll(SPELT, '\n\n').replaceAll('\\r', '  ').replaceAll('\\t', '  ');
}
/** A backslash and a letter: no one writes it thrice in a posting, but some boards send it so. */
const SPELT = '\\n';

function joined(text: string, breaks: ReadonlySet<number>): string {
  let result = '';
  let last = 0;
  for (const at of breaks) {
    result += `${text.slice(last, at)} `;
    last = at + 1;
  }
  return result + text.slice(last);
}

/** Line breaks between two lines of words, the second of which begins no item. */
function cutsIn(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (let start = 0, at = text.indexOf('\n'); at >= 0; start = at + 1, at = text.indexOf('\n', start)) {
    const line = text.slice(start, at).trimEnd().length;
    const next = NEXT_WORD.exec(text.slice(at + 1, at + 1 + LONGEST_WORD));
    if (line === 0 || line > WIDEST || !next) continue;
    const ended = ENDS.test(text.slice(Math.max(start, at - 2), at));
    cuts.push({ at, line, needed: line + 1 + next[0].trim().length, goesOn: !ended && /^ {0,8}\p{Ll}/u.test(next[0]) });
  }
  return cuts;
}
const LONGEST_WORD = 48;
/** A word, no bullet: "a)", "1." and "- " begin items. */
const NEXT_WORD = /^ {0,8}(?!\S{1,2}[).] |o )[\p{L}\p{N}(«„"'€$£][^\s]{0,38}/u;
const ENDS = /[.!?:;…。] ?$/u;
