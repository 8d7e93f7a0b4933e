import { join } from 'node:path';
import { findBrowser } from '../browsers.mjs';
import { build } from '../build.mjs';
import { root } from '../install.mjs';
import { extension, median, openWith, serve, wait } from './extensions.mjs';
import { pagesOf } from './pages.mjs';

/** How long pages take to load with us, against an extension whose content script does nothing. */
export const bench = {
  id: 'B6',
  title: 'page load with us ÷ with an extension that does nothing',
  unit: '× load time',
  target: 1.05,
  async run({ rounds, pages }) {
    if (!findBrowser('chrome')) return { missing: 'no Chromium was found: set CHROME_PATH' };
    await build({ demo: true });
    const html = (await pagesOf(pages)).filter((_, i) => i % 3 === 2).slice(0, 5);
    const server = await serve(html);
    const nothing = extension('');
    const sides = {};
    try {
      for (const [name, folder] of [
        ['ours', join(root, 'dist/chrome-demo')],
        ['nothing', nothing.folder],
        ['again', nothing.folder],
      ])
        sides[name] = await open(folder);
      const measured = [];
      for (let i = 0; i <= rounds; i += 1) {
        const round = { ours: 0, nothing: 0, again: 0 };
        // Each goes first in turn: who comes after another finds the machine as that one left it
        for (let n = 0; n < html.length; n += 1)
          for (let k = 0; k < 3; k += 1) {
            const name = Object.keys(round)[(i + n + k) % 3];
            round[name] += await sides[name].load(server.at(n));
          }
        if (i > 0) measured.push(round); // the first warms up
      }
      const middle = (of) => median(measured.map(of));
      return {
        ratio: middle((m) => m.ours / m.nothing),
        aa: middle((m) => m.nothing / m.again),
        ms_a_page: middle((m) => m.ours) / html.length,
        pages: html.length,
      };
    } finally {
      for (const side of Object.values(sides)) await side.close();
      server.close();
      nothing.remove();
    }
  },
};

async function open(folder) {
  const { browser, close } = await openWith([folder]);
  const page = await browser.newPage();
  return {
    close,
    async load(url) {
      await page.goto(url);
      const ms = await page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd);
      await wait(150); // what the visit has asked of the background is over
      return ms;
    },
  };
}
