// npm run test:hostile [-- none|chrome|firefox]: every test of what means harm: pages, postings, files and faults, without a browser and in each there is.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { build } from './build.mjs';
import { ensureInstalled, fail, root } from './install.mjs';

/** Files by what they hold against: forged messages, patterns, any text and any JSON, backups, résumés, the store's faults. */
const WITHOUT_A_BROWSER = [
  'test/regex.test.ts',
  'test/core/fuzz.test.ts',
  'test/edges',
  'test/messages',
  'test/core/extract',
  'test/core/saved',
  'test/browser',
  'test/files',
];
const IN_A_BROWSER = [
  'test/e2e/hostile.test.ts',
  'test/e2e/guest.test.ts',
  'test/e2e/network.test.ts',
  'test/e2e/background.test.ts',
  'test/e2e/store.test.ts',
  'test/e2e/crash.test.ts',
];

const PLACES = ['none', 'chrome', 'firefox'];
const [only] = process.argv.slice(2);
if (only && !PLACES.includes(only)) fail(`"${only}" is no place to run in: ${PLACES.join(', ')}.`);

ensureInstalled();
await build();
let failed = false;
for (const name of only ? [only] : PLACES) {
  if (name === 'none') failed = run('without a browser, every prototype frozen', WITHOUT_A_BROWSER, { FROZEN: '1' });
  else if (findBrowser(name)) failed = run(name, IN_A_BROWSER, { BROWSER: name }) || failed;
  else console.log(`!!! NOT run in ${name}: none was found. Set ${name.toUpperCase()}_PATH.`);
}
process.exit(failed ? 1 : 0);

function run(title, files, env) {
  console.log(`\n— ${title}`);
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...files];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status !== 0;
}
