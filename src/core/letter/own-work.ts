import type { Analysis } from '../analyse/analyse.ts';
import { findSkillsIn } from '../analyse/skills/skills.ts';
import type { Candidate } from '../match/candidate.ts';
import { type Span, spanOf } from '../posting/evidence.ts';
import { BULLET } from './words.ts';

/** A line of the person's own résumé and the words of the posting it answers. */
export type OwnWork = { readonly line: Span; readonly answers: readonly Span[] };

/** Shorter is a list of tools, longer does not fit a letter. */
const SHORTEST = 35;
const LONGEST = 280;
const FEWEST_WORDS = 6;
/** A post and when it was held: a heading over the work, not the work. */
const PERIOD = /(?:19|20)\d{2}\s{0,2}[-–—/]/u;
/** Lines that are nothing but a list of things known. */
const LIST = /^[^:]{2,40}:/u;

/** The lines of the résumé that speak most of what the posting asks for, each for something the others do not. Never the contact block. */
export function findOwnWork({ facts }: Pick<Analysis, 'facts'>, { resume }: Candidate, most: number): OwnWork[] {
  const asked = new Map<string, { readonly span: Span | undefined; readonly weight: number }>();
  for (const { id, evidence, importance } of facts.skills) {
    const weight = importance === 'required' ? 2 : 1;
    if ((asked.get(id)?.weight ?? 0) < weight) asked.set(id, { span: evidence[0], weight });
  }
  const lines = linesOf(resume.work).map((line) => ({
    line,
    ids: [...new Set(findSkillsIn(line.quote).map(({ id }) => id))].filter((id) => asked.get(id)?.span),
  }));
  const chosen: OwnWork[] = [];
  const told = new Set<string>();
  const gain = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (told.has(id) ? 0 : asked.get(id)!.weight), 0);
  while (chosen.length < most) {
    let best: (typeof lines)[number] | null = null;
    for (const one of lines) if (gain(one.ids) > (best ? gain(best.ids) : 0)) best = one;
    if (!best) break;
    for (const id of best.ids) told.add(id);
    chosen.push({ line: best.line, answers: best.ids.map((id) => asked.get(id)!.span!) });
  }
  return chosen;
}

function linesOf(work: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of work.split('\n')) {
    const from = start + (BULLET.exec(line)?.[0].length ?? 0);
    const span = spanOf(work, from, start + line.trimEnd().length);
    start += line.length + 1;
    const { quote } = span;
    if (quote.length < SHORTEST || quote.length > LONGEST || LIST.test(quote) || PERIOD.test(quote)) continue;
    if (quote.split(' ').length >= FEWEST_WORDS) lines.push(span);
  }
  return lines;
}
