import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browsers.mjs';
import { build } from '../build.mjs';
import { root } from '../install.mjs';
import { extension, median, millisecondsOf, openWith, serve, wait } from './extensions.mjs';
import { pagesOf, shapedPages } from './pages.mjs';
import { rightOf } from './truth.mjs';

/** CPU time of our content script on job pages, against Readability run as a content script on the same pages. Attributed by the CPU profiler, so page noise stays out. `right`: fields that came out as the pages have them. */
export const bench = {
  id: 'B2',
  title: 'content script on a job page ÷ Readability as a content script',
  unit: '× Readability',
  target: 0.35,
  async run({ rounds, pages }) {
    if (!findBrowser('chrome')) return { missing: 'no Chromium was found: set CHROME_PATH' };
    await build({ demo: true });
    const own = (await pagesOf(pages)).filter((_, i) => i % 3 !== 0).slice(0, 12);
    const html = pages ? own : [...own, ...shapedPages()];
    const server = await serve(html);
    const readability = readFileSync(join(root, 'node_modules/@mozilla/readability/Readability.js'), 'utf8');
    const baseline = extension(`${readability}\nnew Readability(document.cloneNode(true)).parse();`);
    const sides = {};
    try {
      for (const [name, folder] of [
        ['ours', join(root, 'dist/chrome-demo')],
        ['readability', baseline.folder],
        ['again', baseline.folder],
      ])
        sides[name] = await open(folder);
      const measured = [];
      for (let i = 0; i <= Math.min(rounds, 5); i += 1) {
        const round = { ours: 0, readability: 0, again: 0 };
        for (let n = 0; n < html.length; n += 1) for (const name of Object.keys(round)) round[name] += await sides[name].cpu(server.at(n));
        if (i > 0) measured.push(round); // the first warms up
      }
      const found = [];
      if (!pages) for (const [n, one] of html.entries()) found.push({ html: one, posting: await sides.ours.posting(server.at(n)) });
      const middle = (of) => median(measured.map(of));
      return {
        ratio: middle((m) => m.ours / m.readability),
        aa: middle((m) => m.readability / m.again),
        ms_a_page: middle((m) => m.ours) / html.length,
        pages: html.length,
        ...(!pages && { right: rightOf(found) }),
      };
    } finally {
      for (const side of Object.values(sides)) await side.close();
      server.close();
      baseline.remove();
    }
  },
};

async function open(folder) {
  const {
    browser,
    bases: [origin],
    close,
  } = await openWith([folder]);
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: 200 });
  return {
    close,
    /** Milliseconds spent in frames of the extension, or called by one, while the page loads and settles. */
    async cpu(url) {
      await client.send('Profiler.start');
      await page.goto(url);
      await wait(250);
      const { profile } = await client.send('Profiler.stop');
      return millisecondsOf(profile, origin);
    },
    /** What the extension made of a page, as its tab shows it; null for no posting. */
    async posting(url) {
      await page.goto(url);
      const worker = await (await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(origin))).worker();
      for (let waited = 0; waited < 5_000; waited += 50) {
        await wait(50);
        const states = Object.values(await worker.evaluate(() => globalThis.chrome.storage.session.get(null)));
        const state = states.find((one) => one?.url === url && one.report);
        if (state) return state.report.posting;
      }
      return null;
    },
  };
}
