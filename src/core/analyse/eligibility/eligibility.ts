import type { Span } from '../../posting/evidence.ts';
import type { Eligibility } from '../../posting/facts.ts';
import { importanceAt } from '../importance.ts';
import { everyWord } from '../languages/every.ts';
import { findPlaces } from '../places/find-places.ts';
import type { Read } from '../reading.ts';
import { inLanguages, lexicons, type Worded } from '../words/in-languages.ts';
import { type Hit, strongest } from '../words/phrases.ts';
import { type Word, wordsOf } from '../words/words.ts';
import type { Condition } from './conditions.ts';
import { findUnusualHours } from './hours.ts';
import { Around } from './stance.ts';
import { findTimeZones } from './timezone.ts';
import { amountOf, nationalityOf, shortValue } from './value.ts';
import { placesAfter, placesBefore } from './where.ts';

const BOOK = inLanguages(({ conditions }) => conditions);
const MOST_PER_KIND = 6;

const lexiconOf = lexicons<Parsed>(() => sorted(BOOK).map(([condition, ...phrases]) => [parsed(condition), ...phrases] as const));

type Kind = Eligibility['kind'];
type Parsed = {
  readonly kind: Kind;
  readonly verdict: Eligibility['verdict'] | '-' | '?';
  readonly value: string;
  readonly language: string;
  /** Its verdict is that of the words around it. */
  readonly named: boolean;
};

