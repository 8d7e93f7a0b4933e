import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const under = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
const places = [...readdirSync(root), ...['.github', 'docs', 'public', 'src', 'test', 'tools'].flatMap(under)];
const documents = places.filter((path) => path.endsWith('.md'));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Names of files in what is written there by hand or made by a command: no file of ours. */
const MADE = /^dist(?:\/|$)|^(?:page\.html|saved-page\.html|profile\.json|postings\.jsonl|expected\.json|manifest\.json|licences\.txt)$/;
/** `docs/privacy*.md`, `<language>.ts` and `test/cases/NAME/` stand for any name. */
const patternOf = (name: string) =>
  new RegExp(
    `(?:^|/)${name
      .replace(/\/$/, '')
      .split(/(\*\*?|<\w{1,20}>|NAME|\{[\w,]{1,40}\})/)
      .map((part, i) => {
        if (i % 2 === 0) return part.replace(/[.+?^$()|[\]{}]/g, '\\$&');
        return part.startsWith('{') ? `(?:${part.slice(1, -1).replaceAll(',', '|')})` : '[^/]+';
      })
      .join('')}$`,
  );

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');

  test('links to pages that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s#]{1,200})(?:#[^)\s]{1,80})?\)/g)].map(([, link]) => link!);
    const ours = links.filter((link) => !/^(?:https?|mailto):/.test(link));
    expect(ours.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
  });

  test('names files and folders that are there', () => {
    const named = [...text.matchAll(/`([^`\s]{2,120}(?:\.(?:tsx?|mjs|css|md|json|jsonl|html|yml)|\/))`/g)].map(([, name]) => name!);
    const ours = named.filter((name) => /^[\w*<]/.test(name) && !MADE.test(name));
    expect(ours.filter((name) => !places.some((path) => patternOf(name).test(path)))).toEqual([]);
  });

  test('gives commands that there are', () => {
    const commands = [...text.matchAll(/\bnpm run (?:-s )?([a-z][\w:]{0,30})/g)].map(([, name]) => name!);
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const tools = [...text.matchAll(/\bnode (tools\/[\w/.-]{1,60})/g)].map(([, path]) => path!);
    expect(tools.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
