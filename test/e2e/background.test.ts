import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom, killBackground, launch, name, type Session, savedIn, stateOf, until } from './driver.ts';
import { at, posting, serve } from './pages.ts';

describe(`in ${name}`, () => {
  let session: Session;
  const profile = mkdtempSync(join(tmpdir(), 'jobgloss-profile-'));
  const open = () => launch(serve, { profile });
  beforeAll(async () => {
    session = await open();
  });
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('the background may be killed between any two steps: nothing is lost, nothing is shown wrong', async () => {
    const page = await session.browser.newPage();
    await page.goto(posting('principal-ml-engineer'));
    const tab = await session.tabOf(page);
    const report = () => until(async () => (await stateOf(session, tab))?.report, 'the report');
    const first = await report();
    await killBackground(session);
    expect(await report()).toEqual(first);

    const ours = await session.openOurs('src/ui/welcome/index.html');
    const saved = await askFrom(ours, 'posting/save', { tabId: tab, url: page.url() });
    expect(saved.ok).toBe(true);
    await killBackground(session);
    expect(await savedIn(ours)).toHaveLength(1);
    await askFrom(ours, 'posting/save', { tabId: tab, url: page.url() });
    expect(await savedIn(ours)).toHaveLength(1);

    await killBackground(session);
    const id = first.posting!.id;
    await askFrom(ours, 'posting/forget', { id });
    await killBackground(session);
    await askFrom(ours, 'posting/restore', { id });
    const [kept] = await savedIn(ours);
    expect(kept).toMatchObject({ id });
    expect(kept).not.toHaveProperty('forgottenAt');

    await page.goto(at('/about'));
    await until(async () => (await stateOf(session, tab))?.report?.detection.kind === 'other', 'the other page');
    await killBackground(session);
    const refused = await askFrom(ours, 'posting/save', { tabId: tab, url: page.url() });
    expect(refused).toMatchObject({ ok: false });
    await ours.close();
    await page.close();
  });

  test('what was saved survives a restart of the browser', async () => {
    await session.close();
    session = await open();
    const ours = await session.openOurs('src/ui/welcome/index.html');
    expect((await savedIn(ours)).map(({ report }) => report.posting!.title)).toEqual([
      'Principal Machine Learning Engineer (Feed Ranking)',
    ]);
    await ours.close();
  });

  test('twenty quick changes between two postings never show a report beside the wrong address', async () => {
    const page = await session.browser.newPage();
    await page.goto(at('/jobs/split'));
    const tab = await session.tabOf(page);
    await stateOf(session, tab);
    await page.bringToFront(); // a page nobody looks at is not followed
    const wanted: Record<string, string> = { a: 'Pastry Cook', b: 'Night Baker' };
    for (let turn = 0; turn < 20; turn += 1) {
      const id = turn % 2 ? 'b' : 'a';
      await page.evaluate(
        (which, delay) => (window as unknown as { show(id: string, delay: number): void }).show(which, delay),
        id,
        (turn * 37) % 200,
      );
      await new Promise((wait) => setTimeout(wait, (turn * 53) % 300));
      const state = await stateOf(session, tab);
      const shown = state?.report?.posting?.title;
      if (shown && state.url.endsWith(`=${id}`)) expect(shown).toBe(wanted[id]);
    }
    const last = await until(async () => {
      const state = await stateOf(session, tab);
      return state?.report?.posting?.title === 'Night Baker' && state;
    }, 'the last posting');
    expect(last.url).toBe(at('/jobs/split?currentJobId=b'));
    await page.close();
  });

  test.each([
    ['50 MB of words', '/jobs/huge', 'Warehouse Operative'],
    ['20,000 elements inside one another', '/jobs/deep', 'Diver'],
  ])('a page of %s stays responsive and is read within its bounds', async (_, path, title) => {
    const page = await session.browser.newPage();
    await page.goto(at(path));
    const tab = await session.tabOf(page);
    const report = await until(async () => (await stateOf(session, tab))?.report, 'the report', 20_000);
    expect(report.detection.kind).toBe('posting');
    expect(report.posting).toMatchObject({ title });
    expect(report.posting!.text.length).toBeLessThanOrEqual(512 * 1024);
    if (path.endsWith('huge')) expect(report.detection.partial).toBe(true);
    expect(await page.evaluate(() => 6 * 7)).toBe(42);
    await page.close();
  });

  test('broken JSON-LD falls back to the words of the page', async () => {
    const page = await session.browser.newPage();
    await page.goto(at('/jobs/broken'));
    const report = await until(async () => (await stateOf(session, await session.tabOf(page)))?.report, 'the report');
    expect(report.posting).toMatchObject({ title: 'Gardener' });
    expect(report.facts.salaries).toMatchObject([{ min: 2400, max: 2800, currency: 'EUR', unit: 'MONTH', tax: 'gross' }]);
    await page.close();
  });
});
