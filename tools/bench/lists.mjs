import { postingPage, postings } from '../demo/board.mjs';
import { bundleForPages } from './bundle.mjs';
import { inChromium } from './chromium.mjs';

/** Runs in an empty page that has our script at hand. */
const withRounds = (run) =>
  inChromium(async (page) => {
    await page.goto('data:text/html,<!doctype html><title>x</title>');
    await page.evaluate(await bundleForPages('tools/bench/list-round.ts'));
    return run(page);
  });

/** What is read of a list of 500 cards that come in 25 batches, against what was added to it. Counted, so it is the same on any machine. */
const growing = {
  id: 'B5',
  title: 'characters read ÷ characters added, 500 cards in 25 batches',
  unit: 'characters',
  target: 1.2,
  run: () =>
    withRounds(async (page) => {
      const { added, read, busy } = await page.evaluate(() => growList(true));
      const { busy: alone } = await page.evaluate(() => growList(false));
      return { ratio: read / added, aa: 1, added, read, ms_adding_watched: busy, ms_adding_alone: alone };
    }),
};

/** What is read of a posting that does not change while it is looked at for twelve seconds, against its characters. Counted. */
const still = {
  id: 'B5-still',
  title: 'characters read in 12 seconds ÷ characters of a posting that stands still',
  unit: 'characters',
  target: 1,
  run: () =>
    withRounds(async (page) => {
      const { once, read } = await page.evaluate((html) => standStill(html), postingPage(postings[0]));
      return { ratio: read / once, aa: 1, read };
    }),
};

export const benches = [growing, still];
