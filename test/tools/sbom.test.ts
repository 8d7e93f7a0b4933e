import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

test('every package that ships is listed, with a licence that was looked at', () => {
  expect(execFileSync(process.execPath, ['tools/sbom.mjs', '--check'], { cwd: root, encoding: 'utf8' })).toMatch(/packages, all listed/);
});

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)));
  expect(loose).toEqual([]);
});
