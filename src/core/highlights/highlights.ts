import type { Analysis } from '../analyse/analyse.ts';
import { unwrapped } from '../analyse/wraps.ts';
import type { Match } from '../match/match.ts';
import { short } from '../match/reason.ts';
import { fill } from '../match/sentences.ts';
import type { About, Claim } from '../posting/claim.ts';
import { type Span, spanOf } from '../posting/evidence.ts';
import type { Salary } from '../posting/facts.ts';
import type { Section } from '../posting/section.ts';
import { isGlued } from './clause.ts';
import { conditionsIn } from './conditions.ts';
import { mustsIn } from './musts.ts';
import { offeredIn } from './offers.ts';
import { phraseAround } from './phrase.ts';
import { SENTENCES, type SentenceKey } from './sentences.ts';
import { findTldr } from './tldr.ts';
import { findUnusual } from './unusual.ts';
import { whole } from './whole.ts';

/** One line a reader can act on. `say` names the words around the quotation in the reader's language: a locale key and what fills it. */
export type Highlight = Claim & {
  readonly kind: 'tldr' | 'pay' | 'mode' | 'place' | 'condition' | 'years' | 'must' | 'nice' | 'perk' | 'unusual' | 'dealbreaker';
  readonly text: string;
  readonly say: readonly [key: string, ...values: string[]];
};

const MOST = 9;
/** "Salary: " before the figures: the line says what it is. */
const LABEL = /^[\p{L} ]{2,24}: {0,3}/u;
/** Longest quotation of a line. */
const LONG = 160;
/** A phrase longer than this is cut to its part between commas. */
const PHRASE = 90;
/** Where one works is said in fewer words. */
const MODE = 64;
/** Most quotations of the one line that says what would be nice to have. */
const MOST_NICE = 16;
/** An item of a list of wishes, if it is no longer than this. */
const ITEM = 60;
const MOST_MUSTS = 8;
const MOST_UNUSUAL = 3;
/** The word of a wish with nothing wished for. */
const WISH_ALONE =
  /^(?:желательно|предпочтительно|приветствуется|preferred|preferably|desired|optional|ideally|a plus|idealerweise|von vorteil|优先|加分)$/iu;

/** At most nine lines, what decides first: dealbreakers, pay, where, who may apply, how long, what is asked, what is unusual, what is offered. */
export function findHighlights(analysis: Analysis, match: Match | null): Highlight[] {
  const { posting } = analysis;
  const text = unwrapped(posting.text);
  if (text === posting.text) return linesOf(analysis, match);
  // the lines of a page are no lines of the posting; what is quoted is quoted as it stands
  return linesOf({ ...analysis, posting: { ...posting, text } }, match).map((one) => ({
    ...one,
    evidence: one.evidence.map(({ start, end }) => spanOf(posting.text, start, end)),
  }));
}

function linesOf(analysis: Analysis, match: Match | null): Highlight[] {
  const where = whereLines(analysis);
  const unusual = unusualLines(analysis);
  const lines = [
    ...dealbreakerLines(match).slice(0, 2),
    ...tldrLine(analysis),
    ...payLine(analysis),
    ...where,
    ...conditionLine(
      analysis,
      [...unusual, ...where].flatMap(({ evidence }) => evidence),
    ),
    ...yearsLine(analysis),
    ...mustLine(analysis, match),
    ...niceLine(analysis),
    ...unusual,
    ...perkLine(analysis),
  ];
  return lines.slice(0, MOST);
}

function line(
  kind: Highlight['kind'],
  key: SentenceKey,
  values: readonly string[],
  evidence: readonly Span[],
  about: readonly About[] = [],
): Highlight {
  return { kind, text: fill(SENTENCES[key], values), say: [key, ...values], evidence, ...(about.length > 0 && { about }) };
}

/** A claim as a reader would quote it: its first quotation whole, or the field it was read from. */
function quoted(
  { posting }: Analysis,
  { evidence, about }: Claim,
  most = PHRASE,
  parts = true,
): { words: string; evidence: readonly Span[] } {
  const [first, ...rest] = evidence;
  if (!first) return { words: short(about?.[0]?.value ?? '', LONG), evidence: [] };
  const span = phraseAround(posting.text, first, most, parts);
  return { words: short(span.quote, LONG), evidence: [span, ...rest] };
}

