import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/messages/settings.ts';
import { askFrom, launch, name, type Session, stateOf, until } from './driver.ts';
import { at, posting, serve } from './pages.ts';

// WCAG 2.2, 1.4.4 and 1.4.10: at 320 px and at 200 % zoom nothing needs a sideways scroll, and no control's words are cut.
let session: Session;
const tabs: Record<string, number> = {};
beforeAll(async () => {
  session = await launch(serve);
  const ours = await session.openOurs('src/ui/welcome/index.html');
  const { profile } = await import('../../tools/demo/profile.mjs');
  await askFrom(ours, 'profile/set', profile);
  for (const url of [posting('principal-ml-engineer'), posting('remote-assistant'), at('/jobs')]) {
    const page = await session.browser.newPage();
    await page.goto(url);
    const tab = await session.tabOf(page);
    await until(async () => (await stateOf(session, tab))?.report, 'the report');
    await askFrom(ours, 'posting/save', { tabId: tab, url });
    tabs[url.split('/').at(-1)!] = tab;
  }
});
afterAll(() => session?.close());

const PAGES = [
  ['the popup on a posting', () => `popup/index.html?tab=${tabs['principal-ml-engineer']}`],
  ['the popup on a posting with tricks', () => `popup/index.html?tab=${tabs['remote-assistant']}`],
  ['the popup on a list', () => `popup/index.html?tab=${tabs.jobs}`],
  ['the popup on nothing', () => 'popup/index.html'],
  ['the side panel', () => `panel/index.html?tab=${tabs['principal-ml-engineer']}`],
  ['the saved page', () => 'saved/index.html'],
  ['the options', () => 'options/index.html'],
  ['the first run', () => 'welcome/index.html'],
  ['the letter', () => `letter/index.html?tab=${tabs['principal-ml-engineer']}`],
  ['the selected words', () => 'selection/index.html?id=none'],
  ['the privacy policy', () => 'privacy/index.html'],
] as const;

describe.each(['en', 'ru', 'de', 'fr', 'es'] as const)(`in ${name}, in %s`, (language) => {
  beforeAll(async () => {
    const ours = await session.openOurs('src/ui/welcome/index.html');
    expect(await askFrom(ours, 'settings/set', { ...DEFAULT_SETTINGS, theme: 'light', language })).toMatchObject({ ok: true });
    await ours.close();
  });

  test.each(PAGES)('%s fits', async (_, path) => {
    const page = await session.openOurs(`src/ui/${path()}`);
    await page.waitForSelector('main', { timeout: 8_000 });
    const found: string[] = [];
    const narrow = [
      ['320 px', 320, 1, 100],
      ['200 % of 640 px', 320, 2, 100],
    ] as const;
    // Wider pages answer to the reader's size of letters in their media queries, which no page can set for itself.
    const large = /^(?:popup|panel)/.test(path()) ? ([['letters of 200 % in 640 px', 640, 1, 200]] as const) : [];
    for (const [how, width, scale, letters] of [...narrow, ...large]) {
      await page.setViewport({ width, height: 700, deviceScaleFactor: scale });
      await page.evaluate((percent) => {
        document.documentElement.style.fontSize = `${percent}%`;
        for (const more of document.querySelectorAll('details')) more.open = true;
      }, letters);
      await new Promise((wait) => setTimeout(wait, 250));
      found.push(...(await tooWide(page)).map((what) => `${how}: ${what}`));
    }
    expect(found).toEqual([]);
    await page.close();
  });
});

/** What makes the page wider than its window, and controls whose words are cut. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const scroller = document.scrollingElement!;
    const room = document.documentElement.clientWidth; // less a scrollbar that takes room
    // In a box of its own that scrolls, a wide table is no fault.
    const boxed = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || boxed(element.parentElement));
    const all = [...document.body.querySelectorAll('*')].filter((one) => one.checkVisibility() && !one.closest('.vh'));
    const wide =
      scroller.scrollWidth > room
        ? all.filter((one) => one.getBoundingClientRect().right > room + 1 && !boxed(one.parentElement)).slice(0, 5)
        : [];
    const cut = all.filter(
      (one) =>
        one.matches('button, summary, .btn') &&
        /hidden|clip/.test(getComputedStyle(one).overflowX) &&
        one.scrollWidth > one.clientWidth + 1,
    );
    const lines = [...wide, ...cut].map(told);
    return scroller.scrollWidth > room && lines.length === 0 ? [`the page is ${scroller.scrollWidth} px wide`] : lines;
  });
}
