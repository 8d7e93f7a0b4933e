import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';
import { bundleForPages } from './bundle.mjs';
import { inChromium } from './chromium.mjs';

const WORDS = 'The garden was quiet in the morning and the birds sang above the old wall while the river went by. ';

/** A page of 175 KB on a listed host that speaks of no job: what it costs to see that, against Readability on the same page. */
export const bench = {
  id: 'B3',
  title: 'a page that is no posting ÷ Readability',
  unit: '× Readability',
  target: 0.03,
  also: [{ title: 'milliseconds for it', of: 'ms', target: 1 }],
  run: () =>
    inChromium(async (page) => {
      await page.goto('data:text/html,<!doctype html><title>x</title>');
      await page.evaluate(readFileSync(join(root, 'node_modules/@mozilla/readability/Readability.js'), 'utf8'));
      await page.evaluate(await bundleForPages('tools/bench/list-round.ts'));
      const html = `<title>Gardens</title><nav>${'<a href="/x">Home</a>'.repeat(50)}</nav><article>${`<p>${WORDS.repeat(4)}</p>`.repeat(420)}</article>`;
      const rounds = [];
      for (let i = 0; i < 9; i += 1) rounds.push(await page.evaluate((source) => passBy(source), html));
      const median = (of) => rounds.map(of).sort((a, b) => a - b)[4];
      return {
        ratio: median(({ ours, readability }) => ours / readability),
        aa: median(({ readability, again }) => readability / again),
        ms: median(({ ours }) => ours),
      };
    }),
};