/** Several quotations as one line. */
const joined = (spans: readonly Span[]) => short(spans.map(({ quote }) => quote).join(' · '), LONG);

function dealbreakerLines(match: Match | null): Highlight[] {
  return (match?.broken ?? []).map(({ words, evidence, about }) => line('dealbreaker', 'highlight_dealbreaker', [words], evidence, about));
}

function tldrLine(analysis: Analysis): Highlight[] {
  const span = findTldr(analysis);
  return span ? [line('tldr', 'highlight_tldr', [short(span.quote, 260)], [span])] : [];
}

function payLine(analysis: Analysis): Highlight[] {
  const rank = ({ kind, min, max, unit, inferred }: Salary) =>
    (kind === 'base' ? 0 : kind === 'total' ? 1 : 2) +
    ((min ?? max) === null ? 4 : 0) +
    // a sum that says neither for how long nor how much it may be is hardly the pay
    (unit === null || (inferred.includes('unit') && min === max) ? 0.5 : 0);
  const [best] = analysis.facts.salaries.toSorted((a, b) => rank(a) - rank(b));
  if (!best) return [];
  // a figure says what it is by itself; a bonus does not
  const { words, evidence } = quoted(analysis, best, best.kind === 'base' ? 0 : PHRASE);
  return [line('pay', 'highlight_pay', [words.replace(LABEL, '')], evidence, best.about)];
}

/** How and where the work is done; "Remote (US)" says both at once. */
function whereLines(analysis: Analysis): Highlight[] {
  const mode = modeLine(analysis);
  const place = placeLine(analysis);
  const [a, b] = [mode[0]?.evidence[0], place[0]?.evidence[0]];
  if (!a || !b || a.start >= b.end || b.start >= a.end || analysis.facts.workMode?.officeDaysPerWeek) return [...mode, ...place];
  return a.end - a.start > b.end - b.start ? mode : [line('mode', 'highlight_mode', [b.quote], place[0]!.evidence)];
}

function modeLine(analysis: Analysis): Highlight[] {
  const { workMode } = analysis.facts;
  if (!workMode) return [];
  const { words, evidence } = quoted(analysis, workMode, MODE, workMode.officeDaysPerWeek !== null);
  const { officeDaysPerWeek: days, about } = workMode;
  return days === null
    ? [line('mode', 'highlight_mode', [words], evidence, about)]
    : [line('mode', 'highlight_mode_days', [words, String(days)], evidence, about)];
}

function placeLine(analysis: Analysis): Highlight[] {
  const { facts, posting } = analysis;
  const rules = facts.eligibility.filter(({ kind, verdict }) => kind === 'location' && (verdict === 'required' || verdict === 'excluded'));
  const [rule] = rules.toSorted((a, b) => Number(b.verdict === 'required') - Number(a.verdict === 'required'));
  if (rule) {
    const { words, evidence } = quoted(analysis, rule);
    return [line('place', rule.verdict === 'required' ? 'highlight_place' : 'highlight_place_excluded', [words], evidence, rule.about)];
  }
  const places = posting.jobLocation.slice(0, 3).join(' · ');
  return places ? [line('place', 'highlight_place', [short(places, LONG)], [], [{ field: 'jobLocation', value: places }])] : [];
}

function conditionLine(analysis: Analysis, elsewhere: readonly Span[]): Highlight[] {
  const spans = conditionsIn(analysis, elsewhere);
  return spans.length > 0 ? [line('condition', 'highlight_condition', [joined(spans)], spans)] : [];
}

function yearsLine(analysis: Analysis): Highlight[] {
  const required = analysis.facts.experience.filter(({ importance }) => importance === 'required');
  const [most] = required.toSorted(
    (a, b) => Number(a.withDegree !== null) - Number(b.withDegree !== null) || (b.minYears ?? 0) - (a.minYears ?? 0),
  );
  if (!most) return [];
  const { words, evidence } = quoted(analysis, most);
  return [line('years', 'highlight_years', [words], evidence, most.about)];
}

