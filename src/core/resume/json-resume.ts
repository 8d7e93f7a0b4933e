import * as v from 'valibot';
import { type Span, spanOf } from '../posting/evidence.ts';
import type { Job } from './jobs.ts';
import { type Proposal, propose } from './propose.ts';
import type { Said } from './resume.ts';

// JSON Resume, version 1.0.0 of the schema (jsonresume.org/schema). What is not as the schema says is passed over, part by part.
const words = v.fallback(v.optional(v.pipe(v.string(), v.maxLength(20_000))), undefined);
const listOf = <T extends v.GenericSchema>(item: T) =>
  v.fallback(v.optional(v.pipe(v.array(v.fallback(v.nullable(item), null)), v.maxLength(500))), undefined);
const many = listOf(v.pipe(v.string(), v.maxLength(2_000)));

const location = v.fallback(v.optional(v.object({ city: words, region: words, countryCode: words })), undefined);
const schema = v.object({
  basics: v.fallback(v.optional(v.object({ label: words, summary: words, location })), undefined),
  work: listOf(
    v.object({ name: words, company: words, position: words, startDate: words, endDate: words, summary: words, highlights: many }),
  ),
  education: listOf(v.object({ institution: words, area: words, studyType: words, startDate: words, endDate: words })),
  skills: listOf(v.object({ name: words, level: words, keywords: many, years: v.fallback(v.optional(v.number()), undefined) })),
  languages: listOf(v.object({ language: words, fluency: words })),
  projects: listOf(v.object({ name: words, description: words, highlights: many })),
  certificates: listOf(v.object({ name: words })),
});

const PARTS = ['basics', 'work', 'education', 'skills', 'languages', 'projects', 'certificates'] as const;

/** What a JSON Resume proposes; null when the text is none. Its parts become lines of a text, which the words point into. */
export function fromJsonResume(json: string, now: Date): Proposal | null {
  const data = parsed(json);
  if (data === null || !PARTS.some((part) => Object.hasOwn(data, part))) return null;
  const result = v.safeParse(schema, data);
  if (!result.success) return null;
  const { basics, work, education, skills, languages, projects, certificates } = result.output;
  const lines: string[] = [];
  const said: { skill: { name: string; years: number | null }; line: number }[] = [];
  const add = (...some: (string | undefined)[]) => {
    const line = some.filter(Boolean).join(', ').replace(/\s+/gu, ' ').trim();
    if (line !== '') lines.push(line);
  };
  const place = basics?.location;
  add(basics?.label);
  add(place?.city, place?.region, place?.countryCode);
  if (basics?.summary) lines.push('', 'Summary', basics.summary);
  part('Work experience', work, (job) => {
    add(job.position, job.name ?? job.company);
    add(periodOf(job));
    add(job.summary);
    for (const point of job.highlights ?? []) if (point) lines.push(`• ${point.replace(/\s+/gu, ' ')}`);
  });
  part('Education', education, (study) => {
    lines.push([[study.studyType, study.area].filter(Boolean).join(' in '), study.institution, periodOf(study)].filter(Boolean).join(', '));
  });
  part('Skills', skills, (skill) => {
    const names = skill.keywords?.flatMap((keyword) => keyword ?? []) ?? [];
    const own = skill.name ? [skill.name] : [];
    for (const name of names.length > 0 && !skill.years ? names : own) {
      said.push({ skill: { name: name.trim(), years: skill.years ?? null }, line: lines.length });
    }
    add([...own, ...names].join(', '));
  });
  part('Languages', languages, (language) => {
    add([language.language, language.fluency].filter(Boolean).join(' – '));
  });
  part('Projects', projects, (project) => {
    add(project.name, project.description);
    for (const point of project.highlights ?? []) if (point) lines.push(`• ${point.replace(/\s+/gu, ' ')}`);
  });
  part('Certifications', certificates, (certificate) => add(certificate.name));

  const text = lines.join('\n').slice(0, 60_000);
  const read = propose(text, now);
  const lineAt = (at: number): Span => {
    const start = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
    return spanOf(text, start, Math.min(text.length, start + lines[at]!.length));
  };
  const listed = said.filter(({ skill }) => skill.name !== '').map(({ skill, line }) => ({ value: skill, evidence: lineAt(line) }));
  return { ...read, skills: joined(listed, read.skills), places: placesOf(place, read) };

  function part<T>(heading: string, items: readonly (T | null)[] | undefined, write: (item: T) => void) {
    if (!items?.some(Boolean)) return;
    lines.push('', heading);
    for (const item of items) if (item) write(item);
  }
}

