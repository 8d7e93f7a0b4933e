import type { Analysis } from '../analyse/analyse.ts';
import { type Span, spanOf } from '../posting/evidence.ts';
import type { SectionKind } from '../posting/section.ts';
import { isStop } from './clause.ts';

const SHORTEST = 40;
const LONGEST = 260;
/** The beginning of the posting, in UTF-16 units, where it says what it is about. */
const LOOKED_AT = 4_000;
// "We are looking for…", "As a …, you will…": the sentence that tells the job.
const HIRES =
  /\b(?:looking for|seeking|seeks|hiring|searching for|join (?:us|our)|you will|you'll|in this role|as an? |responsible for|the role|opportunity)\b|ищем|ищет|требуется|приглаша|открыта вакансия|в команду|wir suchen|sucht|gesucht|nous recherchons|recherche|rejoin|buscamos|busca |procuramos|estamos|cerchiamo|wij zoeken|op zoek|szukamy|poszukujemy|hledáme|шукаємо|招聘|诚聘|募集/iu;
const NOT_IT =
  /:$|\d\+? years|years of|experience (?:in|with)|лет опыта|опыт работы|equal opportunity|cookie|©|apply now|click|regardless of|http|@|salary|\$\d/iu;

/** "Title: … Duration: …": fields, no sentence. */
const LABELS = /:[^:]{1,120}:/u;
const SKIPPED: readonly SectionKind[] = ['preferred', 'benefits', 'compensation', 'legal', 'notice'];

/** The one sentence that best tells what the job is, in the posting's own words; null when none does. */
export function findTldr({ posting, sections }: Analysis): Span | null {
  const { text, title } = posting;
  const summary = sections.find(({ kind }) => kind === 'summary');
  const body = summary ? text.slice(summary.start, summary.end) : '';
  const [from, to] = summary && body.trim().length >= SHORTEST ? [summary.start, summary.end] : [0, Math.min(text.length, LOOKED_AT)];
  const skipped = sections.filter(({ kind }) => SKIPPED.includes(kind));
  const inside = (kind: SectionKind, at: number) =>
    sections.some((section) => section.kind === kind && at >= section.start && at < section.end);
  const titleWords = new Set((title ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  let best: { span: Span; worth: number } | null = null;
  let place = 0;
  for (const [start, end] of sentencesOf(text, from, to)) {
    if (end - start < SHORTEST || end - start > LONGEST || skipped.some((section) => start < section.end && end > section.start)) continue;
    const sentence = text.slice(start, end);
    const named = new Set((sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => titleWords.has(word))).size;
    const worth =
      (HIRES.test(sentence) ? 3 : 0) +
      Math.min(3, named * 1.5) +
      (summary ? 1 : 0) -
      (inside('requirements', start) ? 1 : 0) -
      (NOT_IT.test(sentence) ? 4 : 0) -
      (LABELS.test(sentence) ? 3 : 0) -
      place * 0.12;
    place += 1;
    if (worth > (best?.worth ?? 1)) best = { span: spanOf(text, start, end), worth };
  }
  return best?.span ?? null;
}

function* sentencesOf(text: string, from: number, to: number): Generator<[number, number]> {
  let start = from;
  for (let i = from; i <= to; i += 1) {
    const sign = text[i];
    // "e.g. the", "J. Smith": a dot after a single letter ends nothing
    const ends =
      i === to || (isStop(text, i) && sign !== ';' && !(sign === '.' && /(?:^|[^\p{L}])\p{L}$/u.test(text.slice(Math.max(0, i - 2), i))));
    if (!ends) continue;
    const end = i < to && sign !== '\n' ? i + 1 : i;
    const trimmed = text.slice(start, end);
    const lead = /^[\s•*·–—-]*/u.exec(trimmed)![0].length;
    if (trimmed.trim()) yield [start + lead, start + trimmed.trimEnd().length];
    start = i + 1;
  }
}