/** Who may apply, from where, and under which conditions. A refusal outranks an offer in the same words. */
export function findEligibility(subject: Read): Eligibility[] {
  const words = wordsOf(subject);
  const byKind = new Map<Kind, Hit<Parsed>[]>();
  for (const hit of lexiconOf(subject.language).findAll(words)) {
    const meant = asMeant(subject, words, hit);
    if (meant) byKind.set(meant.meaning.kind, [...(byKind.get(meant.meaning.kind) ?? []), meant]);
  }
  const claims: Eligibility[] = [];
  for (const [kind, hits] of byKind) {
    const kept = kind === 'location' ? locationHits(hits) : kind === 'shift' ? shiftHits(hits) : strongest(hits);
    const said = kept
      .map((hit) => answered(subject, words, hit))
      .filter((hit) => hit.meaning.verdict !== '-' && !isOnlyWished(subject, words, hit) && !isDenied(words, hit))
      .filter((hit) => kind !== 'authorization' || !isOfVisa(words, hit, byKind.get('sponsorship') ?? []));
    // what says so by itself is the better quotation
    const plainest = [...said].sort((a, b) => Number(a.meaning.named) - Number(b.meaning.named));
    const made = once(plainest.flatMap((hit) => claimsOf(subject, words, hit)));
    // "live in the region": no place is named
    // "local candidates preferred" says so itself; "a plus if you live nearby" is a wish
    const nearby = (hit: Hit<Parsed>) =>
      hit.meaning.value === 'local' && (words[hit.last]!.text.startsWith('prefer') || !isOnlyWished(subject, words, hit));
    const near = kind === 'location' && made.length === 0 ? hits.filter(nearby).slice(0, 1) : [];
    claims.push(...made, ...near.flatMap((hit) => claimsOf(subject, words, hit)));
  }
  for (const { value, first, last } of findTimeZones(words, subject.text).slice(0, 3)) {
    const evidence = [subject.span(words[first]!.start, words[last]!.end)];
    claims.push({ kind: 'timezone', value, verdict: 'required', evidence });
  }
  claims.push(...shiftsByTheClock(subject, claims));
  return claims.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** Hours say what no word may say: "10 pm – 6 am" is a night shift. What words have said already is not said again. */
function shiftsByTheClock(subject: Read, claims: readonly Eligibility[]): Eligibility[] {
  const known = new Set(claims.filter(({ kind }) => kind === 'shift').map(({ value }) => value));
  const fresh: Eligibility[] = [];
  for (const { value, start, end } of findUnusualHours(subject)) {
    if (known.has(value) || isElsewhere(subject, start, 'shift')) continue;
    known.add(value);
    fresh.push({ kind: 'shift', value, verdict: 'required', evidence: [subject.span(start, end)] });
  }
  return fresh;
}

/** The hit with the verdict that the words around it give it; null where they take it back. */
function asMeant(subject: Read, words: readonly Word[], hit: Hit<Parsed>): Hit<Parsed> | null {
  const { kind, verdict, language } = hit.meaning;
  if (verdict === '-' || verdict === 'refused') return hit;
  const around = new Around(words, hit, language);
  if (verdict === 'excluded') return around.isDeniedTwice ? { ...hit, meaning: { ...hit.meaning, verdict: 'required' } } : hit;
  if (verdict === 'offered') return kind === 'sponsorship' && (around.isTakenBack || around.isOfOthers || around.isHandled) ? null : hit;
  const { start } = words[hit.first]!;
  const asked = () => around.isAsked || importanceAt(subject, start, words[hit.last]!.end) === 'required';
  if (DENIABLE.has(kind) && around.isDenied) return null;
  if ((DENIABLE.has(kind) || PAPERS.has(kind)) && around.isHandled) return null;
  if (PAPERS.has(kind) && around.isOfOthers && !asked()) return null;
  if (verdict === 'required') return hit;
  if (around.isFair || isElsewhere(subject, start, kind)) return null;
  const given = !GIVEN.has(kind) ? null : around.isRefused ? 'refused' : around.isGiven && !around.isOfOthers ? 'offered' : null;
  const said = given ?? (kind !== 'sponsorship' && asked() ? 'required' : null);
  return said && { ...hit, meaning: { ...hit.meaning, verdict: said, named: true } };
}

/** May be denied in words that no phrase foresees. */
const DENIABLE: ReadonlySet<Kind> = new Set(['shift', 'travel', 'licence', 'clearance']);
/** Others have them too: a posting speaks of its clients' licences. */
const PAPERS: ReadonlySet<Kind> = new Set(['licence', 'clearance', 'authorization', 'citizenship']);
const GIVEN: ReadonlySet<Kind> = new Set(['sponsorship', 'relocation']);

/** Under a heading that asks for nothing, a thing that is only named is none that one must have. */
function isElsewhere({ sections }: Read, start: number, kind: Kind): boolean {
  const section = sections.find((one) => start >= one.start && start < one.end);
  return (
    section !== undefined && (section.kind === 'legal' || section.kind === 'notice' || (section.kind === 'benefits' && !GIVEN.has(kind)))
  );
}

/** What would be nice to have is no condition, nor is what the employer pays for: "a driving licence is a plus", "we pay for your licence". */
function isOnlyWished(subject: Read, words: readonly Word[], { meaning: { kind, verdict }, first, last }: Hit<Parsed>): boolean {
  if (verdict !== 'required' || !MAY_BE_WISHED.has(kind)) return false;
  const { start } = words[first]!;
  if (importanceAt(subject, start, words[last]!.end) === 'preferred') return true;
  return (
    (kind === 'licence' || kind === 'relocation') &&
    subject.sections.some((section) => section.kind === 'benefits' && start >= section.start && start < section.end)
  );
}

const NO = everyWord(({ not, no }) => `${not} ${no}`);
const ENDS_DENIAL = everyWord(({ but }) => but, ', ， 、');
const DENIAL = 3;

/** A no inside the words of an offer, or right before them: whatever the phrase, no offer is made. */
function isDenied(words: readonly Word[], { meaning: { verdict }, first, last }: Hit<Parsed>): boolean {
  if (verdict !== 'offered') return false;
  const { clause } = words[first]!;
  if (words.slice(first, last + 1).some(({ text }) => NO.has(text))) return true;
  for (let at = first - 1; at >= 0 && first - at <= DENIAL && words[at]!.clause === clause; at -= 1) {
    if (ENDS_DENIAL.has(words[at]!.text)) return false;
    if (NO.has(words[at]!.text)) return true;
  }
  return false;
}

/** "Visa support? Not this time.", "Relocation expenses reimbursed / No": what a question or a field seems to offer its answer refuses. */
function answered(subject: Read, words: readonly Word[], hit: Hit<Parsed>): Hit<Parsed> {
  if (hit.meaning.verdict !== 'offered') return hit;
  const { clause } = words[hit.last]!;
  let next = hit.last + 1;
  while (next < words.length && next - hit.last <= DENIAL && words[next]!.clause === clause) next += 1;
  const from = words[next - 1]!.end;
  const answer = words[next];
  if (answer && ANSWERS_NO.has(answer.text) && answer.clause !== clause && words[next + 1]?.clause !== answer.clause)
    return { ...hit, meaning: { ...hit.meaning, verdict: 'refused' }, last: next };
  if (!answer || answer.clause === clause || !/^ ?[?？]/u.test(subject.text.slice(from, from + 2))) return hit;
  for (let at = next; at < Math.min(words.length, next + ANSWER) && words[at]!.clause === answer.clause; at += 1)
    if (NO.has(words[at]!.text)) return { ...hit, meaning: { ...hit.meaning, verdict: 'refused' }, last: at };
  return hit;
}
const ANSWER = 4;
const ANSWERS_NO = everyWord(({ answerNo }) => answerNo);

/** "We cannot sponsor work permits": the permit is what is not sponsored, not one that one must have. */
function isOfVisa(words: readonly Word[], { first }: Hit<Parsed>, visas: readonly Hit<Parsed>[]): boolean {
  return visas.some(
    (visa) =>
      (visa.meaning.verdict === 'refused' || visa.meaning.verdict === 'offered') &&
      visa.first < first &&
      first - visa.last <= NEAR_VISA &&
      words[visa.last]!.clause === words[first]!.clause &&
      !words.slice(visa.last, first).some(({ text }) => text === ','),
  );
}
const NEAR_VISA = 4;

const MAY_BE_WISHED: ReadonlySet<Kind> = new Set([
  'location',
  'authorization',
  'citizenship',
  'clearance',
  'licence',
  'age',
  'relocation',
  'travel',
]);

function claimsOf(subject: Read, words: readonly Word[], { meaning, first, last }: Hit<Parsed>): Eligibility[] {
  const { kind, value } = meaning;
  const verdict = meaning.verdict as Eligibility['verdict'];
  const { start } = words[first]!;
  const { end } = words[last]!;
  const claim = (what: string, from: number, to: number, how = verdict): Eligibility => ({
    kind,
    value: what,
    verdict: how,
    evidence: [subject.span(from, to)],
  });
  if (value === '→' || value === '←') {
    const [left, right] = clauseBounds(words, first);
    const remote = words.slice(first, last + 1).some(({ text }) => text.startsWith('remot'));
    const { places, except } =
      value === '→'
        ? placesAfter(subject.text, subject.lower, end, beyondColon(words, last, right, subject.text))
        : { places: placesBefore(subject.text, start, left), except: [] };
    // "Remote, Berlin" is a desk at home near an office, "Remote, Germany" a condition
    const fit = places.filter((place) => !remote || (place.kind !== 'city' && (value === '←' || place.start - end < 14)));
    const [from, to] = [Math.min(start, ...fit.map((place) => place.start)), Math.max(end, ...fit.map((place) => place.end))];
    return [
      ...fit.map(({ code }) => claim(code, from, to)),
      ...(fit.length > 0 || verdict === 'excluded' ? except : []).map((place) => claim(place.code, place.start, place.end, 'excluded')),
    ];
  }
  const said = amountOf(kind, words, first, last) ?? value;
  if (kind === 'age' && !said) return [];
  if (kind === 'authorization' || kind === 'citizenship' || kind === 'licence') {
    const [left, right] = clauseBounds(words, first);
    const from = Math.max(left, start - (kind === 'licence' ? 60 : 30));
    const [place] = findPlaces(subject.text, from, Math.min(right, end + 60)).filter(({ kind: size }) => size !== 'city');
    const adjective = kind === 'citizenship' && !place ? nationalityOf(words, first, last) : null;
    return [
      claim(shortValue(kind, said, place?.code ?? adjective), start, Math.max(end, place && place.start < end + 30 ? place.end : end)),
    ];
  }
  return [claim(shortValue(kind, said, null), start, end)];
}

/** Traps and exclusions are about the words they cover; two demands that overlap may each have their places. */
function locationHits(hits: readonly Hit<Parsed>[]): Hit<Parsed>[] {
  const arrows = strongest(hits.filter(({ meaning }) => meaning.value !== '←'));
  return [...arrows, ...strongest(hits.filter(({ meaning }) => meaning.value === '←' || meaning.verdict === '-'))].filter(
    ({ meaning }) => meaning.verdict !== '-',
  );
}

/** "On shifts, at weekends too": the same words may say two things. */
function shiftHits(hits: readonly Hit<Parsed>[]): Hit<Parsed>[] {
  const traps = hits.filter(({ meaning }) => meaning.verdict === '-');
  const values = new Set(hits.map(({ meaning }) => meaning.value));
  return [...values].flatMap((value) =>
    strongest([...traps, ...hits.filter(({ meaning }) => meaning.verdict !== '-' && meaning.value === value)]),
  );
}

function clauseBounds(words: readonly Word[], i: number): [number, number] {
  const { clause } = words[i]!;
  let first = i;
  let last = i;
  while (first > 0 && i - first < 60 && words[first - 1]!.clause === clause) first -= 1;
  while (last + 1 < words.length && last - i < 60 && words[last + 1]!.clause === clause) last += 1;
  return [words[first]!.start, words[last]!.end];
}

/** "One of two offices: Austin or Denver": a list goes on behind its colon. */
function beyondColon(words: readonly Word[], last: number, right: number, text: string): number {
  if (!/^ ?[:：] ?[^\n]/u.test(text.slice(right, right + 4))) return right;
  let next = last + 1;
  while (next < words.length && words[next]!.end <= right) next += 1;
  return next < words.length ? clauseBounds(words, next)[1] : right;
}

/** What is said again is one claim, which rests on every place that says it, up to three. */
function once(claims: readonly Eligibility[]): Eligibility[] {
  const bySaying = new Map<string, Eligibility>();
  for (const claim of claims) {
    const key = `${claim.verdict} ${claim.value}`;
    const known = bySaying.get(key);
    bySaying.set(key, known ? { ...known, evidence: joined(known.evidence, claim.evidence) } : claim);
  }
  const fresh = [...bySaying.values()];
  const excluded = new Set(fresh.filter(({ verdict }) => verdict === 'excluded').map(({ value }) => value));
  // "a valid licence" beside "a valid driver's licence" says nothing more
  const named = new Set(fresh.filter(({ value }) => !GENERIC.has(value)).map(({ verdict }) => verdict));
  return fresh
    .filter(({ verdict, value }) => !GENERIC.has(value) || !named.has(verdict))
    .filter(({ verdict, value }) => verdict === 'excluded' || !excluded.has(value))
    .slice(0, MOST_PER_KIND);
}

function joined(known: readonly Span[], more: readonly Span[]): readonly Span[] {
  const apart = more.filter(({ start, end }) => known.every((span) => end <= span.start || span.end <= start));
  return [...known, ...apart].slice(0, MOST_PLACES);
}
const MOST_PLACES = 3;

const GENERIC = new Set(['licence', 'work', 'citizenship', 'security', 'travel', 'local']);

function parsed({ meaning, language }: Worded<Condition>): Parsed {
  const [kind, verdict, ...value] = meaning.split(' ') as [Kind, Parsed['verdict'], ...string[]];
  return { kind, verdict, value: value.join(' '), language, named: false };
}

/** Across languages: traps, refusals and exclusions, requirements and offers, last a licence that no language names. */
function sorted(book: typeof BOOK): typeof BOOK {
  const weight = ({ meaning }: Worded<Condition>) =>
    meaning.split(' ')[1] === '?'
      ? 11
      : meaning === 'licence required'
        ? 10
        : ['-', 'refused', 'excluded'].indexOf(meaning.split(' ')[1]!) + 1 || 9;
  return [...book].sort((a, b) => weight(a[0]) - weight(b[0]));
}
