import { bundleForPages } from './bundle.mjs';
import { inChromium } from './chromium.mjs';

/** What is read of a list of 500 cards that come in 25 batches, against what was added to it. Counted, so it is the same on any machine. */
export const bench = {
  id: 'B5',
  title: 'characters read ÷ characters added, 500 cards in 25 batches',
  unit: 'characters',
  target: 1.2,
  run: () =>
    inChromium(async (page) => {
      await page.goto('data:text/html,<!doctype html><title>x</title>');
      await page.evaluate(await bundleForPages('tools/bench/list-round.ts'));
      const { added, read, busy } = await page.evaluate(() => growList(true));
      const { busy: alone } = await page.evaluate(() => growList(false));
      return { ratio: read / added, aa: 1, added, read, ms_adding_watched: busy, ms_adding_alone: alone };
    }),
};
