// node tools/near-duplicates.mjs FILE.jsonl… [--show N]: how well one job is told from many, on pairs made from real postings (one JSON object a line: title, text,
// company?, location?): reposts with edits, copies on other boards and of agencies, and, as strangers, city variants, other jobs of one employer and under one title.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bundled } from './analyse/bundle.mjs';
import { argumentsOf } from './arguments.mjs';

const { values, positionals } = argumentsOf({ allowPositionals: true, options: { show: { type: 'string', default: '0' } } });
if (positionals.length === 0) {
  console.error('Give one or more .jsonl files of postings.');
  process.exit(2);
}
const { measure } = await import(pathToFileURL(await bundled('tools/near-duplicates/measure.ts')).href);
const sources = positionals
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line))
  .filter(({ title, text }) => title && text)
  .map(({ title, text, company, location }) => ({ title, text, company: company ?? null, location: location ?? null }));
const { precision, recall, byKind, wrong } = measure(sources);
console.table(byKind);
for (const line of wrong.slice(0, Number(values.show))) console.log(line);
console.log(JSON.stringify({ postings: sources.length, precision: +precision.toFixed(4), recall: +recall.toFixed(4) }));
