import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, name, type Session, stateOf, until } from './driver.ts';
import { posting, serve } from './pages.ts';

const SITE = 'https://careers.upward.example/mechanic';

// Nobody can press the browser's own question in a test. Firefox can be told to take it as answered; Chrome does not ask again for what was given
// before, so there the journey begins with a site that was added by an earlier version.
describe(`in ${name}`, () => {
  let session: Session;
  let downloads: string;
  const dist = mkdtempSync(join(tmpdir(), 'jobgloss-dist-'));
  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'jobgloss-downloads-'));
    cpSync(`dist/${name}`, dist, { recursive: true });
    const file = join(dist, 'manifest.json');
    const manifest = readFileSync(file, 'utf8');
    if (name === 'chrome') {
      const given = JSON.parse(manifest) as { host_permissions: string[] };
      given.host_permissions.push('https://*.careers.upward.example/*');
      writeFileSync(file, JSON.stringify(given));
    }
    session = await launch(serve, {
      dist,
      firefoxPrefs: {
        'extensions.webextOptionalPermissionPrompts': false,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
      },
    });
    if (name === 'chrome') {
      writeFileSync(file, manifest);
      await session.browser.installExtension(dist);
      const cdp = await session.browser.target().createCDPSession();
      await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    }
  });
  afterAll(async () => {
    await session?.close();
    rmSync(dist, { recursive: true, force: true });
    rmSync(downloads, { recursive: true, force: true });
  });

  const says = async (page: { evaluate(look: (wanted: string) => boolean, wanted: string): Promise<boolean> }, words: string) =>
    until(() => page.evaluate((wanted) => document.body.innerText.includes(wanted), words), words);

  test('a site that was added is read on every visit, and no longer once it is removed', async () => {
    const options = await session.openOurs('src/ui/options/index.html?site=careers.upward.example#sites');
    await options.waitForSelector('#site-line');
    const remove = async () => {
      await options.bringToFront();
      await options.click('button[aria-label^="Stop reading careers.upward.example"]');
      await says(options, 'careers.upward.example is no longer read.');
    };
    const add = async (site: string) => {
      await options.bringToFront();
      await options.$eval('#site-line', (line) => (line as HTMLInputElement).select());
      await options.type('#site-line', site);
      await options.keyboard.press('Enter');
    };
    if (name === 'chrome') await options.waitForSelector('button[aria-label^="Stop reading"]');
    else {
      expect(await options.$eval('#site-line', (line) => (line as HTMLInputElement).value)).toBe('careers.upward.example');
      await add('https://careers.upward.example/mechanic');
      await says(options, 'careers.upward.example is read from now on.');
    }
    const registered = () =>
      options.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).map(({ matches, persistAcrossSessions: lasts }) => ({ matches, lasts })),
      );
    await until(async () => (await registered()).length === 1, 'the content script');
    expect(await registered()).toEqual([{ matches: ['https://*.careers.upward.example/*'], lasts: true }]);

    const page = await session.browser.newPage();
    await page.goto(SITE);
    const tab = await session.tabOf(page);
    const report = await until(async () => (await stateOf(session, tab))?.report, 'the report');
    expect(report.posting).toMatchObject({ title: 'Lift Mechanic' });

    await remove();
    await until(async () => (await registered()).length === 0, 'the content script to go');
    expect(await options.evaluate(() => chrome.permissions.contains({ origins: ['https://careers.upward.example/*'] }))).toBe(false);
    await page.close();
    if (name === 'chrome') {
      await add('other.upward.example');
      await new Promise((wait) => setTimeout(wait, 300));
      expect(await options.$eval('#site-said', (one) => one.textContent)).toBe(''); // asked inside the press, or it would be refused at once
    }
    await options.close();
  });

  test('how a site is read shows in its line, its marks can be switched off, and a page can be kept as a case', async () => {
    const page = await session.browser.newPage();
    await page.goto(posting('principal-ml-engineer'));
    const tab = await session.tabOf(page);
    await until(async () => (await stateOf(session, tab))?.report?.posting, 'the posting');
    const panel = await session.openOurs(`src/ui/panel/index.html?tab=${tab}`);
    const press = (words: string) =>
      until(
        () =>
          panel.evaluate((wanted) => {
            const all = [...document.querySelectorAll<HTMLElement>('summary, label, button')];
            const found = all.find(({ textContent }) => textContent?.startsWith(wanted));
            found?.click();
            return found !== undefined;
          }, words),
        words,
      );
    await press('This site');
    await says(panel, 'How lever was read lately');

    await until(async () => (await page.evaluate(() => CSS.highlights.size)) > 0, 'the marks');
    await press('Mark words on');
    await until(async () => (await page.evaluate(() => CSS.highlights.size)) === 0, 'the marks to go');

    await panel.bringToFront();
    await press('Keep this page as a case');
    await says(panel, 'Written to jobs.lever.co.html.');
    const text = await until(async () => {
      try {
        return readFileSync(join(downloads, 'jobs.lever.co.html'), 'utf8');
      } catch {
        return null;
      }
    }, 'the file');
    expect(text.split('\n')[0]).toBe(`<!-- ${posting('principal-ml-engineer')} -->`);
    expect(text).toContain('Brightwater Media');
    await panel.close();

    const options = await session.openOurs('src/ui/options/index.html#sites');
    await says(options, 'Not marked');
    await says(options, 'lever');
    await options.close();
    await page.close();
  });
});
