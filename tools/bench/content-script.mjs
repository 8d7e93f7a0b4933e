import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';
import { build } from '../build.mjs';
import { root } from '../install.mjs';
import { pagesOf } from './pages.mjs';

/** CPU time of our content script on job pages, against Readability run as a content script on the same pages. Attributed by the CPU profiler, so page noise stays out. */
export const bench = {
  id: 'B2',
  title: 'content script on a job page ÷ Readability as a content script',
  unit: '× Readability',
  target: 0.35,
  async run({ rounds, pages }) {
    const executablePath = findBrowser('chrome');
    if (!executablePath) return { missing: 'no Chromium was found: set CHROME_PATH' };
    await build({ demo: true });
    const html = (await pagesOf(pages)).filter((_, i) => i % 3 !== 0).slice(0, 12);
    const server = createServer((request, response) => {
      const page = html[Number(new URL(request.url, 'http://x').pathname.match(/^\/jobs\/(\d+)$/)?.[1] ?? -1)];
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '');
    });
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    const base = `http://127.0.0.1:${server.address().port}`;
    const baseline = baselineExtension();
    const sides = {};
    try {
      for (const [name, folder] of [
        ['ours', join(root, 'dist/chrome-demo')],
        ['readability', baseline],
        ['again', baseline],
      ])
        sides[name] = await open(executablePath, folder);
      const measured = [];
      for (let i = 0; i <= Math.min(rounds, 5); i += 1) {
        const round = { ours: 0, readability: 0, again: 0 };
        for (let n = 0; n < html.length; n += 1)
          for (const name of Object.keys(round)) round[name] += await sides[name].cpu(`${base}/jobs/${n}`);
        if (i > 0) measured.push(round); // the first warms up
      }
      const median = (of) => measured.map(of).sort((a, b) => a - b)[measured.length >> 1];
      return {
        ratio: median((m) => m.ours / m.readability),
        aa: median((m) => m.readability / m.again),
        ms_a_page: median((m) => m.ours) / html.length,
        pages: html.length,
      };
    } finally {
      for (const side of Object.values(sides)) await side.close();
      server.close();
      rmSync(baseline, { recursive: true, force: true });
    }
  },
};

async function open(executablePath, folder) {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const id = await browser.installExtension(folder);
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: 200 });
  return {
    close: () => browser.close(),
    /** Milliseconds spent in frames of the extension, or called by one, while the page loads and settles. */
    async cpu(url) {
      await client.send('Profiler.start');
      await page.goto(url);
      await new Promise((wait) => setTimeout(wait, 250));
      const { profile } = await client.send('Profiler.stop');
      return millisecondsOf(profile, `chrome-extension://${id}`);
    },
  };
}

function millisecondsOf({ nodes, samples, timeDeltas }, origin) {
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mine = new Map();
  const isMine = (id) => {
    if (id === undefined) return false;
    if (!mine.has(id)) mine.set(id, byId.get(id).callFrame.url.startsWith(origin) || isMine(parents.get(id)));
    return mine.get(id);
  };
  return samples.reduce((sum, id, i) => (isMine(id) ? sum + timeDeltas[i] / 1000 : sum), 0);
}

function baselineExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'jobgloss-bench-'));
  mkdirSync(folder, { recursive: true });
  const readability = readFileSync(join(root, 'node_modules/@mozilla/readability/Readability.js'), 'utf8');
  writeFileSync(join(folder, 'content.js'), `${readability}\nnew Readability(document.cloneNode(true)).parse();`);
  const script = { matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_idle' };
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'baseline', version: '1', content_scripts: [script] }),
  );
  return folder;
}
