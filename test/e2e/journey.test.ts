import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom, launch, name, type Session, savedIn, stateOf, until } from './driver.ts';
import { at, posting, serve } from './pages.ts';

// See → understand → save → review → forget, as a person does it: with the pages of the built extension.
describe(`in ${name}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(serve);
  });
  afterAll(() => session?.close());

  const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
  const says = (page: Page, words: string | RegExp) =>
    until(async () => {
      const text = await textOf(page);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    }, `the words ${words}`);
  /** Presses the button or link whose name begins so. */
  const press = (page: Page, label: string) =>
    until(
      () =>
        page.evaluate((wanted) => {
          const all = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, [role=tab]')];
          const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(wanted));
          found?.click();
          return found !== undefined;
        }, label),
      `something to press called "${label}"`,
    );
  const popupOf = async (url: string) => {
    const page = await session.browser.newPage();
    await page.goto(url);
    const tab = await session.tabOf(page);
    await until(async () => (await stateOf(session, tab))?.report, 'the report');
    const popup = await session.openOurs(`src/ui/popup/index.html?tab=${tab}`);
    await popup.waitForSelector('main');
    return { page, tab, popup };
  };

  test('a posting is read, shown with its words, saved, reviewed, forgotten and taken back', async () => {
    const url = posting('principal-ml-engineer');
    const { popup } = await popupOf(url);
    await says(popup, 'Principal Machine Learning Engineer (Feed Ranking)');
    await says(popup, 'Brightwater Media');
    await says(popup, '$235,000 – $414,000');
    await says(popup, 'On site');
    await says(popup, 'TensorFlow');
    await says(popup, 'No match yet');

    await popup.keyboard.press('s');
    await says(popup, 'Saved');
    const [record] = await savedIn(popup);
    expect(record).toMatchObject({ urls: [url] });

    const saved = await session.openOurs('src/ui/saved/index.html');
    await press(saved, 'Principal Machine Learning Engineer');
    await says(saved, 'Proven track record of shipping ranking models at scale.');
    const link = await until(
      () =>
        saved.evaluate((wanted) => {
          const found = document.querySelector<HTMLAnchorElement>(`a[href="${wanted}"]`);
          return found && { rel: found.rel, target: found.target };
        }, url),
      'the link back',
    );
    expect(link.rel).toMatch(/noreferrer/);
    expect(link.rel).toMatch(/noopener/);

    await press(saved, 'Forget');
    await until(async () => (await savedIn(saved))[0]?.forgottenAt, 'the bin');
    await press(saved, 'Undo');
    await until(async () => !(await savedIn(saved))[0]?.forgottenAt, 'the way back');
    await says(saved, 'Principal Machine Learning Engineer');
    await saved.close();
    await popup.close();
  });

  test('pressing a quotation scrolls the page to its words and shows them', async () => {
    const { page, popup } = await popupOf(posting('principal-ml-engineer'));
    const before = await until(async () => {
      const now = await page.evaluate(() => ({ y: scrollY, marks: CSS.highlights.size }));
      return now.marks > 0 && now;
    }, 'the marks');
    await press(popup, 'quote Contributions to AI publications.');
    const after = await until(async () => {
      const now = await page.evaluate(() => ({ y: scrollY, marks: CSS.highlights.size }));
      return now.marks > before.marks && now;
    }, 'the words to be shown');
    await page.bringToFront();
    await until(
      async () =>
        (await page.evaluate(() => scrollY)) > before.y ||
        (await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)),
      'the page to scroll',
    );
    expect(after.marks).toBe(before.marks + 1);
    await popup.close();
    await page.close();
  });

  test('the toolbar says the outcome in a sign and in words', async () => {
    const badge = (page: Page, tab: number) =>
      page.evaluate(
        async (tabId) => ({ text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) }),
        tab,
      );
    const plain = await popupOf(posting('machine-learning-engineer'));
    expect(await badge(plain.popup, plain.tab)).toEqual({ text: '“', title: 'Jobgloss: a posting, read' });
    const tricks = await popupOf(posting('remote-assistant'));
    expect(await badge(tricks.popup, tricks.tab)).toMatchObject({ text: '!!', title: expect.stringContaining('danger') });
    const about = await popupOf(at('/about'));
    expect(await badge(about.popup, about.tab)).toMatchObject({ text: '' });
    for (const { page, popup } of [plain, tricks, about]) {
      await popup.close();
      await page.close();
    }
  });

  test('a posting with tricks is shown with its demands and what to do; a notice about the same tricks is no alarm', async () => {
    const tricks = await popupOf(posting('remote-assistant'));
    await says(tricks.popup, 'send us the verification code');
    const notice = await popupOf(posting('inzhener-poiska'));
    await says(notice.popup, 'Северный маркет');
    const state = await stateOf(session, notice.tab);
    expect(state!.report!.scam.level).toBe('none');
    expect(state!.report!.warnings.filter(({ group }) => group === 'scam')).toEqual([]);
    for (const { page, popup } of [tricks, notice]) {
      await popup.close();
      await page.close();
    }
  });

  test('a profile turns facts into a match with its reasons', async () => {
    const { page, popup, tab } = await popupOf(posting('principal-ml-engineer'));
    const { profile } = await import('../../tools/demo/profile.mjs');
    expect(await askFrom(popup, 'profile/set', profile)).toMatchObject({ ok: true });
    const match = await until(async () => (await stateOf(session, tab))?.report?.match, 'the match');
    expect(match.score).toBeGreaterThan(0);
    const judged = match.reasons.filter(({ verdict }) => verdict !== 'unknown');
    const sum = (key: 'points' | 'maxPoints') => judged.reduce((total, reason) => total + reason[key], 0);
    if (match.dealbreakers.length === 0) expect(match.score).toBeCloseTo((100 * sum('points')) / sum('maxPoints'), 1);
    await says(popup, `judged ${match.judged} of ${match.of}`);
    await says(popup, String(Math.round(match.score!)));
    await popup.close();
    await page.close();
  });

  test('the side panel follows the page while it changes', async () => {
    const { page, popup, tab } = await popupOf(posting('machine-learning-engineer'));
    await popup.close();
    const panel = await session.openOurs(`src/ui/panel/index.html?tab=${tab}`);
    await says(panel, 'Oakmere Labs');
    await page.goto(posting('werkstudent-backend'));
    await says(panel, 'Werkstudent');
    await page.goto(at('/about'));
    await until(async () => !(await textOf(panel)).includes('Werkstudent'), 'the old posting to go');
    await panel.close();
    await page.close();
  });

  test('a page without a posting says so calmly', async () => {
    const { page, popup } = await popupOf(at('/about'));
    await says(popup, 'No posting on this page');
    await popup.close();
    await page.close();
  });

  test('everything in the popup can be reached by keyboard, and what has the focus is seen', async () => {
    const { page, popup } = await popupOf(posting('principal-ml-engineer'));
    await popup.bringToFront();
    const total = await popup.evaluate(
      () =>
        [...document.querySelectorAll('button:not([disabled]), a[href], summary, input, select')].filter((one) => one.checkVisibility())
          .length,
    );
    const reached = new Set<string>();
    for (let i = 0; i < total * 2 + 5 && reached.size < total; i += 1) {
      await popup.keyboard.press('Tab');
      const now = await popup.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        if (!element || element === document.body) return null;
        const style = getComputedStyle(element);
        const all = [...document.querySelectorAll('button, a[href], summary, input, select')];
        return { at: all.indexOf(element), seen: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0 };
      });
      if (now && now.at >= 0) {
        expect(now.seen).toBe(true);
        reached.add(String(now.at));
      }
      if (now === null && reached.size > 0 && i > total + 3) break;
    }
    // Rows that move by arrow keys are one stop for Tab; everything else is one of its own.
    const arrows = await popup.evaluate(() => document.querySelectorAll('[tabindex="-1"]').length);
    expect(reached.size + arrows).toBeGreaterThanOrEqual(total);
    await popup.close();
    await page.close();
  });

  test.each(['saved', 'options', 'welcome', 'panel'])(
    'every control of the %s page is reached by Tab, and what has the focus is seen',
    async (name) => {
      const { page, popup, tab } = await popupOf(posting('principal-ml-engineer'));
      await askFrom(popup, 'posting/save', { tabId: tab, url: page.url() });
      await popup.close();
      const ours = await session.openOurs(`src/ui/${name}/index.html${name === 'panel' ? `?tab=${tab}` : ''}`);
      await ours.waitForSelector('main button, main input');
      await new Promise((wait) => setTimeout(wait, 500));
      await ours.bringToFront();
      /** Shown controls; the radios of a group, and rows that arrow keys move through, are one stop. */
      const controls = () =>
        ours.evaluate(() => {
          const all = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')];
          const shown = all.filter((one) => one.checkVisibility() && !(one as HTMLButtonElement).disabled && one.tabIndex >= 0);
          const stops = shown.map((one) =>
            one instanceof HTMLInputElement && one.type === 'radio' ? `radio ${one.name}` : String(all.indexOf(one)),
          );
          const active = document.activeElement as HTMLElement | null;
          const style = active && getComputedStyle(active);
          const box = active?.closest('label, .seg, .choice');
          const ring = (of: CSSStyleDeclaration) =>
            (of.outlineStyle !== 'none' && Number.parseFloat(of.outlineWidth) > 0) || of.boxShadow !== 'none';
          return {
            stops: [...new Set(stops)],
            now: active && active !== document.body ? (stops[shown.indexOf(active)] ?? null) : null,
            // a window that is not in front draws no focus
            seen: !document.hasFocus() ? true : style ? ring(style) || (box ? ring(getComputedStyle(box)) : false) : false,
          };
        });
      const { stops } = await controls();
      const reached = new Set<string>();
      for (let i = 0; i < stops.length + 10; i += 1) {
        await ours.keyboard.press('Tab');
        const { now } = await controls();
        if (now === null) continue;
        await until(async () => (await controls()).seen, `the focus to be seen on stop ${now} of ${name}`, 1_000);
        reached.add(now);
      }
      expect([...reached].sort()).toEqual([...stops].sort());
      await ours.close();
      await page.close();
    },
  );
});
