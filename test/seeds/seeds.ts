import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Report } from '../../src/core/report.ts';

// The two kinds of posting the project grew from, in our own words: what each must give, through every door.

const HEADINGS = new Set([
  'TL;DR',
  'Company',
  'What you will do',
  'Requirements',
  'Nice to have',
  'Culture & Benefits',
  'Описание вакансии',
]);
const read = (name: string) => readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8').trim();
const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page of the barest kind: a paragraph a line, section names as h2, no h1, nothing useful in the title. */
function bare(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim());
  const body = lines.map((line) => (HEADINGS.has(line) ? `<h2>${safe(line)}</h2>` : `<p>${safe(line)}</p>`));
  return `<!doctype html><html><head><meta charset="utf-8"><title>Page</title></head><body>${body.join('\n')}</body></html>`;
}

export const seeds = ['growth-ml-engineer', 'principal-video-ml'].map((name) => ({ name, text: read(name), html: bare(read(name)) }));

const claims = (list: readonly object[]) =>
  list.map((claim) => Object.fromEntries(Object.entries(claim).filter(([key]) => !['evidence', 'about'].includes(key))));
const skill = (report: Report, name: string) => report.facts.skills.find((one) => one.name === name)?.importance ?? 'absent';
const kindAt = ({ posting, sections }: Report, words: string) => {
  const at = posting!.text.indexOf(words);
  return sections.find(({ start, end }) => start <= at && at < end)?.kind ?? 'none';
};

/** Every claim's quote is the slice of the text it points at. */
export function expectTrueQuotes({ posting, facts, highlights, warnings }: Report): void {
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) visit(child);
    if (typeof node !== 'object' || node === null) return;
    if ('quote' in node && 'start' in node && 'end' in node)
      expect(posting!.text.slice(node.start as number, node.end as number)).toBe(node.quote);
    for (const child of Object.values(node)) visit(child);
  };
  visit([facts, highlights, warnings]);
}

export const expected: Readonly<Record<string, (report: Report) => void>> = {
  'growth-ml-engineer'(report) {
    const { posting, facts } = report;
    expect(report.detection.kind).toBe('posting');
    expect(posting!.hiringOrganization).toBe('Larkfield');
    expect(facts.salaries).toEqual([]);
    expect(claims(facts.experience)).toMatchObject([{ minYears: 2, maxYears: null, withDegree: null, importance: 'required' }]);
    const degrees = facts.education.map(({ value, field, importance }) =>
      [value, importance === 'required' ? field?.toLowerCase() : null, importance].join(' '),
    );
    expect(degrees.sort()).toEqual(['bachelor computer science required', 'doctorate  preferred']);
    expect([skill(report, 'Go'), skill(report, 'Clojure')]).toEqual(['preferred', 'preferred']);
    for (const name of ['machine learning', 'NLP', 'CNN']) expect(skill(report, name), name).not.toBe('absent');
    expect(facts.skills.find(({ name }) => name === 'Go')!.evidence.map(({ quote }) => quote)).toEqual(['Go', 'Go']);
    expect(facts.workMode).toBeNull();
    expect(posting!.jobLocation).toEqual([]);
    expect(facts.eligibility).toEqual([]);
    expect(kindAt(report, 'We are an equal opportunity employer')).toBe('legal');
    expect(report.scam.level).toBe('none');
    expect(report.warnings.filter(({ group }) => group === 'scam')).toEqual([]);
  },
  'principal-video-ml'(report) {
    const { posting, facts } = report;
    expect(report.detection.kind).toBe('posting');
    expect(posting).toMatchObject({
      title: 'Principal Machine Learning Engineer (Video ML)',
      hiringOrganization: 'Kestrel',
      language: 'en',
    });
    expect(posting!.jobLocation).toHaveLength(6);
    expect(claims(facts.salaries)).toMatchObject([
      { kind: 'base', min: 235_000, max: 414_000, currency: 'USD', unit: 'YEAR' },
      { kind: 'equity', min: null, max: null },
    ]);
    expect(facts.workMode).toMatchObject({ value: 'onsite', officeDaysPerWeek: 4 });
    expect(claims(facts.eligibility)).toContainEqual({ kind: 'location', value: 'US', verdict: 'required' });
    const years = facts.experience.map(({ minYears, withDegree, importance }) => `${minYears} ${withDegree} ${importance}`);
    expect(years.sort()).toEqual(['2 null required', '5 doctorate required', '8 master required', '9 null required']);
    expect([skill(report, 'TensorFlow'), skill(report, 'PyTorch')]).toEqual(['preferred', 'preferred']);
    const kinds = Object.fromEntries(report.sections.filter(({ heading }) => heading).map(({ heading, kind }) => [heading, kind]));
    expect(kinds).toMatchObject({
      'TL;DR': 'summary',
      'What you will do': 'responsibilities',
      Requirements: 'requirements',
      'Nice to have': 'preferred',
      'Culture & Benefits': 'benefits',
    });
    expect(kindAt(report, 'Будьте осторожны')).toBe('notice');
    expect(report.scam.level).toBe('none');
    expect(report.warnings.filter(({ group }) => group === 'scam')).toEqual([]);
  },
};
