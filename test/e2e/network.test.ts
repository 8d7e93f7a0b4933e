import { expect, test } from 'vitest';
import { askFrom, launch, name, type Session, stateOf, until } from './driver.ts';
import { at, HOST, posting, serve, slugs } from './pages.ts';

/** Every page of the demo board and, with the extension, every page of ours, with everything that can be asked of the background. */
async function journey(extension: boolean): Promise<readonly string[]> {
  const session: Session = await launch(serve, { extension });
  try {
    for (const url of [at('/jobs'), at('/about'), ...slugs.map(posting)]) {
      const page = await session.browser.newPage();
      await page.goto(url);
      if (extension) {
        const tab = await session.tabOf(page);
        const report = await until(async () => (await stateOf(session, tab))?.report, 'the report');
        const ours = await session.openOurs(`src/ui/popup/index.html?tab=${tab}`);
        await ours.waitForSelector('main');
        if (report.posting) {
          const { id } = report.posting;
          const span = report.facts.salaries[0]?.evidence[0];
          expect(await askFrom(ours, 'posting/save', { tabId: tab, url })).toMatchObject({ ok: true });
          if (span) await askFrom(ours, 'evidence/show', { tabId: tab, span });
          await askFrom(ours, 'posting/forget', { id });
          await askFrom(ours, 'posting/restore', { id });
        }
        await ours.close();
      }
      await page.close();
    }
    if (extension) {
      for (const path of ['panel', 'saved', 'options', 'welcome']) {
        const page = await session.openOurs(`src/ui/${path}/index.html`);
        await page.waitForSelector('main');
        await page.close();
      }
    }
    await new Promise((wait) => setTimeout(wait, 1_000));
    return [...session.asked];
  } finally {
    await session.close();
  }
}

test(`in ${name}, a full journey asks for nothing but the pages the person opened`, async () => {
  const hostOf = (url: string) => new URL(url).host;
  const plain = new Set((await journey(false)).map(hostOf)); // the browser's own calls
  const asked = await journey(true);
  expect(asked.filter((url) => hostOf(url) !== HOST && !plain.has(hostOf(url)))).toEqual([]);
  const pages = asked.filter((url) => hostOf(url) === HOST && !url.endsWith('/favicon.ico'));
  expect(pages).toEqual([at('/jobs'), at('/about'), ...slugs.map(posting)]);
}, 120_000);
