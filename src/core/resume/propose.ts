import { findPlaces } from '../analyse/places/find-places.ts';
import { findSkillsIn, skillNamed } from '../analyse/skills/skills.ts';
import { type Span, spanOf } from '../posting/evidence.ts';
import type { Degree } from '../posting/facts.ts';
import { withoutContact } from './contact.ts';
import { monthOf, monthsOf } from './dates.ts';
import { findDegrees, findDegreesOfStudies } from './degrees.ts';
import { type ResumeSection, resumeSections } from './headings.ts';
import { findJobs, isTitle, type Job, periodsAt, segmentsOf } from './jobs.ts';
import type { Said } from './resume.ts';
import { findResumeSkills } from './skills.ts';
import { findSpoken } from './spoken.ts';
import { findTitles } from './titles.ts';
import { findYears } from './years.ts';

/** What a résumé proposes, field by field, each with its words. Who somebody is – name, age, gender, address, photograph – is never among it. */
export type Proposal = {
  readonly text: string;
  readonly titles: readonly Said<string>[];
  readonly years: Said<number> | null;
  readonly skills: readonly Said<{ readonly name: string; readonly years: number | null }>[];
  readonly education: readonly Said<{ readonly value: Degree; readonly field: string | null }>[];
  readonly languages: readonly Said<{ readonly value: string; readonly level: string | null }>[];
  readonly places: readonly Said<{ readonly country: string | null; readonly region: string | null; readonly city: string | null }>[];
  readonly jobs: readonly Job[];
};

const MOST_TEXT = 60_000;
const MOST_TITLES = 12;

/** Reads a résumé closely: by its headings and entries. `now` is the day up to which present work counts. */
export function propose(whole: string, now: Date): Proposal {
  const text = whole.slice(0, MOST_TEXT);
  const month = monthOf(now);
  const sections = resumeSections(text);
  const jobs = findJobs(text, sections, month);
  const places = placeOf(text, sections);
  return {
    text,
    titles: titlesOf(text, sections, jobs),
    years: yearsOf(text, jobs, month),
    skills: skillsOf(text, sections, jobs, places),
    education: educationOf(text, sections),
    languages: languagesOf(text, sections),
    places,
    jobs,
  };
}

/** What stands above all as the person's work, then each job's title, the latest first. */
function titlesOf(text: string, sections: readonly ResumeSection[], jobs: readonly Job[]): Said<string>[] {
  const top = sections.filter(({ part, start }) => part === null && start === 0).flatMap(({ end }) => headline(text, end));
  const worked = jobs.toSorted((a, b) => b.to - a.to || b.from - a.from).flatMap(({ title }) => title ?? []);
  const all = [...top, ...worked];
  if (all.length === 0) return findTitles(text, MOST_TITLES).map(({ value, evidence }) => ({ value, evidence }));
  const seen = new Set<string>();
  return all
    .filter(({ quote }) => !seen.has(quote.toLowerCase()) && seen.add(quote.toLowerCase()))
    .slice(0, MOST_TITLES)
    .map((evidence) => ({ value: evidence.quote, evidence }));
}

const TOP_LINES = 8;

function headline(text: string, end: number): Span[] {
  let start = 0;
  for (const line of text.slice(0, end).split('\n').slice(0, TOP_LINES)) {
    const found = segmentsOf(line).filter(({ text: words }) => isTitle(words));
    if (found.length > 0 && line.length <= 110) {
      return found.map(({ text: words, start: at }) => spanOf(text, start + at, start + at + words.length));
    }
    start += line.length + 1;
  }
  return [];
}

/** The most of what is claimed in so many words and what the jobs add up to. */
function yearsOf(text: string, jobs: readonly Job[], month: number): Said<number> | null {
  const claimed = findYears(text, jobs.length > 0 ? 0 : Math.floor(month / 12));
  if (jobs.length === 0) return claimed;
  const worked = Math.floor(monthsOf(jobs) / 12);
  const longest = jobs.reduce((best, job) => (job.to - job.from > best.to - best.from ? job : best));
  const isClaim = claimed !== null && !/(?:19|20)\d\d/u.test(claimed.evidence.quote);
  return isClaim && claimed.value > worked ? claimed : { value: worked, evidence: longest.dates };
}

