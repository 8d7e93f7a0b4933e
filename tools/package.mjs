// npm run package: the two store zips and the source zip, byte for byte the same from the same commit.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, targets } from './build.mjs';
import { ensureInstalled, fail, root } from './install.mjs';

ensureInstalled();
const { zipSync } = await import('fflate');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const EPOCH = new Date(1980, 0, 1); // the least a zip can say; a build carries no clock

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

function zip(name, folder, files) {
  const entries = Object.fromEntries(
    files.map((file) => [file, [readFileSync(join(folder, file)), { mtime: EPOCH, os: 3, attrs: 0o644 << 16 }]]),
  );
  const bytes = zipSync(entries, { level: 9 });
  writeFileSync(join(root, 'dist', name), bytes);
  console.log(`dist/${name}  ${(bytes.length / 1024).toFixed(1)} KB`);
}

try {
  await build();
} catch (error) {
  fail(error.message);
}
mkdirSync(join(root, 'dist'), { recursive: true });
for (const target of targets) {
  const folder = join(root, 'dist', target);
  zip(`jobgloss-${version}-${target}.zip`, folder, filesOf(folder));
}
let tracked;
try {
  tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean).sort();
} catch {
  fail('The source zip needs git: it holds exactly the files git tracks.');
}
zip(`jobgloss-${version}-source.zip`, root, tracked);
