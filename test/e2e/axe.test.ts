import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/messages/settings.ts';
import { askFrom, launch, name, type Session, stateOf, until } from './driver.ts';
import { at, posting, serve } from './pages.ts';

// WCAG 2.2 A and AA, on the built pages, with a posting behind them.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A language for each theme every time; all five in both with `npm run proof`.
const every = ['de', 'en', 'es', 'fr', 'ru'];
/** What somebody types to find a setting. */
const wanted: Record<string, string> = { de: 'Kurse', en: 'rate', es: 'tipos', fr: 'taux', ru: 'курс' };
const languagesIn = (theme: string) => (process.env.EVERY_LANGUAGE ? every : theme === 'light' ? ['en'] : ['ru']);

let session: Session;
let tabs: Record<string, number>;
beforeAll(async () => {
  session = await launch(serve);
  const ours = await session.openOurs('src/ui/welcome/index.html');
  await ours.evaluate(() => {
    const text = 'Cook wanted.\nYou have three years of experience.\nWe pay $20 an hour. Send us the code you get by SMS.';
    return chrome.storage.session.set({ selections: [{ id: 'one', selection: { text, left: 1_234, url: 'https://jobs.example/1' } }] });
  });
  tabs = {};
  for (const slug of ['principal-ml-engineer', 'remote-assistant']) {
    const page = await session.browser.newPage();
    await page.goto(posting(slug));
    tabs[slug] = await session.tabOf(page);
    await until(async () => (await stateOf(session, tabs[slug]!))?.report, 'the report');
    await askFrom(ours, 'posting/save', { tabId: tabs[slug], url: page.url() });
  }
  const list = await session.browser.newPage();
  await list.goto(at('/jobs'));
  tabs.list = await session.tabOf(list);
  await until(async () => (await stateOf(session, tabs.list!))?.report, 'the list');
});
afterAll(() => session?.close());

