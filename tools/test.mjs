// npm test: everything that must hold, on a fresh clone, in one command. Ends with "N passed, N failed" over all tests run.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { build } from './build.mjs';
import { ensureInstalled, root } from './install.mjs';

const ci = process.env.CI === 'true';
const began = performance.now();
const out = mkdtempSync(join(tmpdir(), 'jobgloss-test-'));
const total = { passed: 0, failed: 0 };
const notRun = [];

ensureInstalled();
await step('build', () => build());
await Promise.all([
  step('types', async () => {
    await node('typescript/bin/tsc', ['--noEmit']);
    await node('typescript/bin/tsc', ['--noEmit', '-p', 'src/core']);
  }),
  step('lint', () => node('@biomejs/biome/bin/biome', ['check', '.'])),
]);
await vitest('unit', {});
await vitest('what was built', { BUILT: '1' });
const found = [
  ['chrome', 'Chromium, Chrome or Edge'],
  ['firefox', 'Firefox'],
].map(([name, title]) => ({ name, title, path: findBrowser(name) }));
for (const { name, title } of found.filter(({ path }) => !path)) {
  notRun.push(`The journeys in ${name} did NOT run: no ${title} was found. Install one, or set ${name.toUpperCase()}_PATH.`);
  if (ci) total.failed += 1;
}
// Browsers wait more than they work: side by side they take little longer than one. Every page put to axe and to narrow windows is half of it: a run of its own.
const EVERY_PAGE = ['test/e2e/axe.test.ts', 'test/e2e/reflow.test.ts'];
await Promise.all(
  found
    .filter(({ path }) => path)
    .flatMap(({ name, path }) => [
      vitest(
        `journeys in ${name} (${path})`,
        { BROWSER: name },
        EVERY_PAGE.flatMap((file) => ['--exclude', file]),
      ),
      vitest(`every page in ${name}`, { BROWSER: name }, EVERY_PAGE),
    ]),
);
rmSync(out, { recursive: true, force: true });

for (const sentence of notRun) console.log(`\n!!! ${sentence}`);
console.log(`\n${Math.round((performance.now() - began) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);

/** One question with a yes or a no. */
async function step(name, run) {
  const start = performance.now();
  try {
    await run();
    total.passed += 1;
    console.log(`ok   ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    total.failed += 1;
    console.error(`FAIL ${name}\n${error.message}`);
  }
}

async function vitest(name, env, which = []) {
  const file = join(out, `${name.replace(/\W+/g, '-')}.json`);
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...which];
  const failure = await node('vitest/vitest.mjs', args, { ...env, NO_COLOR: '1' }).catch((error) => error);
  let counts = { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0 };
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {}
  const failed = counts.numFailedTests || (failure || !counts.numTotalTests ? 1 : 0);
  total.passed += counts.numPassedTests;
  total.failed += failed;
  if (failure) console.error(failure.message);
  console.log(`${failed ? 'FAIL' : 'ok  '} ${name}: ${counts.numPassedTests} passed, ${failed} failed`);
}

/** Runs a package's command; rejects with what it printed. */
function node(file, args, env = {}) {
  const child = spawn(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said.slice(-20_000)))));
  });
}
