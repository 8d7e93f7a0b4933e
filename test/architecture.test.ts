import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

/** Who may import whom. The most specific room wins; a room may always import itself. */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; packages: readonly string[] }>> = {
  'core/posting': { rooms: [], packages: [] },
  'core/extract': { rooms: ['core/posting'], packages: ['schema-dts'] },
  'core/detect': { rooms: ['core/posting', 'core/extract'], packages: [] },
  'core/analyse': { rooms: ['core/posting'], packages: ['tldts'] },
  'core/resume': { rooms: ['core/posting', 'core/analyse'], packages: ['valibot'] },
  'core/match': {
    rooms: ['core/posting', 'core/analyse', 'core/resume'],
    packages: ['dutch', 'english', 'french', 'german', 'italian', 'portuguese', 'russian', 'spanish'].map(
      (name) => `@orama/stemmers/${name}`,
    ),
  },
  'core/highlights': { rooms: ['core/posting', 'core/analyse', 'core/match'], packages: [] },
  'core/history': { rooms: ['core/posting'], packages: [] },
  'core/saved': {
    rooms: ['core/posting', 'core/analyse', 'core/match', 'core/history', 'core/report.ts'],
    packages: ['papaparse'],
  },
  'core/search': { rooms: ['core/posting', 'core/match'], packages: ['minisearch/SearchableMap'] },
  'core/letter': { rooms: ['core/posting', 'core/analyse', 'core/match'], packages: [] },
  'core/glance.ts': { rooms: ['core/posting', 'core/analyse', 'core/match'], packages: [] },
  'core/report.ts': {
    rooms: ['core/posting', 'core/analyse', 'core/match', 'core/highlights', 'core/history', 'core/glance.ts'],
    packages: [],
  },
  'core/health.ts': { rooms: ['core/posting', 'core/report.ts'], packages: [] },
  'core/marks.ts': { rooms: ['core/posting', 'core/report.ts'], packages: [] },
  files: { rooms: ['core'], packages: ['pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'] },
  messages: { rooms: ['core'], packages: ['valibot'] },
  browser: { rooms: ['core', 'messages'], packages: ['webextension-polyfill', 'idb', 'valibot'] },
  content: { rooms: ['core', 'messages'], packages: [] },
  background: { rooms: ['core', 'messages', 'browser'], packages: ['virtual:background-words'] },
  ui: { rooms: ['core', 'files', 'messages', 'browser'], packages: ['preact', 'preact/hooks', 'd3-scale', 'd3-shape', 'virtual:shipped'] },
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => name.replaceAll('\\', '/'));

const roomOf = (file: string) =>
  Object.keys(ROOMS)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

const importsOf = (code: string) =>
  [...code.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'";]{0,2000}?\sfrom\s)?['"]([^'"\n]{1,200})['"]/g)].map((match) => match[1]!);
const without = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1');

describe.each(files)('%s', (file) => {
  const code = readFileSync(join(src, file), 'utf8');
  const bare = without(code);
  const room = roomOf(file);

  test('lives in a room of the house', () => expect(room, 'no such room: extend the map in src/README.md first').toBeDefined());

  test('imports only its neighbours', () => {
    const { rooms, packages } = ROOMS[room!]!;
    for (const path of importsOf(code)) {
      if (!path.startsWith('.')) {
        expect(packages, `${file} imports the package ${path}`).toContain(path);
        continue;
      }
      const target = relative(src, resolve(src, dirname(file), path)).replaceAll('\\', '/');
      if (/\.(css|json)$/.test(target)) continue;
      const other = roomOf(target);
      const allowed =
        other === room ||
        rooms.some((name) => other === name || other?.startsWith(`${name}/`) || (name === 'core' && target.startsWith('core/')));
      expect(allowed, `${file} (${room}) imports ${target} (${other})`).toBe(true);
    }
  });

  test('builds no HTML from strings', () => {
    expect(bare).not.toMatch(/\b(?:innerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b|\bouterHTML\s{0,3}=(?!=)/);
  });

  test('asks the network for nothing', () => {
    expect(bare).not.toMatch(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(|new\s+Image\b/);
  });

  test('leads out without telling where from', () => {
    // A place in the page itself, and a page of ours by its name, lead nowhere out
    const links = [...code.matchAll(/<a\s(?:[^>=]|=>?)*>/g)].map(([link]) => link).filter((link) => !/href=\{(?:`#|[A-Z]+\})/.test(link));
    expect(links.filter((link) => !link.includes('rel="noreferrer noopener"'))).toEqual([]);
    expect(code).not.toMatch(/window\.open\((?!.{1,60}'noreferrer,noopener'\))/);
  });

  if (file.startsWith('core/')) {
    test('knows no browser, no clock and no chance', () => {
      expect(bare).not.toMatch(/\b(?:browser|chrome)\./);
      expect(bare).not.toMatch(/\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|setTimeout\(/);
    });
  }
  if (file.startsWith('core/') || file.startsWith('content/')) {
    test('never lays out the page to read it, nor leaves a trace in it', () => {
      expect(bare).not.toMatch(/\.innerText\b|\.cloneNode\(|performance\.(?:mark|measure)\(/);
    });
  }
  if (/^(?:core\/(?:extract|detect)|content)\//.test(file)) {
    test('asks no iterator of an address: Firefox shows a content script none', () => {
      expect(bare).not.toMatch(/searchParams\.(?:keys|entries|values)\(|(?:\.\.\.|\bof\s+)(?:[\w.]{1,40}\.)?searchParams/);
    });
  }
  if (!/^(?:browser)\//.test(file)) {
    test('leaves the extension API to the browser room', () => {
      expect(importsOf(code)).not.toContain('webextension-polyfill');
      expect(importsOf(code).filter((path) => path.endsWith('browser/api.ts'))).toEqual([]);
    });
  }
});

test('there is no attic', () => {
  const folders = new Set(files.flatMap((file) => dirname(file).split('/')));
  for (const attic of ['utils', 'util', 'common', 'shared', 'helpers', 'lib', 'types', 'misc']) expect([...folders]).not.toContain(attic);
});

test('the map names every folder', () => {
  const map = readFileSync(join(src, 'README.md'), 'utf8');
  const folders = new Set(files.map((file) => dirname(file)).filter((folder) => folder !== '.' && folder !== 'core'));
  for (const folder of folders) expect(map, `src/README.md does not name ${folder}/`).toContain(`\`${folder}/\``);
});

test('what a file exports is used outside it', () => {
  const root = resolve(src, '..');
  const code = ['src', 'test', 'tools'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
      .map((name) => [`${folder}/${name.replaceAll('\\', '/')}`, readFileSync(join(root, folder, name), 'utf8')] as const),
  );
  const mentions = new Map<string, number>();
  for (const [, text] of code) for (const word of new Set(text.match(/[\w$]+/g))) mentions.set(word, (mentions.get(word) ?? 0) + 1);
  const unused = code
    // What stands in the place of a package's parts is named by the package
    .filter(([path]) => path.startsWith('src/') && path !== 'src/files/not-shipped.ts')
    .flatMap(([path, text]) =>
      [...text.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)]
        .filter(([, name]) => mentions.get(name!) === 1)
        .map(([, name]) => `${path}: ${name}`),
    );
  expect(unused).toEqual([]);
});
