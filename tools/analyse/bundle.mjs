// TypeScript for a Node that cannot read it yet: bundled once, silently, and kept under node_modules/.cache by content.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The bundle of `entry` (relative to the project), as a path. Packages stay outside it, so a library is loaded only when it is asked for. */
export async function bundled(entry) {
  const hash = createHash('sha256').update(entry);
  const folders = ['src/core', 'src/files', 'src/messages', 'public/_locales', dirname(entry)];
  for (const file of folders.flatMap((folder) => filesOf(join(root, folder)))) hash.update(file).update(readFileSync(file));
  hash.update(readFileSync(join(root, 'package-lock.json')));
  const cache = join(root, 'node_modules/.cache/jobgloss');
  const name = entry.replace(/[^a-z]+/gi, '-');
  const file = join(cache, `${name}-${hash.digest('hex').slice(0, 16)}.mjs`);
  if (existsSync(file)) return file;

  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: join(root, entry),
    platform: 'node',
    external: (id) => /^(node:|jsdom|pdfjs-dist|mammoth)/.test(id),
    logLevel: 'silent',
  });
  const draft = `${file}.${process.pid}`;
  await bundle.write({ file: draft, format: 'esm', codeSplitting: false });
  await bundle.close();
  renameSync(draft, file); // two runs at once: each writes its own draft, the last one stays
  const mine = (other) => other.startsWith(name) && other.endsWith('.mjs');
  for (const old of readdirSync(cache).filter(mine).slice(0, -8)) if (join(cache, old) !== file) rmSync(join(cache, old), { force: true });
  return file;
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
