// npm run size: builds, asks what was built (test/built), weighs the store zips and what is in them. Fails beyond a limit.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, buildOne, targets } from './build.mjs';
import { ensureInstalled, root } from './install.mjs';
import { weigh } from './weights.mjs';

const MOST_BYTES = 1.6 * 1024 * 1024;

ensureInstalled();
await build();
const built = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run'], {
  cwd: root,
  stdio: ['ignore', process.argv.includes('--json') ? 'pipe' : 'inherit', 'inherit'],
  env: { ...process.env, BUILT: '1' },
});
if (built.status !== 0) console.error(String(built.stdout ?? ''));
const bare = mkdtempSync(join(tmpdir(), 'jobgloss-bare-'));
const weights = {};
for (const target of targets) {
  await buildOne(target, { out: join(bare, target), withoutTables: true });
  weights[target] = weigh(join(root, 'dist', target), join(bare, target));
}
rmSync(bare, { recursive: true, force: true });
const kib = (bytes) => Math.round(bytes / 1024);
if (process.argv.includes('--json')) console.log(JSON.stringify({ weights, built: built.status === 0 }));
else {
  console.log('\n| KiB in the store zip | all | readers of files | tables | words of the pages | the rest |\n|---|---|---|---|---|---|');
  for (const [target, { all, readers, tables, words, code }] of Object.entries(weights))
    console.log(`| ${[target, ...[all, readers, tables, words, code].map(kib)].join(' | ')} |`);
}
process.exit(built.status !== 0 || Object.values(weights).some(({ all }) => all > MOST_BYTES) ? 1 : 0);
