import type { Reading } from '../reading.ts';
import type { Labelled } from './labelled.ts';
import { namesJob } from './title-words.ts';

const MOST_CHARS = 110;
const MOST_WORDS = 14;
const LINES_LOOKED_AT = 4;
const SENTENCE =
  /[.!?…:;](?:\s|$)|\b(?:we|you|our|your|is|are|was|will|join|looking|seeking|as an?|i am|i'm|this|they|wir|sie|nous|vous|suchen|cherchons|buscamos|you'll|must)\b|(?:^|[^\p{L}])(?:мы|вы|наш\p{L}*|ваш\p{L}*|ищем|нужен|требуется|приглашаем|компания|обязанности)(?=[^\p{L}]|$)|我们|你/u;
const HEADING =
  /^(?:about|job description|description|overview|summary|responsibilities|requirements|qualifications|company|the role|role|position|position summary|introduction|описание вакансии|описание|обязанности|требования|вакансия)\b/;
const CELL = /\s{1,3}[|•·]\s{1,3}/;

/** A short line at the top that reads as a job's title, or the value of its label. Null when unsure. */
export function titleOf({ text, lower, lines }: Reading, labelled: Labelled | undefined): string | null {
  for (const { start, end } of lines.slice(0, LINES_LOOKED_AT)) {
    const cells = text.slice(start, Math.min(end, start + 400)).split(CELL);
    if (cells.length >= 3) {
      const cell = cells.slice(0, 5).find((one, i) => i > 0 && isTitle(one.trim(), one.trim().toLowerCase()));
      if (cell) return cell.trim();
    }
    const line = text
      .slice(start, end)
      .replace(/^[\s•*#–-]{1,6}/, '')
      .trim();
    if (isTitle(line, lower.slice(start, end).trim())) return line;
  }
  return labelled && isTitle(labelled.value, labelled.value.toLowerCase()) ? labelled.value : null;
}

function isTitle(line: string, lower: string): boolean {
  if (line.length < 3 || line.length > MOST_CHARS || line.split(/\s+/).length > MOST_WORDS) return false;
  if (!/^["'«[(]?[\p{Lu}\p{Lo}\d]/u.test(line) || HEADING.test(lower)) return false;
  return !SENTENCE.test(lower.replace(/\b(?:sr|jr|st|inc|ltd|co|no|vp|dept|mgr|eng)\./g, '')) && namesJob(lower);
}
