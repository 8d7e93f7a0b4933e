import type { Analysis } from '../analyse/analyse.ts';
import { everyPhrase, everyWord } from '../analyse/languages/every.ts';
import { LANGUAGES } from '../analyse/languages/index.ts';
import { anyOf } from '../analyse/words/any-of.ts';
import { type Span, spanOf } from '../posting/evidence.ts';
import type { SectionKind } from '../posting/section.ts';
import { isGlued, isStop } from './clause.ts';
import { ITEM_MARK } from './whole.ts';

const SHORTEST = 40;
const LONGEST = 260;
/** The beginning of the posting, in UTF-16 units and sentences, where it says what it is about. */
const LOOKED_AT = 4_000;
const MOST = 14;
// "We are looking for…", "As a …, you will…": the sentence that tells the job.
const HIRES = anyOf(everyPhrase(({ tldr }) => tldr.hires));
/** After a word that speaks to the reader, how a verb of what they do ends. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map(
  LANGUAGES.flatMap(({ tldr }) => Object.entries(tldr.duty).map(([reader, endings]) => [reader, endings.split(' ')] as const)),
);
const ALONE = everyWord(({ tldr }) => tldr.duties);
const UNSPACED = [...ALONE].filter((word) => /\p{Script=Han}/u.test(word));

/** What the person will do, said to them. */
function tellsDuty(sentence: string): boolean {
  const words = sentence.split(/[^\p{L}]/u);
  if (UNSPACED.some((word) => sentence.includes(word))) return true;
  if (sentence.includes(', you ') && sentence.includes('as a')) return true;
  return words.some((word, i) => ALONE.has(word) || (ENDINGS.get(word) ?? []).some((ending) => (words[i + 1] ?? '').endsWith(ending)));
}
/** The house praising itself. */
const BOASTS = anyOf(everyPhrase(({ tldr }) => tldr.boasts));
/** People of no trade: "awesome folks". */
const VAGUE =
  /(?:for|of) (?:the |some |new |more )?(?:\p{L}{3,16},? (?:and )?){0,2}(?:folks|people|talent|candidates|individuals|somebody|someone|humans|minds)\b/u;
/** How one applies, not what one does. */
const APPLYING = anyOf(everyPhrase(({ tldr }) => tldr.applying));
const HIRING = 3;
const PAY_WORDS = anyOf(everyPhrase(({ tldr }) => tldr.pays));
const PAYS = /r\$|[€₽£] ?\d|\d ?[€₽£]/u;
/** "To do so, …", "It …": a sentence that leans on the one before, or tells of the house. */
const LEANS = anyOf(
  everyPhrase(({ tldr }) => tldr.leans),
  'in front',
  ' ',
);
/** "These are Leeds and York." */
const NAMES = anyOf(
  everyPhrase(({ tldr }) => tldr.names),
  'in front',
);
/** How a demand begins. */
const DEMANDS = anyOf(
  everyPhrase(({ tldr }) => tldr.demands),
  'in front',
);
const NOT_IT =
  /^\d{1,2} ?[-–]? ?\d{0,2} ?(?:год|лет|years|jahre|ans|años)|:$|\d\+? years|years of|experience (?:in|with)|лет опыта|опыт работы|equal opportunity|cookie|©|apply now|click|regardless of|http|@|salary|\$\d/u;
/** "Title: … Duration: …": fields, no sentence. */
const LABELS = /:[^:]{1,120}:/u;
const SKIPPED: ReadonlySet<SectionKind> = new Set(['preferred', 'benefits', 'compensation', 'legal', 'notice']);

/** The one sentence that best tells what the job is, in the posting's own words; null when none does. */
export function findTldr(analysis: Analysis): Span | null {
  return bestSentence(analysis) ?? firstDuty(analysis);
}

