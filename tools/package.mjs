// npm run package: the two store zips and the source zip, byte for byte the same from the same commit and the same Node.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, targets } from './build.mjs';
import { ensureInstalled, fail, root } from './install.mjs';
import { filesOf, zipped } from './weights.mjs';

ensureInstalled();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

function zip(name, folder, files) {
  const bytes = zipped(folder, files);
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
