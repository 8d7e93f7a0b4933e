import { readFileSync } from 'node:fs';
import { bundleForPages } from './bundle.mjs';
import { inChromium } from './chromium.mjs';
import { pagesOf, shapedPages } from './pages.mjs';
import { rightOf } from './truth.mjs';

/**
 * The whole report of a page, against the least that reading it costs: one walk over its text nodes and one search for a few words. The headline is
 * the harder of our two sets, pages full of other postings and links; `shaped` are pages with the shape of saved real ones.
 */
export const bench = {
  id: 'B1',
  title: 'page → report ÷ walk-and-scan',
  unit: '× walk-and-scan',
  target: 4,
  also: [{ title: 'the same ÷ Readability', of: 'vsReadability', target: 0.5 }],
  async run({ rounds, pages }) {
    const code = await bundleForPages();
    const readability = readFileSync(new URL('../../node_modules/@mozilla/readability/Readability.js', import.meta.url), 'utf8');
    return inChromium(async (page) => {
      await page.evaluate(code);
      await page.evaluate(`${readability};globalThis.Readability=Readability`);
      const own = await measured(page, rounds, await pagesOf(pages), !pages);
      if (pages) return own;
      const { ratio, read, aa, postings, right } = await measured(page, rounds, shapedPages(), true);
      return { ...own, shaped: ratio, shapedRead: read, shapedAa: aa, shapedPostings: postings, shapedRight: right };
    });
  },
};

/** `isOurs`: the truth about the pages is known, and how much of it was found is told beside the speed. */
async function measured(page, rounds, html, isOurs) {
  const count = await page.evaluate((all) => globalThis.bench.load(all), html);
  await page.evaluate(() => globalThis.bench.round()); // warm
  const times = [];
  for (let i = 0; i < rounds; i += 1) times.push(await page.evaluate(() => globalThis.bench.round()));
  const median = (of) => times.map(of).sort((a, b) => a - b)[times.length >> 1];
  return {
    ratio: median((m) => m.ours / m.scan),
    aa: median((m) => m.scan / m.again),
    read: median((m) => m.read / m.scan),
    vsReadability: median((m) => m.ours / m.readability),
    pages: count.pages,
    postings: count.postings,
    ...(isOurs && { right: rightOf(await foundIn(page, html)) }),
    ms_a_page: median((m) => m.ours) / count.pages,
  };
}

async function foundIn(page, html) {
  const postings = await page.evaluate(() => globalThis.bench.found());
  return html.map((one, i) => ({ html: one, posting: postings[i] }));
}
