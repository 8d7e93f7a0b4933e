import type { Analysis } from '../analyse/analyse.ts';
import type { Match } from '../match/match.ts';
import { short } from '../match/reason.ts';
import { fill } from '../match/sentences.ts';
import type { About, Claim } from '../posting/claim.ts';
import type { Span } from '../posting/evidence.ts';
import type { Salary } from '../posting/facts.ts';
import { SENTENCES, type SentenceKey } from './sentences.ts';
import { findTldr } from './tldr.ts';
import { findUnusual } from './unusual.ts';

/** One line a reader can act on. `say` names the words around the quotation in the reader's language: a locale key and what fills it. */
export type Highlight = Claim & {
  readonly kind: 'tldr' | 'pay' | 'mode' | 'place' | 'years' | 'must' | 'nice' | 'perk' | 'unusual' | 'dealbreaker';
  readonly text: string;
  readonly say: readonly [key: string, ...values: string[]];
};

const MOST = 9;
/** "Salary: " before the figures: the line says what it is. */
const LABEL = /^[\p{L} ]{2,24}: {0,3}/u;
/** Longest quotation of a line. */
const LONG = 160;
/** Most quotations of the one line that says what would be nice to have. */
const MOST_NICE = 16;

/** At most nine lines, what decides first: dealbreakers, pay, where, how long, what is asked, what is unusual, what is offered. */
export function findHighlights(analysis: Analysis, match: Match | null): Highlight[] {
  const unusual = unusualLines(analysis);
  const lines = [
    ...dealbreakerLines(match).slice(0, 2),
    ...tldrLine(analysis),
    ...payLine(analysis),
    ...modeLine(analysis),
    ...placeLine(analysis),
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

/** What a claim says of itself: its first quotation, or the field it was read from. */
const wordsOf = ({ evidence, about }: Claim): string => short(evidence[0]?.quote ?? about?.[0]?.value ?? '', LONG);

function dealbreakerLines(match: Match | null): Highlight[] {
  return (match?.broken ?? []).map(({ words, evidence, about }) => line('dealbreaker', 'highlight_dealbreaker', [words], evidence, about));
}

function tldrLine(analysis: Analysis): Highlight[] {
  const span = findTldr(analysis);
  return span ? [line('tldr', 'highlight_tldr', [short(span.quote, 260)], [span])] : [];
}

function payLine({ facts }: Analysis): Highlight[] {
  const rank = ({ kind, min, max }: Salary) => (kind === 'base' ? 0 : kind === 'total' ? 1 : 2) + ((min ?? max) === null ? 4 : 0);
  const [best] = facts.salaries.toSorted((a, b) => rank(a) - rank(b));
  return best ? [line('pay', 'highlight_pay', [wordsOf(best).replace(LABEL, '')], best.evidence, best.about)] : [];
}

function modeLine({ facts: { workMode } }: Analysis): Highlight[] {
  if (!workMode) return [];
  const { officeDaysPerWeek: days, evidence, about } = workMode;
  return days === null
    ? [line('mode', 'highlight_mode', [wordsOf(workMode)], evidence, about)]
    : [line('mode', 'highlight_mode_days', [wordsOf(workMode), String(days)], evidence, about)];
}

function placeLine({ facts, posting }: Analysis): Highlight[] {
  const rules = facts.eligibility.filter(({ kind, verdict }) => kind === 'location' && (verdict === 'required' || verdict === 'excluded'));
  const [rule] = rules.toSorted((a, b) => Number(b.verdict === 'required') - Number(a.verdict === 'required'));
  if (rule) {
    return [
      line(
        'place',
        rule.verdict === 'required' ? 'highlight_place' : 'highlight_place_excluded',
        [wordsOf(rule)],
        rule.evidence,
        rule.about,
      ),
    ];
  }
  const places = posting.jobLocation.slice(0, 3).join(' · ');
  return places ? [line('place', 'highlight_place', [short(places, LONG)], [], [{ field: 'jobLocation', value: places }])] : [];
}

function yearsLine({ facts }: Analysis): Highlight[] {
  const required = facts.experience.filter(({ importance }) => importance === 'required');
  const [most] = required.toSorted(
    (a, b) => Number(a.withDegree !== null) - Number(b.withDegree !== null) || (b.minYears ?? 0) - (a.minYears ?? 0),
  );
  return most ? [line('years', 'highlight_years', [wordsOf(most)], most.evidence, most.about)] : [];
}

/** Skills a person lacks are what decides; without a profile, all that are required. */
function mustLine({ facts }: Analysis, match: Match | null): Highlight[] {
  const required = facts.skills.filter(({ importance }) => importance === 'required');
  const missing = required.filter(({ name }) => match?.missingSkills.includes(name));
  const shown = (missing.length > 0 ? missing : required).slice(0, 8);
  if (shown.length === 0) return [];
  const key = missing.length > 0 ? 'highlight_must_missing' : 'highlight_must';
  return [
    line(
      'must',
      key,
      [shown.map(({ name }) => name).join(', ')],
      shown.flatMap(({ evidence }) => evidence.slice(0, 1)),
      shown.flatMap(({ about }) => about ?? []).slice(0, 1),
    ),
  ];
}

/** What the wording calls nice to have first, then what stands in sections of that name. */
function niceLine({ facts, nice }: Analysis): Highlight[] {
  const wished = [...facts.skills, ...facts.experience, ...facts.education, ...facts.languages].filter(
    ({ importance }) => importance === 'preferred',
  );
  const all = distinct([...nice, ...wished.flatMap(({ evidence }) => evidence.slice(0, 1))]);
  const said = (quote: string, before: number) =>
    all.slice(0, before).some((span) => span.quote.toLowerCase().includes(quote.toLowerCase()));
  const spans = all.filter(({ quote }, i) => !said(quote, i)).slice(0, MOST_NICE);
  return spans.length > 0 ? [line('nice', 'highlight_nice', [short(spans.map(({ quote }) => quote).join(' · '), LONG)], spans)] : [];
}

function unusualLines({ posting }: Analysis): Highlight[] {
  return findUnusual(posting)
    .slice(0, 2)
    .map(({ id, span }) => line('unusual', `highlight_unusual_${id}`, [short(span.quote, LONG)], [span]));
}

function perkLine({ facts }: Analysis): Highlight[] {
  const spans = distinct(facts.benefits.flatMap(({ evidence }) => evidence.slice(0, 1))).slice(0, 5);
  return spans.length > 0 ? [line('perk', 'highlight_perk', [short(spans.map(({ quote }) => quote).join(' · '), LONG)], spans)] : [];
}

function distinct(spans: readonly Span[]): Span[] {
  const first = spans.slice(0, 200);
  const whole = first.filter(({ start, end }, i) => first.findIndex((other) => other.start <= start && other.end >= end) === i);
  return whole.filter(({ quote }, i) => whole.findIndex((other) => other.quote === quote) === i);
}
