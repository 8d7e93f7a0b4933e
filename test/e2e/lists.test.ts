import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { askFrom, launch, name, type Session, stateOf, until } from './driver.ts';
import { at, posting, serve } from './pages.ts';

describe(`in ${name}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(serve);
    const ours = await session.openOurs('src/ui/welcome/index.html');
    await askFrom(ours, 'profile/set', { ...EMPTY_PROFILE, titles: ['Pastry Cook'] });
    await ours.close();
  });
  afterAll(() => session?.close());

  /** The words of every mark the page can see, as its own scripts see them. */
  const marked = () => [...CSS.highlights.values()].map((one) => [...one].map(String));

  test('a list without end is followed card by card: marked on its titles, told in the popup, sorted by match', async () => {
    const page = await session.browser.newPage();
    await page.goto(at('/jobs/endless'));
    const tab = await session.tabOf(page);
    await stateOf(session, tab);
    await page.bringToFront(); // a page nobody looks at is not followed
    const cards = async () => (await stateOf(session, tab))?.report?.cards ?? [];
    await until(async () => (await cards()).length === 20, 'the first cards');
    const before = await page.evaluate(() => document.querySelectorAll('*').length);
    for (let batch = 1; batch < 10; batch += 1) {
      await page.evaluate(() => (window as unknown as { more(): void }).more());
      await new Promise((wait) => setTimeout(wait, 60));
    }
    await until(async () => (await cards()).length === 200, 'all cards');
    const words = await until(async () => {
      const found = (await page.evaluate(marked)).flat();
      return found.includes('Pastry Cook in town 192') && found;
    }, 'the last batch to be marked');
    expect(words.filter((one) => one.startsWith('Pastry Cook'))).toHaveLength(25);
    expect(words.every((one) => / in town \d+$/.test(one))).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBe(before + 9 * 20 * 6);

    const popup = await session.openOurs(`src/ui/popup/index.html?tab=${tab}`);
    await popup.waitForSelector('.card');
    const first = () => popup.evaluate(() => document.querySelector('.card .t')?.textContent);
    await popup.evaluate(() =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Best match first')?.click(),
    );
    await until(async () => /^Pastry Cook/.test((await first()) ?? ''), 'the best match on top');

    const press = (label: string) =>
      until(
        () =>
          popup.evaluate((wanted) => {
            const found = [...document.querySelectorAll<HTMLElement>('.card button')].find(
              (one) => (one.title || one.textContent) === wanted,
            );
            found?.click();
            return found !== undefined;
          }, label),
        `a button called "${label}"`,
      );
    const marks = async () => (await cards()).filter(({ mark }) => mark === 'blocked').map(({ title }) => title);
    await press('Hide: Pastry Cook in town 8');
    await until(async () => (await marks()).join() === 'Pastry Cook in town 8', 'the card to be hidden');
    await press('Hide all of Firm 8');
    await press('Show: Pastry Cook in town 8');
    await press('Show Firm 8 again');
    await until(async () => (await marks()).length === 0, 'nothing to be hidden');
    await popup.close();
    await page.close();
  });

  test('a posting that was opened is marked as seen when one comes back to the list', async () => {
    const page = await session.browser.newPage();
    await page.goto(posting('inzhener-poiska'));
    const tab = await session.tabOf(page);
    await until(async () => (await stateOf(session, tab))?.report?.posting, 'the posting');
    await page.goto(at('/jobs'));
    const cards = await until(async () => {
      const report = (await stateOf(session, tab))?.report;
      return report?.detection.kind === 'list' && report.cards;
    }, 'the list');
    expect(cards.find(({ title }) => title === 'Инженер поиска')!.mark).toBe('seen');
    await until(async () => (await page.evaluate(marked)).flat().includes('Инженер поиска'), 'the mark of what was seen');
    await page.close();
  });
});
