import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Runs npm start's script with nothing of this machine's display and browsers but what `env` gives. */
function start(args: readonly string[], env: Record<string, string> = {}) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, CHROME_PATH: ___, FIREFOX_PATH: ____, VITEST: _____, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools/start.mjs'), ...args], {
    cwd: root,
    env: { ...rest, ...env },
    encoding: 'utf8',
    timeout: 50_000,
  });
  return { status, said: stdout + stderr };
}

test('without a display the same postings are read in the terminal, and how to load the extension by hand is told', () => {
  const { status, said } = start([]);
  expect(status).toBe(0);
  if (process.platform === 'linux') expect(said).toContain('There is no display here, so no browser window can be opened.');
  expect(said).toContain('Principal Machine Learning Engineer (Feed Ranking)');
  expect(said).toContain('235,000 – 414,000 USD a year');
  expect(said).toContain('Warnings: danger');
  expect(said).toContain('not stated');
  expect(said).toContain(join(root, 'dist/chrome'));
  expect(said).toContain('chrome://extensions');
  expect(said).toContain('about:debugging#/runtime/this-firefox');
}, 60_000);

test.each([
  ['an unknown choice', ['netscape'], {}, '"netscape" is no choice: npm start -- chrome, firefox or terminal.'],
  ['a port that is none', [], { PORT: 'abc' }, 'PORT=abc is no port: choose a number from 1 to 65535.'],
])('%s is answered by one sentence', (_, args, env, sentence) => {
  const { status, said } = start(args, env);
  expect(status).toBe(1);
  expect(said.trim()).toBe(sentence);
});

test('a browser that is not where it is said to be is named, and the terminal does the job', () => {
  const { status, said } = start(['chrome'], { DISPLAY: ':99', CHROME_PATH: '/nowhere/chrome' });
  expect(status).toBe(0);
  expect(said).toContain('CHROME_PATH says /nowhere/chrome, but there is nothing.');
}, 60_000);

test('a port that is taken is said, with what to do', async () => {
  const taken = createServer();
  await new Promise<void>((ready) => taken.listen(0, '127.0.0.1', ready));
  const { port } = taken.address() as AddressInfo;
  const { status, said } = start(['chrome'], { DISPLAY: ':99', CHROME_PATH: process.execPath, PORT: String(port) });
  taken.close();
  expect(status).toBe(1);
  expect(said).toContain(`Port ${port} is taken. Close what uses it, or choose another one: PORT=${port + 1} npm start`);
}, 60_000);
