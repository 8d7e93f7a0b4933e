import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';

export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
export const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** Serves pages at /jobs/0, /jobs/1 … of this machine. */
export async function serve(html) {
  const server = createServer((request, response) => {
    const page = html[Number(new URL(request.url, 'http://x').pathname.match(/^\/jobs\/(\d+)$/)?.[1] ?? -1)];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { at: (n) => `http://127.0.0.1:${server.address().port}/jobs/${n}`, close: () => server.close() };
}

/** A folder with an extension to measure against: a content script on pages of this machine, and other files. */
export function extension(contentScript, files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'jobgloss-bench-'));
  const script = { matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_idle' };
  const manifest = { manifest_version: 3, name: 'baseline', version: '1', content_scripts: [script] };
  for (const [name, text] of Object.entries({ ...files, 'content.js': contentScript, 'manifest.json': JSON.stringify(manifest) })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Chromium with extensions in it; their addresses in the order of the folders. */
export async function openWith(folders) {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const bases = [];
  for (const folder of folders) bases.push(`chrome-extension://${await browser.installExtension(folder)}`);
  await closeFirstRun(browser);
  return { browser, bases, close: () => browser.close() };
}

/** An extension may open a page of its own when it is installed, in front of everything; a page behind another one is not drawn, and so would cost less. */
async function closeFirstRun(browser) {
  for (let waited = 0; waited < 2_000; waited += 100) {
    await wait(100);
    const opened = (await browser.pages()).find((page) => page.url().startsWith('chrome-extension://'));
    if (opened) return opened.close();
  }
}

/** The samples of a CPU profile as `{ at, ms, mine }`: when (µs), how long, and whether a frame of `origin` was running or had called what was. */
export function samplesOf({ nodes, samples, timeDeltas, startTime }, origin) {
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const known = new Map();
  const isMine = (id) => {
    if (id === undefined) return false;
    if (!known.has(id)) known.set(id, byId.get(id).callFrame.url.startsWith(origin) || isMine(parents.get(id)));
    return known.get(id);
  };
  let at = startTime;
  return samples.map((id, i) => {
    at += timeDeltas[i];
    return { at, ms: timeDeltas[i] / 1000, mine: isMine(id) };
  });
}

/** Milliseconds spent in frames of `origin`, or called by one. */
export const millisecondsOf = (profile, origin) => samplesOf(profile, origin).reduce((sum, { ms, mine }) => (mine ? sum + ms : sum), 0);
