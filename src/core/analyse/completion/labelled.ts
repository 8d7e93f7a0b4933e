import { everyPhrase } from '../languages/every.ts';

/** A value behind a label ("Location: Leeds", «Компания: …»). Offsets into the text. */
export type Labelled = { readonly start: number; readonly end: number; readonly value: string };
export type LabelledField = 'title' | 'organization' | 'place';

const FIELDS: readonly LabelledField[] = ['title', 'organization', 'place'];
const FIELD_OF = new Map(FIELDS.flatMap((field) => everyPhrase(({ labels }) => labels[field]).map((label) => [label, field] as const)));
const LONGEST = Math.max(...[...FIELD_OF.keys()].map((label) => label.length));
const MOST_COLONS = 120;
const MOST_VALUE = 200;

/** The first value of each labelled field. Labels may be glued to what goes before ("PAJob Type: …"), as boards' texts often are. */
export function findLabelled(text: string, lower: string): Partial<Record<LabelledField, Labelled>> {
  const found: Partial<Record<LabelledField, Labelled>> = {};
  let colon = -1;
  for (let n = 0; n < MOST_COLONS; n += 1) {
    colon = nextColon(text, colon + 1);
    if (colon < 0) break;
    const field = fieldBefore(text, lower, colon);
    if (!field || found[field]) continue;
    const value = valueAfter(text, colon + 1);
    if (value) found[field] = value;
  }
  return found;
}

function nextColon(text: string, from: number): number {
  const [ascii, wide] = [text.indexOf(':', from), text.indexOf('：', from)];
  return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
}

function fieldBefore(text: string, lower: string, colon: number): LabelledField | null {
  let end = colon;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '*')) end -= 1;
  let best: LabelledField | null = null;
  for (let size = 1; size <= LONGEST && end - size >= 0; size += 1) {
    const start = end - size;
    const field = FIELD_OF.get(lower.slice(start, end));
    if (field && beginsHere(text, start)) best = field;
    if (text[start] === '\n') break;
  }
  return best;
}

/** At the start of a line or cell, or with a capital glued to the end of what goes before. */
function beginsHere(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  if (start === 0 || /[\n|•·*.;)]\s{0,2}$/.test(before) || /[-–—#>]\s{0,1}$/.test(before)) return true;
  return /[\p{Ll}\d)A-Z]$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
}

function valueAfter(text: string, from: number): Labelled | null {
  let start = from;
  while (start < text.length && (text[start] === ' ' || text[start] === '*' || text[start] === '\t')) start += 1;
  if (text[start] === '\n') start += 1;
  let end = start;
  while (end < text.length && end - start < MOST_VALUE && !/[\n|•;]/.test(text[end]!)) end += 1;
  // the next label ends it: "Philadelphia, PAJob Type: Full-Time"
  const next = nextColon(text, start);
  if (next >= 0 && next < end) {
    const glued = /(?:[\p{Ll}\d)\p{Lu}]|[.,!] ?|\s)(\p{Lu}[\p{Ll}]{1,20}(?: \p{L}{1,20}){0,2})\s?$/u.exec(text.slice(start, next));
    if (glued) end = next - glued[1]!.length - (glued[0].endsWith(' ') ? 1 : 0);
  }
  while (end > start && /[\s.,*]/.test(text[end - 1]!)) end -= 1;
  return end > start ? { start, end, value: text.slice(start, end) } : null;
}