describe.each(['light', 'dark'] as const)(`in ${name}, %s`, (theme) => {
  describe.each(languagesIn(theme))('in %s', (language) => {
    beforeAll(async () => {
      const ours = await session.openOurs('src/ui/welcome/index.html');
      expect(await askFrom(ours, 'settings/set', { ...DEFAULT_SETTINGS, theme, language })).toMatchObject({ ok: true });
      await ours.close();
    });

    test.each([
      ['the popup on a posting', () => `src/ui/popup/index.html?tab=${tabs['principal-ml-engineer']}`],
      ['the popup on a posting with tricks', () => `src/ui/popup/index.html?tab=${tabs['remote-assistant']}`],
      ['the popup on a list', () => `src/ui/popup/index.html?tab=${tabs.list}`],
      ['the popup with a note open', () => `src/ui/popup/index.html?tab=${tabs['principal-ml-engineer']}#note`],
      ['the popup on nothing', () => 'src/ui/popup/index.html'],
      ['the side panel', () => `src/ui/panel/index.html?tab=${tabs['principal-ml-engineer']}`],
      ['the saved page', () => 'src/ui/saved/index.html'],
      ['the saved page with a posting open', () => 'src/ui/saved/index.html#open'],
      ['the saved page as a board', () => 'src/ui/saved/index.html#1'],
      ['the saved page in pictures', () => 'src/ui/saved/index.html#2'],
      ['the bin', () => 'src/ui/saved/index.html#3'],
      ['the notes on a saved posting', () => 'src/ui/saved/index.html#notes'],
      ['what has happened to a saved posting', () => 'src/ui/saved/index.html#log'],
      ['two saved postings compared', () => 'src/ui/saved/index.html#compare'],
      ['files out and in', () => 'src/ui/saved/index.html#files'],
      ['the options', () => 'src/ui/options/index.html'],
      ['the options with the rates open and a number that is none', () => 'src/ui/options/index.html#terms'],
      ['the options with a résumé to confirm', () => 'src/ui/options/index.html#resume'],
      ['the options with what ships and a setting looked for', () => 'src/ui/options/index.html#about'],
      ['the sheet of keys', () => 'src/ui/panel/index.html#help'],
      ['the privacy policy', () => 'src/ui/privacy/index.html'],
      ['the letter', () => `src/ui/letter/index.html?tab=${tabs['principal-ml-engineer']}`],
      ['the selected words', () => 'src/ui/selection/index.html?id=one'],
      ['selected words that have gone', () => 'src/ui/selection/index.html?id=none'],
      ['the first run', () => 'src/ui/welcome/index.html'],
      ['the second step of the first run', () => 'src/ui/welcome/index.html#1'],
      ['the third step of the first run', () => 'src/ui/welcome/index.html#2'],
    ])('%s has no accessibility violation', async (_, path) => {
      const page = await session.openOurs(path());
      await page.waitForSelector('main', { timeout: 8_000 });
      await settled(page);
      const [, look] = /saved\/index\.html#(\w+)/.exec(path()) ?? [];
      if (look) {
        await onShelf(page, look);
        await settled(page);
      }
      if (path().endsWith('#note')) {
        await page.keyboard.press('n');
        await page.waitForSelector('.own-part textarea');
        await settled(page);
      }
      if (path().endsWith('#open')) {
        await page.evaluate(() => document.querySelector<HTMLElement>('tbody button')?.click());
        await settled(page);
      }
      if (path().endsWith('#resume')) {
        const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
        await input.uploadFile(resolve('test/files/fixtures/side-column.pdf'));
        await page.waitForSelector('.offers', { timeout: 15_000 });
        await settled(page);
      }
      if (path().endsWith('#about')) {
        await page.evaluate(() => {
          for (const one of document.querySelectorAll<HTMLDetailsElement>('.shipped')) one.open = true;
        });
        await page.type('.find input', wanted[language]!);
        await page.waitForSelector('.find li');
        await settled(page);
      }
      if (path().endsWith('#help')) {
        await page.keyboard.press('?');
        await page.waitForSelector('dialog[open] .keys + .keys, dialog[open] h3 + .keys');
        await settled(page);
      }
      const [, step] = /welcome\/index\.html#(\d)/.exec(path()) ?? [];
      if (step) {
        await page.evaluate((place) => document.querySelectorAll<HTMLElement>('.step h2 button')[place]?.click(), Number(step));
        await settled(page);
      }
      if (path().endsWith('#terms')) {
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('terms');
        await page.evaluate(() => document.querySelector<HTMLDetailsElement>('.rates')?.setAttribute('open', ''));
        await page.type('#terms input', 'x');
        await page.waitForSelector('[role="alert"]');
        await settled(page);
      }
      await page.evaluate(source);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }),
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      await page.close();
    });
  });
});

/** Until the page has stopped changing. */
async function settled(page: Page): Promise<void> {
  let before = '';
  await until(async () => {
    const now = await page.evaluate(() => document.body.innerText);
    const same = now === before && now !== '';
    before = now;
    await new Promise((wait) => setTimeout(wait, 150));
    return same;
  }, 'a page that stands still');
}

/** Brings the saved page to a view of its own, by the same buttons as anybody. */
async function onShelf(page: Page, look: string): Promise<void> {
  await page.evaluate(() => {
    for (const more of document.querySelectorAll('details')) more.open = true;
  });
  const press = (selector: string, place: number) =>
    page.evaluate((find, at) => document.querySelectorAll<HTMLElement>(find)[at]?.click(), selector, place);
  if (/^\d$/.test(look)) await press('.bar-top .seg button', Number(look));
  if (look === 'notes' || look === 'log') {
    await press('tbody button', 0);
    await page.waitForSelector('.detail .seg');
    await press('.detail .seg button', look === 'notes' ? 1 : 3);
  }
  if (look === 'compare') {
    await press('thead .pick input', 0);
    await page.waitForSelector('.bulk');
    await press('.bulk button', 0);
    await page.waitForSelector('.compared td');
  }
  if (look === 'files') await press('.bar-top > .btn', 1);
}
