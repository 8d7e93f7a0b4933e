import type { Candidate } from './candidate.ts';
import type { Sought } from './sought.ts';

/** The posting asks for it in one word, the résumé has it in another. Whoever searches résumés by words finds only their own. */
export type OtherWords = { readonly asked: string; readonly mine: string };

/** What a person could truthfully write otherwise: nothing in it is new to their profile. */
export type Keywords = {
  readonly otherWords: readonly OtherWords[];
  /** Asked for, in the profile, and nowhere in the résumé. Empty where there is no résumé. */
  readonly unmentioned: readonly string[];
};

const MOST = 12;

/** Asked skills by the posting's own words against the résumé's. */
export function findKeywords({ analysis }: Sought, { profile, resume, skills }: Candidate): Keywords {
  const text = profile.resumeText.toLowerCase();
  const otherWords = new Map<string, OtherWords>();
  const unmentioned = new Map<string, string>();
  for (const { id, name, evidence } of analysis.facts.skills) {
    if (text === '' || otherWords.has(id) || unmentioned.has(id) || !skills.has(id)) continue;
    const asked = evidence[0]?.quote.trim() ?? name;
    if (has(text, asked.toLowerCase()) || has(text, name.toLowerCase())) continue;
    const mine = resume.skills.find(({ value }) => value.id === id)?.evidence.quote.trim();
    if (mine === undefined) unmentioned.set(id, asked);
    else otherWords.set(id, { asked, mine });
  }
  return { otherWords: [...otherWords.values()].slice(0, MOST), unmentioned: [...unmentioned.values()].slice(0, MOST) };
}

/** As a word of its own: "go" is not in "google". */
function has(text: string, word: string): boolean {
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}
