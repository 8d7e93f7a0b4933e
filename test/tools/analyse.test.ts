import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const tool = resolve(import.meta.dirname, '../../tools/analyse.mjs');
const folder = mkdtempSync(join(tmpdir(), 'jobgloss-analyse-'));
const run = (args: string[], input = '') => {
  try {
    return { out: execFileSync(process.execPath, [tool, ...args], { input, encoding: 'utf8', stdio: 'pipe' }), err: '', status: 0 };
  } catch (error) {
    const { stdout, stderr, status } = error as { stdout: string; stderr: string; status: number };
    return { out: stdout, err: stderr, status };
  }
};
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a stream answers every line in order, and a bad line never stops it', () => {
  const input = [
    '{"id":1,"text":"We are hiring a cook."}',
    '{"id":2,"text":5}',
    'no JSON',
    '[1]',
    '{"id":"h","html":"<p>Hello","url":"not an address"}',
    '{"id":6}',
    '{"id":7,"text":""}',
  ];
  const { out, status } = run(['--jsonl', '-'], input.join('\n'));
  const answers = lines(out);
  expect(status).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual([1, 2, null, null, 'h', 6, 7]);
  expect(answers.map(({ error }) => error ?? null)).toEqual([
    null,
    '"text" must be a string.',
    'The line is not JSON.',
    'The line is not a JSON object.',
    '"not an address" is not an address: give one that begins with https://.',
    'The line has neither "html" nor "text".',
    null,
  ]);
  expect(answers[0].report).toMatchObject({
    schemaVersion: 1,
    detection: { kind: 'posting', via: 'text' },
    posting: { text: 'We are hiring a cook.' },
  });
});

test('a page is answered by one report in readable JSON', () => {
  const file = join(folder, 'page.html');
  writeFileSync(file, '<!doctype html><title>About us</title><h1>About</h1><p>We bake bread.');
  const { out, status } = run([file, '--url', 'https://example.com/about']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ detection: { kind: 'other' }, posting: null });
  expect(out).toContain('\n  "schemaVersion": 1');
});

test.each([
  ['no arguments', []],
  ['a file that is not there', ['nowhere.html']],
  ['a stream that is not there', ['--jsonl', 'nowhere.jsonl']],
  ['both a page and a stream', ['page.html', '--jsonl', '-']],
  ['an unknown option', ['--frob']],
])('%s is a bad argument: status 2, the usage, nothing on standard output', (_, args) => {
  const { out, err, status } = run(args);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('npm run -s analyse');
});