/** Skills of the dictionary anywhere, and whatever stands in the résumé's own list of skills. Years: those written beside it, or else of the jobs that name it. */
function skillsOf(text: string, sections: readonly ResumeSection[], jobs: readonly Job[], home: Proposal['places']): Proposal['skills'] {
  const work = withoutContact(text);
  // What was studied, where one works and lives is no skill: "Physics", "Straits Logistics Ltd", "Leeds"
  const aside = [
    ...sections.filter(({ part }) => part === 'study').map(({ body, end }) => ({ start: body, end })),
    ...home.map(({ evidence }) => evidence),
    ...jobs.flatMap(({ employer }) => employer),
  ];
  const isAside = (place: { start: number; end: number }) => aside.some(({ start, end }) => place.start >= start && place.end <= end);
  const named = findSkillsIn(work).filter(({ places }) => !places.every(isAside));
  const places = new Map(named.map(({ id, places: all }) => [id, all]));
  const known = findResumeSkills(work)
    .filter(({ value }) => places.has(value.id))
    .map(({ value: { id, name, years }, evidence: { start, end } }) => {
      const months = monthsOf(periodsAt(jobs, places.get(id) ?? []));
      // Whole halves of a year: dates are no finer
      const counted = months > 0 ? Math.max(0.5, Math.floor(months / 6) / 2) : null;
      return { value: { name, years: years ?? counted }, evidence: spanOf(text, start, end) };
    });
  const covered = named.flatMap(({ places: all }) => all);
  const own = listedSkills(work, sections).filter(
    ({ evidence: { start, end } }) => !covered.some((place) => place.start < end && place.end > start),
  );
  return [
    ...known,
    ...own.map(({ value, evidence }) => ({ value: { name: value, years: null }, evidence: spanOf(text, evidence.start, evidence.end) })),
  ]
    .filter(({ value: { name } }, i, all) => all.findIndex(({ value }) => skillNamed(value.name).id === skillNamed(name).id) === i)
    .sort((a, b) => a.evidence.start - b.evidence.start);
}

const ITEM_ENDS = /[,;•·|\n]|\s{2,}|\s[–—]\s/gu;
const WRAPPED_ENDS = /[,;•·|]|\n\n|\s{2,}|\s[–—]\s/gu;
const MOST_ITEMS = 80;

/** Items of a list of skills, as they are written: a few words each, no sentences. */
function listedSkills(text: string, sections: readonly ResumeSection[]): Said<string>[] {
  return sections
    .filter(({ part }) => part === 'skills')
    .flatMap(({ body, end }) => {
      const items: Said<string>[] = [];
      let from = body;
      const add = (to: number) => {
        const whole = text.slice(from, to).replaceAll('\n', ' ');
        // "Tools: Figma": what stands before a colon names the items
        const label = whole.indexOf(': ');
        const item = whole
          .slice(label + 1)
          .replace(/[.:]$/u, '')
          .replace(/^\s{0,4}[*–—-]\s/u, (sign) => ' '.repeat(sign.length));
        const start = from + label + 1 + item.length - item.trimStart().length;
        const words = item.trim();
        if (words.length > 1 && words.length <= 40 && words.split(/\s+/u).length <= 4 && /\p{L}{2}/u.test(words)) {
          items.push({ value: words, evidence: spanOf(text, start, start + words.length) });
        }
      };
      const list = text.slice(body, end);
      // "…, GitHub⏎Actions, Docker": where commas end the items, lines do not
      const byCommas = (list.match(/[,;]/gu)?.length ?? 0) >= (list.trim().match(/\n/gu)?.length ?? 0) && !list.includes('•');
      for (const { index, 0: sign } of list.matchAll(byCommas ? WRAPPED_ENDS : ITEM_ENDS)) {
        add(body + index);
        from = body + index + sign.length;
      }
      add(end);
      return items.slice(0, MOST_ITEMS);
    });
}

