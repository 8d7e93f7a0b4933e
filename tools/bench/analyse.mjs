import { readFileSync } from 'node:fs';
import { bundleForPages } from './bundle.mjs';
import { inChromium } from './chromium.mjs';
import { pagesOf } from './pages.mjs';

/** The whole report of a page, against the least that reading it costs: one walk over its text nodes and one search for a few words. */
export const bench = {
  id: 'B1',
  title: 'page → report ÷ walk-and-scan',
  unit: '× walk-and-scan',
  target: 4,
  async run({ rounds, pages }) {
    const code = await bundleForPages();
    const readability = readFileSync(new URL('../../node_modules/@mozilla/readability/Readability.js', import.meta.url), 'utf8');
    return inChromium(async (page) => {
      await page.evaluate(code);
      await page.evaluate(`${readability};globalThis.Readability=Readability`);
      const count = await page.evaluate((html) => globalThis.bench.load(html), await pagesOf(pages));
      await page.evaluate(() => globalThis.bench.round()); // warm
      const measured = [];
      for (let i = 0; i < rounds; i += 1) measured.push(await page.evaluate(() => globalThis.bench.round()));
      const median = (of) => measured.map(of).sort((a, b) => a - b)[measured.length >> 1];
      return {
        ratio: median((m) => m.ours / m.scan),
        aa: median((m) => m.scan / m.again),
        read: median((m) => m.read / m.scan),
        vsReadability: median((m) => m.ours / m.readability),
        pages: count.pages,
        postings: count.postings,
        ms_a_page: median((m) => m.ours) / count.pages,
      };
    });
  },
};
