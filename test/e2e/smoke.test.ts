import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer } from '../../tools/demo/board.mjs';
import { launch, name, type Session, until } from './driver.ts';

let session: Session;
beforeAll(async () => {
  session = await launch((url) => (url.host === 'jobs.lever.co' ? answer(url.pathname) : null));
});
afterAll(() => session?.close());

test(`${name}: reads a posting in the page`, async () => {
  const page = await session.browser.newPage();
  await page.goto('https://jobs.lever.co/jobs/principal-ml-engineer');
  const tab = await session.tabOf(page);
  const ours = await session.openOurs('src/ui/welcome/index.html');
  const state = await until(
    () =>
      ours.evaluate(
        async (key) => (await chrome.storage.session.get(key))[key] as { url: string; report: { detection: unknown } } | undefined,
        `tab:${tab}`,
      ),
    'the report',
  );
  console.log(JSON.stringify(state).slice(0, 600), await ours.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tab));
  expect(state.url).toBe('https://jobs.lever.co/jobs/principal-ml-engineer');
});
