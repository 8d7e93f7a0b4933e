import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, name, type Session, stateOf, until } from './driver.ts';
import { at, serve } from './pages.ts';

const TITLES = { a: 'Pastry Cook', b: 'Night Baker' } as const;
type Id = keyof typeof TITLES;

describe(`in ${name}`, () => {
  let session: Session;
  let page: Page;
  let tab: number;
  beforeAll(async () => {
    session = await launch(serve);
    page = await session.browser.newPage();
    await page.goto(at('/jobs/routed?jobId=a'));
    tab = await session.tabOf(page);
    await stateOf(session, tab);
    await page.bringToFront(); // a page nobody looks at is not followed
  });
  afterAll(() => session?.close());

  /** The report that comes under an address; none of another posting may be seen under it on the way. */
  const settles = async (url: string, id: Id) => {
    await until(async () => {
      const state = await stateOf(session, tab);
      if (state?.url !== url || !state.report?.posting) return null;
      expect(state.report.posting.title).toBe(TITLES[id]);
      return state;
    }, `${TITLES[id]} under ${url}`);
    expect(await page.evaluate(() => location.href)).toBe(url);
  };
  const go = (how: 'pushState' | 'replaceState', url: string) =>
    page.evaluate((way, to) => (window as unknown as { go(how: string, url: string): void }).go(way, to), how, url);
  const marks = () => page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map(String)));

  test('an address that is replaced brings its own posting', async () => {
    await settles(at('/jobs/routed?jobId=a'), 'a');
    await go('replaceState', '/jobs/routed?jobId=b');
    await settles(at('/jobs/routed?jobId=b'), 'b');
  });

  test('so does one that is pushed, and every step back and forward', async () => {
    await go('pushState', '/jobs/routed?jobId=a');
    await settles(at('/jobs/routed?jobId=a'), 'a');
    for (let turn = 0; turn < 3; turn += 1) {
      await page.evaluate(() => history.back());
      await settles(at('/jobs/routed?jobId=b'), 'b');
      await page.evaluate(() => history.forward());
      await settles(at('/jobs/routed?jobId=a'), 'a');
    }
  });

  test('a route behind the hash is an address of its own', async () => {
    for (const id of ['b', 'a', 'b'] as const) {
      await page.evaluate((to) => {
        location.hash = `#/jobs/${to}`;
      }, id);
      if (id !== 'a') await go('replaceState', `/jobs/routed#/jobs/${id}`);
      await page.evaluate((to) => {
        if (to === 'a') history.replaceState({}, '', '/jobs/routed#/jobs/a');
        (window as unknown as { draw(): void }).draw();
      }, id);
      await settles(at(`/jobs/routed#/jobs/${id}`), id);
    }
  });

  test('words that are drawn anew are marked anew', async () => {
    const before = await until(async () => {
      const first = (await marks()).sort();
      await new Promise((wait) => setTimeout(wait, 400)); // what is still being painted is no measure
      const then = (await marks()).sort();
      // words that have just left the page are marked no more, and are not what is waited for
      return first.length > 0 && !first.includes('') && first.join('\n') === then.join('\n') && then;
    }, 'the marks to come to rest');
    await page.evaluate(() => (window as unknown as { draw(): void }).draw());
    await until(async () => {
      const now = (await marks()).sort();
      return now.length === before.length && now.every((words, i) => words === before[i] && words !== '');
    }, 'the same marks on new nodes');
  });

  test('a page that comes back from the back-forward cache is there again with its report', async () => {
    const url = at('/jobs/routed?jobId=a');
    await page.goto(url);
    await settles(url, 'a');
    await page.goto(at('/about'));
    await until(async () => (await stateOf(session, tab))?.report?.detection.kind === 'other', 'the other page');
    await page.evaluate(() => history.back());
    await settles(url, 'a');
    await page.evaluate(() => history.forward()).catch(() => undefined);
    await until(async () => (await stateOf(session, tab))?.url === at('/about'), 'the other page again');
  });
});
