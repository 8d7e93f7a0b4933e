import { everyWord } from '../languages/every.ts';
import { inLanguages, lexicons, type Worded } from '../words/in-languages.ts';
import { lately } from '../words/lately.ts';
import { type Hit, strongest } from '../words/phrases.ts';
import type { Word } from '../words/words.ts';
import type { Mode, ModeMeaning } from './mode-words.ts';

/** Words that say where the work is done. `strength` 3 is said outright, 1 is understood. Offsets are into the text. */
export type ModeSignal = { readonly mode: Mode; readonly strength: number; readonly start: number; readonly end: number };

const BOOK = inLanguages(({ workModes }) => workModes);
const STRENGTH = { '!': 3, '?': 1 } as const;

const lexiconOf = lexicons(() => byWeight(BOOK));
const found = lately<readonly Word[], readonly Hit<Worded<ModeMeaning>>[]>();

/** Looked for once, however many questions are about it. */
function hitsIn(words: readonly Word[], body: string | null): readonly Hit<Worded<ModeMeaning>>[] {
  const known = found.get(words);
  if (known) return known;
  const hits = lexiconOf(body).findAll(words);
  found.set(words, hits);
  return hits;
}

/** Every statement of a work mode, in the order of the text, whatever its language. */
export function findModeSignals(words: readonly Word[], body: string | null): ModeSignal[] {
  return strongest(hitsIn(words, body)).flatMap(({ meaning: { meaning }, first, last }) => {
    if (meaning === '-') return [];
    // a table of fields read aloud: "Remote" and "No" below it
    if (meaning.startsWith('remote') && saysNo(words, last)) {
      return { mode: 'onsite', strength: 3, start: words[first]!.start, end: words[last + 1]!.end };
    }
    const sign = meaning.at(-1) as keyof typeof STRENGTH;
    return { mode: meaning.replace(/[!?]$/, '') as Mode, strength: STRENGTH[sign] ?? 2, start: words[first]!.start, end: words[last]!.end };
  });
}

const NO = everyWord(({ answerNo }) => answerNo);

/** Is the next word a clause of its own that says no? */
function saysNo(words: readonly Word[], last: number): boolean {
  const [word, next, later] = [words[last]!, words[last + 1], words[last + 2]];
  return next !== undefined && NO.has(next.text) && next.clause !== word.clause && later?.clause !== next.clause;
}

/** Refusals first, then traps, then what is said outright: across languages, since any may stand in any text. */
function byWeight(book: typeof BOOK): typeof BOOK {
  const weight = ({ meaning }: Worded<ModeMeaning>) => ['onsite!', '-', 'remote!'].indexOf(meaning) + 1 || (meaning.endsWith('?') ? 9 : 8);
  return [...book].sort((a, b) => weight(a[0]) - weight(b[0]));
}
