import { join } from 'node:path';
import { findBrowser } from '../browsers.mjs';
import { build } from '../build.mjs';
import { profile } from '../demo/profile.mjs';
import { root } from '../install.mjs';
import { extension, median, openWith, serve, wait } from './extensions.mjs';
import { pagesOf } from './pages.mjs';

const BLANK = '<!doctype html><meta charset="utf-8"><title>Blank</title>';
/** From the press to the score, with the background asleep, against an extension's page that is empty. */
export const bench = {
  id: 'B10',
  title: 'popup with its score, background asleep ÷ a blank page of an extension',
  unit: '× the time',
  target: 3,
  also: [{ title: 'milliseconds to the score', of: 'ms', target: 100 }],
  async run({ rounds }) {
    if (!findBrowser('chrome')) return { missing: 'no Chromium was found: set CHROME_PATH' };
    await build({ demo: true });
    const server = await serve([(await pagesOf(null))[1]]);
    const baseline = extension('', { 'blank.html': BLANK });
    const { browser, bases, close } = await openWith([join(root, 'dist/chrome-demo'), baseline.folder]);
    try {
      const [ours, blank] = bases;
      const tab = await prepare(browser, ours, server.at(0));
      const measured = [];
      for (let i = 0; i <= rounds; i += 1) {
        const before = await open(browser, `${blank}/blank.html`, null);
        await sleep(browser, ours);
        const popup = await open(browser, `${ours}/src/ui/popup/index.html?tab=${tab}`, '.score');
        await wait(300); // the background has woken meanwhile
        const after = await open(browser, `${blank}/blank.html`, null);
        if (i > 0) measured.push({ popup, before, after }); // the first warms up
      }
      const middle = (of) => median(measured.map(of));
      return {
        ratio: middle((m) => (2 * m.popup) / (m.before + m.after)),
        aa: middle((m) => m.before / m.after),
        ms: middle((m) => m.popup),
        blank_ms: middle((m) => m.before),
      };
    } finally {
      await close();
      server.close();
      baseline.remove();
    }
  },
};

/** A posting in a tab, judged for a profile; answers the tab's number. */
async function prepare(browser, base, url) {
  const helper = await browser.newPage();
  await helper.goto(`${base}/src/ui/welcome/index.html`);
  await helper.evaluate((request) => chrome.runtime.sendMessage({ kind: 'profile/set', request }), profile);
  const page = await browser.newPage();
  await page.goto(url);
  for (;;) {
    const tab = await helper.evaluate(async (wanted) => {
      const [found] = (await chrome.tabs.query({})).filter((one) => one.url === wanted);
      const key = `tab:${found?.id}`;
      return (await chrome.storage.session.get(key))[key]?.report?.match?.score != null ? found.id : null;
    }, url);
    if (tab !== null) {
      await helper.close();
      return tab;
    }
    await wait(50);
  }
}

async function sleep(browser, base) {
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(base));
  await (await target?.worker())?.close();
  await wait(100);
}

/** Milliseconds from the navigation until the page has loaded, or has what `selector` names. */
async function open(browser, url, selector) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((wanted) => {
    const look = () => {
      if (!document.querySelector(wanted)) return;
      window.__ready = performance.now();
      watcher.disconnect();
    };
    const watcher = new MutationObserver(look);
    if (wanted) watcher.observe(document, { subtree: true, childList: true });
    else addEventListener('load', () => setTimeout(() => (window.__ready = performance.getEntriesByType('navigation')[0].loadEventEnd)));
  }, selector);
  await page.goto(url);
  const ms = await (await page.waitForFunction(() => window.__ready, { polling: 20 })).jsonValue();
  await wait(100);
  await page.close();
  return ms;
}
