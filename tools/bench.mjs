// npm run bench: every figure is a ratio against a named baseline, measured in the same run. Options: --only B1, --json, --write (into docs/benchmarks.md, and where it is cited), --rounds N, --pages DIR
// (a folder of saved .html pages to measure on instead of our own), --salary-file FILE (texts with their pay, one JSON object a line as in
// tools/bench/data/pay-sentences.jsonl, to measure on instead of our own sentences).
import { cpus } from 'node:os';
import { argumentsOf } from './arguments.mjs';
import { build } from './build.mjs';
import { writeFigures } from './figures.mjs';
import { ensureInstalled, fail } from './install.mjs';

const { values } = argumentsOf({
  options: {
    only: { type: 'string' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
    rounds: { type: 'string', default: '9' },
    pages: { type: 'string' },
    'salary-file': { type: 'string' },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) fail('--rounds takes a whole number from 1.');
ensureInstalled();

/**
 * A file has one bench or several: `{ id, group?, title, unit, target, atLeast?, also?, run({ rounds, pages }) }`, where `run` answers `{ ratio, aa, … }` or
 * `{ missing: "why" }`. `also`: what else of the answer is promised, `{ title, of: its name in the answer, target: at most }`.
 */
const files = [
  'analyse',
  'content-script',
  'guest',
  'long-tasks',
  'lists',
  'page-load',
  'popup',
  'bytes',
  'match',
  'growth',
  'salary',
  'search',
  'store',
];
const modules = await Promise.all(files.map((name) => import(`./bench/${name}.mjs`)));
const all = modules.flatMap(({ bench, benches }) => benches ?? [bench]);
const wanted = values.only
  ? all.filter(({ id, group }) => [id, group].some((name) => name?.toLowerCase() === values.only.toLowerCase()))
  : all;
if (wanted.length === 0) fail(`There is no bench "${values.only}": ${all.map(({ id }) => id).join(', ')}.`);

await build();
const results = [];
const round = (x) => (typeof x === 'number' ? Math.round(x * 1000) / 1000 : x);
for (const { id, title, unit, target, atLeast = false, also = [], run } of wanted) {
  console.error(`${id} ${title}`);
  const measured = await run({ rounds, pages: values.pages ?? null, salaryFile: values['salary-file'] ?? null });
  const beside = also.map((one) => ({ title: one.title, value: round(measured[one.of]), target: one.target }));
  results.push({
    id,
    title,
    unit,
    target,
    ...(atLeast && { atLeast }),
    ...measured,
    ...(beside.length > 0 && !measured.missing && { also: beside }),
  });
}

if (values.write) writeFigures(results.map((one) => ({ ...one, ratio: round(one.ratio), aa: round(one.aa) })));
if (values.json) {
  console.log(
    JSON.stringify({
      results: results.map((result) => Object.fromEntries(Object.entries(result).map(([key, value]) => [key, round(value)]))),
    }),
  );
} else {
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, ${rounds} rounds, medians\n`);
  console.log('| bench | ratio | A/A | target | |\n|---|---|---|---|---|');
  for (const { id, title, ratio, aa, target, atLeast, missing, unit: _, also: __, ...more } of results) {
    const rest = Object.entries(more).map(([key, value]) => `${key} ${round(value)}`);
    console.log(
      `| ${id} ${title} | ${missing ? 'not measured' : round(ratio)} | ${round(aa) ?? ''} | ${atLeast ? '≥' : '≤'} ${target} | ${missing ?? rest.join(', ')} |`,
    );
  }
}
