import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../src/core/match/profile.ts';
import { askFrom, launch, name, type Session, stateOf, until } from './driver.ts';
import { hostile, POSING } from './hostile-pages.ts';
import { at } from './pages.ts';

// Pages that mean us harm, in a real browser. What can be proved without one is in test/core/fuzz.test.ts, test/messages and test/core/extract.
let session: Session;
beforeAll(async () => {
  session = await launch(hostile);
});
afterAll(() => session?.close());

const CANARY = 'canary-7f3a';
const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  name: CANARY,
  titles: ['Cooper'],
  summary: `${CANARY} cooper`,
  skills: [{ name: 'Python', years: 3, level: null }],
  yearsOfExperience: 4,
  blockedCompanies: [CANARY],
  resumeText: `${CANARY} has made barrels for years`,
};

async function open(path: string) {
  const page = await session.browser.newPage();
  await page.goto(at(path));
  const tab = await session.tabOf(page);
  return { page, tab };
}
const reportOf = (tab: number) => until(async () => (await stateOf(session, tab))?.report, 'the report');

async function withProfile(): Promise<void> {
  const ours = await session.openOurs('src/ui/options/index.html');
  expect(await askFrom(ours, 'profile/set', PROFILE)).toMatchObject({ ok: true });
  await ours.close();
}

