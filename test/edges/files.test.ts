import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { fromJsonResume } from '../../src/core/resume/json-resume.ts';
import { type Proposal, propose } from '../../src/core/resume/propose.ts';
import { readResume } from '../../src/core/resume/resume.ts';
import { readBackup } from '../../src/core/saved/backup.ts';
import { readTable, toCsv } from '../../src/core/saved/csv.ts';
import { fromTable } from '../../src/core/saved/table-import.ts';
import { guessMapping } from '../../src/core/saved/tracker-words.ts';
import { COOK, judge, savedOf } from '../core/saved/records.ts';
import { anyJson, expectCleanWorld, guardWorld, keysOf, times } from './hostile.ts';

guardWorld();
afterEach(expectCleanWorld);

const now = new Date('2026-11-21');
const AT = now.toISOString();

const PIECES = [
  'Experience',
  'Education',
  'Skills',
  'Опыт работы',
  'Berufserfahrung',
  '\n',
  '\n\n',
  ' – ',
  '2019 - present',
  '03/2015 – 06/2019',
  'по настоящее время',
  'Senior Welder',
  'Nurse, St Mary',
  "Bachelor's in Physics",
  'PhD',
  'Python (5 years)',
  'English: C1',
  'немецкий B2',
  'Berlin, Germany',
  'a@b.c',
  '+49 170 1234567',
  '• ',
  '\t',
  '9'.repeat(40),
];
const resume = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 10 })), { maxLength: 60 }).map((parts) => parts.join('')),
);

function expectTrueEvidence({ text, ...rest }: { text: string } & object): void {
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('quote' in node && 'start' in node && 'end' in node) expect(text.slice(node.start as number, node.end as number)).toBe(node.quote);
    for (const child of Object.values(node)) visit(child);
  };
  visit(rest);
}

test('any text as a résumé: what is proposed stands in it, letter by letter', () => {
  fc.assert(
    fc.property(resume, (text) => {
      const proposal: Proposal = propose(text, now);
      expect(proposal.text).toBe(text);
      expectTrueEvidence(proposal);
      expectTrueEvidence({ ...readResume(text, 2026), text });
    }),
    times(300),
  );
});

const RESUME_KEYS =
  'basics name label summary location city countryCode work position startDate endDate highlights education studyType area skills level keywords languages language fluency profiles url'.split(
    ' ',
  );

test('any JSON as a JSON Resume: a proposal or none', () => {
  fc.assert(
    fc.property(anyJson(RESUME_KEYS), (json) => {
      const proposal = fromJsonResume(json, now);
      if (proposal) expectTrueEvidence(proposal);
    }),
    times(500),
  );
});

test('any text and any JSON as a backup: whole records or a reason', () => {
  const keys = ['format', 'schemaVersion', 'saved', ...keysOf(savedOf(COOK))];
  const file = fc.oneof(
    fc.string({ maxLength: 200 }),
    anyJson(keys),
    anyJson(keys).map((record) => `{"format":"jobgloss","schemaVersion":1,"exportedAt":"${AT}","saved":[${record}]}`),
  );
  fc.assert(
    fc.property(file, (text) => {
      const read = readBackup(text);
      if (!read.ok) expect(['not-json', 'not-ours', 'newer', 'too-big', 'faults']).toContain(read.why);
      else for (const { id, report } of read.saved) expect([typeof id, Array.isArray(report.facts.salaries)]).toEqual(['string', true]);
    }),
    times(1_000),
  );
});

test('any text as a table: rows become records, or are counted as left out', () => {
  const cell = fc.oneof(
    fc.constantFrom('title', 'company', 'url', 'status', 'notes', 'salary', 'applied', '"', '""', '=1+1', '11/12/2026'),
    fc.string(),
  );
  const table = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .tuple(fc.constantFrom(',', ';', '\t'), fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }))
      .map(([sign, rows]) => rows.map((row) => row.join(sign)).join('\n')),
  );
  fc.assert(
    fc.property(table, (file) => {
      const read = readTable(file);
      if (!read) return;
      const { saved, skipped } = fromTable(read, guessMapping(read.header), [], judge, AT);
      expect(saved.length + skipped.length).toBeLessThanOrEqual(read.rows.length);
      const written = readTable(toCsv(saved, []));
      expect(written?.rows.length ?? 0).toBe(saved.length);
    }),
    times(150),
  );
});
