// npm run reproduce: builds the tracked files twice, in two folders, under two time zones, locales and umasks, and compares every byte.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { targets } from './build.mjs';
import { ensureInstalled, root } from './install.mjs';

const WORLDS = [
  { TZ: 'Pacific/Auckland', LC_ALL: 'C', LANG: 'C', umask: '022', depth: 'a' },
  { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', umask: '077', depth: 'a/much/deeper/folder' },
];

ensureInstalled();
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
const made = WORLDS.map(buildIn);
const names = [...new Set(made.flatMap((one) => [...one.keys()]))].sort();
const differing = names.filter((name) => made[0].get(name) !== made[1].get(name));
for (const name of differing) console.log(`differs: ${name}`);
console.log(`${names.length} files, ${differing.length} differ`);
process.exit(differing.length || names.length === 0 ? 1 : 0);

/** The built files of a world, by name, as digests. */
function buildIn({ depth, umask, ...env }) {
  const top = mkdtempSync(join(tmpdir(), 'jobgloss-'));
  const folder = join(top, depth);
  try {
    for (const file of tracked) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(root, file), join(folder, file));
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const { status, stderr } = spawnSync('sh', ['-c', `umask ${umask}; exec "${process.execPath}" tools/build.mjs`], {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The build in ${depth} failed:\n${stderr}`);
    return new Map(
      targets.flatMap((target) =>
        readdirSync(join(folder, 'dist', target), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
      ),
    );
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}
