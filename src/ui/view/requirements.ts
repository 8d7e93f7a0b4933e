import { unwrapped } from '../../core/analyse/wraps.ts';
import { ITEM_MARK } from '../../core/highlights/whole.ts';
import type { Reason } from '../../core/match/match.ts';
import type { Claim, Importance } from '../../core/posting/claim.ts';
import { type Span, spanOf } from '../../core/posting/evidence.ts';
import type { Skill } from '../../core/posting/facts.ts';
import type { Report } from '../../core/report.ts';

export type Verdict = Reason['verdict'];

/** One line of a checklist: the posting's words, how the profile stands to them, and what of the profile that rests on. */
export type Requirement = {
  readonly span: Span;
  readonly importance: Importance;
  /** Null without a profile: nothing was compared. */
  readonly verdict: Verdict | null;
  readonly reasons: readonly Reason[];
  readonly has: readonly string[];
  readonly lacks: readonly string[];
};

const LONGEST = 180;

const ALTERNATIVES = [' or ', ' или ', ' либо ', ' oder ', ' ou ', ' lub ', ' eller '];

/** What the posting asks for, line by line, in the order of the text: its requirement sections, and every demand stated elsewhere. */
export function requirementsOf(report: Report): Requirement[] {
  if (!report.posting) return [];
  // the lines of a page are no lines of the posting; what is quoted is quoted as it stands
  const { text } = report.posting;
  const posting = { ...report.posting, text: unwrapped(text) };
  return listed({ ...report, posting }, posting.text).map((one) => ({ ...one, span: spanOf(text, one.span.start, one.span.end) }));
}

function listed(report: Report, text: string): Requirement[] {
  const { sections } = report;
  const demands = demandsOf(report);
  const wishes = report.highlights.filter(({ kind }) => kind === 'nice').flatMap(({ evidence }) => evidence);
  const found = new Map<number, Requirement>();
  for (const { kind, heading, start, end } of sections) {
    if (kind !== 'requirements' && kind !== 'preferred') continue;
    for (const line of linesOf(text, start, end, heading).flatMap((whole) => apart(report, whole, demands))) {
      if (isOnlyMode(report, line, demands)) continue;
      const inside = demands.filter(({ claim }) => claim.evidence.some((span) => meet(span, line)));
      const wished =
        inside.length > 0 ? inside.every(({ importance }) => importance === 'preferred') : wishes.some((wish) => isMostOf(wish, line));
      const stated = kind === 'preferred' || wished;
      found.set(line.start, judged(report, line, stated ? 'preferred' : 'required'));
    }
  }
  for (const { claim, importance } of demands) {
    const [span] = claim.evidence;
    if (!span || [...found.values()].some((known) => meet(known.span, span))) continue;
    const line = clauseAround(text, span);
    found.set(line.start, judged(report, line, importance));
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** A line whose sentences ask for different things is a line for each: a verdict on both of them would be clear of neither. */
function apart(report: Report, line: Span, demands: readonly Demand[]): readonly Span[] {
  const parts = sentences(report.posting!.text, line.start, line.end);
  if (parts.length < 2) return [line];
  const asking = parts.filter((part) => demands.some(({ claim }) => claim.evidence.some((span) => meet(span, part))));
  return asking.length > 1 || (asking.length === 1 && parts.some((part) => isOnlyMode(report, part, demands))) ? parts : [line];
}

/** Where the work is done has a place of its own among the facts. */
function isOnlyMode({ facts }: Report, line: Span, demands: readonly Demand[]): boolean {
  const speaksOfMode = facts.workMode?.evidence.some((span) => meet(span, line)) ?? false;
  return speaksOfMode && !demands.some(({ claim }) => claim.evidence.some((span) => meet(span, line)));
}

type Demand = { readonly claim: Claim; readonly importance: Importance };

function demandsOf({ facts }: Report): Demand[] {
  const asked = [
    ...facts.experience.filter(({ minYears, maxYears }) => minYears !== 0 || maxYears !== null),
    ...facts.education,
    ...facts.languages,
    ...facts.skills,
  ];
  const weighed = asked.flatMap((claim) => (claim.importance === 'mentioned' ? [] : [{ claim, importance: claim.importance }]));
  const needed = facts.eligibility.filter(({ verdict }) => verdict === 'required');
  return [...weighed, ...needed.map((claim) => ({ claim, importance: 'required' as const }))];
}

function judged({ facts, match }: Report, span: Span, importance: Importance): Requirement {
  // A place that is asked for is judged by where the posting is, which may stand elsewhere.
  const bound = facts.eligibility.some(({ kind, evidence }) => kind === 'location' && evidence.some((words) => meet(words, span)));
  const reasons = (match?.reasons ?? []).filter(
    ({ criterion, evidence }) =>
      criterion !== 'skills' &&
      criterion !== 'text' &&
      (evidence.some((words) => meet(words, span)) || (bound && criterion === 'location')),
  );
  const skills = facts.skills.filter(({ evidence }) => evidence.some((words) => meet(words, span)));
  const compared = match?.reasons.some(({ criterion, verdict }) => criterion === 'skills' && verdict !== 'unknown') ?? false;
  const known = new Set(match?.knownSkills);
  const names = (chosen: readonly Skill[]) => [...new Set(chosen.map(({ name }) => name))];
  const has = compared ? names(skills.filter(({ name }) => known.has(name))) : [];
  // A plus inside a demand ("strong coder, Go is a plus") is not held against anyone.
  const counted = skills.filter((skill) => importance === 'preferred' || skill.importance !== 'preferred');
  const lacks = compared ? names(counted.filter(({ name }) => !known.has(name))) : [];
  const verdicts = reasons.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'unknown');
  // "TensorFlow, PyTorch or similar": one of them will do.
  const anyOf = ALTERNATIVES.some((or) => span.quote.toLowerCase().includes(or));
  if (has.length > 0) verdicts.push(lacks.length > 0 && !anyOf ? 'partly' : 'met');
  else if (lacks.length > 0) verdicts.push('unmet');
  return { span, importance, verdict: match && together(verdicts), reasons, has, lacks: anyOf && has.length > 0 ? [] : lacks };
}

function together(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) return 'unknown';
  if (verdicts.includes('unmet')) return verdicts.every((verdict) => verdict === 'unmet') ? 'unmet' : 'partly';
  return verdicts.includes('partly') ? 'partly' : 'met';
}

