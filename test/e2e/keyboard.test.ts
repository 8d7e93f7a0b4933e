import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profile } from '../../tools/demo/profile.mjs';
import { focused, hears, named, nodes, tabTo } from './by-ear.ts';
import { askFrom, launch, name, openedBy, type Session, savedIn, stateOf, until } from './driver.ts';
import { at, posting, serve } from './pages.ts';

// The rest of the journeys by keyboard alone, and what the accessibility tree says at their turns. Firefox gives its tree to no driver; there the keys are proved.
describe(`by keyboard in ${name}`, () => {
  let session: Session;
  let ours: Page;
  beforeAll(async () => {
    session = await launch(serve);
    ours = await session.openOurs('src/ui/welcome/index.html');
    await askFrom(ours, 'profile/set', profile);
  });
  afterAll(() => session?.close());

  const read = async (url: string) => {
    const page = await session.browser.newPage();
    await page.goto(url);
    const tab = await session.tabOf(page);
    await stateOf(session, tab); // opens what looks into storage
    await page.bringToFront(); // a list nobody looks at is not followed
    await until(async () => (await stateOf(session, tab))?.report, 'the report');
    return { page, tab };
  };
  const show = async (path: string) => {
    const page = await session.openOurs(`src/ui/${path}`);
    await page.waitForSelector('main');
    await page.bringToFront();
    return page;
  };
  const tree = name === 'chrome';
  /** The role and name of what has the focus, as a screen reader is told. */
  const heardFocus = async (page: Page) => {
    const one = (await nodes(page)).find((node) => node.focused && node.role !== 'RootWebArea');
    return `${one?.role} ${one?.name}`;
  };

  test('a card is hidden and shown again where one stands; its button says what it does', async () => {
    const { page, tab } = await read(at('/jobs'));
    const popup = await show(`popup/index.html?tab=${tab}`);
    await popup.waitForSelector('.card');
    const hidden = async () => (await stateOf(session, tab))?.report?.cards?.filter(({ mark }) => mark === 'blocked').length;
    await tabTo(popup, /^Hide: Machine Learning Engineer$/);
    await popup.keyboard.press('Enter');
    await until(async () => (await hidden()) === 1, 'the card to be hidden');
    await until(async () => (await focused(popup)) === 'Show: Machine Learning Engineer', 'the way back to have the focus');
    if (tree) expect(await heardFocus(popup)).toBe('button Show: Machine Learning Engineer');
    await popup.keyboard.press(' ');
    await until(async () => (await hidden()) === 0, 'the card to be shown again');
    await popup.close();
    await page.close();
  });

  test('the sheet of keys is a dialog with a name; Tab stays inside, Escape closes it, and the focus is where it was', async () => {
    const { page, tab } = await read(posting('principal-ml-engineer'));
    const popup = await show(`popup/index.html?tab=${tab}`);
    await popup.waitForSelector('footer');
    await tabTo(popup, /^Letter/);
    await popup.keyboard.press('?');
    await popup.waitForSelector('dialog[open] h3');
    if (tree) expect(await named(popup, 'dialog')).toEqual(['Keys']);
    for (let i = 0; i < 4; i += 1) {
      await popup.keyboard.press('Tab');
      expect(await popup.evaluate(() => document.activeElement === document.body || !!document.activeElement?.closest('dialog'))).toBe(
        true,
      );
    }
    await popup.keyboard.press('Escape');
    await until(() => popup.evaluate(() => document.querySelector('dialog[open]') === null), 'the sheet to close');
    expect(await focused(popup)).toMatch(/^Letter/);
    await popup.close();
    await page.close();
  });

  test('a quotation of the panel leads to its words and leaves one where one was; marks are walked by J and K and counted aloud', async () => {
    const { page, tab } = await read(posting('principal-ml-engineer'));
    const panel = await show(`panel/index.html?tab=${tab}`);
    await tabTo(panel, /^Marks \d+$/);
    await panel.keyboard.press('Enter');
    await hears(panel, /\d+ in the order of the text/);
    await panel.keyboard.press('j');
    await panel.keyboard.press('j');
    await hears(panel, /Mark 2 of \d+/);
    await panel.keyboard.press('k');
    await hears(panel, /Mark 1 of \d+/);
    if (tree) {
      expect(await named(panel, 'button')).toEqual(expect.arrayContaining(['Next mark', 'Previous mark']));
      expect(await panel.evaluate(() => document.querySelectorAll('[aria-current="true"]').length)).toBe(1);
    }
    const before = await page.evaluate(() => CSS.highlights.size);
    await tabTo(panel, /quote Salary/);
    await panel.keyboard.press('Enter');
    await until(async () => (await page.evaluate(() => CSS.highlights.size)) >= before, 'the words to be shown');
    expect(await focused(panel)).toMatch(/quote Salary/);
    await panel.close();
    await page.close();
  });

  test('two saved postings are compared, and forgotten and taken back together; the focus never falls out of the page', async () => {
    for (const slug of ['principal-ml-engineer', 'machine-learning-engineer']) {
      const { page, tab } = await read(posting(slug));
      await askFrom(ours, 'posting/save', { tabId: tab, url: page.url() });
      await page.close();
    }
    const saved = await show('saved/index.html');
    await saved.waitForSelector('tr[data-row]');
    if (tree) {
      expect((await named(saved, 'columnheader')).length).toBeGreaterThan(4);
      expect(await named(saved, 'searchbox')).toEqual(['Search saved postings']);
    }
    await tabTo(saved, /Machine Learning Engineer/);
    await saved.keyboard.press(' ');
    await saved.keyboard.press('ArrowDown');
    await saved.keyboard.press(' ');
    await until(() => saved.evaluate(() => /2 selected/.test(document.querySelector('.bulk')?.textContent ?? '')), 'two to be selected');
    await tabTo(saved, /^Compare/, true);
    await saved.keyboard.press('Enter');
    await saved.waitForSelector('.compared td');
    if (tree) {
      expect(await named(saved, 'dialog')).toEqual(['Compare']);
      expect(await named(saved, 'rowheader')).toEqual(expect.arrayContaining(['Match', 'Pay', 'Warnings']));
    }
    await saved.keyboard.press('Escape');
    await until(() => saved.evaluate(() => document.querySelector('dialog[open]') === null), 'the comparison to close');
    expect(await focused(saved)).toMatch(/^Compare/);
    await tabTo(saved, /Machine Learning Engineer/);
    await saved.keyboard.press('Delete');
    await until(async () => (await savedIn(saved)).filter(({ forgottenAt }) => forgottenAt).length === 2, 'the bin');
    await hears(saved, /Forgotten/);
    await tabTo(saved, /^Undo/);
    await saved.keyboard.press('Enter');
    await until(async () => (await savedIn(saved)).every(({ forgottenAt }) => !forgottenAt), 'the way back');
    await hears(saved, /Undone/);
    expect(await focused(saved)).toBe('Undone'); // the button is gone, its line is not
    await saved.close();
  });

  test('the looks of the shelf are changed by keys and say which is on; a card of the board says where it went', async () => {
    const saved = await show('saved/index.html');
    await saved.waitForSelector('tr[data-row]');
    await tabTo(saved, /^Board$/);
    await saved.keyboard.press('Enter');
    await saved.waitForSelector('.kard');
    expect(await focused(saved)).toBe('Board');
    if (tree) {
      const looks = (await nodes(saved)).filter((node) => node.role === 'button' && node.pressed !== undefined);
      expect(looks.find((node) => node.name === 'Board')?.pressed).toBe(true);
      expect(looks.find((node) => node.name === 'Table')?.pressed).toBe(false);
    }
    await tabTo(saved, /^(?:Principal )?Machine Learning Engineer/);
    await saved.keyboard.down('Shift');
    await saved.keyboard.press('ArrowRight');
    await saved.keyboard.up('Shift');
    await hears(saved, /Machine Learning Engineer.*: now “Applied”/);
    await saved.close();
  });

  test('a letter names its field, its choices and what it rests on', async () => {
    const { page, tab } = await read(posting('principal-ml-engineer'));
    const popup = await show(`popup/index.html?tab=${tab}`);
    await popup.waitForSelector('footer');
    const letter = await openedBy(session, popup, 'l', '/src/ui/letter/');
    await until(() => letter.evaluate(() => document.querySelector('textarea')?.value !== ''), 'the draft');
    await letter.bringToFront();
    await tabTo(letter, /^(?:Tone|Formal|Plain|Warm)/);
    await tabTo(letter, /^Your letter/);
    if (tree) {
      expect(await named(letter, 'textbox')).toEqual(expect.arrayContaining([expect.stringMatching(/^Your letter/)]));
      expect((await named(letter, 'heading')).join(' | ')).toMatch(/What it rests on/);
    }
    await letter.close();
    await page.close();
  });

  test('a setting that is looked for is named in a list, and its field has the focus after Enter', async () => {
    const options = await show('options/index.html');
    await options.waitForSelector('.find input');
    await tabTo(options, /^Find a setting/);
    await options.keyboard.type('hours a week');
    await options.waitForSelector('.find li');
    await hears(options, /1 setting/);
    if (tree) expect((await named(options, 'button')).join(' | ')).toMatch(/Hours a week/);
    await options.keyboard.press('Enter');
    await until(async () => /Hours a week/.test(await focused(options)), 'the field to have the focus');
    if (tree) expect(await heardFocus(options)).toMatch(/^(?:textbox|spinbutton) Hours a week/);
    await options.close();
  });
});
