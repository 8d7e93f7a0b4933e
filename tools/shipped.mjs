import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');
const NAME = 'virtual:shipped';
const LINE = /^\/\/ Table: ([a-z_]{2,40}) \| (.{2,400}?) \| (.{2,60}?) \| (\d{4}-\d\d-\d\d)$/m;

/** Files that hold a table of facts: by their name. */
export const tableFiles = () =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.data.ts'))
    .sort();

/** What a file says of its table in its first line: `// Table: id | source | licence | day`; null where it says nothing. */
export function tableOf(file) {
  const [, id, source, licence, asOf] = LINE.exec(readFileSync(join(SRC, file), 'utf8').slice(0, 1_000)) ?? [];
  return id ? { id, source, licence, asOf } : null;
}

export const tables = () => tableFiles().flatMap((file) => tableOf(file) ?? []);

/** The packages whose code may be in the build, as the bill of materials lists them. */
export function packages() {
  const { components } = JSON.parse(readFileSync(join(ROOT, 'docs/sbom.json'), 'utf8'));
  return components.map(({ name, version, licenses }) => ({ name, version, licence: licenceIn(licenses) ?? ownWordOf(name) }));
}

const licenceIn = (licenses) => licenses?.map(({ license, expression }) => license?.id ?? license?.name ?? expression).join(', ') || null;
const ownWordOf = (name) => JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).license ?? '';

/** The licences of packages, word for word, each once. */
export function licences(of = packages()) {
  const named = new Map();
  for (const { name, version, licence } of of) {
    const folder = join(ROOT, 'node_modules', name);
    const file = existsSync(folder)
      ? readdirSync(folder)
          .sort()
          .find((one) => /^(?:licen[cs]e|copying)/i.test(one))
      : undefined;
    const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : `Licence: ${licence}.`;
    named.set(text, [...(named.get(text) ?? []), `${name} ${version}`]);
  }
  const line = '='.repeat(72);
  return [...named].map(([text, names]) => `${names.join(', ')}\n${line}\n\n${text}\n`).join('\n\n');
}

/** The packages a build has a line of; of some that are depended on nothing is left. */
function packagesIn(bundle) {
  const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
  const names = modules.map(([id, { renderedLength }]) => (renderedLength > 0 ? PACKAGE.exec(id.replaceAll('\\', '/'))?.[1] : undefined));
  const found = new Set(names);
  return packages().filter(({ name }) => found.has(name));
}
const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** For Vite: `import { tables, packages } from 'virtual:shipped'`, and `licences.txt` beside the pages. */
export const shippedPlugin = () => ({
  name: 'shipped',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load: (id) =>
    id === `\0${NAME}`
      ? `export const tables = ${JSON.stringify(tables())};\nexport const packages = ${JSON.stringify(packages())};`
      : undefined,
  generateBundle(_, bundle) {
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licences(packagesIn(bundle)) });
  },
});

if (process.argv[1]?.endsWith('shipped.mjs')) for (const file of tableFiles()) console.log(relative('.', join(SRC, file)), tableOf(file));
