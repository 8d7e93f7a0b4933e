import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { DEFAULT_SETTINGS } from '../../src/messages/settings.ts';
import { askFrom, killBackground, launch, name, type Session, stateOf, until } from './driver.ts';
import { posting, serve } from './pages.ts';

// What the browser itself shows of us: its menu, its address bar, its toolbar. Chromium lets us fire its events, Firefox lets us press its own parts.
describe(`in ${name}`, () => {
  let session: Session;
  let ours: Page;
  beforeAll(async () => {
    session = await launch(serve, { firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': false } });
    ours = await session.openOurs('src/ui/welcome/index.html');
  });
  afterAll(() => session?.close());

  const speak = (language: string | null) => askFrom(ours, 'settings/set', { ...DEFAULT_SETTINGS, language });

  test('selected words are checked from the menu, line by line, and can be saved', async () => {
    const page = await session.browser.newPage();
    await page.goto(posting('inzhener-poiska'));
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('main')!));
    const before = new Set(await session.browser.pages());
    await pressCheck(page);
    const report = await opened(before, 'src/ui/selection/');
    await report.waitForSelector('.annotated');
    const said = await report.evaluate(() => document.body.innerText);
    expect(said).toContain('not a posting read from its page');
    expect(await report.$$eval('.annotated .pr', (lines) => lines.length)).toBeGreaterThan(1);
    await report.focus('form input');
    await report.keyboard.type('From a blog');
    await report.keyboard.press('Enter');
    await until(() => report.evaluate(() => document.querySelector('form button')?.textContent?.includes('Open it')), 'the saved posting');
    await report.reload({ waitUntil: name === 'firefox' ? [] : 'load' });
    await report.waitForSelector('.annotated');
    await report.close();
    await page.close();
  });

  // Chromium tells nobody what stands in its menu
  test.skipIf(name === 'chrome')('the menu speaks the language of our pages', async () => {
    const page = await session.browser.newPage();
    await page.goto(posting('inzhener-poiska'));
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('main')!));
    for (const [language, title] of [
      ['ru', 'Проверить выделенный текст'],
      [null, 'Check selected text'],
    ] as const) {
      await speak(language);
      await until(async () => {
        await openMenu(page);
        const titles = await menuTitles();
        await inChrome(`document.getElementById('contentAreaContextMenu').hidePopup()`);
        return titles.includes(title);
      }, title);
    }
    await page.close();
  });

  // Chromium keeps such a change to its own page
  test.skipIf(name === 'chrome')(
    'sites that were taken away are named, and come back by one press, in the options and the first run',
    async () => {
      const [first, second] = ['https://*.linkedin.com/*', 'https://*.hh.ru/*'] as const;
      for (const [path, origins, button] of [
        ['src/ui/options/index.html', [first, second], '.withheld .btn'],
        ['src/ui/welcome/index.html', [second], '.allow .btn'],
      ] as const) {
        const taken = await ours.evaluate((patterns) => chrome.permissions.remove({ origins: patterns }), [...origins]);
        expect(taken).toBe(true);
        const page = await session.openOurs(path);
        await page.waitForSelector(button);
        expect(await page.$eval(button, (one) => one.textContent)).toContain(origins.length === 1 ? 'this job site' : '2 job sites');
        await page.focus(button);
        await page.keyboard.press('Enter');
        await until(
          () => ours.evaluate((patterns) => chrome.permissions.contains({ origins: patterns }), [...origins]),
          'the sites to be allowed',
        );
        await until(async () => (await page.$(button)) === null, 'nothing left to ask');
        await page.close();
      }
    },
  );

  test('the question mark shows the keys as they are set, on every page', async () => {
    for (const path of ['popup', 'panel', 'saved', 'options', 'welcome', 'letter', 'selection', 'privacy']) {
      const page = await session.openOurs(`src/ui/${path}/index.html`);
      await page.waitForSelector('main');
      await page.keyboard.press('?');
      await until(
        () => page.evaluate(() => document.querySelector('dialog[open]')?.textContent?.includes('Alt+Shift+L')),
        `the keys on ${path}`,
      );
      await page.keyboard.press('Escape');
      await until(() => page.evaluate(() => document.querySelector('dialog[open]') === null), 'the sheet to close');
      await page.close();
    }
  });

  test('the browser’s shortcuts go from mark to mark in the page, forward and back, and add nothing to it', async () => {
    const page = await session.browser.newPage();
    await page.goto(posting('principal-ml-engineer'));
    const tab = await session.tabOf(page);
    await until(async () => (await stateOf(session, tab))?.report, 'the posting to be read');
    await page.bringToFront();
    const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
    const before = await nodes();
    const current = () =>
      page.evaluate(
        () => [...CSS.highlights.values()].filter(({ priority }) => priority === 99).flatMap((one) => [...one].map(String))[0] ?? '',
      );
    const next = async (command: 'next-mark' | 'previous-mark', other: string) => {
      await pressShortcut(command, tab);
      return until(async () => (await current()) !== other && (await current()), `${command} after "${other}"`);
    };
    const first = await next('next-mark', '');
    const second = await next('next-mark', first);
    expect(second).not.toBe(first);
    await killBackground(session);
    expect(await next('previous-mark', second)).toBe(first);
    expect(await nodes()).toBe(before);
    await page.close();
  });

  test('the first run goes on where it was left, and can be shown again', async () => {
    const page = await session.openOurs('src/ui/welcome/index.html');
    await page.waitForSelector('.step .btn.primary');
    await page.evaluate(() => document.querySelector<HTMLElement>('.step .btn.primary')?.click());
    const open = (at: Page) => at.$$eval('.step h2 button', (all) => all.findIndex((one) => one.getAttribute('aria-expanded') === 'true'));
    await until(async () => (await open(page)) === 1, 'the second step');
    await until(
      () => ours.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings')).includes('reads')),
      'the step to be kept',
    );
    await page.close();
    const again = await session.openOurs('src/ui/welcome/index.html');
    await again.waitForSelector('.step');
    expect(await open(again)).toBe(1);
    await again.close();
  });

  test('the first run is taken by keyboard alone', async () => {
    await speak('en'); // and no step taken yet
    const page = await session.openOurs('src/ui/welcome/index.html');
    await page.waitForSelector('.step .btn.primary');
    const focused = () => page.evaluate(() => document.activeElement?.closest('label, button, a, input')?.textContent?.trim() ?? '');
    const tabTo = async (what: string | RegExp) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const words = await page.evaluate(() => {
          const { activeElement: here } = document;
          return here instanceof HTMLInputElement
            ? (here.labels?.[0]?.textContent ?? here.getAttribute('aria-label') ?? '')
            : (here?.textContent ?? '');
        });
        if (typeof what === 'string' ? words.trim() === what : what.test(words)) return;
      }
      throw new Error(`Tab does not lead to ${what}; it stands at ${await focused()}.`);
    };
    await tabTo('Go on');
    await page.keyboard.press('Enter');
    await until(async () => (await focused()).includes('Your profile'), 'the focus on the second step');
    await tabTo('What you look for');
    await page.keyboard.type('Customer Support Specialist');
    await page.keyboard.press('Enter');
    await tabTo('What you can do');
    await page.keyboard.type('Spanish');
    await page.keyboard.press('Enter');
    await tabTo('Go on');
    await page.keyboard.press('Enter');
    await until(async () => (await focused()).includes('Try it'), 'the focus on the third step');
    await page.waitForSelector('.example .annotated');
    await tabTo('Done');
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.body.innerText.includes('All set')), 'the end');
    await until(
      () => ours.evaluate(async () => JSON.stringify(await chrome.storage.local.get('profile')).includes('Customer Support Specialist')),
      'the profile to be kept',
    );
    await page.close();
  });

  test('a setting is found, changed and kept by keyboard alone', async () => {
    const page = await session.openOurs('src/ui/options/index.html');
    await page.waitForSelector('.find input');
    await page.keyboard.press('Tab');
    await page.keyboard.type('theme');
    await page.waitForSelector('.find li');
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'SELECT'), 'the focus on the theme');
    await page.keyboard.type('dark');
    await until(() => page.evaluate(() => document.documentElement.dataset.theme === 'dark'), 'the dark theme');
    await page.close();
    await speak(null);
  });

  test('the address bar finds what is saved, and opens it', async () => {
    for (const slug of ['principal-ml-engineer', 'remote-assistant']) {
      const page = await session.browser.newPage();
      await page.goto(posting(slug));
      const tab = await session.tabOf(page);
      await until(async () => (await stateOf(session, tab))?.report, 'the report');
      expect(await askFrom(ours, 'posting/save', { tabId: tab, url: page.url() })).toMatchObject({ ok: true });
      await page.close();
    }
    const before = new Set(await session.browser.pages());
    if (name === 'firefox') {
      const lines = await typed('jg machine');
      expect(lines.join('\n')).toContain('Principal Machine Learning Engineer (Feed Ranking)');
      expect(lines.join('\n')).not.toContain('&amp;');
      await inChrome('gURLBar.handleCommand(new KeyboardEvent("keydown", { key: "Enter", altKey: true }))');
    } else {
      const lines = await inWorker(
        () =>
          new Promise<{ content: string; description: string }[]>((tell) => {
            const { omnibox } = chrome as unknown as { omnibox: Record<string, { dispatch(...args: unknown[]): void }> };
            omnibox.onInputStarted!.dispatch();
            omnibox.onInputChanged!.dispatch('machine', tell);
          }),
      );
      expect(lines).toHaveLength(1);
      expect(lines[0]!.description).toMatch(/^Principal Machine Learning Engineer \(Feed Ranking\) <dim>· .+ · Saved<\/dim>$/);
      await inWorker((id) => {
        const { omnibox } = chrome as unknown as { omnibox: Record<string, { dispatch(...args: unknown[]): void }> };
        omnibox.onInputEntered!.dispatch(id, 'newForegroundTab');
      }, lines[0]!.content);
    }
    const saved = await opened(before, 'src/ui/saved/');
    await saved.waitForSelector('#posting-title');
    expect(await saved.$eval('#posting-title', (title) => title.textContent)).toContain('Machine Learning Engineer');
    await saved.close();
  });

  test('what is searched for in the address bar is searched for in all that is saved', async () => {
    const saved = await session.openOurs('src/ui/saved/index.html?find=assistant');
    await until(() => saved.evaluate(() => document.querySelectorAll('tbody tr').length === 1), 'one row');
    expect(await saved.$eval('input[type=search]', (field) => (field as HTMLInputElement).value)).toBe('assistant');
    await saved.close();
  });

  test.each([
    ['en', 'remote-assistant', '!!', 'Jobgloss: danger. This posting makes a demand no employer makes'],
    ['ru', 'remote-assistant', '!!', 'Jobgloss: опасно. В вакансии требуют того, чего работодатели не требуют'],
    ['ru', 'principal-ml-engineer', '“', 'Jobgloss: вакансия прочитана'],
  ])('the toolbar says it in %s: a sign, a colour and words', async (language, slug, sign, title) => {
    await speak(language);
    await askFrom(ours, 'profile/set', EMPTY_PROFILE);
    const page = await session.browser.newPage();
    await page.goto(posting(slug));
    const tab = await session.tabOf(page);
    const badge = () =>
      ours.evaluate(
        async (tabId) => ({
          text: await chrome.action.getBadgeText({ tabId }),
          title: await chrome.action.getTitle({ tabId }),
          ground: await chrome.action.getBadgeBackgroundColor({ tabId }),
        }),
        tab,
      );
    await until(async () => (await badge()).text !== '', 'the badge');
    expect(await badge()).toEqual({ text: sign, title, ground: sign === '!!' ? [171, 31, 25, 255] : [35, 86, 168, 255] });
    await speak(null);
    await page.close();
  });

  async function opened(before: ReadonlySet<Page>, path: string): Promise<Page> {
    return until(async () => {
      for (const one of await session.browser.pages()) {
        if (!before.has(one) && (await one.evaluate(() => location.href).catch(() => '')).includes(path)) return one;
      }
      return null;
    }, path);
  }

  async function pressCheck(page: Page): Promise<void> {
    if (name === 'chrome') {
      const tab = await session.tabOf(page);
      await inWorker(async (id) => {
        const { contextMenus } = chrome as unknown as { contextMenus: { onClicked: { dispatch(...args: unknown[]): void } } };
        contextMenus.onClicked.dispatch(
          { menuItemId: 'check-selection', selectionText: 'all in one line', frameId: 0, pageUrl: 'https://jobs.example/blog' },
          await chrome.tabs.get(id),
        );
      }, tab);
      return;
    }
    await openMenu(page);
    await until(async () => (await menuTitles()).includes('Check selected text'), 'our line in the menu');
    await inChrome(`{
      const line = [...document.querySelectorAll('#contentAreaContextMenu menuitem')].find((one) => one.label === 'Check selected text');
      line.closest('menupopup').activateItem(line);
    }`);
  }

  /** The key itself is the browser's: what stands behind it is fired, with the tab it was pressed in. */
  async function pressShortcut(command: string, tab: number): Promise<void> {
    if (name === 'chrome') {
      await inWorker(
        async (which, id) => {
          const { commands } = chrome as unknown as { commands: { onCommand: { dispatch(...args: unknown[]): void } } };
          commands.onCommand.dispatch(which, await chrome.tabs.get(id));
        },
        command,
        tab,
      );
      return;
    }
    const shortcut = command === 'next-mark' ? 'Alt+Shift+Y' : 'Alt+Shift+U';
    await ours.evaluate(
      (set) => (globalThis as unknown as { browser: { commands: { update(set: unknown): Promise<void> } } }).browser.commands.update(set),
      {
        name: command,
        shortcut,
      },
    );
    await inChrome(`document.querySelector('keyset[id*="jobgloss"] key[key="${shortcut.at(-1)}" i]').doCommand()`);
  }

  async function openMenu(page: Page): Promise<void> {
    await page.bringToFront();
    const box = (await (await page.$('main p'))!.boundingBox())!;
    await page.mouse.click(box.x + 20, box.y + 10, { button: 'right' });
  }

  const menuTitles = async (): Promise<string[]> => {
    const known = await inChrome(`[...document.querySelectorAll('#contentAreaContextMenu menuitem')].map((one) => one.label).join('|')`);
    return String(known).split('|');
  };

  async function typed(words: string): Promise<string[]> {
    await inChrome(`gURLBar.search(${JSON.stringify(words)})`);
    return until(async () => {
      const lines = String(
        await inChrome(`[...document.querySelectorAll('.urlbarView-row')].map((row) => row.innerText ?? row.textContent).join('|')`),
      ).split('|');
      return lines.length > 1 ? lines : null;
    }, 'lines under the address bar');
  }

  /** In Firefox's own window. */
  async function inChrome(expression: string): Promise<unknown> {
    const { connection } = session.browser as unknown as {
      connection: { send(method: string, params: unknown): Promise<{ result: Record<string, unknown> }> };
    };
    const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [{ context }] = tree.contexts as [{ context: string }];
    const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (result.type !== 'success') throw new Error(JSON.stringify(result));
    return (result.result as { value?: unknown }).value;
  }

  /** In Chromium's worker. */
  async function inWorker<A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    await askFrom(ours, 'frame/here', { tabId: 0 }); // wakes it
    const target = session.browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(session.base))!;
    return (await target.worker())!.evaluate(work as never, ...args) as Promise<R>;
  }
});
