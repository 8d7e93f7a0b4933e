// npm run proof: the long ones, and a table of what was promised and what was measured. --only name,…; --quick: fewer rounds, visits, attempts and languages.
// Benches come first and have the machine to themselves; the rest goes side by side. Fails where a promise is missed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf } from './arguments.mjs';
import { findBrowser } from './browsers.mjs';
import { build } from './build.mjs';
import { ensureInstalled, fail, root } from './install.mjs';
import { benchRows, isUnsteady, soakRow, sumOf, tableOf, testsRow, weightRows } from './proof/tell.mjs';

const { values } = argumentsOf({ options: { only: { type: 'string' }, quick: { type: 'boolean' } } });
const began = performance.now();
const BROWSERS = ['chrome', 'firefox'];
const ATTEMPTS = values.quick ? 5 : 25;
const VISITS = values.quick ? 300 : 2_000;
const ROUNDS = values.quick ? '3' : '9';
/** Browsers wait more than they work: as many side by side as there are processors, less one for what drives them. */
const AT_ONCE = Math.max(1, availableParallelism() - 1);

const each = (name, run) => BROWSERS.map((browser) => ({ name, browser, run: () => run(browser) }));

/** What answers rows of the table, in its order. `minutes`: about how long, so that the longest begin first; none: alone, before all others. */
const jobs = [
  { name: 'bench', run: measured },
  {
    name: 'fuzz',
    minutes: 6,
    run: async () => {
      const answer = await vitest(['test/edges', 'test/core/fuzz.test.ts'], { FUZZ: String(ATTEMPTS) });
      const promise = 'any text, JSON, message, backup, table, résumé or stored value: no fault, true quotes';
      return [testsRow(promise, answer, `${ATTEMPTS} × the usual attempts`)];
    },
  },
  ...['none', ...BROWSERS].map((where) => ({
    name: 'hostile',
    browser: where === 'none' ? undefined : where,
    minutes: 3,
    run: async () => [
      testsRow(
        `what means harm does none, ${where === 'none' ? 'without a browser' : `in ${where}`}`,
        await run('tools/hostile.mjs', [where]),
      ),
    ],
  })),
  ...each('axe', async (browser) => {
    const languages = values.quick ? 'two languages' : 'five languages';
    const answer = await run('tools/journeys.mjs', [browser, 'axe.test.ts'], values.quick ? {} : { EVERY_LANGUAGE: '1' });
    return [testsRow(`every page × theme × ${languages} in ${browser}: nothing that axe finds`, answer)];
  }).map((job) => ({ ...job, minutes: job.browser === 'firefox' ? 15 : 9 })),
  ...each('soak', async (browser) => {
    const out = join(scratch, `${browser}.json`);
    const { ok } = await run('tools/journeys.mjs', ['--soak', browser, '--visits', String(VISITS)], { SOAK_OUT: out });
    return [soakRow(browser, VISITS, ok, read(out))];
  }).map((job) => ({ ...job, minutes: 12 })),
  {
    name: 'reproduce',
    minutes: 1,
    run: async () => {
      const { ok, text } = await run('tools/reproduce.mjs', [], { AS_BUILT: '' });
      return [{ promise: 'two builds in two worlds are the same, byte for byte', figure: lastLine(text), kept: ok }];
    },
  },
  {
    name: 'sbom',
    minutes: 0.1,
    run: async () => {
      const { ok, text } = await run('tools/sbom.mjs', ['--check']);
      return [{ promise: 'what ships is known, with its licences', figure: lastLine(text) || 'not as written', kept: ok }];
    },
  },
  {
    name: 'size',
    minutes: 1,
    run: async () => {
      const { text } = await run('tools/size.mjs', ['--json']);
      const { weights, built } = JSON.parse(lastLine(text));
      return [
        { promise: 'what was built keeps its bounds and reaches no network', figure: built ? 'as asked' : 'no', kept: built },
        ...weightRows(weights),
      ];
    },
  },
];

const names = [...new Set(jobs.map(({ name }) => name))];
const wanted = values.only?.split(',') ?? names;
for (const name of wanted) if (!names.includes(name)) fail(`There is no "${name}": ${names.join(', ')}.`);
ensureInstalled();
const scratch = mkdtempSync(join(tmpdir(), 'jobgloss-proof-'));
const chosen = jobs.filter(({ name }) => wanted.includes(name));
const rowsOf = new Map();
const busy = new Set();

await build();
const telling = setInterval(() => say(`… ${[...busy].map(titleOf).join(', ')}`), 60_000);
for (const job of chosen.filter(({ minutes }) => minutes === undefined)) await prove(job);
const waiting = chosen.filter(({ minutes }) => minutes !== undefined).sort((a, b) => b.minutes - a.minutes);
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await prove(job);
  }),
);
clearInterval(telling);
rmSync(scratch, { recursive: true, force: true });
const rows = chosen.flatMap((job) => rowsOf.get(job));
console.log(`${tableOf(rows)}\n\n${sumOf(rows)}; ${clock()}`);
process.exit(rows.some(({ kept }) => kept === false) ? 1 : 0);

/** A job that answers nothing has proved nothing; one whose browser is not here says so. */
async function prove(job) {
  const { browser, run } = job;
  if (browser && !findBrowser(browser)) {
    const figure = `no ${browser} was found: set ${browser.toUpperCase()}_PATH`;
    return void rowsOf.set(job, [{ promise: titleOf(job), figure, kept: null }]);
  }
  busy.add(job);
  say(`${titleOf(job)} begins`);
  const told = await run().catch((error) => [
    { promise: titleOf(job), figure: `did not come to its end: ${error.message.split('\n')[0]}`, kept: false },
  ]);
  busy.delete(job);
  rowsOf.set(job, told.length > 0 ? told : [{ promise: titleOf(job), figure: 'nothing was answered', kept: false }]);
  say(`${titleOf(job)}: ${sumOf(rowsOf.get(job))}`);
}

/** All benches; one that misses its target on an unsteady machine is measured once more, and that stands. */
async function measured() {
  const benches = async (more) =>
    JSON.parse(lastLine((await run('tools/bench.mjs', ['--json', '--rounds', ROUNDS, ...more], {}, true)).text)).results;
  const results = await benches([]);
  const again = new Map();
  for (const { id } of results.filter(isUnsteady)) again.set(id, (await benches(['--only', id]))[0]);
  return results.flatMap((one) => benchRows(again.get(one.id) ?? one));
}

/** Two at a time: beside the browsers more would only wait. */
function vitest(files, env) {
  return run('node_modules/vitest/vitest.mjs', ['run', ...files], { VITEST_MAX_WORKERS: '2', ...env });
}

/** Runs a script of ours or a package's on what was built once; never rejects. `aloud`: what it says of its way is passed on. */
function run(file, args, env = {}, aloud = false) {
  const child = spawn(process.execPath, [join(root, file), ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', AS_BUILT: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  let said = '';
  child.stdout.on('data', (part) => {
    text += part;
    said += part;
  });
  child.stderr.on('data', (part) => {
    said += part;
    if (aloud) for (const line of String(part).trim().split('\n')) say(line);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (code !== 0) console.error(`\n— ${file} ${args.join(' ')}\n${said.slice(-6_000)}\n`);
      resolve({ ok: code === 0, text });
    });
  });
}

function titleOf({ name, browser }) {
  return browser ? `${name} in ${browser}` : name;
}

function say(line) {
  console.error(`${clock()} ${line}`);
}

/** Since the beginning: "12:07". */
function clock() {
  const seconds = Math.round((performance.now() - began) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
