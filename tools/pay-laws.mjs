// Builds and checks the table of pay transparency laws.
//   node tools/pay-laws.mjs TABLE.tsv   writes src/core/analyse/pay-transparency/laws.data.ts from a table of researched facts
//   node tools/pay-laws.mjs --check     checks every row's shape, and says which are due for another look or rest on a secondary source
// The table's columns: key, country, region (ISO 3166-2), city, law, status, ad_duty, effective_date, threshold_headcount, threshold_counted_where,
// exempt, note, source, source_date, seen_date, confidence. Only duties to state pay in the advertisement itself are carried over.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundled } from './analyse/bundle.mjs';

const DAY = 24 * 3600 * 1000;
/** The laws are looked up again every quarter. */
const QUARTER = 92 * DAY;
const data = 'src/core/analyse/pay-transparency/laws.data.ts';
const target = fileURLToPath(new URL(`../${data}`, import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [argument] = process.argv.slice(2);
  const present = (await import(pathToFileURL(await bundled(data)).href)).PAY_LAWS;
  if (argument === '--check') check(present);
  else if (argument) build(argument, present);
  else {
    console.error('usage: node tools/pay-laws.mjs TABLE.tsv | --check');
    process.exitCode = 2;
  }
}

function build(file, present) {
  const [header, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const names = header.split('\t');
  const rows = lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i], cell])));
  const duties = rows.filter(({ status, ad_duty }) => ad_duty === 'in_ad' && (status === 'in_force' || status === 'enacted_future'));
  // A city's rule beside its state's tells the reader nothing more.
  const laws = duties
    .filter(({ city, region }) => !city || !duties.some((other) => !other.city && other.region === region))
    .map((row) => bestSourced(lawOf(row), present));
  const wrong = faultsOf(laws);
  if (wrong.length) throw new Error(wrong.join('\n'));
  const read = readFileSync(target, 'utf8');
  const head = read.slice(0, read.indexOf('= [') + 3);
  writeFileSync(target, `${head}\n${laws.map(literal).join('\n')}\n];\n`);
  console.log(`${laws.length} laws; now run: npx biome check --write ${target}`);
}

function literal(law) {
  const value = (x) => (typeof x === 'string' ? `'${x.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(x));
  return `  { ${Object.entries(law)
    .map(([key, x]) => `${key}: ${value(x)}`)
    .join(', ')} },`;
}

function lawOf(row) {
  return {
    key: row.key,
    country: row.country,
    region: row.region || null,
    city: row.city || null,
    law: row.law,
    from: row.effective_date,
    employees: Number(row.threshold_headcount) || 1,
    counted: row.threshold_counted_where,
    exempt: row.exempt,
    source: row.source,
    sourceDate: row.source_date,
    seen: row.seen_date,
    confidence: row.confidence,
  };
}

/** An official source that was found already is not given up for a secondary one. */
function bestSourced(law, present) {
  const known = present.find(({ key }) => key === law.key);
  if (known?.confidence !== 'official' || law.confidence === 'official') return law;
  const { source, sourceDate, seen, confidence } = known;
  return { ...law, source, sourceDate, seen, confidence };
}

/** What is wrong with the rows, one line each: a key used twice, a date that is none, a threshold, a source or a confidence that is missing. */
export function faultsOf(laws) {
  const keys = laws.map(({ key }) => key);
  return [
    ...keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `${key}: twice`),
    ...laws.flatMap((law) => faultOf(law).map((fault) => `${law.key}: ${fault}`)),
  ];
}

function faultOf({ law, country, region, from, employees, counted, source, sourceDate, seen, confidence }) {
  const day = (date) => /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
  return [
    !law && 'no name of the law',
    !/^[A-Z]{2}$/.test(country) && `country ${country}`,
    region !== null && !region.startsWith(`${country}-`) && `region ${region} is not in ${country}`,
    !day(from) && `effective date ${from}`,
    !(Number.isInteger(employees) && employees >= 1) && `threshold ${employees}`,
    !counted && 'not said whom the threshold counts',
    !(URL.canParse(source) && /^https?:/.test(source)) && `source ${source}`,
    !/^(?:undated|\d{4}(?:-\d\d){0,2})$/.test(sourceDate) && `date of the source ${sourceDate}`,
    !day(seen) && `seen ${seen}`,
    !['official', 'secondary'].includes(confidence) && `confidence ${confidence}: look it up first`,
  ].filter(Boolean);
}

function check(laws) {
  const wrong = faultsOf(laws);
  for (const fault of wrong) console.error(fault);
  const due = laws.filter(({ seen }) => Date.now() - Date.parse(seen) > QUARTER);
  for (const { key, seen } of due) console.log(`${key}: last looked up ${seen}`);
  const secondary = laws.filter(({ confidence }) => confidence === 'secondary').map(({ key }) => key);
  console.log(`secondary sources: ${secondary.join(', ')}`);
  console.log(`${laws.length} laws, ${wrong.length} faults, ${secondary.length} on secondary sources, ${due.length} due for another look`);
  if (wrong.length) process.exitCode = 1;
}
