import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, name, type Session, stateOf, until } from './driver.ts';
import { at, EMPLOYER, posting, serve } from './pages.ts';

describe(`in ${name}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(serve);
  });
  afterAll(() => session?.close());

  const says = (page: Page, words: string) =>
    until(() => page.evaluate((wanted) => document.body.innerText.includes(wanted), words), words);
  const marksIn = (page: Page, frame: 'top' | 'inside') =>
    frame === 'top'
      ? page.evaluate(() => CSS.highlights.size)
      : until(async () => page.frames().find((one) => one !== page.mainFrame()), 'the frame').then((one) =>
          one.evaluate(() => CSS.highlights.size),
        );
  /** The newest tab whose address the extension may not know. */
  const unknownTab = async () => {
    const helper = await session.openOurs('src/ui/welcome/index.html');
    const tab = await helper.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter(({ url }) => url === undefined || url === '').at(-1)?.id ?? null;
    });
    await helper.close();
    return tab!;
  };

  test('a posting in a frame of the page’s own origin is read with the page and marked where it stands', async () => {
    const page = await session.browser.newPage();
    await page.goto(at('/jobs/framed'));
    const tab = await session.tabOf(page);
    await stateOf(session, tab);
    await page.bringToFront(); // a page nobody looks at is not followed
    const state = await until(async () => {
      const known = await stateOf(session, tab);
      return known?.report?.posting && known;
    }, 'the posting');
    expect(state.url).toBe(at('/jobs/framed'));
    expect(state.report!.posting).toMatchObject({ title: 'Lift Mechanic' });
    await until(async () => (await marksIn(page, 'inside')) > 0, 'the marks in the frame');
    expect(await marksIn(page, 'top')).toBe(0);
    await page.close();
  });

  test('an application system on an employer’s page is read in its frame, said to be embedded, and gone with the frame', async () => {
    const page = await session.browser.newPage();
    await page.goto(EMPLOYER);
    const tab = await unknownTab();
    const popup = await session.openOurs(`src/ui/panel/index.html?tab=${tab}`);
    await says(popup, 'Lift Mechanic');
    await says(popup, 'Embedded');
    await says(popup, 'job-boards.greenhouse.io');
    await until(async () => (await marksIn(page, 'inside')) > 0, 'the marks in the frame');
    const before = await marksIn(page, 'inside');
    await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent?.includes('€3,100'))?.click(),
    );
    await until(async () => (await marksIn(page, 'inside')) > before, 'the words to be shown in the frame');

    await page.bringToFront();
    await page.evaluate(() => (window as unknown as { leave(): void }).leave());
    await until(() => popup.evaluate(() => !document.body.innerText.includes('Lift Mechanic')), 'the report to go with its frame');
    await popup.close();
    await page.close();
  });

  test('a frame’s report is not shown beside the next address', async () => {
    const page = await session.browser.newPage();
    await page.goto(EMPLOYER);
    const tab = await unknownTab();
    const panel = await session.openOurs(`src/ui/panel/index.html?tab=${tab}`);
    await says(panel, 'Lift Mechanic');
    await page.goto(posting('machine-learning-engineer'));
    await says(panel, 'Oakmere Labs');
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('Embedded');
    await page.goto('https://unlisted.example/').catch(() => undefined);
    await until(() => panel.evaluate(() => !/Oakmere|Lift Mechanic/.test(document.body.innerText)), 'nothing of the pages before');
    await panel.close();
    await page.close();
  });
});
