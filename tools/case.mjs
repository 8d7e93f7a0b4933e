// npm run case -- FILE [NAME] [--url https://…]: a page kept by the extension becomes a test folder, test/cases/NAME/{page.html, expected.json}.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundled } from './analyse/bundle.mjs';
import { argumentsOf } from './arguments.mjs';
import { ensureInstalled, root } from './install.mjs';

const USAGE = 'npm run case -- FILE [NAME] [--url https://…]';

/** Answers the exit status: 0 when the folder was written, 2 on bad arguments. */
export async function main(args, folder = join(root, 'test/cases')) {
  const { values, positionals } = argumentsOf({ args, allowPositionals: true, options: { url: { type: 'string' } } });
  const [file, named] = positionals;
  const complain = (words) => {
    console.error(`case: ${words}\n\n${USAGE}`);
    return 2;
  };
  if (!file || !existsSync(file)) return complain(file ? `There is no ${file}.` : 'Which page?');
  const { addressOf, given, scrubbed } = await import(pathToFileURL(await bundled('tools/cases/keep.ts')).href);
  const html = readFileSync(file, 'utf8');
  const url = values.url ?? addressOf(html);
  if (!url || !URL.canParse(url)) return complain('The page does not say its address: give it with --url.');
  const name = (named ?? basename(file).replace(/\.html?$/, ''))
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  const path = join(folder, name);
  if (existsSync(path)) return complain(`test/cases/${name} is there already: choose another name.`);
  const kept = scrubbed(html, url);
  const expected = given(kept, addressOf(kept) ?? url, new Date('2026-01-01'));
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'page.html'), kept);
  writeFileSync(join(path, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  spawnSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', path], { stdio: 'ignore' });
  console.log(`test/cases/${name} is what the page gives today (${expected.kind}). Correct expected.json to what it should give, then:
  npx vitest run test/cases
Look through page.html before you share it: names in running text are yours to take out.`);
  return 0;
}

if (process.argv[1]?.endsWith('case.mjs')) {
  ensureInstalled();
  process.exitCode = await main(process.argv.slice(2));
}
