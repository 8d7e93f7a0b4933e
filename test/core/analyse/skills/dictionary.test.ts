import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DICTIONARY } from '../../../../src/core/analyse/skills/dictionary.data.ts';

test('the dictionary is what the lists in tools/skills/ give', () => {
  const root = join(import.meta.dirname, '../../../..');
  expect(() => execFileSync(process.execPath, ['tools/build-skills.mjs', '--check'], { cwd: root, stdio: 'pipe' })).not.toThrow();
});

test('it stays small enough for a background worker', () => {
  expect(new TextEncoder().encode(DICTIONARY).length).toBeLessThan(120 * 1024);
});
