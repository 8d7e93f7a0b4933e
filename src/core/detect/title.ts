import { jobApplied } from './application.ts';
import type { Body, Sheet, SheetLine } from './body.ts';
import { isNamed } from './chunks.ts';
import { role } from './vocabulary.ts';

/** What stands between the parts of a document's title. */
export const SEPARATOR = / [-–—|·•:»>] | ?[|｜] ?/;

const NO_TITLE =
  /^(?:jobs?|careers?|job (?:details|description)|vacancy|vacancies|menu|apply|home|contact us|about us|requirements|responsibilities)$/i;

/** The place of the line that names the job: a heading that the document's title repeats, else the nearest first heading above the body; -1 for none. */
export function titleLineOf({ lines, boxes, titles }: Sheet, { from, to }: Body): number {
  const heads = titles.join('\n').toLowerCase();
  let [best, most] = [-1, 3];
  for (let i = 0; i < Math.min(lines.length, to); i += 1) {
    const { text, box, zone, parts } = lines[i]!;
    if (text.length > 200 || (text.length < 3 && !/^[一-鿿가-힯぀-ヿ]{2}$/.test(text)) || zone) continue;
    const { heading } = boxes[box]!;
    const hinted =
      i <= from + 3 &&
      parts[0] !== undefined &&
      isNamed(parts[0], /title|position|vacancy|job-?name|headline/i, /sub-?title|company|section/i);
    if (!heading && !hinted) continue;
    const score =
      (heading === 1 ? 3 : heading === 2 ? 1 : 0) +
      (hinted ? 1 : 0) +
      (text.length > 5 && heads.includes(lines[i]!.lower) ? 3 : 0) +
      (role(lines[i]!.lower) ? 2 : 0) +
      (i <= from + 2 ? 1 : -2) -
      Math.min(2, Math.max(0, from - i) / 40) -
      (NO_TITLE.test(text) ? 4 : 0);
    if (score >= most && (score > most || best < 0)) [best, most] = [i, score];
  }
  return best;
}

/** The job's name from its line or the head of the document, without what boards set around it. */
export function titleOf({ lines, titles }: Sheet, titleAt: number, label?: string): string | undefined {
  const said = (lines[titleAt] && ownPart(lines[titleAt], titles)) ?? label ?? titleFromHead(titles);
  const applied = said && jobApplied(said);
  if (applied) return applied.title;
  return (
    withoutNumber(said)
      ?.replace(/^(?:(?:job )?application for:?|(?:job|position|vacancy) (?:details|title|description)(?::| [-–])) | gesucht$/gi, '')
      .trim() || undefined
  );
}

/** The words of a title's line; the first of its elements alone where the document is named after that: pay or a place stands beside it. */
function ownPart({ text, parts }: SheetLine, titles: readonly string[]): string {
  const own = parts.length > 1 && titles.some(Boolean) && !titles.some((title) => title.includes(text)) ? parts[0]!.text : '';
  return own.length > 4 && titles.some((title) => title.includes(own)) ? own : text;
}

function titleFromHead([document = '', shared = '']: readonly string[]): string | undefined {
  const parts = (shared || document).split(SEPARATOR).filter((part) => part.length > 2);
  const said = parts.find((part) => role(part.toLowerCase())) ?? (shared ? parts[0] : undefined);
  return said?.split(/ (?:at|bei|chez|@) (?=\p{Lu})/u)[0];
}

/** "Job Description - Planner (26000412)" without the number that the system put behind it. */
function withoutNumber(said: string | undefined): string | undefined {
  return said && /^job (?:details|description) /i.test(said) ? said.replace(/ \([A-Z\d-]{4,14}\)$/, '') : said;
}
