import { type Span, spanOf } from '../posting/evidence.ts';
import { findTitles } from './titles.ts';

// "8+ years of experience", "опыт работы 8 лет", "8 Jahre Berufserfahrung"
const CLAIM =
  /(?<![\d.,])(\d{1,2})(?:[.,]\d)? {0,2}\+? {0,2}(?:years?|yrs?|лет|год|года|jahren?|ans|années|años|anos|anni|jaar|lat|let|років|роки)(?![\p{L}])/giu;
const NOT_WORK = /^ {0,3}(?:old|of age|alt|ago|назад|отроду)|^ {0,3}-?(?:degree|course|diploma|contract|warranty|bond)/iu;
const NOT_CLAIMED = /(?:age|aged|возраст|alter|âge|edad|мне|less than|under|менее|weniger als|moins de|menos de)[ :]{0,3}$/iu;
const EXPERIENCE =
  /experience|exprience|\bexp\b|worked|working as|in the (?:industry|field)|опыт|стаж|erfahrung|expérience|experiencia|experiência|esperienza|ervaring|doświadczeni|prax[ei]|досвід/iu;
const MONTHS = [
  'jan янв ene sty led січ',
  'feb фев fév lut úno лют',
  'mar мар mär бер bře',
  'apr апр avr abr kwi dub кві',
  'may май мая mai maj kvě тра',
  'jun июн juin cze čer чер',
  'jul июл juil lip лип',
  'aug авг aoû ago sie srp сер',
  'sep сен set wrz zář вер',
  'oct окт okt out paź říj жов',
  'nov ноя lis лис',
  'dec дек dez déc dic gru pro гру',
];
const RANGE =
  /(?<![\d/])(?:(0?[1-9]|1[0-2])[./]|([\p{L}]{3,9})\.?[ ,']{1,2})?((?:19|20)\d\d) {0,2}(?:-|–|—|to|till|until|bis|по|до|à|au|a|до) {0,2}(?:(0?[1-9]|1[0-2])[./]|([\p{L}]{3,9})\.?[ ,']{1,2})?((?:19|20)\d\d|present|current|now|today|till date|date|heute|настоящее|сейчас|н\. ?в|aujourd'hui|présent|actualidad|presente|atual|oggi|heden|obecnie|dosud)/giu;
/** "since 2019", «с 2019 года» */
const SINCE = /(?<!\p{L})(?:since|seit|depuis|desde|sinds|с) {1,2}(?:\p{L}{3,9} )?((?:19|20)\d\d)(?![\d]| ?(?:-|–|—|по|до|to|bis))/giu;
const DEGREE = /\b(?:b\.?sc|m\.?sc|ph\.? ?d|bachelor|master|mba|degree|diploma)\b|бакалавр|магистр|диплом/iu;
const SCHOOL =
  /\b(?:university|college|school|institute|academy|education)\b|университет|институт|образование|колледж|техникум|hochschule|universität|studium|école|université|universidad|universidade/iu;
const STUDY_HEADING =
  /^\W{0,4}(?:education|academic|qualifications?|studies|образование|учеба|ausbildung|studium|bildung|formation|educación|formación|formação|istruzione|opleiding|wykształcenie|vzdělání|освіта)/iu;
const WORK_HEADING =
  /^\W{0,4}(?:(?:work|professional|employment|career|relevant) |experience|employment|career|projects|опыт|карьера|работа|berufs|erfahrung|expérience|experiencia|experiência|esperienz|werkervaring|doświadczenie|praxe|досвід)/iu;

/** Years of work: the most of what the résumé claims and what its dates add up to, overlaps counted once. */
export function findYears(text: string, year: number | null): { value: number; evidence: Span } | null {
  const [best] = [...claims(text), ...worked(text, year)].sort((a, b) => b.value - a.value);
  return best ?? null;
}

function* claims(text: string): Generator<{ value: number; evidence: Span }> {
  for (const found of text.matchAll(CLAIM)) {
    const value = Number(found[1]);
    const end = found.index + found[0].length;
    const before = text.slice(Math.max(0, found.index - 40), found.index);
    const after = text.slice(end, end + 60);
    const ofWork = EXPERIENCE.test(after.split(/[\n.;]/u)[0]!) || EXPERIENCE.test(before.split(/[\n.;]/u).at(-1)!);
    if (!ofWork || value < 1 || value > 50 || NOT_WORK.test(after) || NOT_CLAIMED.test(before)) continue;
    yield { value, evidence: spanOf(text, found.index, end) };
  }
}

function worked(text: string, year: number | null): { value: number; evidence: Span }[] {
  const ranges: { from: number; to: number; start: number; end: number }[] = [];
  const latest =
    year ??
    Math.max(0, ...[...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([digits]) => Number(digits)).filter((named) => named < 2100));
  for (const found of text.matchAll(RANGE)) {
    const end = found.index + found[0].length;
    if (isStudy(text, found.index, end)) continue;
    const monthly = found[1] !== undefined || (found[2] !== undefined && monthNamed(found[2]) >= 0);
    const from = monthOf(found[1], found[2], 0) + 12 * Number(found[3]);
    const open = !/^\d/u.test(found[6]!);
    // "2010 – 2014" are four years; "March 2010 – June 2014" counts both months; what goes on counts to the middle of the year
    const to = open ? 12 * latest + 6 : monthOf(found[4], found[5], monthly ? 11 : -1) + 12 * Number(found[6]) + 1;
    if (to > from && to - from <= 600) ranges.push({ from, to, start: found.index, end });
  }
  for (const found of text.matchAll(SINCE)) {
    const end = found.index + found[0].length;
    const from = 12 * Number(found[1]);
    if (!isStudy(text, found.index, end) && 12 * latest + 6 > from) ranges.push({ from, to: 12 * latest + 6, start: found.index, end });
  }
  if (ranges.length === 0) return [];
  ranges.sort((a, b) => a.from - b.from);
  let months = 0;
  let until = 0;
  for (const { from, to } of ranges) {
    months += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  const longest = ranges.reduce((best, range) => (range.to - range.from > best.to - best.from ? range : best));
  return [{ value: Math.floor(months / 12), evidence: spanOf(text, longest.start, longest.end) }];
}

/** Dates of study: by the words of their line, of the line above where dates stand alone, or by the heading they stand under. */
function isStudy(text: string, start: number, end: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 80);
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(lineStart, Math.min(lineEnd < 0 ? text.length : lineEnd, end + 80));
  if (DEGREE.test(line)) return true;
  if (findTitles(line).length > 0) return false;
  if (SCHOOL.test(line)) return true;
  const before = text
    .slice(Math.max(0, lineStart - 3_000), lineStart)
    .trimEnd()
    .split('\n');
  if (line.trim().length <= end - start + 4 && (DEGREE.test(before.at(-1) ?? '') || SCHOOL.test(before.at(-1) ?? ''))) return true;
  const heading = before.findLast((words) => words.length <= 40 && (STUDY_HEADING.test(words) || WORK_HEADING.test(words)));
  return heading !== undefined && STUDY_HEADING.test(heading);
}

function monthOf(number: string | undefined, name: string | undefined, otherwise: number): number {
  if (number) return Number(number) - 1;
  const at = name ? monthNamed(name) : -1;
  return at < 0 ? otherwise : at;
}

const monthNamed = (name: string): number =>
  MONTHS.findIndex((names) => names.split(' ').some((start) => name.toLowerCase().startsWith(start)));
