import { expect, test } from 'vitest';
import { launch, stateOf } from './driver.ts';
import { posting, serve } from './pages.ts';
test('x', async () => {
  const s = await launch(serve);
  const page = await s.browser.newPage();
  await page.goto(posting('principal-ml-engineer'));
  await new Promise((r) => setTimeout(r, 3000));
  const t = await s.tabOf(page);
  console.log(JSON.stringify(await stateOf(s, t))?.slice(0, 800));
  const ours = await s.openOurs('src/ui/welcome/index.html');
  console.log(await ours.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)).slice(0, 300)));
  await s.close();
  expect(1).toBe(1);
});