/** "A diving licence would be lovely": what is wished for may be nothing we have a name for. */
const isMostOf = (wish: Span, line: Span) => (Math.min(wish.end, line.end) - Math.max(wish.start, line.start)) * 2 >= line.end - line.start;

const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The lines of a section under its heading, without their bullets; long ones one sentence at a time. */
function linesOf(text: string, start: number, end: number, heading: string | null = null): Span[] {
  const lines: Span[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const from = at + leadOf(line);
    const to = at + line.trimEnd().length;
    const isHeading = heading !== null && lines.length === 0 && line.trim().startsWith(heading);
    if (to - from > 3 && !isHeading) lines.push(...(to - from > LONGEST ? sentences(text, from, to) : [spanOf(text, from, to)]));
    at += line.length + 1;
  }
  return lines;
}

/** How much of a line comes before its words: blanks, a bullet, "✔", "1.". */
function leadOf(line: string): number {
  const blank = /^[\s•·▪◦‣*+–—-]{0,8}/.exec(line)?.[0].length ?? 0;
  const marked = blank + (ITEM_MARK.exec(line.slice(blank, blank + 6))?.[0].length ?? 0);
  return marked + (/^\s{0,3}/.exec(line.slice(marked))?.[0].length ?? 0);
}

function sentences(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(/[.!?;]\s/g)) {
    const to = start + index + 1;
    if (to - from < 25) continue;
    found.push(spanOf(text, from, to));
    from = to + 1;
  }
  if (end - from > 3) found.push(spanOf(text, from, end));
  return found;
}

/** The line or sentence the words stand in, if it is short enough to quote; else the words alone. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const to = stop === -1 ? text.length : stop;
  const [line] = linesOf(text, from, to);
  const clause = sentences(text, from, to).find((sentence) => sentence.start <= start && end <= sentence.end);
  const best = to - from <= LONGEST && line ? line : clause;
  return best && best.end - best.start <= LONGEST && best.start <= start && end <= best.end ? best : spanOf(text, start, end);
}