/** What is asked; with a profile, what of it is there and what is missing. */
function mustLine(analysis: Analysis, match: Match | null): Highlight[] {
  const { missing, met, all } = mustsIn(analysis, match);
  const shown = all.slice(0, MOST_MUSTS);
  if (shown.length === 0) return [];
  const named = (skills: typeof all) =>
    skills
      .slice(0, MOST_MUSTS)
      .map(({ name }) => name)
      .join(', ');
  const evidence = shown.flatMap(({ evidence: spans }) => spans.slice(0, 1));
  const about = shown.flatMap(({ about: fields }) => fields ?? []).slice(0, 1);
  if (missing.length === 0)
    return [line('must', match && met.length > 0 ? 'highlight_must_met' : 'highlight_must', [named(all)], evidence, about)];
  if (met.length === 0) return [line('must', 'highlight_must_missing', [named(missing)], evidence, about)];
  return [line('must', 'highlight_must_part', [named(missing), named(met)], evidence, about)];
}

/** What the wording calls nice to have first, then what stands in sections of that name. */
function niceLine({ facts, nice, posting, sections }: Analysis): Highlight[] {
  const wished = [...facts.skills, ...facts.experience, ...facts.education, ...facts.languages].filter(
    ({ importance }) => importance === 'preferred',
  );
  const inList = (span: Span) => sections.some(({ kind, start, end }) => kind === 'preferred' && span.start >= start && span.start < end);
  const item = (span: Span) => (inList(span) ? phraseAround(posting.text, span, ITEM) : span);
  const listed = sections.filter(({ kind }) => kind === 'preferred').flatMap((section) => itemsIn(posting.text, section));
  const named = wished.flatMap(({ evidence }) => evidence.slice(0, 1)).map(item);
  const all = distinct([...nice, ...named, ...listed].toSorted((a, b) => a.start - b.start));
  const said = (quote: string, at: number) =>
    all.some(
      (span, i) => i !== at && span.quote.toLowerCase().includes(quote.toLowerCase()) && (i < at || span.quote.length > quote.length),
    );
  const spans = all
    .filter(({ quote }, i) => !said(quote, i) && !WISH_ALONE.test(quote))
    .slice(0, MOST_NICE)
    .map((span) => whole(posting.text, span));
  return spans.length > 0 ? [line('nice', 'highlight_nice', [joined(spans)], spans)] : [];
}

function unusualLines({ posting }: Analysis): Highlight[] {
  return findUnusual(posting)
    .slice(0, MOST_UNUSUAL)
    .map(({ id, span }) => line('unusual', `highlight_unusual_${id}`, [short(span.quote, LONG)], [span]));
}

function perkLine(analysis: Analysis): Highlight[] {
  const spans = distinct(joinedUp(analysis.posting.text, offeredIn(analysis))).slice(0, 5);
  return spans.length > 0 ? [line('perk', 'highlight_perk', [joined(spans)], spans)] : [];
}

/** The short items of a list of wishes, whatever they wish for. */
function itemsIn(text: string, { heading, start, end }: Section): Span[] {
  const found: Span[] = [];
  let from = start + (heading?.length ?? 0);
  for (let at = from; at <= end && found.length < MOST_LISTED; at += 1) {
    if (at < end && text[at] !== '\n' && !'•▪'.includes(text[at]!) && !isGlued(text, at)) continue;
    const line = text.slice(from, at);
    const [lead] = /^[\s:：•▪*·–—+-]{0,8}/u.exec(line)!;
    const span = spanOf(text, from + lead.length, from + line.trimEnd().length);
    if (span.quote.length >= SHORTEST_ITEM && span.quote.length <= LONGEST_ITEM) found.push(span);
    from = at;
  }
  return found;
}
const MOST_LISTED = 8;
const SHORTEST_ITEM = 3;
const LONGEST_ITEM = 90;

/** "Health, dental" and "dental, vision insurance" as one. */
function joinedUp(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start < last.end) found[found.length - 1] = spanOf(text, last.start, Math.max(last.end, span.end));
    else found.push(span);
  }
  return found;
}

function distinct(spans: readonly Span[]): Span[] {
  const first = spans.slice(0, 200);
  const widest = first.filter(({ start, end }, i) => first.findIndex((other) => other.start <= start && other.end >= end) === i);
  return widest.filter(({ quote }, i) => widest.findIndex((other) => other.quote === quote) === i);
}
