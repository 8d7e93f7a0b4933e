import { readFileSync } from 'node:fs';
import { bundleForPages } from './bundle.mjs';
import { inChromium } from './chromium.mjs';
import { pagesOf, shapedPages } from './pages.mjs';

/**
 * The whole report of a page, against the least that reading it costs: one walk over its text nodes and one search for a few words. The headline is
 * the harder of our two sets, pages full of other postings and links; `shaped` are pages with the shape of saved real ones.
 */
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
      const own = await measured(page, rounds, await pagesOf(pages));
      if (pages) return own;
      const { ratio, read, aa, postings } = await measured(page, rounds, shapedPages());
      return { ...own, shaped: ratio, shapedRead: read, shapedAa: aa, shapedPostings: postings };
    });
  },
};

async function measured(page, rounds, html) {
  const count = await page.evaluate((all) => globalThis.bench.load(all), html);
  await page.evaluate(() => globalThis.bench.round()); // warm
  const found = [];
  for (let i = 0; i < rounds; i += 1) found.push(await page.evaluate(() => globalThis.bench.round()));
  const median = (of) => found.map(of).sort((a, b) => a - b)[found.length >> 1];
  return {
    ratio: median((m) => m.ours / m.scan),
    aa: median((m) => m.scan / m.again),
    read: median((m) => m.read / m.scan),
    vsReadability: median((m) => m.ours / m.readability),
    pages: count.pages,
    postings: count.postings,
    ms_a_page: median((m) => m.ours) / count.pages,
  };
}