function educationOf(text: string, sections: readonly ResumeSection[]): Proposal['education'] {
  const told = sections.some(({ part }) => part === 'study');
  return inParts(text, sections, ['study'], told ? findDegreesOfStudies : findDegrees);
}

type Find<T> = (text: string) => { value: T; evidence: Span }[];

/** What `find` finds in some parts; in the whole text where the résumé has no such part. */
function inParts<T>(text: string, sections: readonly ResumeSection[], parts: readonly ResumeSection['part'][], find: Find<T>): Said<T>[] {
  const told = sections.filter(({ part }) => parts.includes(part));
  if (!told.some(({ part }) => part === parts[0])) return find(text);
  const found = told.flatMap(({ body, end }) => moved(find(text.slice(body, end)), text, body));
  const seen = new Set<string>();
  return found.filter(({ value }) => !seen.has(JSON.stringify(value)) && seen.add(JSON.stringify(value)));
}

const moved = <T>(found: readonly Said<T>[], text: string, by: number): Said<T>[] =>
  found.map(({ value, evidence }) => ({ value, evidence: spanOf(text, evidence.start + by, evidence.end + by) }));

/** Under their heading; elsewhere only with a level, for "German market" says nothing about a tongue. */
function languagesOf(text: string, sections: readonly ResumeSection[]): Proposal['languages'] {
  const told = sections.some(({ part }) => part === 'languages');
  const found = inParts(text, sections, ['languages'], findSpoken);
  return told ? found : found.filter(({ value }) => value.level !== null);
}

const HOME =
  /(?:^|\n) {0,4}(?:address|location|city|based in|lives in|residence|адрес|город|проживает|место жительства|прописка|anschrift|adresse|wohnort|ort|adresse|ville|domicile|dirección|ciudad|residencia|domicilio|localidad|endereço|cidade|indirizzo|città|residenza|adres|woonplaats|miejsce zamieszkania|miasto|bydliště|adresa|місто|адреса|adres|şehir) {0,2}[:–-] {0,2}([^\n]{2,100})/giu;
/** "Via Roma 4", "ul. Krakowska", "Berlin Street": a street named after a city. */
const isStreet = (text: string, start: number, end: number) =>
  /(?:^|[\s,])(?:via|viale|corso|piazza|rue|avenue|calle|avenida|av\.|rua|ul\.|ulica|aleja|улица|ул\.|проспект|пр\.|вулиця|вул\.) ?$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  ) || /^\p{L}{0,4} ?(?:street|st\.|road|rd\.|lane|straße|strasse|str\.|weg|allee|straat)(?!\p{L})/iu.test(text.slice(end, end + 16));

const TOP = 700;

/** Where the person lives: behind such a label, or else among what stands at the top or under "Contact". */
function placeOf(text: string, sections: readonly ResumeSection[]): Proposal['places'] {
  const labelled = [...text.matchAll(HOME)].map(
    ({ index, 0: all, 1: rest = '' }) => [index + all.length - rest.length, index + all.length] as const,
  );
  const heads = sections
    .filter(({ part, start }) => part === 'contact' || (part === null && start === 0))
    .map(({ body, end }) => [body, Math.min(end, body + TOP)] as const);
  for (const [start, end] of [...labelled, ...heads]) {
    const found = findPlaces(text, start, end);
    const place =
      found.find(({ kind, start: at, end: to }) => kind === 'city' && !isStreet(text, at, to)) ??
      found.find(({ kind }) => kind === 'region' || kind === 'country');
    if (!place) continue;
    const words = text.slice(place.start, place.end);
    const country = place.country ?? found.find(({ kind }) => kind === 'country')?.country ?? null;
    const value = {
      country,
      region: place.kind === 'region' ? words : null,
      city: place.kind === 'city' ? words.split(',')[0]!.trim() : null,
    };
    return [{ value, evidence: spanOf(text, place.start, place.end) }];
  }
  return [];
}
