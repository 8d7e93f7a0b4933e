import { findSkillsIn } from '../analyse/skills/skills.ts';
import { type Span, spanOf } from '../posting/evidence.ts';

// "Python (5 years)", "Java – 24 months", "SQL: 3 года": beside the name, before the next one.
const YEARS = /^.{0,24}?(\d{1,3})\+? ?(years?|yrs?|months?|mos?|лет|года?|месяц\p{L}{0,2}|jahre?|monate?|ans?|mois|años?|meses)(?!\p{L})/iu;
const MONTHS = /^(?:mo|месяц|monat|mes)/iu;

/** Skills a résumé names, in the order of its text, each with its years where they stand beside it. */
export function findResumeSkills(text: string): { value: { id: string; name: string; years: number | null }; evidence: Span }[] {
  const skills = findSkillsIn(text);
  const starts = skills.flatMap(({ places }) => places.map(({ start }) => start)).sort((a, b) => a - b);
  return skills.flatMap(({ id, name, places }) => {
    const [first] = places;
    if (!first) return [];
    const years = places.flatMap(({ end }) => yearsAfter(text, end, starts) ?? []);
    const value = { id, name, years: years.length > 0 ? Math.max(...years) : null };
    return [{ value, evidence: spanOf(text, first.start, first.end) }];
  });
}

function yearsAfter(text: string, end: number, starts: readonly number[]): number | null {
  const next = starts.find((start) => start >= end) ?? text.length;
  const found = YEARS.exec(text.slice(end, Math.min(next, end + 44)).split('\n')[0]!);
  if (!found) return null;
  const years = MONTHS.test(found[2]!) ? Number(found[1]) / 12 : Number(found[1]);
  return years > 0 && years <= 50 ? Math.round(years * 10) / 10 : null;
}
