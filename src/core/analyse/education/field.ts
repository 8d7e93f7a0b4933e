import { LANGUAGES } from '../languages/index.ts';
import type { Word } from '../words/words.ts';

const LEADS = new Set(LANGUAGES.flatMap(({ fieldAfter }) => fieldAfter.split(' ')));
/** Between a degree and the word that leads to its field: "degree or higher in". */
const BETWEEN = new Set(
  `degree degrees diploma level or higher above and / or equivalent 's bachelor's master's bachelors masters phd ph.d doctorate ms ba bs m.s b.s ma ( ) required preferred minimum
   образование степень выше oder höher abschluss ou supérieur completo completa concluído concluída concluido concluida terminado terminada universitario universitaria wyższe výhodou technického univers`.split(
    /\s{1,20}/u,
  ),
);
const ENDS = new Set([
  'degree',
  ',',
  '(',
  ')',
  '/',
  '–',
  '—',
  'or',
  'and',
  'oder',
  'und',
  'ou',
  'et',
  'o',
  'y',
  'e',
  'или',
  'и',
  'required',
  'preferred',
  'with',
  'plus',
  'is',
  'from',
  'и',
  'lub',
  'nebo',
  'of',
]);
/** "In the field of". */
const LEADING = new Set(
  'a the field fields area areas of сфере области направлению специальности oboru směru kierunku de het richting área areas áreas campo галузі сфері l d einem eines'.split(
    ' ',
  ),
);
const VAGUE = new Set(
  'a an the relevant related similar any one your accredited appropriate technical this lieu progress addition field discipline area subject following order'.split(
    ' ',
  ),
);
const LONGEST = 5;
const MOST_BETWEEN = 6;

/** The field a degree is in, in lower case, with the offset where it ends: "computer science". Null when none is named. */
export function fieldOf(
  words: readonly Word[],
  last: number,
  to: number,
  text: string,
): { readonly field: string; readonly until: number } | null {
  let at = last;
  // "havo- of vwo": half a word, and the Dutch or
  if (/^- ?/u.test(text.slice(words[last]!.end, words[last]!.end + 2))) return null;
  // the degree's own words may end in "in"
  if (!LEADS.has(words[at]!.text)) {
    at += 1;
    while (at < to && at - last <= MOST_BETWEEN && BETWEEN.has(words[at]!.text) && !LEADS.has(words[at]!.text)) at += 1;
    if (at >= to || !LEADS.has(words[at]!.text)) return null;
  }
  let start = at + 1;
  while (start < to && start - at <= 3 && LEADING.has(words[start]!.text)) start += 1;
  if (start >= to || VAGUE.has(words[start]!.text) || words[start]!.text === 'science') return null;
  let end = start;
  while (end < to && end - start < LONGEST && !ENDS.has(words[end]!.text)) end += 1;
  if (end === start) return null;
  return { field: text.slice(words[start]!.start, words[end - 1]!.end).toLowerCase(), until: words[end - 1]!.end };
}
