// Builds and checks the table of pay transparency laws.
//   node tools/pay-laws.mjs TABLE.tsv   writes src/core/analyse/pay-transparency/laws.data.ts from a table of researched facts
//   node tools/pay-laws.mjs --check     says which rows are due for another look
// The table's columns: key, country, region (ISO 3166-2), city, law, status, ad_duty, effective_date, threshold_headcount, threshold_counted_where,
// exempt, note, source, source_date, seen_date, confidence. Only duties to state pay in the advertisement itself are carried over.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const target = fileURLToPath(new URL('../src/core/analyse/pay-transparency/laws.data.ts', import.meta.url));
const [argument] = process.argv.slice(2);

if (argument === '--check') check();
else if (argument) build(argument);
else {
  console.error('usage: node tools/pay-laws.mjs TABLE.tsv | --check');
  process.exitCode = 2;
}

function build(file) {
  const [header, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const names = header.split('\t');
  const rows = lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i], cell])));
  const duties = rows.filter(({ status, ad_duty }) => ad_duty === 'in_ad' && (status === 'in_force' || status === 'enacted_future'));
  // A city's rule beside its state's tells the reader nothing more.
  const laws = duties.filter(({ city, region }) => !city || !duties.some((other) => !other.city && other.region === region)).map(lawOf);
  for (const law of laws) {
    const wrong = faultOf(law);
    if (wrong) throw new Error(`${law.key}: ${wrong}`);
  }
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

function faultOf({ from, source, seen, country, confidence }) {
  if (!/^\d{4}-\d\d-\d\d$/.test(from)) return `effective date ${from}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(seen)) return `seen date ${seen}`;
  if (!/^https?:\/\//.test(source)) return `source ${source}`;
  if (!/^[A-Z]{2}$/.test(country)) return `country ${country}`;
  return ['official', 'secondary'].includes(confidence) ? null : `confidence ${confidence}: look it up first`;
}

function check() {
  const day = 24 * 3600 * 1000;
  const seen = [...readFileSync(target, 'utf8').matchAll(/key: '([^']+)'[\s\S]*?seen: '(\d{4}-\d\d-\d\d)'/g)];
  const due = seen.filter(([, , date]) => Date.now() - Date.parse(date) > 92 * day);
  for (const [, key, date] of due) console.log(`${key}: last looked up ${date}`);
  console.log(`${seen.length} laws, ${due.length} due for another look (every quarter)`);
}
