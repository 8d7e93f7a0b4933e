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
  const terms = new Map<string, number>();
  const put = (term: string) => terms.set(term, (terms.get(term) ?? 0) + 1);
  for (const [word] of text.slice(0, MOST).matchAll(WORD)) {
    if (word.length > 60) continue;
    if (UNSPACED.test(word)) {
      for (let i = 0; i + 1 < word.length; i += 1) put(word.slice(i, i + 2));
      continue;
    }
    for (const part of partsOf(word)) {
      const term = stem(part, language);
      if (term !== null) put(term);
    }
  }
  return terms;
}

/** "EngineeringSkills" are two words: lists often lose their line breaks. "JavaScript" is one. */
function partsOf(word: string): string[] {
  if (!GLUED.test(word) || findSkillsIn(word).some(({ places: [place] }) => place?.start === 0 && place.end === word.length)) return [word];
  return word.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u);
}
