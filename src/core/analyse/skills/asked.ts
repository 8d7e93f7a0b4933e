import { isOfAny } from '../languages/every.ts';
import { askBeside, type Scene } from './neighbours.ts';
import { listed } from './surroundings.ts';
import type { Match } from './trie.ts';

const BEFORE = 48;
/** What the job will teach, what the house or its customers have, and what nobody has to have: no demand made of the reader. */
const isNotAsked = isOfAny(({ skills }) => skills.notAsked);
/** What a person studied is told as education, not as a skill. */
const STUDIED = /degree|stud|gradua|образовани|ausbildung|formation|formación|formação/u;

/** Names that their own sentence asks for, whatever heading they stand under: "Good knowledge of SAP", «опыт работы с Docker», and what is listed with them. */
export function askedFor(scene: Scene, judged: readonly Match[]): ReadonlySet<Match> {
  const { text, matches } = scene;
  const asked = new Set<Match>();
  let at = 0;
  for (let n = 0; n < judged.length; n += 1) {
    const match = judged[n]!;
    while (matches[at] !== match) at += 1;
    const before = judged[n - 1];
    const goesOn = before !== undefined && asked.has(before) && goesOnFrom(text, before, match);
    if (goesOn || isAskedFor(scene, at)) asked.add(match);
  }
  return asked;
}

function isAskedFor(scene: Scene, at: number): boolean {
  const ask = askBeside(scene, at);
  return ask !== null && !STUDIED.test(ask.form.written) && !isAnothers(clauseBefore(scene.lower, scene.matches[at]!.start));
}

function goesOnFrom(text: string, before: Match, match: Match): boolean {
  return listed(text, before.end, match.start) && !text.slice(before.end, match.start).includes('\n');
}

function clauseBefore(lower: string, start: number): string {
  const before = lower.slice(Math.max(0, start - BEFORE), start);
  return before.slice(Math.max(...['.', ';', '!', '?', '\n', ':', '•'].map((end) => before.lastIndexOf(end))) + 1);
}

function isAnothers(clause: string): boolean {
  return clause.split(/[^\p{L}]/u).some((word) => word.length > 1 && isNotAsked(word));
}
