import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { askFrom, launch, name, type Session, savedIn, stateOf, until } from './driver.ts';
import { posting, serve } from './pages.ts';

// What is saved, worked with by keyboard as over weeks: moved, found, written on, forgotten and taken back, and still there after a restart.
describe(`the shelf in ${name}`, () => {
  const profile = mkdtempSync(join(tmpdir(), 'jobgloss-shelf-'));
  let session: Session | null = null;
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true });
  });
  const shelf = async () => {
    const page = await session!.openOurs('src/ui/saved/index.html');
    await page.waitForSelector('tr[data-row]');
    await page.bringToFront();
    return page;
  };
  const says = (page: Page, words: string) =>
    until(async () => (await page.evaluate(() => document.body.innerText)).includes(words), `the words "${words}"`);
  const press = (page: Page, words: string) =>
    until(
      () =>
        page.evaluate((wanted) => {
          const found = [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
            (one.textContent ?? '').trim().startsWith(wanted),
          );
          found?.click();
          return found !== undefined;
        }, words),
      `a button called "${words}"`,
    );
  const titles = (page: Page) => page.evaluate(() => [...document.querySelectorAll('tr[data-row] .t')].map((title) => title.textContent));
  const columnOf = (page: Page, title: string) =>
    page.evaluate((wanted) => {
      const card = [...document.querySelectorAll('.kard')].find((one) => one.textContent?.includes(wanted));
      return card?.closest('section')?.querySelector('h2 > span')?.textContent ?? null;
    }, title);

  test('three are saved, moved on the board by keys, found by a word, written on, forgotten, taken back, and kept over a restart', async () => {
    session = await launch(serve, { profile });
    const helper = await session.openOurs('src/ui/saved/index.html');
    for (const slug of ['principal-ml-engineer', 'machine-learning-engineer', 'inzhener-poiska']) {
      const page = await session.browser.newPage();
      await page.goto(posting(slug));
      const tab = await session.tabOf(page);
      await until(async () => (await stateOf(session!, tab))?.report?.posting, 'the report');
      expect(await askFrom(helper, 'posting/save', { tabId: tab, url: page.url() })).toMatchObject({ ok: true });
      await page.close();
    }
    await helper.close();
    const page = await shelf();
    await until(async () => (await titles(page)).length === 3, 'three rows');

    await press(page, 'Board');
    await page.waitForSelector('.kard');
    await page.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('.kard')].find((one) => one.textContent?.includes('Инженер поиска'))!.focus();
    });
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await says(page, 'Инженер поиска: now “Applied”');
    expect(await columnOf(page, 'Инженер поиска')).toBe('Applied');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Инженер поиска');

    await press(page, 'Table');
    await page.waitForSelector('tr[data-row]');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('/');
    // A stem, without its ending, and a typing error in another
    await page.keyboard.type('shippng models');
    await until(async () => (await titles(page)).join() === 'Principal Machine Learning Engineer (Feed Ranking)', 'the one that is meant');

    await page.evaluate(() => document.querySelector<HTMLElement>('tr[data-row]')!.focus());
    await page.keyboard.press('Enter');
    await page.waitForSelector('.detail .annotated');
    await page.keyboard.press('n');
    await page.waitForSelector('.detail textarea');
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'), 'the notes to have the focus');
    await page.keyboard.type('Ask Dana about Seattle');
    await until(() => page.evaluate(() => document.querySelector('.kept-state')?.textContent === 'Saved'), 'the note to be kept');

    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Escape');
    await until(() => page.evaluate(() => document.activeElement?.matches('tr[data-row]')), 'the row to have the focus again');
    await page.keyboard.press('Delete');
    await says(page, 'Forgotten: Principal Machine Learning Engineer');
    await until(async () => (await savedIn(page)).filter(({ forgottenAt }) => forgottenAt).length === 1, 'the bin');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('z');
    await says(page, 'Undone');
    await until(async () => (await savedIn(page)).every(({ forgottenAt }) => !forgottenAt), 'the way back');

    await session.close();
    session = await launch(serve, { profile });
    const again = await shelf();
    await until(async () => (await titles(again)).length === 3, 'three rows after a restart');
    const kept = await savedIn(again);
    expect(kept.map(({ own }) => own.status).sort()).toEqual(['applied', 'saved', 'saved']);
    expect(kept.map(({ own }) => own.notes).join('')).toBe('Ask Dana about Seattle');
  }, 60_000);

  test('a table of another tracker comes in after a look, and its cards are dragged from column to column and back', async () => {
    const page = await session!.openOurs('src/ui/saved/index.html');
    await page.waitForSelector('tr[data-row]');
    await page.bringToFront();
    const file = join(profile, 'board.csv');
    writeFileSync(file, 'Job Title,Employer,Stage\nLighthouse keeper,Harbour Board,Phone screen\nBeekeeper,Meadow & Sons,Wishlist\n');
    await press(page, 'Files');
    const input = (await page.waitForSelector('#file-in')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await page.waitForSelector('.columns select');
    await press(page, 'See what it would do');
    await says(page, '2 postings are new');
    await press(page, 'Take it in');
    await says(page, 'Taken in');
    await until(async () => (await titles(page)).length === 5, 'five rows');

    await press(page, 'Board');
    await page.waitForSelector('.kard');
    expect(await columnOf(page, 'Lighthouse keeper')).toBe('Interviewing');
    await page.evaluate(() => {
      const card = [...document.querySelectorAll('.kard')].find((one) => one.textContent?.includes('Lighthouse'))!;
      const column = [...document.querySelectorAll('.column')].find((one) => one.textContent?.startsWith('Offer'))!;
      const drag = (type: string) => new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() });
      card.dispatchEvent(drag('dragstart'));
      column.dispatchEvent(drag('dragover'));
      column.dispatchEvent(drag('drop'));
    });
    await until(async () => (await columnOf(page, 'Lighthouse keeper')) === 'Offer', 'the card in its new column');
    await press(page, 'Undo');
    await until(async () => (await columnOf(page, 'Lighthouse keeper')) === 'Interviewing', 'the card back in its column');
    await page.close();
  }, 30_000);
});
