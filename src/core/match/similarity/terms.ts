import { findSkillsIn } from '../../analyse/skills/skills.ts';
import { stem } from './stem.ts';

/** How often each stem occurs. */
export type Terms = ReadonlyMap<string, number>;

// Letters and digits, and the signs that belong to names: C++, C#, .NET, Node.js, CI/CD is two words.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.+#'’][\p{L}\p{N}+#]{1,20})*[+#]*/gu;
// Scripts without spaces: pairs of signs are their words.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Longest text that is looked at, in UTF-16 units. */
const MOST = 60_000;
const GLUED = /[\p{Ll}][\p{Lu}][\p{Ll}]/u;

/** The stems of a text and how often each occurs. Numbers alone, single signs and the language's small words are left out. */
export function termsOf(text: string, language: string | null): Map<string, number> {
  return countOf(wordsOf(text, language));
}

/** How often each stem occurs. */
export function countOf(words: readonly Word[]): Map<string, number> {
  const terms = new Map<string, number>();
  for (const { stem: found } of words) terms.set(found, (terms.get(found) ?? 0) + 1);
  return terms;
}

/** A word that tells something of the work, and where the text has it. */
export type Word = { readonly stem: string; readonly start: number; readonly end: number };

/** Every such word in the order of the text. */
export function wordsOf(text: string, language: string | null): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(0, MOST).matchAll(WORD)) {
    const [word] = match;
    if (word.length > 60) continue;
    if (UNSPACED.test(word)) {
      for (let i = 0; i + 1 < word.length; i += 1) {
        words.push({ stem: word.slice(i, i + 2), start: match.index + i, end: match.index + i + 2 });
      }
      continue;
    }
    let start = match.index;
    for (const part of partsOf(word)) {
      const found = stem(part, language);
      if (found !== null) words.push({ stem: found, start, end: start + part.length });
      start += part.length;
    }
  }
  return words;
}

/** "EngineeringSkills" are two words: lists often lose their line breaks. "JavaScript" is one. */
function partsOf(word: string): string[] {
  if (!GLUED.test(word) || findSkillsIn(word).some(({ places: [place] }) => place?.start === 0 && place.end === word.length)) return [word];
  return word.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u);
}
