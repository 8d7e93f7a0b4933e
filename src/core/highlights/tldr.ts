import type { Analysis } from '../analyse/analyse.ts';
import { type Span, spanOf } from '../posting/evidence.ts';
import type { SectionKind } from '../posting/section.ts';
import { isStop } from './clause.ts';

const SHORTEST = 40;
const LONGEST = 260;
/** The beginning of the posting, in UTF-16 units and sentences, where it says what it is about. */
const LOOKED_AT = 4_000;
const MOST = 14;
// "We are looking for…", "As a …, you will…": the sentence that tells the job.
const HIRES =
  /looking for|seek(?:ing|s)|hiring|searching for|join (?:us|our)|you(?: wi|')ll|in this role|as an? |responsible for|the role|opportunity|ищем|ищет|требуется|приглаша|открыта вакансия|в команду|wir suchen|sucht|gesucht|nous recherchons|recherche|rejoin|busca(?: |mos)|procuramos|cerchiamo|wij zoeken|op zoek|szukamy|poszukujemy|hledáme|шукаємо|招聘|诚聘|募集/;
const HIRING = 3;
const NOT_IT =
  /:$|\d\+? years|years of|experience (?:in|with)|лет опыта|опыт работы|equal opportunity|cookie|©|apply now|click|regardless of|http|@|salary|\$\d/u;
/** "Title: … Duration: …": fields, no sentence. */
const LABELS = /:[^:]{1,120}:/u;
const SKIPPED: ReadonlySet<SectionKind> = new Set(['preferred', 'benefits', 'compensation', 'legal', 'notice']);

/** The one sentence that best tells what the job is, in the posting's own words; null when none does. */
export function findTldr({ posting, sections }: Analysis): Span | null {
  const { text, title } = posting;
  const summary = sections.find(({ kind, start, end }) => kind === 'summary' && end - start >= SHORTEST);
  const [from, to] = summary ? [summary.start, summary.end] : [0, Math.min(text.length, LOOKED_AT)];
  const titleWords = [...new Set((title ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
  let best: { start: number; end: number; worth: number } | null = null;
  for (const [place, { start, end }] of sentencesOf(text, from, to, sections).entries()) {
    const sentence = text.slice(start, end).toLowerCase();
    const named = titleWords.filter((word) => sentence.includes(word)).length;
    const required = sections.some((section) => section.kind === 'requirements' && start >= section.start && start < section.end);
    const likely = Math.min(3, named * 1.5) + (summary ? 1 : 0) - (required ? 1 : 0) - place * 0.12;
    const least = best?.worth ?? 1;
    if (likely + HIRING <= least) continue;
    const hopeful = likely + (HIRES.test(sentence) ? HIRING : 0);
    if (hopeful <= least) continue;
    const worth = hopeful - (NOT_IT.test(sentence) ? 4 : 0) - (LABELS.test(sentence) ? 3 : 0);
    if (worth > least) best = { start, end, worth };
  }
  return best && spanOf(text, best.start, best.end);
}

type Stretch = { readonly start: number; readonly end: number };

/** The first sentences of a length to be read at a glance, outside sections that tell of something else. */
function sentencesOf(text: string, from: number, to: number, sections: Analysis['sections']): Stretch[] {
  const found: Stretch[] = [];
  for (let i = from, first = from; i <= to && found.length < MOST; i += 1) {
    if (i < to && !ends(text, i)) continue;
    const after = i < to && text[i] !== '\n' ? i + 1 : i;
    const [start, end] = trimmed(text, first, after);
    first = i + 1;
    if (end - start < SHORTEST || end - start > LONGEST) continue;
    if (!sections.some((section) => SKIPPED.has(section.kind) && start < section.end && end > section.start)) found.push({ start, end });
  }
  return found;
}

/** "e.g. the", "J. Smith": a dot after a single letter ends nothing; nor does a semicolon. */
function ends(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  const may = unit === 0x0a || unit === 0x2e || unit === 0x21 || unit === 0x3f || unit >= 0x3000;
  if (!may || !isStop(text, i)) return false;
  return unit !== 0x2e || !/(?:^|[^\p{L}])\p{L}$/u.test(text.slice(Math.max(0, i - 2), i));
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && ' \t\r\n\u00a0•*·–—-'.includes(text[start]!)) start += 1;
  while (end > start && ' \t\r\n\u00a0'.includes(text[end - 1]!)) end -= 1;
  return [start, end];
}