describe(`in ${name}`, () => {
  test('markup in every field is words in every page of ours', async () => {
    const { page, tab } = await open('/hostile/markup');
    const { posting } = await reportOf(tab);
    expect(posting?.title).toContain('Cooper');
    expect(
      [posting?.url, posting?.applyUrl, ...(posting?.links ?? []).map(({ url }) => url)].filter((url) => /^javascript/i.test(url ?? '')),
    ).toEqual([]);
    const ours = await session.openOurs(`src/ui/popup/index.html?tab=${tab}`);
    await ours.waitForSelector('h1');
    expect(await askFrom(ours, 'posting/save', { tabId: tab, url: at('/hostile/markup') })).toMatchObject({ ok: true });
    await ours.close();
    for (const path of [`popup/index.html?tab=${tab}`, `panel/index.html?tab=${tab}`, 'saved/index.html', `letter/index.html?tab=${tab}`]) {
      const shown = await session.openOurs(`src/ui/${path}`);
      await shown.waitForSelector('main');
      await until(() => shown.evaluate(() => document.body.innerText.includes('Cooper') || document.body.innerText.length > 40), path);
      const found = await shown.evaluate(() => ({
        owned: (window as unknown as { __owned?: number }).__owned ?? null,
        foreign: [...document.querySelectorAll('iframe, object, embed, [onerror], [onload], script:not([src])')].length,
        images: [...document.querySelectorAll('img')].filter((img) => !img.getAttribute('src')?.startsWith('/icons/')).length,
        links: [...document.querySelectorAll('a')].filter(
          ({ protocol }) => !/^(?:https?|mailto|chrome-extension|moz-extension|blob):$/.test(protocol),
        ).length,
      }));
      expect({ path, ...found }).toEqual({ path, owned: null, foreign: 0, images: 0, links: 0 });
      await shown.close();
    }
    await page.close();
  });

  test('what no reader can see is not scored, and is reported', async () => {
    await withProfile();
    const [plain, stuffed] = [await open('/hostile/plain'), await open('/hostile/hidden')];
    const [one, other] = [await reportOf(plain.tab), await reportOf(stuffed.tab)];
    expect(one.match?.score).not.toBeNull();
    expect(other.match?.score).toBe(one.match?.score);
    expect(other.posting?.text).toBe(one.posting?.text);
    expect(other.facts.salaries).toEqual(one.facts.salaries);
    expect(other.warnings.map(({ id }) => id)).toContain('hidden-text');
    await plain.page.close();
    await stuffed.page.close();
  });

  test('a page that breaks its own world does not break ours', async () => {
    const [plain, broken] = [await open('/hostile/plain'), await open('/hostile/tamper')];
    const [one, other] = [await reportOf(plain.tab), await reportOf(broken.tab)];
    expect(one.posting?.title).toBe('Cooper');
    expect(other.posting?.text).toBe(one.posting?.text);
    expect(other.facts).toEqual(one.facts);
    await plain.page.close();
    await broken.page.close();
  });

  test('a page that forbids itself everything is read all the same, and its rules stay', async () => {
    const { page, tab } = await open('/hostile/strict');
    expect((await reportOf(tab)).posting?.title).toBe('Cooper');
    const allowed = await page.evaluate(() => ({
      ran: '__ran' in window,
      styled: getComputedStyle(document.querySelector('h1')!).color === 'rgb(1, 2, 3)',
    }));
    expect(allowed).toEqual({ ran: false, styled: false });
    await page.close();
  });

  test('nothing of the profile, the score or the report ever enters the page', async () => {
    await withProfile();
    const { page, tab } = await open('/hostile/spy');
    await reportOf(tab);
    await new Promise((wait) => setTimeout(wait, 600)); // painted by now
    const seen = await page.evaluate(() => (window as unknown as { __seen: string[] }).__seen);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const own = `${seen.join('\n')}${html}`.replaceAll(/<script[\s\S]*?<\/script>/g, '');
    expect(own).not.toMatch(/canary|jobgloss|attachShadow|gloss/i);
    await page.close();
  });

  test('messages and events a page forges are heard by nobody', async () => {
    const { page, tab } = await open('/hostile/forge');
    const before = await reportOf(tab);
    const visit = (await stateOf(session, tab))?.visit;
    expect(await page.evaluate(() => (window as unknown as { forge(): boolean }).forge())).toBe(false);
    await new Promise((wait) => setTimeout(wait, 3_000)); // a thousand of them heard would take so long
    const after = await stateOf(session, tab);
    expect(after?.visit).toBe(visit);
    expect(after?.report?.posting).toEqual(before.posting);
    await page.close();
  });

  test('a frame that poses as a job is neither read nor shown, though it be another job board’s', async () => {
    const { page, tab } = await open('/hostile/framed');
    expect((await reportOf(tab)).posting).toBeNull();
    const shown = page.frames().filter((frame) => POSING.includes(frame.url()));
    expect(await Promise.all(shown.map((frame) => frame.title()))).toEqual(POSING.map(() => 'Diver of Evil'));
    await new Promise((wait) => setTimeout(wait, 1_500)); // a page is read as soon as it has a moment to spare, a frame no later
    const state = await session.openOurs('src/ui/welcome/index.html');
    const kept = await state.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
    expect(kept).not.toContain('Diver of Evil');
    await state.close();
    await page.close();
  });

  test('our pages cannot be framed by a page', async () => {
    const { page } = await open('/hostile/plain');
    const framed = await page.evaluate(
      (src) =>
        new Promise<boolean>((done) => {
          const frame = document.createElement('iframe');
          frame.src = src;
          frame.onload = () => {
            try {
              done(Boolean(frame.contentDocument?.querySelector('#page')));
            } catch {
              done(false);
            }
          };
          frame.onerror = () => done(false);
          document.body.append(frame);
          setTimeout(() => done(false), 1_500);
        }),
      `${session.base}/src/ui/popup/index.html`,
    );
    expect(framed).toBe(false);
    expect(page.frames().some((frame) => frame.url().startsWith(session.base))).toBe(false);
    await page.close();
  });

  test('an update under open pages leaves them without an error', async () => {
    const { page, tab } = await open('/hostile/plain');
    await reportOf(tab);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
    const ours = await session.openOurs('src/ui/welcome/index.html');
    await ours.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50));
    await new Promise((wait) => setTimeout(wait, 1_500));
    await page.bringToFront();
    await page.evaluate(() => {
      history.pushState({}, '', '/hostile/plain?next=1');
      document.querySelector('h1')!.textContent = 'Cooper again';
    });
    await new Promise((wait) => setTimeout(wait, 1_500));
    expect(errors).toEqual([]);
    await page.close();
  });
});