function parsed(json: string): object | null {
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : null;
  } catch {
    return null;
  }
}

const periodOf = ({ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }) =>
  startDate ? `${startDate} – ${endDate || 'present'}` : endDate;

/** The names as the file lists them, with the years the jobs tell; behind them what the jobs name besides. */
function joined(listed: Proposal['skills'], read: Proposal['skills']): Proposal['skills'] {
  const key = ({ value }: Proposal['skills'][number]) => value.name.toLowerCase();
  const known = new Map(read.map((skill) => [key(skill), skill]));
  const own = listed.map(({ value, evidence }) => ({
    value: { ...value, years: value.years ?? known.get(value.name.toLowerCase())?.value.years ?? null },
    evidence,
  }));
  const names = new Set(own.map(key));
  return [...own, ...read.filter((skill) => !names.has(key(skill)))];
}

function placesOf(
  place: { city?: string | undefined; region?: string | undefined; countryCode?: string | undefined } | undefined,
  read: Proposal,
): Proposal['places'] {
  if (!place || !(place.city || place.region || place.countryCode)) return read.places;
  const shown = [place.city, place.region, place.countryCode].filter(Boolean).join(', ');
  const start = Math.max(0, read.text.indexOf(shown));
  const country = /^[A-Z]{2}$/u.test(place.countryCode ?? '') ? place.countryCode! : null;
  const value = { country, region: place.region || null, city: place.city || null };
  return [{ value, evidence: spanOf(read.text, start, start + shown.length) }] satisfies Said<Proposal['places'][number]['value']>[];
}

/** What goes into a JSON Resume; the shape of a profile, as far as a résumé has it. */
type Told = {
  readonly name: string;
  readonly titles: readonly string[];
  readonly summary: string;
  readonly skills: readonly { readonly name: string; readonly years: number | null }[];
  readonly education: readonly { readonly value: string; readonly field: string | null }[];
  readonly languages: readonly { readonly value: string; readonly level: string | null }[];
  readonly places: readonly { readonly country: string | null; readonly region: string | null; readonly city: string | null }[];
};

const STUDY: Readonly<Record<string, string>> = {
  hs: 'High school',
  associate: 'Associate degree',
  bachelor: 'Bachelor',
  master: "Master's degree",
  doctorate: 'PhD',
};

/** A profile as JSON Resume, its jobs as the résumé's text tells them. `nameOf` turns a language's code into its English name. */
export function toJsonResume(profile: Told, jobs: readonly Job[], nameOf: (language: string) => string): string {
  const [home] = profile.places;
  const location = home && {
    ...(home.city && { city: home.city }),
    ...(home.region && { region: home.region }),
    ...(home.country && { countryCode: home.country }),
  };
  const data = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      ...(profile.name && { name: profile.name }),
      ...(profile.titles[0] && { label: profile.titles[0] }),
      ...(profile.summary && { summary: profile.summary }),
      ...(location && { location }),
    },
    work: jobs.map(({ title, from, to }) => ({
      ...(title && { position: title.quote }),
      startDate: isoMonth(from),
      endDate: isoMonth(to - 1),
    })),
    education: profile.education.map(({ value, field }) => ({ studyType: STUDY[value] ?? value, ...(field && { area: field }) })),
    skills: profile.skills.map(({ name, years }) => ({ name, ...(years !== null && { years }) })),
    languages: profile.languages.map(({ value, level }) => ({
      language: nameOf(value),
      ...(level && { fluency: level === 'native' ? 'Native speaker' : level }),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

const isoMonth = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
