// npm run journeys [-- chrome|firefox] [file…]: the journeys in a real browser, or in both. npm run soak [-- chrome|firefox] [--visits N]: one long one.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { build } from './build.mjs';
import { ensureInstalled, fail, root } from './install.mjs';

const soak = process.argv.includes('--soak');
const at = process.argv.indexOf('--visits');
const visits = at < 0 ? '2000' : process.argv[at + 1];
const words = process.argv.slice(2).filter((word, i, all) => !word.startsWith('--') && all[i - 1] !== '--visits');
const names = ['chrome', 'firefox'].filter((name) => words.includes(name));
const files = words.filter((word) => !names.includes(word));

ensureInstalled();
await build();
let failed = false;
for (const name of names.length ? names : ['chrome', 'firefox']) {
  if (!findBrowser(name)) {
    if (names.length) fail(`No ${name} was found: set ${name.toUpperCase()}_PATH.`);
    console.log(`!!! NOT run in ${name}: none was found. Set ${name.toUpperCase()}_PATH.`);
    continue;
  }
  const env = { ...process.env, BROWSER: name, ...(soak && { SOAK: visits }) };
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...files];
  failed = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status !== 0 || failed;
}
process.exit(failed ? 1 : 0);
