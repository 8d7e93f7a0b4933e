// node tools/content-scripts.mjs: writes src/content/groups/*.iife.ts, the boards of one group each, from the list of sites. The build runs it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundled } from './analyse/bundle.mjs';
import { root } from './install.mjs';

const SITES = 'src/core/extract/sites';

/** Every group's file and what it has to say: which sites it reads, and nothing else. */
export async function entries() {
  const { contentScripts } = await import(pathToFileURL(await bundled('src/content/groups.ts')).href);
  const named = new Map(
    readdirSync(join(root, SITES)).map((file) => {
      const code = readFileSync(join(root, SITES, file), 'utf8');
      return [/\n {2}id: '([\w-]+)'/.exec(code)?.[1], { file, name: /\nexport const (\w+): Site/.exec(code)?.[1] }];
    }),
  );
  return contentScripts()
    .filter(({ group }) => group)
    .map(({ group, files: [file], sites }) => {
      const own = sites.map(({ id }) => named.get(id)).sort((a, b) => (a.file < b.file ? -1 : 1));
      const line = `know([${own.map(({ name }) => name).join(', ')}]);`;
      const code = [
        `// Built by tools/content-scripts.mjs: the boards of the group "${group}".`,
        ...own.map(({ file, name }) => `import { ${name} } from '../../core/extract/sites/${file}';`),
        "import { know } from '../world.ts';",
        '',
        ...(line.length > 140 ? ['know([', ...own.map(({ name }) => `  ${name},`), ']);'] : [line]),
        '',
      ];
      return { file, code: code.join('\n') };
    });
}

/** Writes what has changed. */
export async function writeEntries() {
  for (const { file, code } of await entries()) {
    const path = join(root, file);
    const old = readdirSync(join(path, '..')).some((name) => path.endsWith(`/${name}`)) ? readFileSync(path, 'utf8') : '';
    if (old !== code) writeFileSync(path, code);
  }
}

if (process.argv[1]?.endsWith('content-scripts.mjs')) await writeEntries();