function bestSentence({ posting, sections, nice }: Analysis): Span | null {
  const { text, title } = posting;
  const summary = sections.find(({ kind, start, end }) => kind === 'summary' && end - start >= SHORTEST);
  const from = summary ? summary.start : 0;
  const to = summary ? summary.end : text.length < LOOKED_AT ? text.length : LOOKED_AT;
  const titleWords = [...new Set((title ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
  const ofKind = (sort: SectionKind, at: number) => sections.some(({ kind, start, end }) => kind === sort && at >= start && at < end);
  let best: { start: number; end: number; worth: number } | null = null;
  for (const [place, { start, end }] of sentencesOf(text, from, to, sections).entries()) {
    const sentence = text.slice(start, end).toLowerCase();
    const named = titleWords.filter((word) => sentence.includes(word)).length;
    const required = ofKind('requirements', start);
    const wished = nice.some((span) => start < span.end && span.start < end);
    const likely = Math.min(3, named * 1.5) + (summary ? 1 : 0) - (required ? 1 : 0) - (wished ? 4 : 0) - place * 0.12;
    const least = best?.worth ?? 1;
    if (likely + HIRING <= least) continue;
    const duty = tellsDuty(sentence);
    const hopeful = likely + (HIRES.test(sentence) ? HIRING : duty ? HIRING - 0.5 : 0);
    if (hopeful <= least) continue;
    const idle = hopeful === likely;
    const worth =
      hopeful -
      // a name of the job alone says what everybody has read above
      (idle && !summary && !ofKind('responsibilities', start) ? (named < 2 ? 3.5 : 2.5) : 0) -
      (BOASTS.test(sentence) ? (idle ? 5 : 2) : 0) -
      (VAGUE.test(sentence) && named === 0 ? 2.5 : 0) -
      (APPLYING.test(sentence) ? 6 : 0) -
      (isTitle(sentence, titleWords) ? 5 : 0) -
      (NOT_IT.test(sentence) || PAY_WORDS.test(sentence) || PAYS.test(sentence) ? 4 : 0) -
      (idle && ofKind('company', start) ? 1.5 : 0) -
      (LABELS.test(sentence) ? 3 : 0) -
      (sentence.includes('|') || /[?？]$/u.test(sentence) ? 4 : 0) -
      (DEMANDS.test(sentence) ? 3 : 0) -
      (end - start < SHORT_TITLE && !/[.!?。！？]$/u.test(sentence) ? 3 : 0) -
      (idle && named === 0 && LEANS.test(sentence) ? 2 : 0);
    if (worth > least) best = { start, end, worth };
  }
  return best && spanOf(text, afterTitle(text, best.start, best.end, title), untilNamed(text, best));
}

/** "…in one of our locations. These are Leeds and York": the second sentence names what the first only announces. */
function untilNamed(text: string, { start, end }: Stretch): number {
  const rest = text.slice(end, start + LONGEST + 1);
  const [blank] = /^[ \t]{0,3}/u.exec(rest)!;
  if (blank === '' || !NAMES.test(rest.slice(blank.length).toLowerCase())) return end;
  for (let i = end + blank.length; i <= text.length && i - start <= LONGEST; i += 1) {
    if (i < text.length && !ends(text, i)) continue;
    return text[i] === '.' ? i + 1 : i;
  }
  return end;
}

/** Hardly more than the title once more. */
function isTitle(sentence: string, titleWords: readonly string[]): boolean {
  const words = sentence.match(/\p{L}{4,}/gu) ?? [];
  return (
    titleWords.length > 1 &&
    words.length <= titleWords.length + 2 &&
    words.filter((word) => titleWords.includes(word)).length * 2 > words.length
  );
}

/** "Data Engineer: Building pipelines": the title is shown above. */
function afterTitle(text: string, start: number, end: number, title: string | null): number {
  if (!title || !text.startsWith(title, start)) return start;
  const rest = /^ ?[:–—-] ?/u.exec(text.slice(start + title.length, end));
  return rest && end - start - title.length > SHORTEST ? start + title.length + rest[0].length : start;
}

/** Where no sentence tells the job, the first of its duties does. */
function firstDuty({ posting: { text }, sections }: Analysis): Span | null {
  const duties = sections.find(({ kind, start, end }) => kind === 'responsibilities' && end - start > SHORT_DUTY);
  if (!duties) return null;
  const from = duties.start + (duties.heading?.length ?? 0);
  for (const line of text.slice(from, duties.end).split('\n').slice(0, 4)) {
    const at = text.indexOf(line, from);
    let [start, end] = trimmed(text, at, at + line.length);
    while (start < end && /[:：.\s\d)(•*·–—-]/u.test(text[start]!)) start += 1;
    for (let i = start + 1; i < end; i += 1)
      if (';；•'.includes(text[i]!) || isGlued(text, i) || (ends(text, i) && !isGlued(text, i + 1) && i - start > SHORT_DUTY)) end = i;
    while (end > start && /[,;:\s]/u.test(text[end - 1]!)) end -= 1;
    if (end - start >= SHORT_DUTY && end - start <= LONGEST && !DEMANDS.test(text.slice(start, end).toLowerCase()))
      return spanOf(text, start, end);
  }
  return null;
}

const SHORT_DUTY = 20;
/** Shorter than this and without a full stop it is a title once more. */
const SHORT_TITLE = 80;

type Stretch = { readonly start: number; readonly end: number };

/** The first sentences of a length to be read at a glance, outside sections that tell of something else. */
function sentencesOf(text: string, from: number, to: number, sections: Analysis['sections']): Stretch[] {
  const found: Stretch[] = [];
  const heads = new Map(sections.map(({ start, heading }) => [start, heading?.length ?? 0]));
  const starts = [...heads.keys()].sort((a, b) => a - b);
  for (let i = from, first = from, next = 0; i <= to && found.length < MOST; i += 1) {
    while (next < starts.length && starts[next]! < i) next += 1;
    const begins = i > first && next < starts.length && starts[next] === i; // "Role DescriptionThis is": a lost line break
    if (i < to && !begins && !ends(text, i)) continue;
    const after = i < to && !begins && text[i] !== '\n' ? i + 1 : i;
    const sentence = sentenceAt(text, first, after, heads);
    first = begins ? i : i + 1;
    if (sentence && !isSkipped(sentence, sections)) found.push(sentence);
  }
  return found;
}

function sentenceAt(text: string, from: number, to: number, heads: ReadonlyMap<number, number>): Stretch | null {
  const [start, end] = trimmed(text, afterHeading(text, from, to, heads), to);
  const isHeading = (heads.get(start) ?? 0) >= end - start;
  return isHeading || end - start < SHORTEST || end - start > LONGEST ? null : { start, end };
}

function isSkipped({ start, end }: Stretch, sections: Analysis['sections']): boolean {
  return sections.some((section) => SKIPPED.has(section.kind) && start < section.end && end > section.start);
}

/** "Your Duties: Under supervision, …": the heading is no part of the sentence. */
function afterHeading(text: string, from: number, to: number, heads: ReadonlyMap<number, number>): number {
  const [start] = trimmed(text, from, to);
  const heading = heads.get(start) ?? 0;
  if (heading === 0 || start + heading >= to) return from;
  const rest = start + heading;
  return /^[:：.\s–—-]/u.test(text.slice(rest, rest + 1)) || /^\p{Lu}/u.test(text.slice(rest, rest + 1)) ? skipSigns(text, rest, to) : from;
}

function skipSigns(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[:：.\s–—-]/u.test(text[at]!)) at += 1;
  return at;
}

/** "e.g. the", "J. Smith": a dot after a single letter ends nothing; nor does a semicolon. */
function ends(text: string, i: number): boolean {
  if (isGlued(text, i + 1)) return true;
  const unit = text.charCodeAt(i);
  const may = unit === 0x0a || unit === 0x2e || unit === 0x21 || unit === 0x3f || unit >= 0x3000;
  if (!may || !isStop(text, i)) return false;
  return (
    unit !== 0x2e ||
    !/(?:^|[^\p{L}])(?:\p{L}|St|Dr|Mr|Mrs|Ms|Inc|Ltd|Jr|Sr|ул|им|тыс|руб|ca|bzw|inkl)$/u.test(text.slice(Math.max(0, i - 5), i))
  );
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  const skip = () => {
    while (start < end && ' \t\r\n\u00a0•*·+–—-'.includes(text[start]!)) start += 1;
  };
  skip();
  const mark = ITEM_MARK.exec(text.slice(start, start + 5));
  if (mark) start += mark[0].length;
  skip();
  while (end > start && ' \t\r\n\u00a0'.includes(text[end - 1]!)) end -= 1;
  return [start, end];
}
