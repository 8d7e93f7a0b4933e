// Packages, when they are missing or older than the lock file. Needs no package itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const [major, minor] = process.versions.node.split('.').map(Number);

/** Installs what package-lock.json names, if need be. Ends the process with a sentence when it cannot. */
export function ensureInstalled() {
  if (major < 20 || (major === 20 && minor < 19)) fail(`Jobgloss needs Node 20.19 or newer; this is ${process.version}.`);
  if (isInstalled()) return;
  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  fail(
    `The packages could not be installed${error ? ` (${error.message})` : ''}. Is this machine online? Jobgloss itself needs no network, but its packages come from the npm registry: connect once, then run this again.`,
  );
}

/** npm leaves a copy of the lock in node_modules; the same packages at the same versions means nothing is to be done. */
function isInstalled() {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const have = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(([path, { version, optional }]) => path === '' || optional || have[path]?.version === version);
}

export function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** The path of a package's command. */
export const bin = (name) => join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
