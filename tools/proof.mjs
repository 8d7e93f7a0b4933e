// npm run proof: the long ones, one after another, and a table of what was promised and what was measured. --only name,…; --quick: fewer rounds, visits and
// attempts. Fails where a promise is missed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browsers.mjs';
import { ensureInstalled, fail, root } from './install.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean' } } });
ensureInstalled();
const scratch = mkdtempSync(join(tmpdir(), 'jobgloss-proof-'));
const rows = [];

/** A name, and what answers rows of the table: `{ promise, figure, kept }`; `kept` is null where nothing is promised. */
const steps = {
  fuzz: async () => {
    const attempts = values.quick ? 5 : 25;
    const { ok, text } = await run('node_modules/vitest/vitest.mjs', ['run', 'test/edges', 'test/core/fuzz.test.ts'], {
      FUZZ: String(attempts),
    });
    return [
      {
        promise: 'any text, JSON, message, backup, table, résumé or stored value: no fault, true quotes',
        figure: `${attempts} × the usual attempts, ${counted(text)}`,
        kept: ok,
      },
    ];
  },
  hostile: async () => {
    const { ok, text } = await run('tools/hostile.mjs', []);
    return [{ promise: 'what means harm does none, without a browser and in both', figure: counted(text), kept: ok }];
  },
  axe: async () => {
    const { ok, text } = await run('tools/journeys.mjs', ['axe.test.ts'], { EVERY_LANGUAGE: '1' });
    return [{ promise: 'every page × theme × five languages × both browsers: nothing that axe finds', figure: counted(text), kept: ok }];
  },
  soak: async () => {
    const visits = values.quick ? 300 : 2_000;
    const told = [];
    for (const name of ['chrome', 'firefox']) {
      if (!findBrowser(name)) continue;
      const out = join(scratch, `${name}.json`);
      const { ok } = await run('tools/journeys.mjs', ['--soak', name, '--visits', String(visits)], { SOAK_OUT: out });
      const { missed, left } = read(out) ?? { missed: '?', left: {} };
      const bytes =
        left.page === null || left.page === undefined
          ? ''
          : `; a visit leaves ${left.page} bytes in the page, ${left.worker} in the background (beside ${left.code} of machine code), ${left.listeners} listeners`;
      told.push({ promise: `${visits} visits in ${name}: none missed, nothing left behind`, figure: `${missed} missed${bytes}`, kept: ok });
    }
    return told;
  },
  reproduce: async () => {
    const { ok, text } = await run('tools/reproduce.mjs', []);
    return [{ promise: 'two builds in two worlds are the same, byte for byte', figure: lastLine(text), kept: ok }];
  },
  sbom: async () => {
    const { ok, text } = await run('tools/sbom.mjs', ['--check']);
    return [{ promise: 'what ships is known, with its licences', figure: lastLine(text) || 'not as written', kept: ok }];
  },
  size: async () => {
    const { ok, text } = await run('tools/size.mjs', ['--json']);
    const { weights, built } = JSON.parse(lastLine(text));
    const zips = Object.entries(weights).flatMap(([target, { all, readers, tables, words, code }]) => {
      const [whole, ...parts] = [all, readers, tables, words, code].map((bytes) => Math.round(bytes / 1024));
      return [
        {
          promise: `the store zip for ${target} weighs at most 1,638 KiB`,
          figure: `${whole} KiB: readers of files ${parts[0]}, tables ${parts[1]}, words of the pages ${parts[2]}, the rest ${parts[3]}`,
          kept: ok || whole <= 1_638,
        },
        {
          promise: `of it at most 300 KiB are neither readers nor tables nor words (${target})`,
          figure: `${parts[3]} KiB`,
          kept: parts[3] <= 300,
        },
      ];
    });
    return [{ promise: 'what was built keeps its bounds and reaches no network', figure: built ? 'as asked' : 'no', kept: built }, ...zips];
  },
  bench: async () => {
    const { text } = await run('tools/bench.mjs', ['--json', '--rounds', values.quick ? '3' : '9']);
    const { results } = JSON.parse(lastLine(text));
    return results.map(({ id, title, ratio, aa, target, atLeast, missing }) => ({
      promise: `${id} ${title} ${atLeast ? '≥' : '≤'} ${target}`,
      figure: missing ?? `${ratio} (A/A ${aa})`,
      kept: missing ? null : atLeast ? ratio >= target : ratio <= target,
    }));
  },
};

const wanted = values.only?.split(',') ?? Object.keys(steps);
for (const name of wanted) if (!Object.hasOwn(steps, name)) fail(`There is no "${name}": ${Object.keys(steps).join(', ')}.`);
for (const name of wanted) {
  const start = performance.now();
  // A step that answers nothing has proved nothing
  const told = await steps[name]().catch((error) => [
    { promise: name, figure: `did not come to its end: ${error.message.split('\n')[0]}`, kept: false },
  ]);
  rows.push(...told);
  console.error(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
}
rmSync(scratch, { recursive: true, force: true });
console.log('| promise | measured | |\n|---|---|---|');
for (const { promise, figure, kept } of rows)
  console.log(`| ${promise} | ${figure} | ${kept === null ? 'not measured' : kept ? 'kept' : '**missed**'} |`);
process.exit(rows.some(({ kept }) => kept === false) ? 1 : 0);

/** Runs a script of ours or a package's; never rejects. */
function run(file, args, env = {}) {
  const child = spawn(process.execPath, [join(root, file), ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  let said = '';
  child.stdout.on('data', (part) => {
    text += part;
    said += part;
  });
  child.stderr.on('data', (part) => (said += part));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (code !== 0) console.error(said.slice(-3_000));
      resolve({ ok: code === 0, text });
    });
  });
}

function counted(text) {
  const [passed, failed] = ['passed', 'failed'].map((word) =>
    [...text.matchAll(new RegExp(`Tests .*?(\\d{1,6}) ${word}`, 'g'))].reduce((sum, [, count]) => sum + Number(count), 0),
  );
  return `${passed} tests passed${failed ? `, ${failed} failed` : ''}`;
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
