// npm run build: dist/chrome and dist/firefox. With --demo: dist/chrome-demo and dist/firefox-demo, which also read a board on this machine.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { writeEntries } from './content-scripts.mjs';
import { ensureInstalled, root } from './install.mjs';

export const targets = ['chrome', 'firefox'];

/** Builds both targets side by side. Rejects with the builder's own words. `AS_BUILT`: whoever started us has built them, and others are at work with them. */
export async function build({ demo = false } = {}) {
  if (process.env.AS_BUILT && !demo) return;
  await writeEntries();
  await Promise.all(targets.map((target) => buildOne(target, { demo })));
}

/** One target. `out`: another folder than `dist`; `withoutTables`: for weighing alone, it does not run. */
export function buildOne(target, { demo = false, out, withoutTables = false } = {}) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, TARGET: target, DEMO: demo ? '1' : '', WITHOUT_TABLES: withoutTables ? '1' : '', NODE_ENV: 'production' };
  if (out) env.OUT = out;
  delete env.VITEST;
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`The ${target} build failed:\n${said}`))));
  });
}

if (process.argv[1]?.endsWith('build.mjs')) {
  ensureInstalled();
  try {
    const demo = process.argv.includes('--demo');
    await build({ demo });
    for (const target of targets) console.log(`dist/${target}${demo ? '-demo' : ''}`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
